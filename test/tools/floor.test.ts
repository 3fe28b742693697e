/**
 * A gate that cannot fail is none.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Counts, sumCounts, toZeroCounts } from './counts.js';
import { type Floors, findFallen } from './floor.js';

const floors: Floors = { tests: { node: 10 }, cases: { node: { wycheproof: 100 }, browser: { wycheproof: 100 } } };

/** A run of the Node tests that keeps to the floors, but for what a test changes. */
function fall(counts: Partial<Counts>, cases = 100, isHere = true): string[] {
  const tests = new Map([['node', { ...toZeroCounts(), passed: 10, ...counts }]]);
  return findFallen(floors, { tests, cases: { node: { wycheproof: cases } } }, () => isHere);
}

test('a run at its floors is well', () => assert.deepEqual(fall({}), []));
test('a run above its floors is well', () => assert.deepEqual(fall({ passed: 11 }, 101), []));
test('a failed test has run', () => assert.deepEqual(fall({ passed: 9, failed: 1 }), []));
test('one test less than the floor is a fall', () => assert.equal(fall({ passed: 9 }).length, 1));
test('one case less than the floor is a fall', () => assert.equal(fall({}, 99).length, 1));
test('a skipped test is a fall', () => assert.equal(fall({ skipped: 1 }).length, 1));
test('a test of an absent corpus is excused', () => {
  assert.deepEqual(fall({ passed: 9, skipped: 1, absent: 1 }, 0, false), []);
});
test('a corpus that is here and was not read is a fall', () => assert.equal(fall({}, 0).length, 1));
test('a runner that did not run has no floor', () => {
  assert.deepEqual(
    findFallen(floors, { tests: new Map(), cases: {} }, () => true),
    [],
  );
});

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3, absent: 4 };
  assert.deepEqual(sumCounts([one, one]), { passed: 2, failed: 4, skipped: 6, absent: 8 });
});
