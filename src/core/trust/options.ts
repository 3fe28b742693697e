/**
 * What a page asks of a manifest. All of it comes from the page, never from the manifest.
 *
 * @module
 */

import type { Remembered } from './verdict.js';

/** Input of {@link verifyManifest}, beside the bytes. */
export interface VerifyOptions {
  /** The domain that the page names; without it nothing can be verified (`unverified/no-subject`). */
  subject: string | null | undefined;
  /**
   * Thumbprints (RFC 7638, base64url SHA-256) of the root keys that the page trusts, separated by white space.
   * Null or undefined: anchor on the subject's own domain. Present but empty or malformed: `unverified/bad-root`.
   */
  root?: string | null | undefined;
  /** `domain=thumbprint` pairs separated by white space; one domain may stand more than once. */
  attestors?: string | null | undefined;
  /** The least `version` that the page accepts. */
  minVersion?: number | undefined;
  /** The least `keyset.version` that the page accepts. */
  minKeysetVersion?: number | undefined;
  /** Bytes of `https://<subject>/.well-known/trust-keys.json`, where the caller fetched them. */
  domainKeyset?: Uint8Array | null | undefined;
  /** What the caller kept from an earlier verification of the same subject. */
  remembered?: Remembered | null | undefined;
  /** Milliseconds since 1970. The one clock reading of a verification. */
  now: number;
}
