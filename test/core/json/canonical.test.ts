import assert from 'node:assert/strict';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { serialise, toCanonical } from '../../../src/core/json/canonical.js';

test('any JSON value has the canonical text that another implementation gives it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      assert.equal(toCanonical(value), canonicalize(value));
    }),
    { numRuns: 1000 },
  );
});

test('any double has the canonical text that another implementation gives it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.equal(toCanonical(value), canonicalize(value));
      assert.equal(JSON.parse(toCanonical(value)), value === 0 ? 0 : value);
    }),
    { numRuns: 1000 },
  );
});

test('the canonical text is a fixed point, whatever the order of members was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = toCanonical(value);
      assert.equal(toCanonical(JSON.parse(text)), text);
    }),
  );
});

test('names are sorted by UTF-16 code units, not by code points or by language', () => {
  assert.equal(
    toCanonical({ '\ufb33': 1, '😀': 2, ö: 3, '\r': 4, '1': 5, a: 6, B: 7 }),
    '{"\\r":4,"1":5,"B":7,"a":6,"ö":3,"😀":2,"\ufb33":1}',
  );
});

test('what JSON cannot say is refused, wherever it stands', () => {
  const holes: unknown[] = [1];
  holes[2] = 3;
  for (const value of [undefined, Number.NaN, Infinity, -Infinity, () => 1, Symbol('s'), 1n, holes, { a: undefined }]) {
    for (const inside of [value, [value], { a: [value] }]) assert.throws(() => toCanonical(inside), TypeError);
  }
});

test('an unpaired surrogate is refused, and text that only looks like one is not', () => {
  for (const string of ['\ud800', 'a\udfff', '\\\ud800', '\\\\\udc00x', '"\udbff"', '\udc00\ud800']) {
    assert.throws(() => toCanonical({ a: string }), TypeError, JSON.stringify(string));
    assert.throws(() => toCanonical({ [string]: 1 }), TypeError, JSON.stringify(string));
  }
  for (const string of ['\\ud800', '\\\\ud800', '\\\\\\udfff', '😀\\udbff', '"\\ud8ff', '\u2028']) {
    assert.equal(toCanonical(string), JSON.stringify(string));
  }
});

test('an order that is kept is the order of the members', () => {
  assert.equal(serialise({ b: [1, null, true], a: 'x' }, false), '{"b":[1,null,true],"a":"x"}');
});
