/**
 * The one error class, and the closed vocabulary of why a manifest or a claim is not believed.
 *
 * Codes are API: the same tokens stand in verdicts, element properties, command output and tests. The sentences for
 * people are made from them in `view` (and so can be translated); an error carries only what the sentence needs.
 *
 * @module
 */

/** Why a document is not `verified`. */
export type DocumentReason =
  | 'insecure-context'
  | 'network'
  | `http-${number}`
  | 'no-subject'
  | 'bad-root'
  | 'too-large'
  | 'utf8'
  | 'depth'
  | 'json'
  | 'non-strict'
  | 'profile'
  | 'newer-format'
  | 'type'
  | 'header'
  | 'subject-mismatch'
  | 'no-anchor'
  | 'keyset'
  | 'no-pinned-root'
  | 'keyset-signature'
  | 'clock'
  | 'equivocation'
  | 'rollback'
  | 'signature'
  | 'unsupported-algorithm'
  | 'expired-recently'
  | 'document';

/** Why a certification is not `countersigned`, where its own state does not say it already. */
export type CertificationReason = DocumentReason | 'section' | 'attestation' | 'attestor-expired' | 'attestor-unknown';

/** Every reason token there is. */
export type Reason = DocumentReason | CertificationReason;

/**
 * A check that failed. Thrown inside `core`, caught once in `verifyManifest`, which returns a verdict instead.
 *
 * `code` says which rule, `detail` says what was found: a path, a value, or both (`issuedAt: "2026-02-30T00:00:00Z"`).
 */
export class TrustError extends Error {
  readonly code: Reason;
  readonly detail: string;

  constructor(code: Reason, detail = '') {
    super(`${code}: ${detail}`);
    this.name = 'TrustError';
    this.code = code;
    this.detail = detail;
  }
}
