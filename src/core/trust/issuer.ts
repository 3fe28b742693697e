/**
 * Who says that they attest a claim, and whom a page trusts to.
 *
 * @module
 */

import { isObject } from '../json/document.js';
import { isDomain } from '../manifest/leaves.js';

/** What the attestations of a manifest are checked against. */
export interface AttestationContext {
  /** The manifest's subject: nobody attests for itself. */
  subject: string;
  /** domain → root thumbprints, as the page configured them. */
  trusted: ReadonlyMap<string, readonly string[]>;
  /** The attestors' keysets that the manifest carries. */
  keysets: readonly unknown[];
}

/** The domain that an attestation says it is from; not yet believed. */
export function issuerOf(attestation: unknown): string | null {
  const issuer = isObject(attestation) && attestation.issuer;
  // It is shown where it is unknown, so it is a domain or nothing.
  return isObject(issuer) && isDomain(issuer.domain) ? (issuer.domain as string) : null;
}
