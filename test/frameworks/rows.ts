/**
 * What came of every check: a line each, and the table of them all.
 *
 * @module
 */

import { appendFileSync, readFileSync } from 'node:fs';

/** One result. `column` is what a framework's results differ by: the load order, or the tool. */
export interface Row {
  framework: string;
  check: string;
  column: string;
  isGood: boolean;
}

/** Where the suites leave their rows, one JSON object a line. */
export const ROWS_FILE: string = process.env.TRUST_FRAMEWORKS_ROWS ?? '';

/** Runs a check and notes what came of it. */
export async function note(row: Omit<Row, 'isGood'>, run: () => Promise<unknown>): Promise<void> {
  const write = (isGood: boolean): void => {
    if (ROWS_FILE) appendFileSync(ROWS_FILE, `${JSON.stringify({ ...row, isGood })}\n`);
  };
  try {
    await run();
    write(true);
  } catch (error) {
    write(false);
    throw error;
  }
}

/** All rows of a run. */
export function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

const unique = (values: string[]): string[] => [...new Set(values)];

/** Markdown tables, one for each set of columns: checks down, frameworks across. */
export function toTables(rows: readonly Row[]): string {
  const toTitle = ({ column }: Row): string => (/^(before|after)$/.test(column) ? 'elements defined' : column);
  return unique(rows.map(toTitle))
    .map((title) => {
      const group = rows.filter((row) => toTitle(row) === title);
      const frameworks = unique(group.map(({ framework }) => framework));
      const columns = unique(group.map(({ column }) => column));
      const heads = frameworks.flatMap((name) =>
        columns.map((column) => (columns.length > 1 ? `${name}, ${column}` : name)),
      );
      const lines = unique(group.map(({ check }) => check)).map((check) => {
        const cells = frameworks.flatMap((name) =>
          columns.map((column) => {
            const row = group.find((one) => one.framework === name && one.column === column && one.check === check);
            return row ? (row.isGood ? '✓' : '✗') : '–';
          }),
        );
        return `| ${check} | ${cells.join(' | ')} |`;
      });
      return `| ${title} | ${heads.join(' | ')} |\n|---${'|---'.repeat(heads.length)}|\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
