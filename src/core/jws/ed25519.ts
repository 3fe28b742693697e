/**
 * What every Ed25519 verifier must refuse and engines do not agree on.
 *
 * Chromium and Node accept most small-order points, with which one signature fits any message; WebKitGTK accepts
 * S ≥ L, which makes signatures malleable. RFC 8032 §5.1.7, and the eight points of small order.
 *
 * @module
 */

/** The order L of the base point, most significant digit first. */
const ORDER = `1${'0'.repeat(31)}14def9dea2f79cd65812631a5cf5d3ed`;
/** The prime p = 2^255 - 19 of the field. */
const PRIME = `7${'f'.repeat(61)}ed`;

/** y of the points of small order: 0, 1, the two of order 8, and p - 1. */
const SMALL_ORDER = [
  '0'.repeat(64),
  '1'.padStart(64, '0'),
  '05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826',
  '7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7',
  `7${'f'.repeat(61)}ec`,
];

/** A little-endian number in hexadecimal, most significant digit first, so that texts compare like numbers. */
function toHex(littleEndian: Uint8Array): string {
  return Array.from(littleEndian, (byte) => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('');
}

/** True for an encoded point that is canonical and not of small order. Takes 32 bytes. */
export function isSoundPoint(point: Uint8Array): boolean {
  const y = point.slice();
  // The top bit is the sign of x.
  y[31] = (y[31] as number) & 0x7f;
  const hex = toHex(y);
  return !SMALL_ORDER.includes(hex) && hex < PRIME;
}

/** True for a signature R‖S with a sound R and S below L. Takes 64 bytes. */
export function isSoundSignature(signature: Uint8Array): boolean {
  return isSoundPoint(signature.subarray(0, 32)) && toHex(signature.subarray(32)) < ORDER;
}
