/**
 * The profile of JSON that a manifest keeps to, beyond being JSON.
 *
 * @module
 */

import { TrustError } from '../errors.js';

/** Most items a list may have, by its name; every other list may have {@link MAX_ROWS}. */
const MAX_ITEMS = new Map([
  ['keys', 16],
  ['attestors', 16],
  ['attestations', 8],
  ['certifications', 500],
]);
const MAX_ROWS = 5000;

// Integer-like names are reordered by engines; the other three reach prototypes in code that merges objects.
const REFUSED_NAME = /^(__proto__|constructor|prototype|0|[1-9]\d*)$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Refuses what parsers, languages or signers would disagree about: numbers that are not safe integers, unpaired
 * surrogates, names that reach prototypes or look like indexes, and lists past their caps.
 *
 * @throws {TrustError} `profile`, with the path of the first fault.
 */
export function assertProfile(value: unknown, path = '', name = ''): void {
  const refuse = (found: unknown): never => {
    throw new TrustError('profile', `${path || '(document)'}: ${found}`);
  };
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) refuse(value);
  } else if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) refuse(JSON.stringify(value));
  } else if (Array.isArray(value)) {
    if (value.length > (MAX_ITEMS.get(name) ?? MAX_ROWS)) refuse(`${value.length} items`);
    value.forEach((item, index) => {
      assertProfile(item, `${path}[${index}]`);
    });
  } else if (value !== null) {
    for (const [key, member] of Object.entries(value as object)) {
      if (REFUSED_NAME.test(key) || LONE_SURROGATE.test(key)) refuse(JSON.stringify(key));
      assertProfile(member, path ? `${path}.${key}` : key, key);
    }
  }
}
