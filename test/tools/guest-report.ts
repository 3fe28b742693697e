/**
 * The table of what makes a good guest: each surface, the tests that prove it, and what came of them in each engine.
 *
 * @module
 */

import { ROWS } from '../hostile/rows.js';
import { type Result, readResults } from './results.js';

/** What to call a runner in the table. */
const ENGINES: Readonly<Record<string, string>> = {
  browser: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
  pages: 'Chromium',
};

interface Proof {
  file: string;
  words: string;
  /** What came of it, by engine; Node for what needs none. */
  results: Map<string, Result[]>;
}

function toProofs(row: (typeof ROWS)[number], all: readonly Result[]): Proof[] {
  return row.tests.map(([file, words]) => {
    const results = new Map<string, Result[]>();
    for (const result of all.filter((one) => one.file === file && one.name.includes(words))) {
      // A page in another engine says so itself.
      const engine = /^in (Firefox|WebKit), /.exec(result.name)?.[1] ?? ENGINES[result.runner] ?? 'Node';
      results.set(engine, [...(results.get(engine) ?? []), result]);
    }
    return { file, words, results };
  });
}

/** Surfaces without a proof: a named test that did not run, or did not pass. Skips for want of a corpus are none. */
export function findGaps(all: readonly Result[] = readResults()): string[] {
  return ROWS.flatMap((row) => {
    if (row.tests.length === 0) return [`${row.id} names no test`];
    return toProofs(row, all).flatMap(({ file, words, results }) => {
      const found = [...results.values()].flat();
      if (found.length === 0) return [`${row.id}: no test of ${file} is called “${words}”`];
      return found
        .filter(({ result }) => result === 'failed')
        .map(({ name, runner }) => `${row.id}: “${name}” failed in ${runner}`);
    });
  });
}

/** The table, as Markdown. */
export function toTable(all: readonly Result[] = readResults()): string {
  const lines = ROWS.flatMap((row) => [
    ...toProofs(row, all).map(({ file, words, results }, index) => {
      const engines = [...results].map(([engine, found]) => {
        const failed = found.filter(({ result }) => result !== 'passed').length;
        return `${engine} ${failed ? `${failed} of ${found.length} not passed` : `${found.length} passed`}`;
      });
      const [id, surface] = index === 0 ? [row.id, row.surface] : ['', ''];
      return `| ${id} | ${surface} | ${file}: ${words} … | ${engines.join(', ') || 'did not run'} |`;
    }),
    // These take minutes and a network: they leave a report of their own.
    ...(row.frameworks ?? []).map((words) => `| | | ${words} | test/frameworks/report.md |`),
  ]);
  return ['| | Surface | Test | Result |', '|---|---|---|---|', ...lines].join('\n');
}
