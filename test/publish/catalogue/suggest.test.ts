import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDistance, toKey, toSuggestions } from '../../../src/publish/catalogue/suggest.js';

test('spellings of one name have one key', () => {
  const same = [
    ['ISO/IEC 27001', 'iso-27001', 'ISO 27001', 'Iso27001'],
    ['SOC 2 Type II', 'soc2-type2', 'SOC 2 Type 2', 'SOC2 TYPE-II'],
    ['São Paulo', 'sao paulo'],
  ];
  for (const [first = '', ...others] of same)
    for (const other of others) assert.equal(toKey(other), toKey(first), other);
});

test('what tells two names apart is kept', () => {
  assert.notEqual(toKey('SOC 2 Type I'), toKey('SOC 2 Type II'));
  assert.notEqual(toKey('Cyber Essentials'), toKey('Cyber Essentials +'));
  assert.notEqual(toKey('ISO 27001'), toKey('ISO 27001:2013'));
});

test('a key is always its own key', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.equal(toKey(toKey(text)), toKey(text))));
});

test('the distance of two words is the number of letters to add, drop or change', () => {
  assert.equal(toDistance('kitten', 'sitting', 9), 3);
  assert.equal(toDistance('', 'abc', 9), 3);
  assert.equal(toDistance('same', 'same', 0), 0);
  assert.equal(toDistance('kitten', 'sitting', 2), 3);
});

test('a distance is always the same both ways, and never more than one above the limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(6), (a, b, limit) => {
      assert.equal(toDistance(a, b, limit), toDistance(b, a, limit));
      assert.ok(toDistance(a, b, limit) <= limit + 1);
    }),
  );
});

test('suggestions are always ids of candidates, three at most, none twice', () => {
  const candidates = ['alpha', 'alpine', 'alps', 'altar', 'beta'].map((id) => ({ id, spellings: [id] }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('al', 'alp', 'alph', 'altr', 'betta')), (text) => {
      const found = toSuggestions(text, candidates);
      assert.ok(found.length <= 3);
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((id) => candidates.some((candidate) => candidate.id === id)));
    }),
  );
});
