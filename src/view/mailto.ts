/**
 * The one way from a string to an address that a mail program opens.
 *
 * @module
 */

import { isEmail } from '../core/manifest/section-leaves.js';

/** An address to write to, where it is a plain one: anything else in it could add recipients or words. */
export function toMailto(email: unknown): string | null {
  return isEmail(email) && /^[\w.+-]+@/.test(`${email}`) ? `mailto:${email}` : null;
}
