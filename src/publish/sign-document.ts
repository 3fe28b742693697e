/**
 * Signs a manifest, a keyset or an attestation: the other half of the core's VERIFY, without any JOSE library.
 *
 * @module
 */

import { isObject, type JsonObject, type Signature, type SignedObject } from '../core/json/document.js';
import { assertProfile } from '../core/json/profile.js';
import { toBase64url } from '../core/jws/base64url.js';
import { type Typ, toPayload, toProtected, toSigningInput } from '../core/jws/envelope.js';
import type { Signer } from './keys.js';
import { Refusal } from './refusal.js';

/** Where a private member `d` stands in a value; null where there is none. No field of any document has that name. */
export function findPrivateMember(value: unknown, path = ''): string | null {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = findPrivateMember(item, `${path}[${index}]`);
      if (found) return found;
    }
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const here = path ? `${path}.${name}` : name;
      const found = name === 'd' ? here : findPrivateMember(member, here);
      if (found) return found;
    }
  }
  return null;
}

/**
 * Refuses a value that may hold a private key.
 *
 * @throws {Refusal} `private-key`.
 */
export function assertNoPrivateKey(value: unknown): void {
  const found = findPrivateMember(value);
  // Leak: a private JWK pasted where its public half belongs would be published, and signed on top.
  if (found) {
    throw new Refusal(
      'private-key',
      `${found} looks like a private key, and this would publish it.`,
      'Put the public half there, and replace the key if the file was shared.',
    );
  }
}

/**
 * The document with `signatures` of every signer as its last member, replacing any it had.
 *
 * @throws {Refusal} `private-key` or `profile` for what no reader would accept.
 */
export async function signDocument<T extends JsonObject>(
  document: T,
  signers: readonly Signer[],
  typ: Typ,
): Promise<T & SignedObject> {
  const { signatures: _, ...claims } = document;
  assertNoPrivateKey(claims);
  try {
    assertProfile(claims);
  } catch (cause) {
    throw new Refusal(
      'profile',
      `This cannot be signed: ${(cause as Error).message}.`,
      'Write decimals as strings, and keep to whole numbers below 2^53.',
      { cause },
    );
  }
  const payload = toPayload(claims);
  const signatures: Signature[] = [];
  for (const signer of signers) {
    const header = toProtected(signer.alg, signer.kid, typ);
    signatures.push({ protected: header, signature: toBase64url(await signer.sign(toSigningInput(header, payload))) });
  }
  return { ...(claims as unknown as T), signatures };
}
