/**
 * Sub-processors: who else handles customers' data, where, for what, and how customers hear of changes.
 *
 * @module
 */

import type * as z from 'zod';
import {
  country,
  day,
  duration,
  email,
  entryNotes,
  flag,
  fuzzyDate,
  id,
  line,
  list,
  may,
  must,
  object,
  placeOnly,
  ref,
  text,
  url,
  vocabulary,
} from './common.js';
import { MECHANISMS } from './residency.js';

const theirs: z.ZodObject = object('SupplierCertification', 'A certification of a sub-processor’s own', {
  framework: may(id, 'Catalogue id of the framework: `iso-27001`.'),
  name: must(line, 'The supplier’s certification as shown: `ISO/IEC 27001`.'),
  verified: may(flag, 'True where the vendor has seen the certificate or report itself.'),
  url: may(url, 'Where it can be looked up.'),
});

const ai: z.ZodObject = object('SubprocessorAi', 'A sub-processor’s part in AI features', {
  provider: may(flag, 'True where it runs AI models on customers’ data.'),
  retention: may(text, 'How long it keeps inputs and outputs.'),
  training: may(vocabulary(['never', 'opt-in', 'opt-out']), 'Whether it trains on them: `never`.'),
});

/** One sub-processor. */
export const subprocessor: z.ZodObject = object('Subprocessor', 'Somebody else who handles customers’ data', {
  id: must(id, 'Names the sub-processor for other sections: `aws`.'),
  name: must(line, 'The name it goes by: `Cloud Example`.'),
  legalName: may(line, 'The contracting entity: `Cloud Example EMEA SARL`.'),
  service: may(line, 'What is bought from it: `Compute and storage`.'),
  purpose: may(text, 'Why it handles customers’ data: `Hosting of the production service`.'),
  description: may(text, 'Anything else about it.'),
  category: may(line, 'Heading to group it under: `Infrastructure`.'),
  dataCategories: may(list(line), 'What data it handles: `[Account data, Files]`.'),
  dataSubjects: may(list(line), 'Whose data: `[Employees of customers]`.'),
  products: may(list(ref('products')), 'Products it is used for, by id.'),
  plans: may(list(line), 'Plans it is used for: `[Enterprise]`.'),
  customers: may(line, 'Customers it concerns, where not all: `Customers in the Americas only`.'),
  processingLocations: may(list(placeOnly), 'Where it handles the data.'),
  corporateCountry: may(country, 'Where it has its seat: `US`.'),
  transferMechanism: may(list(vocabulary(MECHANISMS)), 'What transfers rest on: `[scc-commission]`.'),
  supplementaryMeasures: may(list(text), 'What protects transfers besides.'),
  contact: may(email, 'Its privacy contact.'),
  address: may(text, 'Its address, one line of it a line.'),
  website: may(url, 'Its site.'),
  privacyUrl: may(url, 'Its privacy policy.'),
  securityUrl: may(url, 'Its security page.'),
  trustUrl: may(url, 'Its trust center.'),
  dpaUrl: may(url, 'Its data processing agreement.'),
  subprocessorsUrl: may(url, 'Its own sub-processors.'),
  statusUrl: may(url, 'Its status page.'),
  manifestUrl: may(url, 'Its own trust manifest.'),
  certifications: may(list(theirs, 500), 'Certifications of its own. Never the vendor’s.'),
  affiliate: may(flag, 'True where it belongs to the vendor’s group.'),
  optional: may(flag, 'True where customers can do without it.'),
  ai: may(ai, 'Its part in AI features.'),
  dpaInPlace: may(flag, 'True where a data processing agreement is signed.'),
  assessedOn: may(fuzzyDate, 'When the vendor last examined it: `2026-05`.'),
  status: may(
    vocabulary(['active', 'proposed', 'objection-period', 'replacing', 'retired']),
    'Where it stands: `active` where not said.',
  ),
  addedOn: may(fuzzyDate, 'When it was added to the list: `2024-02-01`.'),
  effectiveOn: may(fuzzyDate, 'When it starts to handle data: `2026-12-15`.'),
  removedOn: may(fuzzyDate, 'When it stopped.'),
  replaces: may(ref('subprocessors.list'), 'The sub-processor whose place it takes, by id.'),
  ...entryNotes,
});

const channel: z.ZodObject = object('NoticeChannel', 'One way in which customers are told of changes', {
  type: must(vocabulary(['email', 'rss', 'page', 'portal', 'webhook', 'post']), 'How notice is given: `email`.'),
  url: may(url, 'Where to read it or sign up.'),
  email: may(email, 'Where to write to sign up.'),
  note: may(text, 'Who is told, and how.'),
});

const objection: z.ZodObject = object('ObjectionPolicy', 'How customers object to a change', {
  window: may(duration, 'How long customers can object.'),
  how: may(text, 'How to object.'),
  contact: may(email, 'Where to object: `privacy@vendor.example`.'),
  consequence: may(text, 'What happens then.'),
});

const policy: z.ZodObject = object('NoticePolicy', 'How changes of sub-processors are made and announced', {
  noticePeriod: may(duration, 'How long before a change customers are told: 30 days.'),
  channels: may(list(channel), 'How they are told.'),
  objection: may(objection, 'How to object, and what follows.'),
  emergencyReplacement: may(text, 'What holds when a sub-processor must be replaced at once.'),
  subscribeUrl: may(url, 'Where to sign up for notices.'),
  feedUrl: may(url, 'A feed of changes.'),
  authorization: may(vocabulary(['general', 'specific']), 'Kind of authorization, GDPR Article 28(2): `general`.'),
  listAccess: may(vocabulary(['public', 'on-request']), 'Who can see the full list: `public`.'),
  listUrl: may(url, 'Where the full list is published besides.'),
  customerDirected: may(list(text), 'Processors that customers choose and direct themselves.'),
  dueDiligence: may(list(text), 'How sub-processors are examined, a point each.'),
});

const change: z.ZodObject = object('SubprocessorChange', 'One change of sub-processors', {
  id: may(id, 'Names the change.'),
  type: must(vocabulary(['added', 'removed', 'changed', 'replaced', 'location-changed']), 'What changes: `added`.'),
  subprocessor: may(ref('subprocessors.list'), 'Which one, by id, while it is listed.'),
  name: may(line, 'Its name, where it is no longer listed.'),
  date: may(fuzzyDate, 'When the change was written down: `2026-11-01`.'),
  announcedOn: may(day, 'When customers were told: `2026-11-01`.'),
  effectiveOn: may(day, 'When it takes effect: `2026-12-01`.'),
  objectBy: may(day, 'Last day to object: `2026-11-30`.'),
  summary: may(text, 'What changes and why.'),
});

/** Sub-processors, the policy for changing them, and the changes. */
export const subprocessors: z.ZodObject = object(
  'Subprocessors',
  'The sub-processors, the policy for changing them, and the changes',
  {
    updated: may(fuzzyDate, 'When the list was last changed: `2026-11-01`.'),
    statement: may(text, 'What there is to say about the list, or about its being empty.'),
    list: must(list(subprocessor), 'The sub-processors; `[]` says that there are none.'),
    policy: may(policy, 'How changes are announced.'),
    changes: may(list(change), 'Changes, past and to come.'),
  },
);
