import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TrustError } from '../../../src/core/errors.js';
import { MAX_DEPTH, parseStrict } from '../../../src/core/json/strict-parse.js';

/** The code with which a text is refused; the value where it is not. */
function judge(text: string): unknown {
  try {
    return parseStrict(text);
  } catch (error) {
    if (error instanceof TrustError) return error.code;
    throw error;
  }
}

const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test('containers nest 16 deep and no deeper', () => {
  assert.equal(typeof judge(nest(MAX_DEPTH)), 'object');
  assert.equal(judge(nest(MAX_DEPTH + 1)), 'depth');
  assert.equal(judge(`${'{"a":'.repeat(17)}1${'}'.repeat(17)}`), 'depth');
});

test('depth is refused before the text is parsed, so that it need not be JSON', () => {
  assert.equal(judge('['.repeat(500_000)), 'depth');
});

test('brackets in strings have no depth', () => {
  const text = JSON.stringify([`${'['.repeat(40)}"{{{{${'{'.repeat(40)}\\`]);
  assert.deepEqual(judge(text), JSON.parse(text));
});

test('closing brackets before opening ones are no way past the depth', () => {
  assert.equal(judge(`${']'.repeat(40)}${'['.repeat(40)}`), 'json');
});

test('a duplicate name is refused however it is spelled', () => {
  for (const text of [
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '{"status":"certified","status":"planned"}',
    '[{"b":{"c":1,"d":2,"c":3}}]',
    '{"__proto__":1,"__proto__":2}',
  ]) {
    assert.equal(judge(text), 'non-strict', text);
  }
});

test('a number has one spelling, and every reader reads it exactly', () => {
  for (const text of [
    '1.0',
    '1e3',
    '-0',
    '1E2',
    '9007199254740993',
    '1e999',
    '-1e999',
    '0.10',
    '100000000000000000000000',
  ]) {
    assert.equal(judge(text), 'non-strict', text);
  }
  for (const text of ['1.5', '9007199254740992', '-9007199254740992', '1e+21'])
    assert.equal(judge(text), 'profile', text);
  for (const text of ['0', '-1', '9007199254740991', '-9007199254740991']) assert.equal(judge(text), Number(text));
});

test('names that reach prototypes or look like indexes are refused, at any depth', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', '0', '7', '10', '4294967295', '99999999999999999999']) {
    assert.equal(judge(`{"a":[{"${name}":1}]}`), 'profile', name);
  }
  for (const name of ['00', '01', '-1', '1a', '', 'toString', 'valueOf', 'hasOwnProperty', '__proto', 'Constructor']) {
    assert.equal(typeof judge(`{"a":[{"${name}":1}]}`), 'object', name);
  }
});

test('an unpaired surrogate is refused in strings and names', () => {
  for (const text of ['"\\ud800"', '"\\udc00\\ud800"', '{"\\udfff":1}', '["a\\ud83d"]']) {
    assert.equal(judge(text), 'profile', text);
  }
  assert.equal(judge('"\\ud83d\\ude00"'), '😀');
});

test('white space other than JSON’s four characters is refused', () => {
  assert.deepEqual(judge(' \t\r\n[ 1 , 2 ]\n'), [1, 2]);
  for (const text of ['\ufeff1', '\u00a01', '1\u2028', '\v1', '[1]\0', '1\f']) assert.equal(judge(text), 'json', text);
});

/** JSON values that keep to the profile. */
const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false, stringUnit: 'binary' }).filter((json) => {
  const text = JSON.stringify(json);
  return !/[.e]\+?-?\d/.test(text) && typeof judge(text) !== 'string';
});

test('a value that keeps to the profile is parsed as itself, whatever the white space', () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 4 }), (json, spaces) => {
      assert.deepEqual(parseStrict(JSON.stringify(json, null, spaces)), JSON.parse(JSON.stringify(json)));
    }),
  );
});

test('every string survives with any of its characters escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.infiniteStream(fc.boolean()), (string, escapes) => {
      let text = '';
      for (let i = 0; i < string.length; i++) {
        const code = string.charCodeAt(i);
        const isFree = code >= 0x20 && code !== 0x22 && code !== 0x5c && (code < 0xd800 || code > 0xdfff);
        if (isFree && !escapes.next().value) text += string[i];
        else text += `\\u${code.toString(16).padStart(4, '0')}`;
      }
      assert.equal(parseStrict(`"${text}"`), string);
    }),
  );
});

test('any text at all gives a value or a refusal with a code', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\\u',
    'd800',
    '1',
    '-',
    'e',
    '.',
    '9',
    'true',
    ' ',
    'a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        judge(text);
      },
    ),
    { numRuns: 2000 },
  );
});
