/**
 * The bytes that are signed: RFC 7515 general JSON serialisation with a detached RFC 8785 payload.
 *
 * @module
 */

import { toCanonical } from '../json/canonical.js';
import type { JsonObject } from '../json/document.js';
import { toBase64url } from './base64url.js';

/** What kind of object a signature is for. A signature for one kind never counts for another. */
export type Typ = 'trust-manifest+jws' | 'trust-keyset+jws' | 'trust-attestation+jws';

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** The payload M of a document: UTF-8 of its RFC 8785 text without the top-level `signatures`. */
export function toPayload(document: JsonObject): Uint8Array<ArrayBuffer> {
  const { signatures, ...claims } = document;
  return toBytes(toCanonical(claims));
}

/** The `protected` member: base64url of exactly three members in this order, without spaces. */
export function toProtected(alg: string, kid: string, typ: Typ): string {
  return toBase64url(toBytes(`{"alg":"${alg}","kid":"${kid}","typ":"${typ}"}`));
}

/** RFC 7515 §5.1: ASCII(protected) "." ASCII(base64url(M)). */
export function toSigningInput(header: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  return toBytes(`${header}.${toBase64url(payload)}`);
}

/** SHA-256 as base64url. */
export async function toDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
