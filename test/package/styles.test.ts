/**
 * What a page can style is written down beside each element, and nothing else is: editors and docs are made of it.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../tools/paths.js';

const ELEMENTS = join(ROOT, 'src/elements');

/** Every sheet of a folder. */
const readSheets = (folder: string): string =>
  readdirSync(join(ELEMENTS, folder))
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => readFileSync(join(ELEMENTS, folder, file), 'utf8'))
    .join('\n');

const USED = /var\((--trust-[\w-]+)/g;

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

const shared = readSheets('shared');

for (const name of readdirSync(ELEMENTS)) {
  if (name === 'shared') continue;
  test(`every custom property that styles trust-${name} is written down, and none that does not`, () => {
    // The face of a badge is drawn by others too: there it has the badge's own look, which is written down at the badge.
    const own = readSheets(name) + (name.startsWith('badge') ? shared : '');
    const told = found(
      readFileSync(join(ELEMENTS, name, `${name}.ts`), 'utf8'),
      /@cssprop \[(--trust-[\w-]+)(?:=[^\]]+)?\] - \S/g,
    );
    const missing = found(own, USED).filter((property) => !told.includes(property));
    const idle = told.filter((property) => !found(own + shared, USED).includes(property));
    assert.deepEqual({ missing, idle }, { missing: [], idle: [] });
  });
}
