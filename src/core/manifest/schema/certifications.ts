/**
 * Certifications, auditors' reports, authorizations and the laws and standards a vendor speaks about.
 *
 * @module
 */

import type * as z from 'zod';
import {
  day,
  fuzzyDate,
  id,
  line,
  list,
  may,
  must,
  object,
  opaque,
  period,
  positive,
  ref,
  text,
  url,
  vocabulary,
} from './common.js';
import { attestation } from './header.js';

/** What a framework can give: the word that a claim's shape and wording follow. */
export const KINDS: readonly string[] = [
  'certification',
  'attestation',
  'authorization',
  'assessment',
  'registration',
  'regulation',
  'self-assessment',
  'standard',
  'membership',
  'custom',
];

/** How far a vendor says it has come, from held to unknown. */
export const STATUSES: readonly string[] = [
  'certified',
  'attested',
  'authorized',
  'registered',
  'compliant',
  'conformant',
  'aligned',
  'partially-compliant',
  'ready',
  'in-process',
  'in-progress',
  'observation-period',
  'planned',
  'on-roadmap',
  'under-evaluation',
  'renewal-in-progress',
  'expired',
  'suspended',
  'revoked',
  'withdrawn',
  'not-applicable',
  'not-pursued',
  'unknown',
];

const status: z.ZodType = vocabulary(STATUSES);

const customFramework: z.ZodObject = object('CustomFramework', 'A framework that the catalogue does not have', {
  name: must(line, 'Its full name: `Example Industry Security Scheme`.'),
  short: may(line, 'Its short name: `EISS`.'),
  issuer: may(line, 'Who publishes it: `Example Industry Association`.'),
});

const body: z.ZodObject = object('CertificationBody', 'Who issues a certificate', {
  name: must(line, 'Who issued the certificate: `Certification Body Example`.'),
  url: may(url, 'Its site.'),
  accreditationBody: may(line, 'Who accredited it: `ANAB`.'),
});

const auditor: z.ZodObject = object('Auditor', 'Who writes a report', {
  name: must(line, 'Who audited: `Auditor Example LLP`.'),
  url: may(url, 'Its site.'),
});

const bridgeLetter: z.ZodObject = object('BridgeLetter', 'A letter that covers the time since a report', {
  until: must(day, 'Last day that the letter covers: `2026-12-31`.'),
});

const roadmap: z.ZodObject = object('CertificationRoadmap', 'What is still to come of a certification', {
  targetDate: may(fuzzyDate, 'When it is meant to be held: `2027-Q1`, `2027+`.'),
  stage: may(line, 'Where the work stands: `Gap assessment done`.'),
  dependsOn: may(line, 'What has to come first: `after Type I`.'),
  link: may(url, 'Where to follow it.'),
});

const registry: z.ZodObject = object('Registry', 'Where a claim can be looked up', {
  name: must(line, 'The public register: `FedRAMP Marketplace`.'),
  url: may(url, 'The entry in it.'),
  entryId: may(line, 'The entry’s id there, as printed: `0042`.'),
});

const past: z.ZodObject = object('PastStatus', 'An earlier status of a certification', {
  date: must(fuzzyDate, 'Since when: `2025-07-15`.'),
  status: must(status, 'The status from then on: `certified`.'),
});

// No words: they would relabel a claim that somebody attested.
const display: z.ZodObject = object(
  'CertificationDisplay',
  'How a certification is listed; no words, which would relabel an attested claim',
  {
    order: may(positive, 'Place in lists, lowest first: `10`.'),
    icon: may(id, 'Id of one of the neutral icons: `report`.'),
  },
);

