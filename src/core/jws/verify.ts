/**
 * VERIFY(D, key, typ) of the format: does a document carry a sound signature of a key that is trusted already?
 *
 * Headers are never parsed. The header is built from the trusted key and looked for, so `alg: none`, key confusion,
 * `jwk` and `crit` have no code to attack.
 *
 * @module
 */

import { type Reason, TrustError } from '../errors.js';
import type { SignedObject } from '../json/document.js';
import { parseBase64url } from './base64url.js';
import { type Typ, toPayload, toProtected, toSigningInput } from './envelope.js';
import type { TrustedKey } from './keys.js';

/**
 * Checks one raw signature over `data`.
 *
 * @returns Null where this engine has no such algorithm.
 */
export async function verifySignature(
  { algorithm: { params, checks }, jwk }: TrustedKey,
  signature: Uint8Array<ArrayBuffer> | null,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean | null> {
  // The length is ours to check: Firefox accepts ECDSA signatures of 2 to 40 bytes.
  if (signature?.length !== 64 || (checks && !(await checks()).isSoundSignature(signature))) return false;
  try {
    const key = await crypto.subtle.importKey('jwk', jwk, params, false, ['verify']);
    return await crypto.subtle.verify(params, key, signature, data);
  } catch (error) {
    // Only a missing algorithm is the engine's; a point off the curve is the key's.
    return (error as Error).name === 'NotSupportedError' ? null : false;
  }
}

/**
 * The first of `keys` that signed the document as a `typ`.
 *
 * Every signature of a trusted key must verify and at least one must exist; signatures of other keys are ignored. One
 * that the engine has no algorithm for is skipped when another verifies.
 *
 * @throws {TrustError} `reason` where no such signature is sound, or one is not; `unsupported-algorithm`.
 */
export async function verifyEnvelope(
  document: SignedObject,
  keys: readonly TrustedKey[],
  typ: Typ,
  reason: Reason,
): Promise<TrustedKey> {
  const payload = toPayload(document);
  let signer: TrustedKey | undefined;
  let refusal = reason;
  for (const key of keys) {
    const header = toProtected(key.algorithm.alg, key.kid, typ);
    const entry = document.signatures.find((item) => item.protected === header);
    if (!entry) continue;
    const sound = await verifySignature(key, parseBase64url(entry.signature, 64), toSigningInput(header, payload));
    if (sound === false) throw new TrustError(reason);
    if (sound) signer ??= key;
    else refusal = 'unsupported-algorithm';
  }
  if (!signer) throw new TrustError(refusal);
  return signer;
}
