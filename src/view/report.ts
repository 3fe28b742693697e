/**
 * Where to report an error in a manifest: what the manifest itself says, as far as it may become a link.
 *
 * @module
 */

import { toSafeUrl } from '../core/manifest/safe-url.js';
import type { Manifest } from '../core/manifest/types.js';
import { toMailto } from './mailto.js';

/** An address and its words. */
export interface Address {
  text: string;
  href: string;
}

/** Whom to ask where the manifest names nobody for errors in it, the likeliest first. */
const ROLES = ['security', 'privacy', 'support', 'legal', 'dpo'];

function toAddress(contact: unknown): Address | null {
  const { email, url } = (contact ?? {}) as { email?: unknown; url?: unknown };
  const mail = toMailto(email);
  const page = toSafeUrl(url);
  return mail ? { text: `${email}`, href: mail } : page ? { text: page, href: page } : null;
}

/** Whom to tell of an error; null where the manifest names nobody who can be reached by a link. */
export function toReportAddress({ about, contacts }: Manifest): Address | null {
  // Neither section has been checked: whatever stands there is anything.
  const named = toAddress({ email: (about as { contactForErrors?: unknown } | null | undefined)?.contactForErrors });
  if (named || !Array.isArray(contacts)) return named;
  const entries = contacts.filter((contact: unknown) => Object(contact) === contact);
  const byRole = ROLES.flatMap((role) => entries.filter((contact) => contact.role === role));
  return byRole.map(toAddress).find((address) => address !== null) ?? null;
}
