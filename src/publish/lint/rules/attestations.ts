/**
 * Rules about attestations: signing copies them as they stand, so lint is where an edit that breaks one is noticed.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import type { Attestation, AuthoringCertification } from '../../../core/manifest/types.js';
import { parseInstant } from '../../../core/trust/dates.js';
import { valueAt } from '../faults.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';

interface Attested {
  path: Path;
  entry: AuthoringCertification;
  /** Its members are not checked by the schema: any may be missing. */
  attestation: Partial<Attestation>;
}

function* attestedIn({ document }: Context): Generator<Attested> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    for (const [place, attestation] of entriesOf(entry.attestations)) {
      yield { path: ['certifications', index, 'attestations', place], entry, attestation };
    }
  }
}

function issuerOf({ issuer }: Partial<Attestation>): string {
  return issuer?.domain ?? 'an unnamed attestor';
}

function* findBroken(context: Context): Generator<Spot> {
  for (const { path, entry, attestation } of attestedIn(context)) {
    const now = context.statements?.get(entry.id);
    if (now === undefined || now === attestation.statementSha256) continue;
    const what = `the attestation by ${issuerOf(attestation)}`;
    yield {
      path,
      message: `${toPathText(path)}: certification ${entry.id} has changed since ${what}, which no longer fits.`,
      found: now,
      expected: `${attestation.statementSha256}`,
    };
  }
}

function* findMisplaced(context: Context): Generator<Spot> {
  const domain = context.document.subject?.domain;
  if (domain === undefined) return;
  for (const { path, entry, attestation } of attestedIn(context)) {
    const isAbout = attestation.certification === entry.id && attestation.subject === domain;
    if (isAbout && attestation.issuer?.domain !== domain) continue;
    const about = `${attestation.certification} of ${attestation.subject}`;
    const message = isAbout
      ? `${toPathText(path)} is by ${domain}, the subject itself.`
      : `${toPathText(path)} is about ${about}, and stands at ${entry.id} of ${domain}.`;
    yield { path, message };
  }
}

function* findWithoutKeys(context: Context): Generator<Spot> {
  const attestors = valueAt(context.raw, ['attestors']);
  const domains = Array.isArray(attestors) ? attestors.map((keyset) => valueAt(keyset, ['subject'])) : [];
  for (const { path, attestation } of attestedIn(context)) {
    if (domains.includes(attestation.issuer?.domain)) continue;
    yield { path, message: `${toPathText(path)} is by ${issuerOf(attestation)}, whose keyset is not among attestors.` };
  }
}

function* findEnded(context: Context): Generator<Spot> {
  for (const { path, attestation } of attestedIn(context)) {
    const end = parseInstant(attestation.expiresAt);
    if (end === null || end > context.now) continue;
    yield { path, message: `${toPathText(path)} by ${issuerOf(attestation)} ended at ${attestation.expiresAt}.` };
  }
}

/** The rules of this file. */
export const attestationRules: readonly Rule[] = [
  {
    code: 'attestation-broken',
    severity: 'error',
    why: 'The attestor signed other words; readers would show the claim as invalid.',
    fix: 'Undo the change, or remove the attestation and ask for a new one.',
    check: findBroken,
  },
  {
    code: 'attestation-misplaced',
    severity: 'error',
    why: 'An attestation counts for one certification of one subject, and never by the subject itself.',
    fix: 'Move it to where it belongs, or remove it.',
    check: findMisplaced,
  },
  {
    code: 'attestation-without-keys',
    severity: 'error',
    why: 'Readers check an attestation with the keyset that the document carries.',
    fix: 'Add the attestor’s signed keyset to attestors; attach does so by itself.',
    check: findWithoutKeys,
  },
  {
    code: 'attestation-ended',
    severity: 'warning',
    why: 'Readers go back to showing the claim as the vendor’s own.',
    fix: 'Ask for a new attestation, or remove this one.',
    check: findEnded,
  },
];
