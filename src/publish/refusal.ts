/**
 * Why the signing side refuses to go on.
 *
 * @module
 */

/** Codes of refusals, for scripts and tests. */
export type RefusalCode =
  | 'key'
  | 'key-mismatch'
  | 'key-not-listed'
  | 'key-revoked'
  | 'key-role'
  | 'private-key'
  | 'profile'
  | 'subject'
  | 'lifetime'
  | 'keyset'
  | 'keyset-expired'
  | 'keyset-older'
  | 'previous'
  | 'version'
  | 'self-check'
  | 'attestation-broken'
  | 'bundle'
  | 'entry-missing'
  | 'entry-changed'
  | 'not-held'
  | 'expired'
  | 'self-attested'
  | 'manifest';

/** Something that must not be signed or taken over, with what to do about it. The command line exits with 1. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** One sentence: what to do. */
  readonly fix: string;

  constructor(code: RefusalCode, message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
    this.fix = fix;
  }
}
