/**
 * Where data is, and on what grounds it leaves.
 *
 * @module
 */

import type * as z from 'zod';
import {
  availability,
  country,
  decimal,
  entryNotes,
  flag,
  fuzzyDate,
  id,
  line,
  list,
  may,
  must,
  object,
  place,
  ref,
  text,
  vocabulary,
} from './common.js';

/** Grounds for a transfer: the GDPR module of DPV, with adequacy, DPF, the UK's own and derogations added. */
export const MECHANISMS: readonly string[] = [
  'adequacy',
  'scc-commission',
  'scc-supervisory-authority',
  'uk-idta',
  'uk-addendum',
  'bcr',
  'ad-hoc-clauses',
  'code-of-conduct',
  'certification-mechanism',
  'dpf',
  'derogation-art49',
  'none-needed',
];

const ROLES: readonly string[] = [
  'primary',
  'replica',
  'backup',
  'disaster-recovery',
  'processing',
  'support-access',
  'cdn-edge',
  'logs-telemetry',
  'ai-inference',
  'customer-hosted',
  'corporate',
];

const scope: z.ZodType = vocabulary(['in-region', 'customer-choice', 'global']);

/** One place where data is. */
export const location: z.ZodObject = object('Location', 'One place where data is', {
  id: must(id, 'Names the place for other sections: `eu-primary`.'),
  label: may(text, 'What to call it: `European Union`.'),
  ...place,
  lat: may(decimal, 'Latitude in degrees, where the place is not in the catalogue: `50.11`.'),
  lon: may(decimal, 'Longitude in degrees: `8.68`.'),
  operator: may(line, 'Who runs it, where not the provider: `Data Centre Example GmbH`.'),
  underlyingProvider: may(line, 'Whose infrastructure the provider uses.'),
  subprocessor: may(ref('subprocessors.list'), 'The sub-processor behind it, by id.'),
  role: must(vocabulary(ROLES), 'What the place is for: `primary`.'),
  dataCategories: may(list(line), 'What data is there: `[Customer content]`.'),
  purposes: may(list(line), 'What is done there: `[Storage]`.'),
  products: may(list(ref('products')), 'Products that use it, by id.'),
  plans: may(list(line), 'Plans that use it: `[Enterprise]`.'),
  customers: may(line, 'Whose data is there, where not everybody’s: `EU customers`.'),
  availability: may(availability, 'Who can have their data there.'),
  scope: may(scope, 'Whether data stays: `in-region`.'),
  guarantee: may(vocabulary(['contractual', 'configured', 'best-effort']), 'What keeps it there: `contractual`.'),
  multiAz: may(flag, 'True where it is spread over several availability zones.'),
  encryption: may(line, 'How data is encrypted there: `AES-256-GCM`.'),
  keyLocation: may(line, 'Where its keys are: `AWS KMS, eu-central-1`.'),
  exclusions: may(list(text), 'What is expressly not there.'),
  accessRestrictions: may(text, 'Who may reach it: `US persons only`.'),
  governmentClassification: may(line, 'Classification it is approved for: `IL4`.'),
  sovereigntyLevel: may(line, 'Sovereignty level: `SEAL-2`.'),
  since: may(fuzzyDate, 'Since when: `2024-02`.'),
  until: may(fuzzyDate, 'Until when.'),
  ...entryNotes,
});

const end: z.ZodObject = object('TransferEnd', 'One end of a transfer', {
  location: may(ref('residency.locations'), 'A location of this section, by id.'),
  country: may(country, 'Or a country: `US`.'),
  area: may(vocabulary(['EU', 'EEA', 'UK', 'US', 'APAC', 'global']), 'Or an area: `EEA`.'),
});

const transfer: z.ZodObject = object('Transfer', 'A transfer of data, with its grounds', {
  id: may(id, 'Names the transfer.'),
  from: must(end, 'Where the data comes from.'),
  to: must(end, 'Where it goes.'),
  mechanism: must(vocabulary(MECHANISMS), 'What the transfer rests on: `scc-commission`.'),
  reference: may(line, 'The instrument: `Decision (EU) 2021/914, module 3`.'),
  recipient: may(ref('subprocessors.list'), 'Who receives it, by id.'),
  purpose: may(text, 'Why: `Support outside European office hours`.'),
  supplementaryMeasures: may(list(text), 'What protects the data besides.'),
});

const component: z.ZodObject = object('ComponentScope', 'How far the data of one part of the service goes', {
  component: must(line, 'A part of the service: `Database`.'),
  scope: must(scope, 'Where its data stays: `in-region`.'),
  note: may(text, 'What has to be said with it.'),
});

/** Where data is. */
export const residency: z.ZodObject = object('Residency', 'Where data is, and on what grounds it leaves', {
  statement: may(text, 'The general rule in a sentence: `Customer content stays in the region chosen at sign-up.`'),
  locations: must(list(location), 'The places.'),
  transfers: may(list(transfer), 'Transfers, each with its grounds.'),
  componentScope: may(list(component), 'What stays in a region and what does not, part by part.'),
  pinnedRegionsOnRequest: may(flag, 'True where data can be kept in named regions on request.'),
});
