/**
 * The one way from a string to a link. Everything else is shown as plain text.
 *
 * An allow-list: deny-lists of `javascript:` leak, and a framework writes what it is given.
 *
 * @module
 */

import { isDomain, isUrl } from './leaves.js';

/**
 * The address as a browser would follow it, or null where it must not become a link: every scheme but https, a user name
 * before the host, a host that is an address or has no name, and characters that hide or end things.
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
