/**
 * The floors: the least number of tests a runner runs, and of cases of each corpus. A test that falls silent, or a
 * corpus that is read but not run, fails the run. `npm run floor` writes what the last full run counted.
 *
 * @module
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus.js';
import type { Counts } from './counts.js';
import { CASES_FILE, type Runner } from './parts.js';
import { CACHE, ROOT } from './paths.js';

/** The content of `test/floor.json`. */
export interface Floors {
  tests: Record<string, number>;
  /** By runtime, then by corpus. */
  cases: Record<string, Record<string, number>>;
}

const FLOOR_FILE = join(ROOT, 'test/floor.json');
const LAST_RUN_FILE = join(CACHE, 'last-run.json');

function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floors;
}

interface CaseLine {
  runtime: string;
  name: string;
  count: number;
  note?: string;
}

function readCaseLines(): CaseLine[] {
  const lines = existsSync(CASES_FILE) ? readFileSync(CASES_FILE, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as CaseLine);
}

function readCases(): Floors['cases'] {
  const cases: Floors['cases'] = { node: {}, browser: {} };
  for (const { runtime, name, count } of readCaseLines()) {
    cases[runtime] = { ...cases[runtime], [name]: (cases[runtime]?.[name] ?? 0) + count };
  }
  return cases;
}

/** What a run has to show. */
export interface Ran {
  tests: ReadonlyMap<string, Counts>;
  cases: Floors['cases'];
}

/**
 * What is below its floor, in words; empty when all is well. Only what ran is looked at, and a corpus that is not here
 * (`isHere`) excuses itself. Also refuses skips that no absent corpus excuses.
 */
export function findFallen(floors: Floors, ran: Ran, isHere: (corpus: string) => boolean): string[] {
  const fallen: string[] = [];
  for (const [runner, { passed, failed, skipped, absent }] of ran.tests) {
    const least = floors.tests[runner] ?? 0;
    const count = passed + failed + absent;
    if (count < least) fallen.push(`${runner}: ${count} tests ran, the floor is ${least}`);
    if (skipped > absent) fallen.push(`${runner}: ${skipped - absent} tests are skipped, and no absent corpus is why`);
  }
  for (const [runtime, least] of Object.entries(floors.cases)) {
    if (!ran.tests.has(runtime)) continue;
    for (const [name, floor] of Object.entries(least)) {
      const count = ran.cases[runtime]?.[name] ?? 0;
      if (isHere(name) && count < floor)
        fallen.push(`${runtime}: ${count} cases of ${name} ran, the floor is ${floor}`);
    }
  }
  return fallen;
}

/** What of this run is below the floors of the repository. */
export function findFallenNow(tests: ReadonlyMap<Runner, Counts>): string[] {
  return findFallen(readFloors(), { tests, cases: readCases() }, (name) => corpus(name) !== null);
}

/** The corpora that have a floor and are not on this machine. */
export function listAbsentCorpora(): string[] {
  const names = new Set(Object.values(readFloors().cases).flatMap((least) => Object.keys(least)));
  return [...names].filter((name) => !corpus(name)).sort();
}

/** What came of the cases of each corpus, in words, where a test says so. */
export function listNotes(): string[] {
  return readCaseLines().flatMap(({ runtime, name, note }) => (note ? [`${runtime}: ${name}: ${note}`] : []));
}

/** Keeps what a full run counted, for `npm run floor`. */
export function recordRun(ran: ReadonlyMap<Runner, Counts>): void {
  const tests = Object.fromEntries([...ran].map(([runner, { passed, absent }]) => [runner, passed + absent]));
  writeFileSync(LAST_RUN_FILE, JSON.stringify({ tests, cases: readCases() }));
}

/** Makes the counts of the last full, green run the floors. */
export function raiseFloors(): void {
  if (!existsSync(LAST_RUN_FILE))
    throw new Error('There is no full, green run to take floors from: run npm test first.');
  const { tests, cases } = JSON.parse(readFileSync(LAST_RUN_FILE, 'utf8')) as Floors;
  const sort = (counts: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
  const sorted = Object.fromEntries(Object.entries(cases).map(([runtime, counts]) => [runtime, sort(counts)]));
  writeFileSync(FLOOR_FILE, `${JSON.stringify({ tests: sort(tests), cases: sorted }, null, 2)}\n`);
}
