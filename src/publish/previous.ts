/**
 * The manifest that the next one follows.
 *
 * @module
 */

import { keysFor, type TrustedKeyset } from '../core/trust/keyset.js';
import type { Verdict } from '../core/trust/verdict.js';
import { verifyManifest } from '../core/trust/verify-manifest.js';
import { Refusal } from './refusal.js';

/** The manifest that the next one follows, once it was verified. */
export interface Previous {
  version: number;
  sha256: string;
  keysetVersion: number;
}

/** What verification came to, in the tokens of the format: `invalid/rollback version: 1 < 2`. */
export function toOutcome({ state, reason, detail, certificationsFault }: Verdict): string {
  if (state === 'verified' && certificationsFault !== null) return `invalid/section ${certificationsFault}`;
  return `${state}${reason ? `/${reason}` : ''} ${detail}`.trimEnd();
}

/**
 * Verifies the manifest that is being followed, against the roots of the keyset that signs next. One that has run out
 * is accepted: following it is how it is renewed.
 *
 * @throws {Refusal} `previous`.
 */
export async function readPrevious(
  bytes: Uint8Array,
  subject: string,
  keyset: TrustedKeyset,
  now: number,
): Promise<Previous> {
  const root = keysFor('root', keyset.keys)
    .map((key) => key.kid)
    .join(' ');
  const verdict = await verifyManifest(bytes, { subject, root, now });
  const { state, reason, version, sha256 } = verdict;
  if (!['verified', 'stale', 'expired'].includes(state) || version === null || sha256 === null) {
    const fix =
      reason === 'no-pinned-root'
        ? 'Its keyset has none of your roots. Let both the old and the new root sign the keyset, or start afresh without a previous manifest.'
        : reason === 'clock'
          ? 'It was issued later than now: set the clock right.'
          : 'Give the manifest that was published last, or write to a place where there is none.';
    throw new Refusal('previous', `The previous manifest does not verify: ${toOutcome(verdict)}.`, fix);
  }
  const document = JSON.parse(new TextDecoder().decode(bytes)) as { keyset: { version: number } };
  return { version, sha256, keysetVersion: document.keyset.version };
}
