/**
 * Rules about what is promised: a promise needs a time, something that starts it, and somebody to turn to.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import { DAY, parseInstant } from '../../../core/trust/dates.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';

const WEEK = 7 * DAY;
const WEAK = /^(?:SSL\b.*|TLS ?v?1\.[01]|3?DES(?:-.*)?|RC4|MD5|SHA-?1|(?:RSA|DH)[- ]?(?:512|768|1024))$/i;

function missing(path: Path, because: string): Spot {
  return { path, message: `${toPathText(path)} is missing: ${because}.` };
}

function* findUntimedNotices({ document }: Context): Generator<Spot> {
  for (const [index, notice] of entriesOf(document.incident?.notification)) {
    const path: Path = ['incident', 'notification', index];
    if (!notice.within && !notice.withoutUndueDelay) yield missing([...path, 'within'], 'nothing says how soon');
    else if (notice.within && !notice.trigger) yield missing([...path, 'trigger'], 'nothing says from what moment');
  }
}

function* findHiddenObjectives({ document }: Context): Generator<Spot> {
  for (const name of ['rto', 'rpo'] as const) {
    const objective = document.continuity?.[name];
    if (objective?.duration || objective?.disclosure !== 'not-published') continue;
    const path: Path = ['continuity', name, 'duration'];
    yield missing(path, 'the objective is said to exist and not to be published');
  }
}

function* findOpenRetention({ document }: Context): Generator<Spot> {
  for (const [index, each] of entriesOf(document.privacy?.retention)) {
    const path: Path = ['privacy', 'retention', index];
    if (each.indefinitely && each.keep) {
      yield { path: [...path, 'indefinitely'], message: `${toPathText(path)} has an end (keep) and has none.` };
    } else if (!each.keep && !each.indefinitely && each.trigger !== 'while-active') {
      yield missing([...path, 'keep'], 'nothing says how long the data is kept');
    } else if (!each.indefinitely && each.keep && !each.after?.length) {
      yield missing([...path, 'after'], 'nothing says what happens to the data then');
    }
  }
}

function* findSecurityTxt({ document, now }: Context): Generator<Spot> {
  const { securityTxtUrl, expires } = document.disclosure ?? {};
  const path: Path = ['disclosure', 'expires'];
  const end = parseInstant(expires);
  if (securityTxtUrl && !expires) yield missing(path, 'a security.txt file has to say when it ends');
  if (end !== null && end <= now) yield { path, message: `${toPathText(path)} is ${expires}, which has passed.` };
}

function* findClosedDisclosure({ document }: Context): Generator<Spot> {
  const { disclosure, contacts } = document;
  if (!disclosure || disclosure.email || disclosure.reportUrl || disclosure.policyUrl || disclosure.securityTxtUrl)
    return;
  if ([...entriesOf(contacts)].some(([, { role, email, url }]) => role === 'security' && (email || url))) return;
  yield missing(['disclosure', 'email'], 'nothing says where to report');
}

function* findUnreachable({ document }: Context): Generator<Spot> {
  const isAskable = [...entriesOf(document.contacts)].some(([, { role }]) => role === 'documents');
  for (const [index, each] of entriesOf(document.documents)) {
    const path: Path = ['documents', index];
    const { access, url, howToGet, nda } = each;
    if (access === 'public') {
      if (!url && !howToGet) yield missing([...path, 'url'], 'everybody may read it, and nothing says where');
    } else if (!url && !howToGet && !nda?.url && !isAskable) {
      yield missing([...path, 'howToGet'], 'it has to be asked for, and nothing says how');
    }
  }
}

function* findBareLegal({ document }: Context): Generator<Spot> {
  for (const [index, each] of entriesOf(document.legal)) {
    const { url, document: paper, clauses, summary, keyTerms, covers } = each;
    if (url || paper || clauses?.length || summary || keyTerms?.length || covers?.length) continue;
    yield missing(['legal', index, 'url'], `${each.kind} is named, and there is nothing of it to read`);
  }
}

function* findStatus({ document, now }: Context): Generator<Spot> {
  const { status, organization } = document;
  if (!status) return;
  if ((status.apiUrl || status.components) && !status.pageUrl && !organization?.statusPageUrl) {
    yield missing(['status', 'pageUrl'], 'there is a feed, and no page to read when it cannot be read');
  }
  const at = parseInstant(status.stated?.at);
  const path: Path = ['status', 'stated', 'at'];
  if (at === null || status.apiUrl || now - at <= WEEK) return;
  yield { path, message: `${toPathText(path)} is ${status.stated?.at}, and nothing newer can be read.` };
}

function* findWeakCiphers({ document }: Context): Generator<Spot> {
  for (const [index, measure] of entriesOf(document.encryption)) {
    for (const [place, standard] of entriesOf(measure.standards)) {
      if (!WEAK.test(standard)) continue;
      const path: Path = ['encryption', index, 'standards', place];
      yield { path, message: `${toPathText(path)} is ${standard}, which no longer protects.`, found: standard };
    }
  }
}

/** The rules of this file. */
export const promiseRules: readonly Rule[] = [
  {
    code: 'notification-without-time',
    severity: 'warning',
    why: 'A promise to tell customers is worth the time that is promised, counted from a moment that is named.',
    fix: 'Give within and trigger, or withoutUndueDelay.',
    check: findUntimedNotices,
  },
  {
    code: 'objective-not-published',
    severity: 'info',
    why: 'Customers who plan for an outage need the figure.',
    fix: 'Publish it, or write on-request and tell those who ask.',
    check: findHiddenObjectives,
  },
  {
    code: 'retention-open',
    severity: 'warning',
    why: 'How long data is kept, and what happens to it then, is what a retention policy is for.',
    fix: 'Give keep and after, or say that it is kept indefinitely or while the account is active.',
    check: findOpenRetention,
  },
  {
    code: 'security-txt-ended',
    severity: 'warning',
    why: 'RFC 9116 wants every security.txt to say when it ends, and reporters to ignore one that has.',
    fix: 'Renew the file, and copy its Expires.',
    check: findSecurityTxt,
  },
  {
    code: 'disclosure-without-channel',
    severity: 'warning',
    why: 'Whoever finds a weakness has to know where to report it.',
    fix: 'Give email, reportUrl, policyUrl or securityTxtUrl.',
    check: findClosedDisclosure,
  },
  {
    code: 'document-without-way',
    severity: 'warning',
    why: 'A document that nobody can get is no evidence.',
    fix: 'Give url, or say in howToGet where to ask.',
    check: findUnreachable,
  },
  {
    code: 'legal-without-text',
    severity: 'warning',
    why: 'Terms that cannot be read cannot be agreed to.',
    fix: 'Give url or document, or say in summary what they come to.',
    check: findBareLegal,
  },
  {
    code: 'status-without-page',
    severity: 'warning',
    why: 'When the feed cannot be read, or the signed state is old, readers need somewhere to look.',
    fix: 'Give pageUrl; sign the state anew, or give apiUrl.',
    check: findStatus,
  },
  {
    code: 'weak-encryption',
    severity: 'warning',
    why: 'What is listed as protection must protect.',
    fix: 'Name only what is still in use and sound; switch the rest off.',
    check: findWeakCiphers,
  },
];
