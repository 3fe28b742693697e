/**
 * The tables of statements: what each line of a page that a vendor is modelled on says, in which field of the manifest
 * that stands, and with which words the trust center shows it.
 *
 * A row of `statements/NAME.tsv`: lines of the page (`3`, `7,25`, `60-62`), path of the field (`encryption[1].standards`,
 * an entry by its place or its id), words that can be seen in that section, `statement`. What is no statement is `chrome`,
 * has the path `-`, and says instead of words what it is. The pages stand beside the checkout and not in it.
 *
 * @module
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../tools/paths.js';

/** Which page each vendor is modelled on. */
export const MODELS: Readonly<Record<string, string>> = {
  cinderpeak: 'a',
  kurrajong: 'b',
  belukar: 'c',
  pennywhistle: 'd',
};

/** One row of a table. */
export interface Row {
  /** Where it stands itself: `a.tsv:12`. */
  at: string;
  /** Lines of the page. */
  lines: number[];
  path: string;
  text: string;
  kind: string;
}

function toLines(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

/** The table of one page. */
export function readRows(page: string): Row[] {
  const file = `${page}.tsv`;
  const lines = readFileSync(join(ROOT, 'test/pages/statements', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => {
    const [where = '', path = '', text = '', kind = '', ...more] = line.split('\t');
    if (!kind || more.length) throw new Error(`${file}:${at + 1} has not four columns.`);
    return { at: `${file}:${at + 1}`, lines: toLines(where), path, text, kind };
  });
}

/** The directory of the pages; null where they are not on this machine. */
export function findPages(): string | null {
  const asked = process.env.TRUST_PAGES;
  const directory = asked ? resolve(asked) : join(ROOT, '../shared/pages');
  return existsSync(directory) ? directory : null;
}

/** The lines of one page. */
export function readPage(directory: string, page: string): string[] {
  const file = readdirSync(directory).find((name) => name.startsWith(`page-${page}-`));
  if (!file) throw new Error(`There is no page ${page} in ${directory}.`);
  return readFileSync(join(directory, file), 'utf8').split('\n');
}

/** What stands at a path of a manifest: an entry of a list goes by its place or its id; undefined where nothing does. */
export function resolvePath(manifest: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(step)) return value.find((each) => Object(each).id === step);
    return Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }, manifest);
}
