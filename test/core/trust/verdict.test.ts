import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CertificationState, toWorstState } from '../../../src/core/trust/verdict.js';

/** The format's order, worst first. */
const ORDER: readonly CertificationState[] = [
  'invalid',
  'unreachable',
  'unverified',
  'revoked',
  'expired',
  'stale',
  'not-listed',
  'not-yet-valid',
  'pending',
  'self-declared',
  'countersigned',
];

test('of two states the worse wins, in the order of the format', () => {
  for (const [i, worse] of ORDER.entries()) {
    for (const better of ORDER.slice(i)) {
      assert.equal(toWorstState([worse, better]), worse);
      assert.equal(toWorstState([better, worse]), worse);
    }
  }
});

test('several states are never better than any of them, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ORDER), { minLength: 1 }), (states) => {
      const worst = toWorstState(states);
      assert.ok(states.includes(worst));
      for (const state of states) assert.ok(ORDER.indexOf(worst) <= ORDER.indexOf(state));
    }),
  );
});

test('of nothing, nothing is known yet', () => {
  assert.equal(toWorstState([]), 'pending');
});