const entry: Record<string, z.ZodType> = {
  id: must(id, 'Names the entry within the list: `soc2-type2`.'),
  framework: may(id, 'Catalogue id of the framework: `iso-27001`.'),
  custom: may(customFramework, 'The framework, where the catalogue does not have it.'),
  name: must(line, 'Full name of the framework: `ISO/IEC 27001`.'),
  short: may(line, 'Short name for tight places: `ISO 27001`.'),
  kind: must(vocabulary(KINDS), 'What the framework can give: `certification`.'),
  issuer: may(line, 'Who publishes the framework: `ISO/IEC`.'),
  level: may(line, 'Level, type or class: `Type II`, `Moderate`, `Gold`.'),
  version: may(line, 'Edition of the framework: `2022`, `4.0`.'),
  status: must(status, 'How far it has come: `certified`.'),
  statusNote: may(text, 'What has to be said with the status: `Stage 2 audit booked for May`.'),
  statement: may(text, 'The vendor’s own wording. Quoted in the detail, never the label.'),
  criteria: may(
    list(vocabulary(['security', 'availability', 'confidentiality', 'processing-integrity', 'privacy'])),
    'Trust services criteria in scope: `[security, availability]`.',
  ),
  scope: may(text, 'What is covered, as the certificate or report says it.'),
  products: may(list(ref('products')), 'Products covered, by id.'),
  locations: may(list(ref('residency.locations')), 'Locations covered, by id.'),
  exclusions: may(list(text), 'What is expressly not covered.'),
  ownership: may(
    vocabulary(['own', 'inherited', 'supplier', 'parent']),
    'Whose it is: `own` where not said; `inherited` where it is a supplier’s that the service builds on.',
  ),
  inheritedFrom: may(ref('subprocessors.list'), 'The sub-processor whose it is, by id: `aws`.'),
  certificationBody: may(body, 'Who issued the certificate.'),
  auditor: may(auditor, 'Who wrote the report.'),
  certificateNumber: may(line, 'Number of the certificate, as printed: `0123-45`.'),
  issuedOn: may(day, 'When the certificate or report was issued: `2025-03-01`.'),
  validFrom: may(day, 'First day of validity: `2025-03-01`.'),
  validUntil: may(day, 'Last day of validity: `2028-02-29`. The claim turns `expired` at the next midnight UTC.'),
  auditDate: may(fuzzyDate, 'When the audit was: `2025-02`.'),
  nextAudit: may(fuzzyDate, 'When the next audit is due: `2027-Q1`.'),
  surveillance: may(list(fuzzyDate), 'Surveillance audits: `[2026-02, 2027-02]`.'),
  reportPeriod: may(period, 'The period a Type II report covers.'),
  bridgeLetter: may(bridgeLetter, 'A letter that covers the time since the report.'),
  roadmap: may(roadmap, 'What is still to come.'),
  registry: may(registry, 'Where the claim can be looked up.'),
  evidence: may(list(ref('documents')), 'Documents that show it, by id.'),
  history: may(list(past), 'Earlier statuses.'),
  legalNote: may(text, 'What the law or the framework’s owner wants said with it.'),
  display: may(display, 'Order and icon. Not part of what an attestor signs.'),
  attestations: may(list(opaque(attestation), 8), 'Signatures of third parties under this entry, 8 at most.'),
};

/** One certification as a reader finds it: signing has resolved its name and kind. */
export const certification: z.ZodObject = object(
  'Certification',
  'One certification, report, authorization, law or standard that the vendor speaks about',
  entry,
);

/** One certification as an author writes it: the catalogue knows the name and kind of a framework. */
export const authoringCertification: z.ZodObject = object(
  'AuthoringCertification',
  'One certification as its author writes it',
  {
    ...entry,
    name: may(line, 'Full name of the framework; from the catalogue where not given: `ISO/IEC 27001`.'),
    kind: may(vocabulary(KINDS), 'What the framework can give; from the catalogue where not given: `certification`.'),
  },
);

/** Certifications, 500 at most. */
export const certifications: z.ZodType = list(certification, 500);

/** Certifications as an author writes them. */
export const authoringCertifications: z.ZodType = list(authoringCertification, 500);
