import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { TextFault } from '../../src/cli/yaml/decode.js';
import { type Authoring, type Path, readAuthoring } from '../../src/cli/yaml/read.js';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string | Uint8Array, wantsString?: (path: Path) => boolean): Authoring {
  const result = readAuthoring(typeof text === 'string' ? toBytes(text) : text, wantsString);
  assert.ok('value' in result, JSON.stringify(result));
  return result;
}

function fault(text: string | Uint8Array): TextFault {
  const result = readAuthoring(typeof text === 'string' ? toBytes(text) : text);
  assert.ok('code' in result, 'it was read');
  return result;
}

const place = ({ code, line, column }: TextFault): unknown[] => [code, line, column];

test('a string of the schema keeps what its author typed', () => {
  const wants = (path: Path): boolean => path[0] !== 'count';
  const { value } = read(
    'number: 0123\nversion: 4.0\nyear: 2026\nflag: true\ndate: 2026-11-22\ncount: 3\nnone:\n',
    wants,
  );
  assert.deepEqual(value, {
    number: '0123',
    version: '4.0',
    year: '2026',
    flag: 'true',
    date: '2026-11-22',
    count: 3,
    none: null,
  });
});

test('words that older YAML took for booleans stay words', () => {
  assert.deepEqual(read('country: NO\na: yes\nb: off\n').value, { country: 'NO', a: 'yes', b: 'off' });
});

test('every path has a place, and a missing one that of the nearest above it', () => {
  const { find } = read('a: 1\nb:\n  - x: one\n    y: two\n');
  assert.deepEqual(find(['b', 0, 'y']), { line: 4, column: 8 });
  assert.deepEqual(find(['b', 0, 'z', 'deep']), { line: 3, column: 5 });
  assert.deepEqual(find(['b']), { line: 2, column: 1 });
  assert.deepEqual(find([]), { line: 1, column: 1 });
});

test('aliases mean what they stand for', () => {
  assert.deepEqual(read('a: &x [1, 2]\nb: *x\n').value, { a: [1, 2], b: [1, 2] });
});

test('a byte order mark is no part of the text', () => {
  assert.deepEqual(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...toBytes('a: 1'))).value, { a: 1 });
});

test('a bomb of aliases is refused at the line where it goes off', () => {
  const lines = Array.from(
    { length: 9 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i ? `*a${i - 1}` : 'x')
        .join(', ')}]`,
  );
  assert.equal(fault(lines.join('\n')).code, 'yaml');
});

for (const [what, text, line, column] of [
  ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 1],
  ['a key that stands twice in another spelling', 'a: 1\n"a": 3\n', 2, 1],
  ['an alias that contains itself', 'a: &x [1, *x]\n', 1, 11],
  ['an alias of nothing', 'a: *x\n', 1, 4],
  ['a tab for indentation', 'a:\n\tb: 1\n', 2, 1],
  ['a tag', 'a: 1\nb: !!binary aGk=\n', 2, 13],
  ['a tag of its own', 'a: 1\nb: !thing x\n', 2, 4],
  ['a decimal number where the schema has none', 'a: 99.95\n', 1, 4],
  ['a number that loses digits', 'a:\n  b: 9007199254740993\n', 2, 6],
  ['a key that is a list', '? [a]\n: 1\n', 1, 3],
  ['a key that reaches prototypes', 'a: 1\n__proto__: 1\n', 2, 1],
  ['half a character', 'a: "\\ud800"\n', 1, 4],
  ['a second document', 'a: 1\n---\nb: 1\n', 2, 1],
  ['an older YAML', '%YAML 1.1\n---\na: yes\n', 1, 1],
  ['a bracket that stays open', 'a: 1\nb: [1,\n', 3, 1],
] as const) {
  test(`${what} is refused at its place`, () => {
    assert.deepEqual(place(fault(text)), ['yaml', line, column]);
  });
}

test('bytes that are no UTF-8 text are refused at their place', () => {
  assert.deepEqual(place(fault(Uint8Array.of(97, 58, 32, 49, 10, 98, 58, 0xff))), ['encoding', 2, 3]);
  assert.deepEqual(place(fault(Uint8Array.of(0xff, 0xfe, 97, 0))), ['encoding', 1, 1]);
  assert.deepEqual(place(fault('a: 1\nb: \0\n')), ['encoding', 2, 4]);
});

test('a file past the cap is refused before it is parsed', () => {
  assert.equal(fault(new Uint8Array(1_048_577)).code, 'too-large');
});

test('brackets nested without end are refused', () => {
  assert.equal(fault('['.repeat(20_000)).code, 'yaml');
});

test('no bytes ever make reading throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readAuthoring(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab:-?&*!|>{}[]"\'#%@`,\n \t0.') }), (text) => {
      readAuthoring(toBytes(text));
    }),
  );
});

test('what can be written as YAML is read back as it was', () => {
  const leaf = fc.oneof(
    fc.stringMatching(/^[ -~]{0,20}$/),
    fc.maxSafeInteger().filter((n) => !Object.is(n, -0)),
    fc.boolean(),
  );
  const name = fc.stringMatching(/^[a-z]{1,8}$/).filter((text) => text !== 'constructor' && text !== 'prototype');
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(leaf, fc.array(leaf), fc.dictionary(name, leaf))), (value) => {
      assert.deepEqual(read(stringify(value)).value, JSON.parse(JSON.stringify(value)));
    }),
  );
});
