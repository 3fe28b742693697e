/**
 * Public keys (RFC 7517) and the thumbprints (RFC 7638) that name them.
 *
 * @module
 */

import { toCanonical } from '../json/canonical.js';
import { isObject } from '../json/document.js';
import { type Algorithm, findAlgorithm } from './algorithms.js';
import { parseBase64url } from './base64url.js';
import { toBytes, toDigest } from './envelope.js';

/** What a key of a keyset may sign. */
export type Role = 'root' | 'manifest' | 'attestation';

/** A public key as a keyset lists it. */
export interface PublicJwk {
  kty: 'EC' | 'OKP';
  crv: 'P-256' | 'Ed25519';
  x: string;
  y?: string;
  kid: string;
  use?: 'sig';
  roles: Role[];
}

/** A public key that passed every check, with what is needed to use it. */
export interface TrustedKey {
  kid: string;
  roles: readonly unknown[];
  algorithm: Algorithm;
  jwk: JsonWebKey;
}

/** True for the form of a thumbprint: base64url of 32 bytes. */
export function isThumbprint(text: string): boolean {
  return parseBase64url(text, 32) !== null;
}

/** The members of a key that RFC 7638 §3.2 hashes, and that are enough to import it. */
function toRequired(algorithm: Algorithm, key: Readonly<Record<string, unknown>>): JsonWebKey {
  const { crv, kty } = algorithm;
  return Object.assign({ crv, kty }, ...algorithm.coordinates.map((name) => ({ [name]: key[name] })));
}

/**
 * RFC 7638 SHA-256 thumbprint of a public key.
 *
 * @throws {TypeError} for a key type that no algorithm here uses.
 */
export async function toThumbprint(key: Readonly<Record<string, unknown>>): Promise<string> {
  const algorithm = findAlgorithm(key.kty, key.crv);
  if (!algorithm) throw new TypeError('No algorithm here uses a key of this type.');
  return hash(toRequired(algorithm, key));
}

/** RFC 7638 §3.3 wants what RFC 8785 gives; JSON.stringify would call a page's `toJSON`. */
function hash(required: JsonWebKey): Promise<string> {
  return toDigest(toBytes(toCanonical(required)));
}

/**
 * A key of a keyset: the key when it can be used, undefined when this reader does not know its type (a later
 * algorithm), null when it breaks a rule.
 */
export async function parseKey(key: unknown): Promise<TrustedKey | null | undefined> {
  // A private member in a published file is a leak, whatever the key's type.
  if (!isObject(key) || 'd' in key || !(key.use === undefined || key.use === 'sig')) return null;
  if (typeof key.kid !== 'string' || !Array.isArray(key.roles)) return null;
  const algorithm = findAlgorithm(key.kty, key.crv);
  if (!algorithm) return undefined;
  for (const name of algorithm.coordinates) {
    const bytes = parseBase64url(key[name], 32);
    if (!bytes || (algorithm.checks && !(await algorithm.checks()).isSoundPoint(bytes))) return null;
  }
  const { kid, roles } = key;
  const jwk = toRequired(algorithm, key);
  // A forged kid would let one key stand in for another's thumbprint.
  return (await hash(jwk)) === kid ? { kid, roles, algorithm, jwk } : null;
}
