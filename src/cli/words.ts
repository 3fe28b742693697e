/**
 * The document's state and reason in English, for a terminal.
 *
 * @module
 */

import type { DocumentReason } from '../core/errors.js';
import type { Verdict } from '../core/trust/verdict.js';

const REASONS: Readonly<Record<string, string>> = {
  'insecure-context': 'This runtime has no cryptography to check signatures with.',
  network: 'The manifest could not be fetched.',
  'no-subject': 'Nobody was named whom it should be about. Pass --subject with the domain that you expect.',
  'bad-root': 'The roots given are no thumbprints. Each is 43 characters; separate several with spaces.',
  'too-large': 'It is larger than a manifest may be.',
  utf8: 'It is not UTF-8.',
  depth: 'It nests deeper than a manifest may.',
  json: 'It is not JSON.',
  'non-strict': 'It is JSON that two readers could read differently, such as one with a duplicate name.',
  profile: 'It holds something that a manifest may not, such as a decimal number or an odd name.',
  'newer-format': 'It is in a later format than this version reads. Update trust-elements.',
  type: 'It is no trust manifest.',
  header: 'Its header is incomplete or malformed.',
  'subject-mismatch': 'It is about somebody else.',
  'no-anchor': 'There is no root to trust. Pass --root, or see that the domain serves its trust-keys.json.',
  keyset: 'Its keyset is malformed.',
  'no-pinned-root': 'None of the root keys asked for stands behind it.',
  'keyset-signature': 'Its keyset is not signed by the root key that was asked for.',
  clock: 'It was issued in the future. Either its clock is wrong or this one.',
  equivocation: 'Two different documents carry this version.',
  rollback: 'It is older than one that was accepted or asked for.',
  signature: 'Its signature does not fit: it was changed after signing, or signed with another key.',
  'unsupported-algorithm': 'This runtime lacks the algorithm that it is signed with.',
  'expired-recently': 'It was correctly signed and has run out.',
  document: 'It was correctly signed and ran out long ago.',
};

/** One sentence on a reason; an empty string where there is none. */
export function toReason(reason: DocumentReason | null): string {
  if (reason === null) return '';
  return REASONS[reason] ?? `The server answered ${reason.replace(/^http-/, '')}.`;
}

/** One sentence on what verification came to. */
export function toSentence({ state, reason, subject }: Verdict): string {
  if (state === 'verified') return `This is what ${subject} stated and signed, unchanged and current.`;
  return toReason(reason);
}
