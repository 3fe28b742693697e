/**
 * Check lists of other people's making, which stand beside the checkout and not in it.
 *
 * They are looked for in `data` beside the published vectors. Where one is absent its test is skipped and the run says
 * so, as for those.
 *
 * @module
 */

import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ABSENT, corpus, countCases } from '../../tools/corpus.js';

/** One line of a check list, by column name. */
export type CheckListRow = Record<string, string>;

function toRows(text: string): CheckListRow[] {
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])));
}

/** A test over the rows of one list, such as `frameworks.tsv`. */
export function testCheckList(name: string, title: string, check: (rows: CheckListRow[]) => void): void {
  const file = corpus(name);
  const isRequired = process.env.TRUST_VECTORS_REQUIRED === '1';
  test(title, { skip: file || isRequired ? false : `${ABSENT} ${name}` }, () => {
    if (!file) throw new Error(`The check list ${name} is required, and is not beside the vectors.`);
    const rows = toRows(readFileSync(file, 'utf8'));
    check(rows);
    countCases(name, rows.length);
  });
}
