/**
 * The signature algorithms there are: one row each, closed. Whatever has no row (`none`, HS*, RS*, the `EdDSA` alias)
 * is refused for ever.
 *
 * @module
 */

/** A row of the table: RFC 7518 §3.4 for ES256, RFC 9864 for Ed25519. */
export interface Algorithm {
  alg: 'ES256' | 'Ed25519';
  kty: 'EC' | 'OKP';
  crv: 'P-256' | 'Ed25519';
  /** Coordinates of a public key, in the order of RFC 7638 with `crv` and `kty` before them; 32 bytes each. */
  coordinates: readonly ('x' | 'y')[];
  /** What `crypto.subtle.importKey` and `verify` take. */
  params: AlgorithmIdentifier & ((EcKeyImportParams & EcdsaParams) | { name: 'Ed25519' });
  /** What engines do not check, or not all of them; loaded with the first such key. */
  checks?: () => Promise<{
    /** `x` of a public key, 32 bytes. */
    isSoundPoint(x: Uint8Array): boolean;
    /** A signature, 64 bytes. */
    isSoundSignature(signature: Uint8Array): boolean;
  }>;
}

/** Every algorithm, the default first. */
export const ALGORITHMS: readonly Algorithm[] = [
  {
    alg: 'ES256',
    kty: 'EC',
    crv: 'P-256',
    coordinates: ['x', 'y'],
    params: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  },
  {
    alg: 'Ed25519',
    kty: 'OKP',
    crv: 'Ed25519',
    coordinates: ['x'],
    params: { name: 'Ed25519' },
    checks: () => import('./ed25519.js'),
  },
];

/** The row for a key's type and curve; undefined for a key that this reader does not know. */
export function findAlgorithm(kty: unknown, crv: unknown): Algorithm | undefined {
  return ALGORITHMS.find((row) => row.kty === kty && row.crv === crv);
}
