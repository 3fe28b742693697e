import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toPlain, toSafeJson } from '../../src/cli/terminal.js';

const OBEYED = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const hostile = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0x9f }), fc.constantFrom(0x202e, 0x2066, 0x200f, 0xfeff, 0xe0041, 0x1f600))
    .map((code) => String.fromCodePoint(code)),
});

test('no text ever reaches a terminal with a control, a direction mark or a tag character', () => {
  fc.assert(fc.property(hostile, (text) => assert.doesNotMatch(toPlain(text), OBEYED)));
});

test('ordinary text, in any script, is shown as it is', () => {
  for (const text of ['Vendor Example, Inc.', 'Größe — “так”', '日本語', '👩‍💻']) assert.equal(toPlain(text), text);
});

test('an escape sequence is shown by its code', () => {
  assert.equal(toPlain('\x1b[2K'), '\\u{1b}[2K');
});

test('JSON that is printed always means what it meant, and never holds what a terminal obeys', () => {
  fc.assert(
    fc.property(fc.array(hostile), (value) => {
      const text = toSafeJson(value);
      assert.doesNotMatch(text.replaceAll('\n', ''), OBEYED);
      assert.deepEqual(JSON.parse(text), value);
    }),
  );
});
