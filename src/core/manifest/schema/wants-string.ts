/**
 * Tells a YAML reader where the manifest has a string, so that `0123`, `4.0` and `2026` stay what their author wrote.
 *
 * @module
 */

import type { LeafMeta } from './common.js';
import { authoring } from './manifest.js';
import { leafOf, schemaAt } from './walk.js';

const NO_STRINGS: readonly LeafMeta['leaf'][] = ['isPositive', 'isCount', 'isFlag', 'isObject'];

/** True where the authoring file has a string at `path`, such as `['certifications', 0, 'version']`. */
export function wantsString(path: readonly (string | number)[]): boolean {
  const leaf = leafAt(path);
  if (leaf) return !NO_STRINGS.includes(leaf.leaf);
  // One step inside a text is one of its languages.
  return leafAt(path.slice(0, -1))?.leaf === 'isText';
}

function leafAt(path: readonly (string | number)[]): LeafMeta | undefined {
  const schema = schemaAt(authoring, path);
  return schema && leafOf(schema);
}
