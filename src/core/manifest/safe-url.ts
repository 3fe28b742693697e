/**
 * The one list of addresses that may become a link. Everything else is shown as plain text.
 *
 * @module
 */

import { isParagraphs } from './leaves.js';

const HOST = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,59})$/;
const REFUSED = /[\s"'<>\\\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064]/;

/**
 * The address as a browser would follow it, or null where it must not be a link: `javascript:` and every other scheme,
 * a user name before the host, a host that is an address or has no name, and characters that hide or end things.
 */
export function toSafeUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2048 || !value.startsWith('https://')) return null;
  if (REFUSED.test(value) || !isParagraphs(value)) return null;
  try {
    const { protocol, username, password, hostname, href } = new URL(value);
    return protocol === 'https:' && !username && !password && HOST.test(hostname) ? href : null;
  } catch {
    return null;
  }
}
