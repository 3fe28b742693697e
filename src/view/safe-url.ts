/**
 * The one way from a string to a link.
 *
 * @module
 */

import { isUrl } from '../core/manifest/leaves.js';

/**
 * The address to link to; null where the text must be shown as text.
 *
 * An allow-list: deny-lists of `javascript:` leak, and a framework writes what it is given.
 */
export function toSafeUrl(text: unknown): string | null {
  if (!isUrl(text)) return null;
  try {
    const { protocol, username, password, href } = new URL(`${text}`);
    return protocol === 'https:' && !username && !password && isUrl(href) ? href : null;
  } catch {
    return null;
  }
}
