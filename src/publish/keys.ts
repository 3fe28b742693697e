/**
 * Private keys of the signing side: made, read and put behind the one thing that signing needs of them.
 *
 * A {@link Signer} is an interface, so that a key management service or a hardware token can stand where a file does.
 *
 * @module
 */

import { isObject } from '../core/json/document.js';
import { ALGORITHMS, type Algorithm } from '../core/jws/algorithms.js';
import { parseBase64url } from '../core/jws/base64url.js';
import { toBytes } from '../core/jws/envelope.js';
import { type PublicJwk, parseKey, type Role, toThumbprint } from '../core/jws/keys.js';
import { Refusal } from './refusal.js';

/** A private key as a key file holds it (RFC 7517, RFC 8037). */
export interface PrivateJwk extends PublicJwk {
  alg: Algorithm['alg'];
  /** The secret. Never printed, never part of a document. */
  d: string;
}

/** Something that signs with one key. */
export interface Signer {
  alg: Algorithm['alg'];
  /** RFC 7638 thumbprint of the public key. */
  kid: string;
  /** The 64 bytes of a signature: r‖s for ES256, R‖S for Ed25519. */
  sign(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

const ROLES: readonly Role[] = ['root', 'manifest', 'attestation'];

/** A new key pair; P-256 unless told otherwise. */
export async function generateKey(roles: Role[], alg: Algorithm['alg'] = 'ES256'): Promise<PrivateJwk> {
  const row = ALGORITHMS.find((item) => item.alg === alg) as Algorithm;
  const pair = (await crypto.subtle.generateKey(row.params, true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x, y, d } = (await crypto.subtle.exportKey('jwk', pair.privateKey)) as { x: string; y?: string; d: string };
  const point = { kty: row.kty, crv: row.crv, x, ...(y === undefined ? {} : { y }) };
  return { ...point, kid: await toThumbprint(point), alg, use: 'sig', roles, d };
}

/** The public half, as a keyset lists it. Built from named members, so that no private one can slip through. */
export function toPublicKey({ kty, crv, x, y, kid, roles }: PublicJwk): PublicJwk {
  return { kty, crv, x, ...(y === undefined ? {} : { y }), kid, use: 'sig', roles };
}

/**
 * Reads a private key from a parsed key file. `kid` and `roles` may be missing, as in keys made elsewhere.
 *
 * @throws {Refusal} `key` for what is no private P-256 or Ed25519 key, `key-mismatch` where its halves do not belong together.
 */
export async function parsePrivateKey(value: unknown): Promise<PrivateJwk> {
  const bad = (what: string): Refusal =>
    new Refusal(
      'key',
      `This is not a private key that can sign: ${what}.`,
      'Give a P-256 or Ed25519 key as a JWK, such as keygen writes.',
    );
  if (!isObject(value)) throw bad('it is no JSON object');
  const { d, ...rest } = value;
  if (d === undefined) throw bad('it has no private member');
  if (!parseBase64url(d, 32)) throw bad('its private member is not base64url of 32 bytes');
  const roles = Array.isArray(rest.roles) ? ROLES.filter((role) => (rest.roles as unknown[]).includes(role)) : [];
  const kid = await toThumbprint(rest).catch(() => '');
  if (rest.kid !== undefined && rest.kid !== kid) throw bad('its kid is not the thumbprint of its public half');
  const trusted = await parseKey({ ...rest, kid, use: 'sig', roles });
  if (!trusted) throw bad('its type, its curve or its coordinates are not ones that are accepted');
  const { alg } = trusted.algorithm;
  return {
    ...(trusted.jwk as Pick<PublicJwk, 'kty' | 'crv' | 'x' | 'y'>),
    kid,
    alg,
    use: 'sig',
    roles,
    d: d as string,
  };
}

/**
 * Puts a private key behind a {@link Signer}, and tries it once: engines import a pair whose halves do not match, and
 * what it signs would be refused by every reader.
 *
 * @throws {Refusal} `key-mismatch`.
 */
export async function toSigner({ kty, crv, x, y, d, kid, alg }: PrivateJwk): Promise<Signer> {
  const { params } = ALGORITHMS.find((row) => row.alg === alg) as Algorithm;
  const point = { kty, crv, x, ...(y === undefined ? {} : { y }) };
  const mismatch = (cause?: unknown): Refusal =>
    new Refusal(
      'key-mismatch',
      'The two halves of this private key do not belong together.',
      'Restore the key file from a copy.',
      { cause },
    );
  const probe = toBytes(kid);
  let privateKey: CryptoKey;
  let sound: boolean;
  try {
    privateKey = await crypto.subtle.importKey('jwk', { ...point, d }, params, false, ['sign']);
    const publicKey = await crypto.subtle.importKey('jwk', point, params, false, ['verify']);
    sound = await crypto.subtle.verify(params, publicKey, await crypto.subtle.sign(params, privateKey, probe), probe);
  } catch (cause) {
    throw mismatch(cause);
  }
  if (!sound) throw mismatch();
  return { alg, kid, sign: async (data) => new Uint8Array(await crypto.subtle.sign(params, privateKey, data)) };
}
