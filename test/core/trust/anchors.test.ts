import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRoots } from '../../../src/core/trust/anchors.js';
import { parseAttestors } from '../../../src/core/trust/attestors.js';

const A = 'A'.repeat(43);
const B = `${'B'.repeat(42)}A`;

test('roots stand in any white space', () => {
  assert.deepEqual(parseRoots(`${A}`), [A]);
  assert.deepEqual(parseRoots(`\n  ${A}\t${B}\n`), [A, B]);
});

test('one root that is none makes none of them count', () => {
  for (const text of ['', ' ', 'A', `${A} x`, `${A},${B}`, `${A}=`, `"${A}"`, 'B'.repeat(43), `sha256:${A}`]) {
    assert.equal(parseRoots(text), null, text);
  }
});

test('attestors are pairs of a domain and a thumbprint, and a domain may have several', () => {
  const attestors = parseAttestors(`a.example=${A}  b.example=${A}\na.example=${B}`);
  assert.deepEqual(
    [...attestors],
    [
      ['a.example', [A, B]],
      ['b.example', [A]],
    ],
  );
});

test('a pair that is none is left out, and the others stay', () => {
  for (const word of [
    '',
    'x',
    `=${A}`,
    `a.example:${A}`,
    `a.example=`,
    'a.example=AAAA',
    `A.example=${A}`,
    `a.example.=${A}`,
    `localhost=${A}`,
    `https://a.example=${A}`,
  ]) {
    assert.deepEqual([...parseAttestors(`${word} b.example=${B}`)], [['b.example', [B]]], word);
  }
});

test('an attestor whose name is that of a member of objects is an ordinary one', () => {
  assert.equal(parseAttestors('').has('constructor'), false);
});
