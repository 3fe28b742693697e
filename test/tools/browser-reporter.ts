/**
 * A reporter for web-test-runner that says nothing while all is well and everything about a failure, and leaves its
 * counts in the file named by `TRUST_RESULT_FILE`.
 *
 * @module
 */

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { corpus } from './corpus.js';
import { toZeroCounts } from './counts.js';
import { ROOT } from './paths.js';
import { noteResult } from './results.js';

function* walk(suite: TestSuiteResult | undefined, path: string[] = []): Generator<[name: string, test: TestResult]> {
  for (const test of suite?.tests ?? []) yield [[...path, test.name].join(' › '), test];
  for (const inner of suite?.suites ?? []) yield* walk(inner, [...path, inner.name]);
}

function print(title: string, { message, stack, expected, actual }: TestResultError): void {
  console.log(`\n✗ ${title}\n  ${message}`);
  if (expected !== undefined || actual !== undefined) console.log(`  expected: ${expected}\n  actual:   ${actual}`);
  if (stack) console.log(stack.replace(/^/gm, '  '));
}

function printFailures(session: TestSession): void {
  const file = relative(ROOT, session.testFile);
  const failures = [...walk(session.testResults)].filter(([, test]) => !test.passed && !test.skipped);
  for (const [name, test] of failures) print(`${name}\n  ${file}`, test.error ?? { message: 'no error was given' });
  for (const error of session.errors) print(file, error);
  for (const url of session.request404s) console.log(`  ${file} asked for ${url}, which is not there`);
  const isBad = failures.length > 0 || session.errors.length > 0 || !session.passed;
  if (isBad) for (const log of session.logs) console.log('  console:', ...log);
}

/** The reporter. */
export function reportToFile(): Reporter {
  return {
    onTestRunFinished({ sessions }): void {
      const counts = toZeroCounts();
      for (const session of sessions) {
        printFailures(session);
        for (const [name, test] of walk(session.testResults)) {
          const result = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
          counts[result] += 1;
          noteResult(relative(ROOT, session.testFile), name, result);
        }
        // A file that broke before or beside its tests is a failure, or a broken import would count as nothing.
        if (session.errors.length > 0 || !session.testResults) counts.failed += 1;
      }
      // Mocha keeps no reason for a skip; where every corpus is here, none is excused.
      if (!corpus('')) counts.absent = counts.skipped;
      const file = process.env.TRUST_RESULT_FILE;
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
