/**
 * `npm test`: every gate and every test, then one closing line.
 *
 *     npm test                       everything
 *     npm test -- node browser       some parts: lint types unused build node package browser firefox webkit pages
 *     npm test -- test/core/x.test.ts test/elements/y.browser.ts
 *
 * An engine that is not on this machine is named and left out, unless `TRUST_ENGINES_REQUIRED` says how many there must be.
 *
 * @module
 */

import { mkdirSync, rmSync } from 'node:fs';
import { type Counts, sumCounts, toZeroCounts } from './counts.js';
import { ENGINES } from './engines/engines.js';
import { findFallenNow, listAbsentCorpora, listNotes, recordRun } from './floor.js';
import { findGaps } from './guest-report.js';
import {
  CASES_FILE,
  GATES,
  type Gate,
  listTests,
  print,
  RUNNERS,
  type Runner,
  runGate,
  runTests,
  toRunner,
} from './parts.js';
import { CACHE } from './paths.js';
import { RESULTS_FILE } from './results.js';

const ALL = [...Object.keys(GATES), ...Object.keys(RUNNERS)];

const asked = process.argv.slice(2);
const files = asked.filter((argument) => argument.endsWith('.ts'));
const parts = new Set(asked.length === 0 ? ALL : asked.filter((argument) => !argument.endsWith('.ts')));
const wrong = [...[...parts].filter((part) => !ALL.includes(part)), ...files.filter((file) => !toRunner(file))];
if (wrong.length > 0) {
  console.error(`Neither a part nor a test file: ${wrong.join(', ')}. Parts: ${ALL.join(', ')}.`);
  process.exit(2);
}

const tests = listTests();
for (const [runner, list] of tests) {
  if (!parts.has(runner))
    tests.set(
      runner,
      files.filter((file) => toRunner(file) === runner),
    );
  else if (RUNNERS[runner].needsBuild && list.length > 0) parts.add('build');
}

mkdirSync(CACHE, { recursive: true });
for (const file of [CASES_FILE, RESULTS_FILE]) rmSync(file, { force: true });
const counts: Counts[] = [];

// Gates share the processors; tests that measure or wait do not share them with a gate.
const gates = (Object.keys(GATES) as Gate[]).filter((gate) => parts.has(gate));
counts.push(...(await Promise.all(gates.map(runGate))));

const ran = new Map<Runner, Counts>();
const isEverything = asked.length === 0;
let engines = 0;
for (const runner of ['node', 'package', 'browser', 'firefox', 'webkit', 'pages'] as const) {
  const list = tests.get(runner) ?? [];
  const { engine } = RUNNERS[runner];
  const lack = engine && list.length > 0 ? ENGINES[engine].findLack() : null;
  if (lack) {
    console.log(`  ${runner} did not run: ${lack}`);
    continue;
  }
  if (engine) engines += 1;
  const result = await runTests(runner, list);
  counts.push(result);
  if (parts.has(runner)) ran.set(runner, result);
}

const required = isEverything ? Number(process.env.TRUST_ENGINES_REQUIRED ?? 1) : 0;
if (ran.size > 0) {
  const fallen = findFallenNow(ran);
  if (engines < required) fallen.push(`${engines} engines ran the tests of elements, ${required} are required`);
  for (const line of fallen) console.log(`✗ floor: ${line}`);
  print(
    'floor',
    fallen.length === 0,
    fallen.length === 0 ? 'nothing fell silent' : `${fallen.length} below test/floor.json`,
  );
  counts.push({ ...toZeroCounts(), [fallen.length === 0 ? 'passed' : 'failed']: 1 });
}
if (isEverything) {
  const gaps = findGaps();
  for (const gap of gaps) console.log(`✗ guest: ${gap}`);
  const text =
    gaps.length === 0 ? 'every surface has tests that passed: npm run report:guest' : `${gaps.length} without proof`;
  print('guest', gaps.length === 0, text);
  counts.push({ ...toZeroCounts(), [gaps.length === 0 ? 'passed' : 'failed']: 1 });
}
for (const note of listNotes()) console.log(`  ${note}`);
for (const name of listAbsentCorpora()) console.log(`  the corpus ${name} is not on this machine and did not run`);

const { passed, failed, skipped } = sumCounts(counts);
if (isEverything && failed === 0) recordRun(ran);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
