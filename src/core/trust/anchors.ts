/**
 * What a page trusts before it has read anything: thumbprints in its own attributes.
 *
 * @module
 */

import { isThumbprint } from '../jws/keys.js';
import { isDomain } from '../manifest/leaves.js';

/** Splits an attribute's value at white space. */
function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Root thumbprints of a page; null where the list is empty or one of them is malformed: one typo trusts nothing. */
export function parseRoots(text: string): string[] | null {
  const words = toWords(text);
  return words.length > 0 && words.every(isThumbprint) ? words : null;
}

/**
 * Attestors of a page: domain → thumbprints. A malformed pair is left out, and claims it was meant for stay
 * `self-declared`.
 */
export function parseAttestors(text: string): Map<string, string[]> {
  const attestors = new Map<string, string[]>();
  for (const word of toWords(text)) {
    const [domain, thumbprint] = word.split('=', 2) as [string, string?];
    if (!isDomain(domain) || !thumbprint || !isThumbprint(thumbprint)) continue;
    attestors.set(domain, [...(attestors.get(domain) ?? []), thumbprint]);
  }
  return attestors;
}
