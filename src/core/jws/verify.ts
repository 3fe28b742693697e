/**
 * VERIFY(D, key, typ) of the format: does a document carry a sound signature of a key that is trusted already?
 *
 * Headers are never parsed. The header is built from the trusted key and looked for, so `alg: none`, key confusion,
 * `jwk` and `crit` have no code to attack.
 *
 * @module
 */

import type { SignedObject } from '../json/document.js';
import { parseBase64url } from './base64url.js';
import { type Typ, toPayload, toProtected, toSigningInput } from './envelope.js';
import type { TrustedKey } from './keys.js';

/** What a signature check says: the key that signed, nothing that counts, or that this engine cannot tell. */
export type Signer = TrustedKey | 'none' | 'unsupported';

async function importKey({ algorithm, jwk }: TrustedKey): Promise<CryptoKey | 'none' | 'unsupported'> {
  try {
    return await crypto.subtle.importKey('jwk', jwk, algorithm.params, false, ['verify']);
  } catch (error) {
    // Only a missing algorithm is the engine's; a point off the curve is the key's.
    return (error as Error).name === 'NotSupportedError' ? 'unsupported' : 'none';
  }
}

/** Checks one raw signature of 64 bytes over `data`. */
export async function verifySignature(
  key: TrustedKey,
  signature: Uint8Array<ArrayBuffer> | null,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean | 'unsupported'> {
  // The length is ours to check: Firefox accepts ECDSA signatures of 2 to 40 bytes.
  if (signature?.length !== 64 || !key.algorithm.isSoundSignature(signature)) return false;
  const imported = await importKey(key);
  if (typeof imported === 'string') return imported === 'unsupported' ? imported : false;
  return crypto.subtle.verify(key.algorithm.params, imported, signature, data);
}

/**
 * The first of `keys` that signed the document as a `typ`.
 *
 * Every signature of a trusted key must verify and at least one must exist; signatures of other keys are ignored. One
 * that the engine has no algorithm for is skipped when another verifies.
 */
export async function verifyEnvelope(document: SignedObject, keys: readonly TrustedKey[], typ: Typ): Promise<Signer> {
  const payload = toPayload(document);
  let signer: Signer = 'none';
  for (const key of keys) {
    const header = toProtected(key.algorithm.alg, key.kid, typ);
    const entry = document.signatures.find((item) => item.protected === header);
    if (!entry) continue;
    const sound = await verifySignature(key, parseBase64url(entry.signature, 64), toSigningInput(header, payload));
    if (!sound) return 'none';
    if (sound === true && typeof signer === 'string') signer = key;
    else if (sound === 'unsupported' && signer === 'none') signer = sound;
  }
  return signer;
}
