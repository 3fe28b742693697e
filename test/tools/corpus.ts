/**
 * Published test vectors, which stand beside the checkout and not in it.
 *
 * They are looked for in `TRUST_VECTORS`, else in `../shared/vectors`. Where a corpus is absent its tests are skipped
 * and the run says so; with `TRUST_VECTORS_REQUIRED=1` they fail instead. How many cases of a corpus ran is recorded,
 * and the run fails when they are fewer than `test/floor.json` says.
 *
 * @module
 */

import { appendFileSync, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './paths.js';
import { toVectors, type Vectors } from './vectors.js';

/** Begins the reason with which a test of an absent corpus is skipped. */
export const ABSENT = 'corpus is not on this machine:';

/** The directory that holds all corpora, whether it exists or not. */
export function toVectorsDirectory(): string {
  const asked = process.env.TRUST_VECTORS;
  return asked ? resolve(asked) : join(ROOT, '../shared/vectors');
}

/** The directory of a corpus, such as `wycheproof`, or the file of a check list in `data` beside them; null where absent. */
export function corpus(name: string): string | null {
  const places = [join(toVectorsDirectory(), name), join(toVectorsDirectory(), '../data', name)];
  return places.find(existsSync) ?? null;
}

/** Records that `count` cases of a corpus ran, with a `note` for the run's summary. Tests through {@link testCorpus} do not need it. */
export function countCases(name: string, count: number, runtime = 'node', note?: string): void {
  const file = process.env.TRUST_CASES_FILE;
  if (file) appendFileSync(file, `${JSON.stringify({ runtime, name, count, note })}\n`);
}

/** A test over a corpus. `check` returns how many cases it ran, and throws at the first that goes wrong. */
export function testCorpus(name: string, title: string, check: (vectors: Vectors) => Promise<number>): void {
  const directory = corpus(name);
  const isRequired = process.env.TRUST_VECTORS_REQUIRED === '1';
  test(title, { skip: directory || isRequired ? false : `${ABSENT} ${name}` }, async () => {
    if (!directory) throw new Error(`The corpus ${name} is required, and is not in ${toVectorsDirectory()}.`);
    const vectors = toVectors(
      async (path) => (await readdir(join(directory, path))).sort(),
      async (path) => readFile(join(directory, path)),
    );
    countCases(name, await check(vectors));
  });
}
