/**
 * What may be said of one certification of a manifest whose signature was verified (step V10).
 *
 * @module
 */

import type { CertificationReason } from '../errors.js';
import type { Certification } from '../manifest/types.js';
import { DAY, parseDay, parseEnd } from './dates.js';
import type { Attestations } from './judge-attestations.js';
import type { Run } from './run.js';
import type { CertificationState, CertificationVerdict, Verdict } from './verdict.js';

const ENDED = ['revoked', 'withdrawn', 'suspended'];

/** False for most names: such a one holds no word for which `names.ts` would have to be loaded. */
function isUnusual(name: string): boolean {
  return /[^ -Z\\-~]/.test(name) || /ert?.?f|red.?t|test|vest|ntyg|frend/i.test(name.replace(/\W/g, ''));
}

/** Decides one certification. The first condition that matches decides, in the order of the format's table. */
export async function judgeCertification(
  entry: Certification,
  { state, reason, subject }: Verdict,
  attestations: Attestations,
  run: Run,
): Promise<CertificationVerdict> {
  const name = entry.short ?? entry.name;
  const overclaims = isUnusual(name) && (await import('./names.js')).findOverclaim(name) !== null;
  const end = parseEnd(entry.validUntil);
  const say = (is: CertificationState, why: CertificationReason | null = null): CertificationVerdict => {
    return { id: entry.id, state: is, reason: why, entry, attestor: null, otherAttestors: [], overclaims };
  };
  if (state !== 'verified' && state !== 'stale') return say(state, reason);
  if (ENDED.includes(entry.status)) return say('revoked');
  if (entry.status === 'expired' || run.hasReached(end)) return say('expired');
  if (state === 'stale') return say(state, reason);
  if (!run.hasReached(parseDay(entry.validFrom) ?? Number.NEGATIVE_INFINITY)) return say('not-yet-valid');
  const standing = { ...say('self-declared'), endsSoon: run.hasReached(end - 30 * DAY) };
  if (!entry.attestations?.length) return standing;
  // Most claims are nobody's but the vendor's: the code for others is loaded where there is one.
  const { judgeAttestations } = await import('./judge-attestations.js');
  return { ...standing, ...(await judgeAttestations(entry, subject, attestations, run)) };
}
