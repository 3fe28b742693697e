/**
 * Rules about certifications: a claim must be of a kind that its framework can give, and say what makes it checkable.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import type { AuthoringCertification } from '../../../core/manifest/types.js';
import { DAY, parseDay } from '../../../core/trust/dates.js';
import { isHeld } from '../../../core/trust/judge-attestations.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';

/** Statuses of something that is issued, and can end. */
const ISSUED = ['certified', 'attested', 'authorized', 'registered'];
const ENDING = ['renewal-in-progress', 'expired', 'suspended', 'revoked'];

/** Statuses that a kind of framework cannot give, and what to say instead. */
const REFUSED: Record<string, { statuses: readonly string[]; instead: string }> = {
  certification: {
    statuses: ['attested', 'authorized', 'observation-period'],
    instead: 'A certificate is certified, or in-progress until it is issued.',
  },
  attestation: {
    statuses: ['certified', 'authorized', 'registered', 'in-process'],
    instead: 'An auditor’s report attests and does not certify. Write attested, or in-progress until it is there.',
  },
  authorization: {
    statuses: ['attested', 'observation-period'],
    instead: 'An authority authorizes. Write authorized, or in-process while it examines.',
  },
  assessment: {
    statuses: ['certified', 'authorized', 'observation-period'],
    instead: 'An assessment has a result and no certificate. Write attested, or compliant with a statusNote.',
  },
  registration: {
    statuses: ['certified', 'attested', 'authorized', 'observation-period'],
    instead: 'Whoever is on a register is registered, and nothing more.',
  },
  regulation: {
    statuses: [...ISSUED, ...ENDING, 'in-process', 'observation-period'],
    instead: 'Nobody certifies compliance with a law. Write compliant, aligned or ready, and say in statusNote why.',
  },
  'self-assessment': {
    statuses: ['certified', 'attested', 'authorized', 'in-process', 'observation-period'],
    instead: 'Nobody else has assessed this. Write compliant, conformant or registered.',
  },
  standard: {
    statuses: [...ISSUED, ...ENDING, 'in-process', 'observation-period'],
    instead: 'The standard has no certificate. Write conformant or aligned.',
  },
  membership: {
    statuses: ['certified', 'attested', 'authorized', 'in-process', 'observation-period'],
    instead: 'A membership certifies nothing. Write registered.',
  },
};

type Entry = AuthoringCertification;

/** What an entry lacks: the member's name and what to put there. */
type Lack = [member: string, fix: string];

function toPath(index: number, member: string): Path {
  return ['certifications', index, member];
}

function nameOf(entry: Entry): string {
  return entry.short ?? entry.name ?? entry.framework ?? entry.id;
}

/** True for a claim of the vendor's own: a supplier's certificate has its details at the supplier. */
function isOwnAndHeld(entry: Entry): boolean {
  return isHeld(entry.status) && (entry.ownership ?? 'own') === 'own';
}

function isPointInTime(entry: Entry): boolean {
  return /type-?(1|i)$/i.test(entry.framework ?? '') || /^type (1|i)$/i.test(entry.level ?? '');
}

function* findRefusedStatuses({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    const rule = REFUSED[entry.kind ?? ''];
    if (!rule?.statuses.includes(entry.status)) continue;
    const path = toPath(index, 'status');
    const message = `${toPathText(path)} is ${entry.status}, and ${nameOf(entry)} (${entry.kind}) cannot be that.`;
    yield { path, message, found: entry.status, fix: rule.instead };
  }
}

function* findLacks(context: Context, lacksOf: (entry: Entry) => Lack[]): Generator<Spot> {
  for (const [index, entry] of entriesOf(context.document.certifications)) {
    if (!isOwnAndHeld(entry)) continue;
    for (const [member, fix] of lacksOf(entry)) {
      const path = toPath(index, member);
      yield { path, message: `${toPathText(path)} is missing: ${nameOf(entry)} is said to be ${entry.status}.`, fix };
    }
  }
}

function listCertificateLacks({ kind, certificationBody, validUntil }: Entry): Lack[] {
  if (kind !== 'certification') return [];
  const lacks: Lack[] = [];
  if (!certificationBody) lacks.push(['certificationBody', 'Name the body that issued the certificate.']);
  if (!validUntil) lacks.push(['validUntil', 'Give the last day on the certificate.']);
  return lacks;
}

