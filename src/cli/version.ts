/**
 * Which release this is.
 *
 * @module
 */

import { readFileSync } from 'node:fs';

/** The version in our package.json, wherever the build has put this module below it. */
export function findVersion(): string {
  for (const up of ['../package.json', '../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as Record<
        string,
        unknown
      >;
      if (name === 'trust-elements' && typeof version === 'string') return version;
    } catch {
      // Not there: look one folder further up.
    }
  }
  return 'unknown';
}
