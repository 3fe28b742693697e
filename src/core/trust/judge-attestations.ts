/**
 * What others' signatures make of a claim (the last rows of step V10's table).
 *
 * @module
 */

import { type CertificationReason, TrustError } from '../errors.js';
import type { Certification } from '../manifest/types.js';
import { type AttestationContext, issuerOf, verifyAttestation } from './attestation.js';
import { parseAttestors } from './attestors.js';
import { parseEnd } from './dates.js';
import type { Run } from './run.js';
import type { Attestor, CertificationVerdict } from './verdict.js';

/** Statuses of something that is held, and so can be countersigned. Planned things are shown, never dressed. */
const HELD = ['certified', 'attested', 'authorized', 'registered', 'compliant', 'conformant'];

/** True for the status of something that is held, and so can be countersigned. */
export function isHeld(status: string): boolean {
  return HELD.includes(status);
}

/** Whom a page trusts, and what a manifest carries of them. One for all claims of a manifest. */
export interface Attestations extends Pick<AttestationContext, 'keysets' | 'verified'> {
  /** The page's `attestors`. */
  trusted: string;
}

/** Decides a claim that has attestations and against which nothing else speaks. */
export async function judgeAttestations(
  entry: Certification,
  subject: string,
  { trusted, keysets, verified }: Attestations,
  run: Run,
): Promise<Pick<CertificationVerdict, 'state' | 'reason' | 'attestor' | 'otherAttestors'>> {
  const context = { subject, trusted: parseAttestors(trusted), keysets, verified };
  const otherAttestors: string[] = [];
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
      const found = await verifyAttestation(attestation, entry, context, run);
      attestor ??= found;
      if (!found) {
        reason = 'attestor-expired';
        otherAttestors.push(domain);
      }
    } catch (error) {
      if (!(error instanceof TrustError)) throw error;
      // One broken attestation by somebody the page trusts spoils the claim, whoever else signed it.
      if (error.code === 'attestation')
        return { state: 'invalid', reason: 'attestation', attestor: null, otherAttestors };
      reason = 'unsupported-algorithm';
    }
  }
  // Whatever the attestation says, nothing is attested for longer than it is claimed.
  const until = Math.min(attestor?.until ?? 0, parseEnd(entry.validUntil));
  return attestor && isHeld(entry.status)
    ? { state: 'countersigned', reason: null, attestor: { ...attestor, until }, otherAttestors }
    : { state: 'self-declared', reason: attestor ? null : reason, attestor: null, otherAttestors };
}
