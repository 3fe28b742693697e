/**
 * Writes the types for frameworks and the data for editors, from `custom-elements.json`, into `frameworks`.
 *
 * @module
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.js';
import { toAngularCode, toAngularTypes } from './angular.js';
import { toDeclarations } from './declarations.js';
import { readElements } from './described.js';
import { toCustomData, toWebTypes } from './editors.js';

/** Writes all of them. */
export function writeFrameworks(folder: string = join(ROOT, 'frameworks')): void {
  const elements = readElements();
  const toJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
  const files = new Map([
    ...toDeclarations(elements),
    ['angular.d.ts', toAngularTypes(elements)],
    ['angular.js', toAngularCode(elements)],
    ['vscode.html-custom-data.json', toJson(toCustomData(elements))],
    ['web-types.json', toJson(toWebTypes(elements))],
  ]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
