/**
 * Files of this very package, wherever the build has put this module in it.
 *
 * @module
 */

import { readFileSync } from 'node:fs';

/** A JSON file of this package by its path from the package's root; null where it is not there. */
export function readOwnJson(path: string): Record<string, unknown> | null {
  for (const up of ['../', '../../', '../../../']) {
    try {
      const read = (name: string) => JSON.parse(readFileSync(new URL(up + name, import.meta.url), 'utf8'));
      if (read('package.json').name === 'trust-elements') return read(path);
    } catch {
      // Not there: look one folder further up.
    }
  }
  return null;
}

/** The version in our package.json. */
export function findVersion(): string {
  return `${readOwnJson('package.json')?.version ?? 'unknown'}`;
}
