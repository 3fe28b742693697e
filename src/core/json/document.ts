/**
 * From bytes that a stranger serves to one JSON object that every reader understands alike (step V1).
 *
 * @module
 */

import { TrustError } from '../errors.js';
import { isObject, type Leaf } from '../manifest/leaves.js';
import { findFault, type Shape } from '../manifest/shape/check.js';
import { parseStrict } from './strict-parse.js';

export { isObject };

/** Most bytes a document may have, after content-decoding. */
export const MAX_BYTES = 1_048_576;

/** A JSON object as parsed, before anything is known of its members. */
export type JsonObject = Record<string, unknown>;

/** One entry of `signatures`, as in RFC 7515 §7.2.1. */
export interface Signature {
  protected: string;
  signature: string;
}

/** An object of a document that signs itself: a manifest, a keyset or an attestation. */
export interface SignedObject extends JsonObject {
  signatures: Signature[];
}

const isString: Leaf = (value) => typeof value === 'string';
const SIGNATURES: Shape = { signatures$: [{ protected$: isString, signature$: isString }] };

/** True for an object with 1 to 8 signatures of exactly two strings, no two of which share `protected`. */
export function isSigned(value: unknown): value is SignedObject {
  if (findFault(SIGNATURES, value) !== null) return false;
  const { signatures } = value as SignedObject;
  const { size } = new Set(signatures.map((entry) => entry.protected));
  return (
    size > 0 && size <= 8 && size === signatures.length && signatures.every((entry) => Object.keys(entry).length < 3)
  );
}

/**
 * Decodes and parses a document.
 *
 * @throws {TrustError} `too-large`, `utf8`, `depth`, `json`, `non-strict` or `profile`.
 */
export function parseDocument(bytes: Uint8Array): {
  document: SignedObject;
  text: string;
} {
  if (bytes.length > MAX_BYTES) throw new TrustError('too-large', `> ${MAX_BYTES}`);
  let text: string;
  try {
    // A decoder that repairs would make two texts out of one signature. The BOM is kept, and JSON refuses it.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TrustError('utf8');
  }
  const document = parseStrict(text);
  if (!isSigned(document)) throw new TrustError('profile', 'signatures');
  return { document, text };
}
