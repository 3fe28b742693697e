/**
 * Rules about addresses: somebody must be there to read what is written to them, and be who the document speaks for.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';
import { valuesOf } from '../values.js';

const NOBODY =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster-null|bounces?|devnull|null|nobody|test|asdf)(?:[+-][^@]*)?@/i;
const FREE =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|proton|protonmail|gmx|web|mail|yandex|qq|163|126|naver|zoho|fastmail|tutanota|hey)\.(?:com|net|org|de|fr|es|it|ru|me|ch|at|co\.uk|co\.jp)$/i;
/** Roles that are often given to somebody outside the house. */
const OUTSIDE: readonly unknown[] = ['dpo', 'eu-representative', 'uk-representative'];

/** Every e-mail address by which the vendor itself can be reached; those of its suppliers are theirs to choose. */
function* addressesIn({ raw }: Context): Generator<{ path: Path; email: string }> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    if (leaf?.leaf !== 'isEmail' || typeof value !== 'string' || !value.includes('@')) continue;
    if (path[0] === 'subprocessors' && path[1] === 'list') continue;
    yield { path, email: value.toLowerCase() };
  }
}

function* findMatching(context: Context, pattern: RegExp, says: string): Generator<Spot> {
  for (const { path, email } of addressesIn(context)) {
    if (pattern.test(email)) yield { path, message: `${toPathText(path)} is ${email}, ${says}.`, found: email };
  }
}

function toHost(url: string | undefined): string | undefined {
  return url?.match(/^https:\/\/(?:www\.)?([^/:?#]+)/i)?.[1]?.toLowerCase();
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

function* findElsewhere(context: Context): Generator<Spot> {
  const { document } = context;
  const { organization, subject } = document;
  const group = [organization?.parent, ...(organization?.subsidiaries ?? [])].map((each) => toHost(each?.url));
  const own = [subject?.domain, toHost(organization?.website), ...group].filter((each) => each !== undefined);
  if (own.length === 0) return;
  for (const { path, email } of addressesIn(context)) {
    const host = email.slice(email.lastIndexOf('@') + 1);
    if (FREE.test(email) || own.some((domain) => isWithin(host, domain) || isWithin(domain, host))) continue;
    const role = path[0] === 'contacts' && typeof path[1] === 'number' ? document.contacts?.[path[1]]?.role : undefined;
    if (OUTSIDE.includes(role)) continue;
    yield { path, message: `${toPathText(path)} is at ${host}, and the document speaks for ${own[0]}.`, found: email };
  }
}

function* findSilent({ document }: Context): Generator<Spot> {
  for (const [index, contact] of entriesOf(document.contacts)) {
    const { email, url, phone, postalAddress, onRequest } = contact;
    if (email || url || phone || postalAddress || onRequest) continue;
    yield { path: ['contacts', index], message: `contacts[${index}] (${contact.role}) gives no way to write or call.` };
  }
}

/** The rules of this file. */
export const contactRules: readonly Rule[] = [
  {
    code: 'contact-without-channel',
    severity: 'warning',
    why: 'A contact that cannot be reached is none.',
    fix: 'Give an e-mail address, a form, a telephone number or a postal address, or set onRequest.',
    check: findSilent,
  },
  {
    code: 'contact-dead',
    severity: 'warning',
    why: 'Nobody reads what is sent there.',
    fix: 'Give an address that somebody answers.',
    check: (context) => findMatching(context, NOBODY, 'which looks as if nobody read it'),
  },
  {
    code: 'contact-free-mail',
    severity: 'warning',
    why: 'Anybody can have such an address, and it stays with a person when that person leaves.',
    fix: 'Give an address at your own domain.',
    check: (context) => findMatching(context, FREE, 'a mailbox that anybody can have'),
  },
  {
    code: 'contact-elsewhere',
    severity: 'warning',
    why: 'An address at somebody else’s domain is what a forger would write.',
    fix: 'Give an address at your own domain, or name the domain’s owner under organization.',
    check: findElsewhere,
  },
];
