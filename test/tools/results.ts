/**
 * What came of each test of a run, by its name, for tables that say which test proves what.
 *
 * @module
 */

import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.js';

/** One test in one runner. */
export interface Result {
  runner: string;
  file: string;
  name: string;
  result: 'passed' | 'failed' | 'skipped';
}

/** Holds the results of the last run: one JSON object a line. */
export const RESULTS_FILE: string = join(CACHE, 'results.jsonl');

/** Notes a result, where the run keeps them. */
export function noteResult(file: string, name: string, result: Result['result']): void {
  const { TRUST_RESULTS_FILE: results, TRUST_RUNNER: runner } = process.env;
  if (results && runner) appendFileSync(results, `${JSON.stringify({ runner, file, name, result })}\n`);
}

/** The results of the last run. */
export function readResults(): Result[] {
  const lines = existsSync(RESULTS_FILE) ? readFileSync(RESULTS_FILE, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as Result);
}
