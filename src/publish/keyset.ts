/**
 * The signed list of a party's public keys, `trust-keyset/1`. It has `keys`, so it is a valid JWK set as well.
 *
 * @module
 */

import type { SignedObject } from '../core/json/document.js';
import type { PublicJwk } from '../core/jws/keys.js';
import { DAY, SECOND, toInstant } from '../core/trust/dates.js';
import { type Signer, toPublicKey } from './keys.js';
import { Refusal } from './refusal.js';
import { signDocument } from './sign-document.js';

/** The longest life of a keyset that readers honour, in days. */
export const MAX_KEYSET_DAYS = 400;
/** The life of a keyset unless told otherwise, in days. */
export const KEYSET_DAYS = 90;

/** A signed keyset. */
export interface Keyset extends SignedObject {
  type: 'trust-keyset/1';
  /** A-label domain. */
  subject: string;
  version: number;
  issuedAt: string;
  expiresAt: string;
  keys: PublicJwk[];
  /** Thumbprints; a revoked key counts for no role. */
  revoked?: string[];
}

/** What a keyset is made of. */
export interface KeysetInput {
  /** A-label domain. */
  subject: string;
  /** Public or private; only the public half is taken. */
  keys: readonly PublicJwk[];
  revoked?: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  /** Life in days, {@link KEYSET_DAYS} unless told otherwise. */
  days?: number;
  /** The version to be higher than. */
  previousVersion?: number;
}

/**
 * Signs a keyset with root keys.
 *
 * @throws {Refusal} `lifetime` for a life that readers would cut short.
 */
export async function createKeyset(input: KeysetInput, roots: readonly Signer[]): Promise<Keyset> {
  const { subject, keys, revoked = [], now, days = KEYSET_DAYS, previousVersion = 0 } = input;
  if (!Number.isInteger(days) || days < 1 || days > MAX_KEYSET_DAYS) {
    throw new Refusal(
      'lifetime',
      `A keyset cannot live for ${days} days.`,
      `Choose 1 to ${MAX_KEYSET_DAYS} days; ${KEYSET_DAYS} is usual.`,
    );
  }
  const seconds = Math.floor(now / SECOND);
  const claims = {
    type: 'trust-keyset/1' as const,
    subject,
    version: Math.max(seconds, previousVersion + 1),
    issuedAt: toInstant(seconds * SECOND),
    expiresAt: toInstant(seconds * SECOND + days * DAY),
    keys: keys.map(toPublicKey),
    revoked: [...revoked],
  };
  return signDocument(claims, roots, 'trust-keyset+jws');
}
