import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSoundPoint, isSoundSignature } from '../../../src/core/jws/ed25519.js';

const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** A number as 32 bytes, least significant first; `sign` is the top bit. */
function toPoint(y: bigint, sign = 0n): Uint8Array {
  return fromHex((y | (sign << 255n)).toString(16).padStart(64, '0')).reverse();
}

/** y² of the points of order 8: the roots of d·y⁴ + 2y² - 1, which is where doubling gives a point with y = 0. */
function findOrderEight(): bigint[] {
  const power = (base: bigint, exponent: bigint): bigint => {
    let result = 1n;
    for (let b = base % P, e = exponent; e > 0n; e >>= 1n, b = (b * b) % P) if (e & 1n) result = (result * b) % P;
    return result;
  };
  const mod = (n: bigint): bigint => ((n % P) + P) % P;
  const root = (n: bigint): bigint | null => {
    let candidate = power(n, (P + 3n) / 8n);
    if ((candidate * candidate) % P !== mod(n)) candidate = (candidate * power(2n, (P - 1n) / 4n)) % P;
    return (candidate * candidate) % P === mod(n) ? candidate : null;
  };
  const d = mod(-121665n * power(121666n, P - 2n));
  const discriminant = root(mod(1n + d)) as bigint;
  return [discriminant, mod(-discriminant)].flatMap((square) => {
    const y = root(mod((square - 1n) * power(d, P - 2n)));
    return y === null ? [] : [y, mod(-y)];
  });
}

test('a point of small order is refused under either sign, as one signature would fit every message', () => {
  const ys = [0n, 1n, P - 1n, ...findOrderEight()];
  assert.equal(ys.length, 5);
  for (const y of ys) for (const sign of [0n, 1n]) assert.equal(isSoundPoint(toPoint(y, sign)), false, `${y} ${sign}`);
});

test('the small-order points that the format lists are refused', () => {
  for (const hex of [
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ]) {
    assert.equal(isSoundPoint(fromHex(hex)), false, hex);
  }
});

test('a point that could be written in two ways is refused', () => {
  for (let y = P; y < 2n ** 255n; y++) assert.equal(isSoundPoint(toPoint(y)), false, `${y}`);
});

test('ordinary points are sound, next to the refused ones too', () => {
  for (const y of [2n, 3n, P - 2n, P - 3n, ...findOrderEight().flatMap((y) => [y - 1n, y + 1n])]) {
    assert.equal(isSoundPoint(toPoint(y)), true, `${y}`);
  }
});

test('looking at a point does not change it', () => {
  const point = toPoint(5n, 1n);
  isSoundPoint(point);
  assert.deepEqual(point, toPoint(5n, 1n));
});

test('S must be below the order of the base point, or anybody could make a second signature', () => {
  const isSound = (s: bigint): boolean => isSoundSignature(Uint8Array.from([...toPoint(5n), ...toPoint(s)]));
  assert.equal(isSound(L - 1n), true);
  assert.equal(isSound(0n), true);
  for (const s of [L, L + 1n, 2n ** 255n, 2n ** 256n - 1n]) assert.equal(isSound(s), false, `${s}`);
});

test('a signature whose R is of small order is refused', () => {
  assert.equal(isSoundSignature(Uint8Array.from([...toPoint(1n), ...toPoint(1n)])), false);
});
