/**
 * What a page trusts before it has read anything: thumbprints in its own attributes.
 *
 * @module
 */

import { isThumbprint } from '../jws/keys.js';

/** Root thumbprints of a page; null where the list is empty or one of them is malformed: one typo trusts nothing. */
export function parseRoots(text: string): string[] | null {
  const words = text.match(/\S+/g);
  return words?.every(isThumbprint) ? words : null;
}
