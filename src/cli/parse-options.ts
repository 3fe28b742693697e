/**
 * Values of options, checked before a command begins.
 *
 * @module
 */

import { isThumbprint } from '../core/jws/keys.js';
import { isDomain } from '../core/manifest/leaves.js';
import { DAY, parseDay, SECOND } from '../core/trust/dates.js';
import { Misuse } from './misuse.js';

/** The form that a name typed by a person has on the wire: lower case, Unicode as `xn--`. Null where it is no host. */
function toHost(text: string): string | null {
  try {
    return new URL(`https://${text}`).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
}

/**
 * A subject's domain.
 *
 * @throws {Misuse} `usage`, with the form that it probably should have.
 */
export function parseDomain(text: string): string {
  if (isDomain(text)) return text;
  const host = toHost(text.replace(/^https?:\/\//i, ''));
  const fix = host && isDomain(host) ? `Write ${host}.` : 'Give a lower-case host name such as vendor.example.';
  throw new Misuse('usage', `"${text}" is no domain that a manifest can be about.`, fix);
}

/** A version or a number of days. */
export function parseWhole(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new Misuse('usage', `"${text}" is no whole number.`, 'Give digits alone, such as 30.');
}

/** A time given in place of the clock's, in milliseconds since 1970; a day alone is its beginning in UTC. */
export function parseNow(text: string): number {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?Z)?$/.exec(text);
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] = match ?? [];
  const start = parseDay(day);
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * SECOND;
  if (start !== null && time < DAY && Number(minutes) < 60 && Number(seconds) < 60) return start + time;
  throw new Misuse('usage', `"${text}" is no time.`, 'Write it in UTC, such as 2026-11-22T00:00:00Z.');
}

/** One more `domain=thumbprint` pair after those before it. */
export function parseAttestor(text: string, before: readonly string[] = []): string[] {
  const [domain, thumbprint = ''] = text.split('=', 2);
  if (isDomain(domain) && isThumbprint(thumbprint)) return [...before, text];
  throw new Misuse(
    'usage',
    `"${text}" names no attestor.`,
    'Write it as domain=thumbprint, such as certbody.example=kPrK_qmx…',
  );
}
