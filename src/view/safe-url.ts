/**
 * The one way from a string to a link.
 *
 * @module
 */

import { isDomain, isUrl } from '../core/manifest/leaves.js';

/**
 * The address to link to; null where the text must be shown as text.
 *
 * An allow-list: deny-lists of `javascript:` leak, and a framework writes what it is given.
 */
export function toSafeUrl(text: unknown): string | null {
  if (!isUrl(text)) return null;
  try {
    const { protocol, username, password, hostname, href } = new URL(`${text}`);
    // The host as written, not what a parser makes of it: a Cyrillic о would turn into an address nobody has read.
    const isAsWritten = `${text}`.toLowerCase().startsWith(`https://${hostname}`);
    return protocol === 'https:' && !username && !password && isDomain(hostname) && isAsWritten ? href : null;
  } catch {
    return null;
  }
}
