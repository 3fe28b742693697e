/**
 * Check lists of other people's making, which stand beside the checkout and not in it.
 *
 * They are looked for in `TRUST_DATA`, else in `../shared/data`. Where one is absent its test is skipped and the run says
 * so, as for test vectors.
 *
 * @module
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ABSENT, countCases } from '../../tools/corpus.js';
import { ROOT } from '../../tools/paths.js';

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
  const file = join(process.env.TRUST_DATA ? resolve(process.env.TRUST_DATA) : join(ROOT, '../shared/data'), name);
  const isHere = existsSync(file);
  const isRequired = process.env.TRUST_VECTORS_REQUIRED === '1';
  test(title, { skip: isHere || isRequired ? false : `${ABSENT} ${name}` }, () => {
    const rows = toRows(readFileSync(file, 'utf8'));
    check(rows);
    countCases(name, rows.length);
  });
}
