/**
 * The parts of `npm test`: gates that pass or fail as a whole, and runners that count their tests.
 *
 * @module
 */

import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Counts, toZeroCounts } from './counts.js';
import type { Engine } from './engines/engines.js';
import { CACHE, listFiles, ROOT } from './paths.js';
import { RESULTS_FILE } from './results.js';

/** A gate by name. */
export type Gate = 'lint' | 'types' | 'unused' | 'build';

/** The gates, with the command that is each. */
export const GATES: Readonly<Record<Gate, readonly string[]>> = {
  lint: ['biome', 'check', '.'],
  types: ['tsc', '--noEmit'],
  unused: ['knip'],
  build: ['tsx', 'test/tools/build.ts'],
};

const NODE = ['tsx', 'test/tools/node-tests.ts'];

/** A runner by name. */
export type Runner = 'browser' | 'firefox' | 'webkit' | 'package' | 'pages' | 'node';

/** A runner: which test files are its own, what runs them, in which engine, and whether that reads the build. */
interface RunnerRow {
  files: RegExp;
  command: readonly string[];
  needsBuild: boolean;
  engine?: Engine;
}

function toEngineRow(engine: Engine): RunnerRow {
  const command = ['tsx', 'test/tools/browser-tests.ts', engine];
  return { files: /\.browser\.ts$/, command, needsBuild: false, engine };
}

/** The runners. A file by itself is run by the first that it fits. */
export const RUNNERS: Readonly<Record<Runner, RunnerRow>> = {
  browser: toEngineRow('chromium'),
  firefox: toEngineRow('firefox'),
  webkit: toEngineRow('webkit'),
  package: { files: /^test\/package\/.*\.test\.ts$/, command: NODE, needsBuild: true },
  pages: { files: /^test\/pages\/.*\.test\.ts$/, command: NODE, needsBuild: true },
  node: { files: /\.test\.ts$/, command: NODE, needsBuild: false },
};

/** Records, while tests run, how many cases of which corpus they checked: one JSON object a line. */
export const CASES_FILE: string = join(CACHE, 'cases.jsonl');

/** The runner that a test file belongs to. */
export function toRunner(file: string): Runner | undefined {
  return (Object.keys(RUNNERS) as Runner[]).find((name) => RUNNERS[name].files.test(file));
}

/** The test files of each runner. */
export function listTests(): Map<Runner, string[]> {
  const tests = new Map((Object.keys(RUNNERS) as Runner[]).map((name) => [name, [] as string[]]));
  for (const file of listFiles('test')) tests.get(toRunner(file) ?? 'node')?.push(...(toRunner(file) ? [file] : []));
  const elements = tests.get('browser') ?? [];
  return tests.set('firefox', elements).set('webkit', elements);
}

function run(
  command: readonly string[],
  env: Record<string, string>,
  output: 'inherit' | 'pipe',
): Promise<[boolean, string]> {
  const [name = '', ...args] = command;
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', output, output],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        text += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve([code === 0, text]));
  });
}

/** Runs a gate; prints what it found where it fails. */
export async function runGate(name: Gate): Promise<Counts> {
  const started = performance.now();
  const [isGood, text] = await run(GATES[name], {}, 'pipe');
  if (!isGood) console.log(`\n${text.trimEnd()}\n`);
  print(name, isGood, isGood ? 'clean' : `failed: ${GATES[name].join(' ')}`, started);
  return { ...toZeroCounts(), [isGood ? 'passed' : 'failed']: 1 };
}

/** Runs test files with their runner. */
export async function runTests(name: Runner, files: readonly string[]): Promise<Counts> {
  if (files.length === 0) return toZeroCounts();
  const started = performance.now();
  const resultFile = join(CACHE, `${name}.json`);
  rmSync(resultFile, { force: true });
  const env = {
    TRUST_RESULT_FILE: resultFile,
    TRUST_CASES_FILE: CASES_FILE,
    TRUST_RESULTS_FILE: RESULTS_FILE,
    TRUST_RUNNER: name,
  };
  const [isGood] = await run([...RUNNERS[name].command, ...files], env, 'inherit');
  const counts = readCounts(resultFile);
  // A runner that fails without a failed test, or without counting at all, has broken down: that is one failure.
  if (!isGood && counts.failed === 0) counts.failed = 1;
  const { passed, failed, skipped } = counts;
  print(name, failed === 0, `${passed} passed, ${failed} failed, ${skipped} skipped in ${files.length} files`, started);
  return counts;
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return { ...toZeroCounts(), failed: 1 };
  }
}

/** One line of the summary. */
export function print(name: string, isGood: boolean, text: string, started: number = performance.now()): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isGood ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.padStart(5)} s  ${text}`);
}
