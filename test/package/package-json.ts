/**
 * What package.json promises.
 *
 * @module
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths.js';

/** The members of package.json that tests read. */
export interface PackageJson {
  name: string;
  version: string;
  /** What has types alone has no `default`. */
  exports: Record<string, string | { types: string; default?: string }>;
  bin: Record<string, string>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

/** The repository's package.json. */
export const PACKAGE: PackageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;

/** Every JavaScript file of dist that package.json exports: its subpath and its path in dist. */
export function listEntries(): { subpath: string; file: string }[] {
  return Object.entries(PACKAGE.exports).flatMap(([subpath, target]) => {
    const [, file] = /^\.\/dist\/(.+\.js)$/.exec(`${typeof target === 'string' ? target : target.default}`) ?? [];
    return file ? [{ subpath, file }] : [];
  });
}
