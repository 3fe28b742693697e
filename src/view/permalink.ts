/**
 * The end of an address that opens the proof panel on the page it belongs to.
 *
 * It names a subject and a certification, and is only ever compared with what the page's own elements are about: nothing
 * that stands in it is shown, fetched or believed.
 *
 * @module
 */

import { isDomain, isToken } from '../core/manifest/leaves.js';

/** `#trust-proof=vendor.example/iso-27001`; empty for what is no domain. */
export function toPermalink(subject: string, certification: string): string {
  if (!isDomain(subject)) return '';
  return `#trust-proof=${subject}${isToken(certification) ? `/${certification}` : ''}`;
}
