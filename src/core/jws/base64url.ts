/**
 * base64url without padding (RFC 4648 §5), strictly: one text for one value.
 *
 * @module
 */

/** Bytes as base64url. */
export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Bytes of a base64url text; null where it is not one, has padding or stray bits, or has not `length` bytes. */
export function parseBase64url(text: unknown, length: number): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string' || !/^[\w-]*$/.test(text) || text.length !== Math.ceil((length * 4) / 3)) return null;
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  // atob drops trailing bits: without this, four texts would stand for one signature.
  return bytes.length === length && toBase64url(bytes) === text ? bytes : null;
}
