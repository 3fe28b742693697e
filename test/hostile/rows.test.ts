import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findGaps, toTable } from '../tools/guest-report.js';
import { ROOT } from '../tools/paths.js';
import { ROWS } from './rows.js';

/** The text of a test's file, and of those beside and below it that it may take its cases from. */
function readAround(file: string): string {
  const directory = join(ROOT, dirname(file));
  const beside = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return beside.map((name) => readFileSync(join(directory, name), 'utf8')).join('\n');
}

test('every surface of a page, a manifest and a command line is there, once, with at least one test', () => {
  const ids = [...range('W', 12), ...range('H', 15), ...range('C', 4)];
  assert.deepEqual(
    ROWS.map(({ id }) => id),
    ids,
  );
  for (const { id, tests } of ROWS) assert.ok(tests.length > 0, id);
});

function range(letter: string, length: number): string[] {
  return Array.from({ length }, (_, index) => `${letter}${index + 1}`);
}

for (const { id, tests } of ROWS) {
  test(`each test that ${id} names exists`, () => {
    for (const [file, words] of tests) assert.ok(readAround(file).includes(words), `${file}: ${words}`);
  });
}

test('each check that a row names of frameworks is in their report, and good in every one', () => {
  const lines = readFileSync(join(ROOT, 'test/frameworks/report.md'), 'utf8').split('\n');
  const names = ROWS.flatMap(({ frameworks = [] }) => frameworks);
  assert.ok(names.length > 0);
  for (const name of names) {
    const found = lines.find((line) => line.startsWith(`| ${name} |`));
    assert.match(found ?? '', /( ✓ \|)+$/, name);
    assert.doesNotMatch(found ?? '', /✗/, name);
  }
});

test('a test that did not run is a gap, and so is one that failed in one engine', () => {
  const all = ROWS.flatMap(({ tests }) =>
    tests.map(([file, name]) => ({ runner: 'firefox', file, name, result: 'passed' as const })),
  );
  assert.deepEqual(findGaps(all), []);
  assert.equal(
    toTable(all).split('\n').length,
    2 + all.length + ROWS.flatMap(({ frameworks = [] }) => frameworks).length,
  );
  const [first] = all;
  assert.ok(first);
  assert.notDeepEqual(findGaps(all.filter((one) => one !== first)), []);
  assert.notDeepEqual(findGaps([...all, { ...first, runner: 'webkit', result: 'failed' }]), []);
});
