/**
 * Whose countersignature a page counts. Apart from the other anchors: most pages name nobody, and do not load this.
 *
 * @module
 */

import { isThumbprint } from '../jws/keys.js';
import { isDomain } from '../manifest/leaves.js';

/**
 * Attestors of a page: domain → thumbprints. A malformed pair is left out, and claims it was meant for stay
 * `self-declared`.
 */
export function parseAttestors(text: string): Map<string, string[]> {
  const attestors = new Map<string, string[]>();
  for (const word of text.match(/\S+/g) ?? []) {
    const [domain, thumbprint] = word.split('=', 2) as [string, string?];
    if (!isDomain(domain) || !thumbprint || !isThumbprint(thumbprint)) continue;
    attestors.set(domain, [...(attestors.get(domain) ?? []), thumbprint]);
  }
  return attestors;
}
