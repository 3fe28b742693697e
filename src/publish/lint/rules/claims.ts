/**
 * Rules about what a claim says beside its status: whose it is, whether its framework still exists, and whether its
 * days can be right.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import type { AuthoringCertification as Entry, Text } from '../../../core/manifest/types.js';
import { DAY, parseDay } from '../../../core/trust/dates.js';
import { isHeld } from '../../../core/trust/judge-attestations.js';
import { findFramework } from '../../catalogue/frameworks.js';
import { toDay, toFirstDay } from '../days.js';
import { valueAt } from '../faults.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';
import { valuesOf } from '../values.js';

/** Statuses that a kind can have and that sound like more than they say, until a note says what they rest on. */
const VAGUE: Record<string, readonly string[]> = {
  certification: ['compliant', 'conformant'],
  attestation: ['compliant', 'conformant'],
  authorization: ['compliant', 'conformant'],
  assessment: ['compliant', 'conformant'],
  regulation: ['ready'],
};
/** Statuses by which an entry says that it is history, or nothing. */
const ENDED: readonly unknown[] = [
  ...['withdrawn', 'expired', 'revoked', 'suspended', 'not-pursued', 'not-applicable', 'unknown'],
];
const BORROWED =
  /\binherit(?:s|ed)?\b|\bour (?:cloud|hosting|infrastructure|data cent(?:re|er)) (?:provider|host|partner)(?:[’']?s)?\b[^.]{0,80}\b(?:certif|attest|complian|authori[sz])|\bdata cent(?:re|er)s? (?:is|are) (?:certified|compliant)/i;
const MONTH = 30.44 * DAY;

const toPath = (index: number, member: string): Path => ['certifications', index, member];
const toTexts = (text: Text | undefined): string[] => (isObject(text) ? Object.values(text) : text ? [text] : []);

function* eachOwn({ document }: Context): Generator<[number, Entry]> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    if ((entry.ownership ?? 'own') === 'own') yield [index, entry];
  }
}

function* findVague(context: Context): Generator<Spot> {
  for (const [index, entry] of eachOwn(context)) {
    const { kind = '', status, statusNote } = entry;
    // A report or a certificate that names who issued it has something behind the word.
    const isBacked = entry.auditor ?? entry.certificationBody ?? entry.registry ?? statusNote;
    if (!VAGUE[kind]?.includes(status) || isBacked) continue;
    const path = toPath(index, 'status');
    yield { path, message: `${toPathText(path)} is ${status}, and nothing says what that rests on.`, found: status };
  }
}

function* findRetired({ raw, now }: Context): Generator<Spot> {
  for (const { path, value } of valuesOf(raw)) {
    if (path.at(-1) !== 'framework' || typeof value !== 'string') continue;
    const end = findFramework(value)?.retired;
    if (!end || `${end.on}-31`.slice(0, 10) >= toDay(now)) continue;
    if (ENDED.includes(valueAt(raw, [...path.slice(0, -1), 'status']))) continue;
    yield {
      path,
      message: `${toPathText(path)} is ${value}, which counted until ${end.on}.`,
      found: value,
      fix: `Use ${end.successor}, or say with the status that it is history.`,
    };
  }
}

function* findBorrowed(context: Context): Generator<Spot> {
  for (const [index, entry] of eachOwn(context)) {
    if (!isHeld(entry.status)) continue;
    if (entry.inheritedFrom !== undefined) {
      const path = toPath(index, 'ownership');
      const message = `certifications[${index}] is of ${entry.inheritedFrom} (inheritedFrom), and is shown as own.`;
      yield { path, message };
      continue;
    }
    const members = ['statement', 'statusNote', 'scope'] as const;
    const member = members.find((name) => toTexts(entry[name]).some((text) => BORROWED.test(text)));
    if (!member) continue;
    const path = toPath(index, member);
    yield { path, message: `${toPathText(path)} speaks of a supplier’s claim, and the entry is shown as own.` };
  }
}

function* findEarly({ document, now }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    if (!isHeld(entry.status)) continue;
    const days: [string, unknown][] = [
      ['issuedOn', entry.issuedOn],
      ['auditDate', entry.auditDate],
      ['reportPeriod', entry.reportPeriod?.to],
    ];
    for (const [member, date] of days) {
      const first = toFirstDay(date);
      if (first === null || first <= toDay(now)) continue;
      const path = toPath(index, member);
      yield { path, message: `${toPathText(path)} is ${date}, which is to come, and the status is ${entry.status}.` };
    }
  }
}

function* findLongValidity({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    const months = findFramework(entry.framework ?? '')?.months;
    const [from, until] = [parseDay(entry.validFrom ?? entry.issuedOn), parseDay(entry.validUntil)];
    if (months === undefined || from === null || until === null) continue;
    // Some bodies let a certificate run on from the end of the last one: two months over are usual.
    if (until - from <= (months + 3) * MONTH) continue;
    const path = toPath(index, 'validUntil');
    const usual = `${months} months`;
    yield { path, message: `${toPathText(path)} is ${entry.validUntil}; ${usual} are usual.`, expected: usual };
  }
}

function* findOldReports(context: Context): Generator<Spot> {
  for (const [index, entry] of eachOwn(context)) {
    const end = parseDay(entry.reportPeriod?.to);
    if (entry.kind !== 'attestation' || !isHeld(entry.status) || end === null) continue;
    const covered = Math.max(end, parseDay(entry.bridgeLetter?.until) ?? end);
    if (context.now - covered <= 12 * MONTH) continue;
    const path = toPath(index, 'reportPeriod');
    yield { path, message: `${toPathText(path)} ended on ${entry.reportPeriod?.to}, more than a year ago.` };
  }
}

/** The rules of this file. */
export const claimRules: readonly Rule[] = [
  {
    code: 'status-vague',
    severity: 'warning',
    why: 'Said of what others certify, attest or enforce, such a word sounds like more than it says.',
    fix: 'Use the status that was really reached, or say in statusNote what it rests on.',
    check: findVague,
  },
  {
    code: 'retired-framework',
    severity: 'error',
    why: 'What is no longer issued cannot be held, and a plan to reach it leads nowhere.',
    fix: 'Use its successor.',
    check: findRetired,
  },
  {
    code: 'inherited-as-own',
    severity: 'error',
    why: '“Our provider is certified” must not look like “we are certified”.',
    fix: 'Set ownership to inherited, and name the sub-processor in inheritedFrom.',
    check: findBorrowed,
  },
  {
    code: 'claim-too-early',
    severity: 'error',
    why: 'What has not been issued, audited or observed yet cannot be claimed yet.',
    fix: 'Correct the day, or use in-progress or observation-period until it has come.',
    check: findEarly,
  },
  {
    code: 'validity-unusual',
    severity: 'warning',
    why: 'A certificate that outlives those of its kind is probably a slip of the year.',
    fix: 'Compare the days with the certificate.',
    check: findLongValidity,
  },
  {
    code: 'report-old',
    severity: 'warning',
    why: 'Customers ask for a report about the last twelve months, or a letter that bridges the gap.',
    fix: 'Name the newer report, or give bridgeLetter.',
    check: findOldReports,
  },
];