function listLookupLacks({ kind, certificateNumber, scope }: Entry): Lack[] {
  if (kind !== 'certification') return [];
  const lacks: Lack[] = [];
  if (!certificateNumber) lacks.push(['certificateNumber', 'Give the number on the certificate.']);
  if (!scope) lacks.push(['scope', 'Say what is covered, in the certificate’s words.']);
  return lacks;
}

function listReportLacks(entry: Entry): Lack[] {
  if (entry.kind !== 'attestation') return [];
  const lacks: Lack[] = [];
  if (!entry.auditor) lacks.push(['auditor', 'Name the auditor who wrote the report.']);
  if (!isPointInTime(entry) && !entry.reportPeriod) {
    lacks.push(['reportPeriod', 'Give the first and last day that the report covers.']);
  }
  if (isPointInTime(entry) && !entry.auditDate && !entry.issuedOn && !entry.reportPeriod) {
    lacks.push(['auditDate', 'Give the day as of which the report speaks.']);
  }
  return lacks;
}

function* findExpired({ document, now }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    const last = parseDay(entry.validUntil);
    if (!isHeld(entry.status) || last === null || last + DAY > now) continue;
    const path = toPath(index, 'validUntil');
    const message = `${toPathText(path)} is ${entry.validUntil}, which is past, and ${nameOf(entry)} is ${entry.status}.`;
    yield { path, message, found: `${entry.validUntil}` };
  }
}

function* findUnsourced({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    if (!['inherited', 'supplier'].includes(entry.ownership ?? '') || entry.inheritedFrom) continue;
    const path = toPath(index, 'inheritedFrom');
    yield { path, message: `${toPathText(path)} is missing: ${nameOf(entry)} is ${entry.ownership}.` };
  }
}

function* findUnnamed({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    // An id that the catalogue lacks has a rule of its own.
    if (entry.framework !== undefined || (entry.name !== undefined && entry.kind !== undefined)) continue;
    yield { path: toPath(index, 'framework'), message: `certifications[${index}] does not say what it is about.` };
  }
}

function* findReversedPeriods({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    const pairs: [string, unknown, unknown][] = [
      ['reportPeriod', entry.reportPeriod?.from, entry.reportPeriod?.to],
      ['validUntil', entry.validFrom, entry.validUntil],
    ];
    for (const [member, from, to] of pairs) {
      const [start, end] = [parseDay(from), parseDay(to)];
      if (start === null || end === null || start <= end) continue;
      const path = toPath(index, member);
      yield { path, message: `${toPathText(path)} ends on ${to}, before it begins on ${from}.`, found: `${to}` };
    }
  }
}

/** The rules of this file. */
export const certificationRules: readonly Rule[] = [
  {
    code: 'status-of-kind',
    severity: 'error',
    why: 'A status that the framework cannot give is a false claim, however well it is meant.',
    fix: 'Use a status that fits the kind.',
    check: findRefusedStatuses,
  },
  {
    code: 'certificate-incomplete',
    severity: 'error',
    why: 'A certificate without its body cannot be checked, and one without an end would be shown for ever.',
    fix: 'Copy it from the certificate.',
    check: (context) => findLacks(context, listCertificateLacks),
  },
  {
    code: 'certificate-unspecific',
    severity: 'warning',
    why: 'Readers look a certificate up by its number, and judge it by its scope.',
    fix: 'Copy it from the certificate.',
    check: (context) => findLacks(context, listLookupLacks),
  },
  {
    code: 'report-incomplete',
    severity: 'error',
    why: 'A report says something about a time, in the name of an auditor; without both it says nothing.',
    fix: 'Copy it from the report.',
    check: (context) => findLacks(context, listReportLacks),
  },
  {
    code: 'expired-claim',
    severity: 'error',
    why: 'Readers show it as expired, so the status contradicts the date.',
    fix: 'Renew validUntil from the new certificate, or change the status.',
    check: findExpired,
  },
  {
    code: 'inherited-without-source',
    severity: 'error',
    why: '“Our provider is certified” must not look like “we are certified”.',
    fix: 'Name the sub-processor whose certification it is.',
    check: findUnsourced,
  },
  {
    code: 'framework-missing',
    severity: 'error',
    why: 'Signing writes the framework’s name and kind into the manifest, and has nothing to take them from.',
    fix: 'Give framework (an id of the catalogue) or custom, or both name and kind.',
    check: findUnnamed,
  },
  {
    code: 'reversed-period',
    severity: 'error',
    why: 'A time that ends before it begins is a mistake in one of its days.',
    fix: 'Correct the days.',
    check: findReversedPeriods,
  },
];
