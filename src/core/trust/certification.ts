/**
 * What may be said of one certification of a manifest whose signature was verified (step V10).
 *
 * @module
 */

import { type CertificationReason, TrustError } from '../errors.js';
import type { Certification } from '../manifest/types.js';
import { DAY, parseDay } from './dates.js';
import { type AttestationContext, issuerOf } from './issuer.js';
import type { Run } from './run.js';
import type { Attestor, CertificationState, CertificationVerdict, DocumentState } from './verdict.js';

/** Statuses of something that is held, and so can be countersigned. Planned things are shown, never dressed. */
const HELD = ['certified', 'attested', 'authorized', 'registered', 'compliant', 'conformant'];
const ENDED = ['revoked', 'withdrawn', 'suspended'];

/** True for the status of something that is held, and so can be countersigned. */
export function isHeld(status: string): boolean {
  return HELD.includes(status);
}

/** The day at whose end something stops being valid; later than every clock where no day is given. */
function toEnd(day: unknown): number {
  const start = parseDay(day);
  return start === null ? Number.POSITIVE_INFINITY : start + DAY;
}

/** Decides one certification. The first condition that matches decides, in the order of the format's table. */
export async function judgeCertification(
  entry: Certification,
  document: { state: DocumentState; reason: CertificationReason | null },
  context: AttestationContext,
  run: Run,
): Promise<CertificationVerdict> {
  const otherAttestors: string[] = [];
  const say = (
    state: CertificationState,
    reason: CertificationReason | null = null,
    attestor: Attestor | null = null,
  ): CertificationVerdict => ({
    id: entry.id,
    state,
    reason,
    entry,
    attestor,
    otherAttestors,
  });

  if (document.state !== 'verified' && document.state !== 'stale') return say(document.state, document.reason);
  if (ENDED.includes(entry.status)) return say('revoked');
  if (entry.status === 'expired' || run.hasReached(toEnd(entry.validUntil))) return say('expired');
  if (document.state === 'stale') return say('stale', document.reason);
  if (!run.hasReached(parseDay(entry.validFrom) ?? Number.NEGATIVE_INFINITY)) return say('not-yet-valid');

  let attestor: Attestor | null = null;
  let reason: CertificationReason | null = null;
  for (const attestation of entry.attestations ?? []) {
    const domain = issuerOf(attestation);
    if (domain === null || !context.trusted.has(domain)) {
      reason ??= 'attestor-unknown';
      if (domain !== null) otherAttestors.push(domain);
      continue;
    }
    try {
      // Most claims are nobody's but the vendor's: the code for others is loaded where it is needed.
      const { verifyAttestation } = await import('./attestation.js');
      const found = await verifyAttestation(attestation, entry, context, run);
      attestor ??= found;
      if (!found) {
        reason = 'attestor-expired';
        otherAttestors.push(domain);
      }
    } catch (error) {
      if (!(error instanceof TrustError)) throw error;
      // One broken attestation by somebody the page trusts spoils the claim, whoever else signed it.
      if (error.code === 'attestation') return say('invalid', 'attestation');
      reason = 'unsupported-algorithm';
    }
  }
  return attestor && isHeld(entry.status)
    ? say('countersigned', null, attestor)
    : say('self-declared', attestor ? null : reason);
}
