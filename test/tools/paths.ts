/**
 * Where things stand in a checkout.
 *
 * @module
 */

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root directory, with a final slash. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** Scratch space of the tools; never part of a commit or a package. */
export const CACHE: string = join(ROOT, 'node_modules/.cache/trust-elements');

/** Every file below a directory of the repository, as sorted paths from its root with forward slashes. */
export function listFiles(directory: string): string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
