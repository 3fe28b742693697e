import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBase64url, toBase64url } from '../../../src/core/jws/base64url.js';

test('any bytes are written as another encoder writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64url(bytes);
      assert.equal(text, Buffer.from(bytes).toString('base64url'));
      assert.deepEqual(parseBase64url(text, bytes.length), bytes);
    }),
  );
});

test('of the texts that decoders take for one value, one is accepted', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), fc.string({ unit: 'binary' }), (bytes, junk) => {
      const text = toBase64url(bytes);
      const { length } = bytes;
      for (const other of [`${text}=`, `${text}==`, `${text}\n`, ` ${text}`, `${text}${junk || 'A'}`, text.slice(1)]) {
        assert.equal(parseBase64url(other, length), null, other);
      }
      const stray = text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
      if (length % 3 !== 0) assert.equal(parseBase64url(stray, length), null, stray);
    }),
  );
});

test('the other alphabet, other lengths and other types are refused', () => {
  assert.equal(parseBase64url('+/+/', 3), null);
  assert.equal(parseBase64url('AAAA', 2), null);
  assert.equal(parseBase64url('AAAA', 4), null);
  assert.equal(parseBase64url('AAAAA', 3), null);
  for (const value of [null, undefined, 1, {}, ['AAAA']]) assert.equal(parseBase64url(value, 3), null);
  assert.deepEqual(parseBase64url('', 0), new Uint8Array());
});
