/**
 * Privacy: what data is collected and what is not, what it is used for, how long it is kept, and people's rights.
 *
 * @module
 */

import type * as z from 'zod';
import {
  count,
  duration,
  email,
  flag,
  id,
  line,
  list,
  may,
  must,
  object,
  ref,
  text,
  url,
  useMode,
  vocabulary,
} from './common.js';

const law: z.ZodObject = object('ApplicableLaw', 'A law that data is handled under', {
  name: must(line, 'Its name: `Privacy Act 1988 (Cth)`.'),
  framework: may(id, 'Its catalogue id: `gdpr`.'),
  note: may(text, 'What it applies to.'),
});

const principle: z.ZodObject = object('PrivacyPrinciple', 'A principle, and what is promised under it', {
  principle: must(text, 'The principle: `Data minimisation`.'),
  commitment: must(text, 'What the vendor promises: `We collect only what the service needs.`'),
});

const collected: z.ZodObject = object('CollectedData', 'A kind of data that is collected', {
  category: must(text, 'What kind of data: `Account data`.'),
  examples: may(list(text), 'What is among it: `[Name, E-mail address]`.'),
  purposes: may(list(text), 'What it is collected for: `[Billing]`.'),
  source: may(vocabulary(['customer', 'automatic', 'third-party']), 'Where it comes from: `automatic`.'),
  sensitive: may(flag, 'True where the law gives it special protection.'),
  products: may(list(ref('products')), 'Products that collect it, by id.'),
  note: may(text, 'What has to be said with it.'),
});

const use: z.ZodObject = object('DataUse', 'A use of data, and whether customers have a say in it', {
  purpose: must(text, 'What data is used for, or never is: `Training of AI models`.'),
  mode: must(useMode, 'Whether customers have a say: `opt-in`; `never` for what is not done at all.'),
  data: may(list(text), 'Which data: `[Aggregated statistics]`.'),
  legalBasis: may(
    vocabulary(['contract', 'consent', 'legitimate-interests', 'legal-obligation', 'vital-interests', 'public-task']),
    'What it rests on, GDPR Article 6: `contract`.',
  ),
  description: may(text, 'What is done, or how to opt in or out.'),
});

const cookie: z.ZodObject = object('CookieUse', 'Cookies of one kind', {
  category: must(
    vocabulary(['strictly-necessary', 'functional', 'analytics', 'advertising']),
    'What kind of cookies: `analytics`.',
  ),
  purpose: may(text, 'What they are for: `Signing in`.'),
  consent: may(vocabulary(['not-needed', 'opt-in', 'opt-out']), 'Whether they wait for consent: `opt-in`.'),
  onByDefault: may(flag, 'False where they are off until somebody turns them on.'),
});

const retention: z.ZodObject = object('Retention', 'How long one kind of data is kept, and what happens then', {
  data: must(text, 'Which data: `Operational telemetry`.'),
  trigger: may(
    vocabulary(['creation', 'last-use', 'termination', 'expiry', 'request', 'while-active']),
    'When the time begins to run; `while-active` where it is kept as long as the account lives.',
  ),
  keep: may(duration, 'How long it is kept: 90 days.'),
  indefinitely: may(flag, 'True where no end is set.'),
  purpose: may(text, 'What it is kept for: `Recovery of accounts`.'),
  // What follows can be two things at once: aggregated and anonymised.
  after: may(
    list(vocabulary(['delete', 'anonymise', 'aggregate', 'return', 'archive'])),
    'What happens to it then: `[aggregate, anonymise]`.',
  ),
  products: may(list(ref('products')), 'Products that it is about, by id.'),
  note: may(text, 'What has to be said with it.'),
});

const deletion: z.ZodObject = object('Deletion', 'How customers’ data is returned and deleted', {
  statement: may(text, 'The rule in a sentence.'),
  selfService: may(flag, 'True where customers can delete their data themselves, at any time.'),
  how: may(text, 'How to ask for it.'),
  email: may(email, 'Where to ask: `privacy@vendor.example`.'),
  returnWithin: may(duration, 'Within what time after the end of a contract data can be returned: 30 days.'),
  afterTermination: may(duration, 'Within what time after the end of a contract data is deleted: 30 days.'),
  afterRequest: may(duration, 'Within what time after a customer’s deletion it is gone from production: 24 hours.'),
  fromBackups: may(duration, 'Within what time it is gone from backups: 30 days.'),
  permanent: may(flag, 'True where it cannot be brought back.'),
  covers: may(list(text), 'What is deleted: `[Flows, Users]`.'),
  excludes: may(list(text), 'What is kept all the same: `[Invoices]`.'),
});

const portability: z.ZodObject = object('Portability', 'How customers take their data with them', {
  selfService: may(flag, 'True where customers can export their data themselves, at any time.'),
  formats: may(list(line), 'Formats: `[CSV, JSON]`.'),
  how: may(text, 'How to do it.'),
});

const right: z.ZodObject = object('PrivacyRight', 'A right that people have', {
  right: must(
    vocabulary([
      'information',
      'access',
      'correction',
      'deletion',
      'portability',
      'restriction',
      'objection',
      'withdraw-consent',
      'no-automated-decisions',
      'opt-out-of-sale',
      'limit-sensitive-use',
      'non-discrimination',
      'complaint',
    ]),
    'Which right: `access`.',
  ),
  note: may(text, 'What has to be said with it.'),
  responseTime: may(duration, 'Within what time it is answered, where it differs.'),
});

const rights: z.ZodObject = object('PrivacyRights', 'The rights that people have, and how to exercise them', {
  list: must(list(right), 'The rights.'),
  laws: may(list(line), 'What gives them: `[GDPR, CCPA]`.'),
  how: may(text, 'How to exercise them.'),
  email: may(email, 'Where to write: `privacy@vendor.example`.'),
  url: may(url, 'Or a form.'),
  responseTime: may(duration, 'Within what time requests are answered: 30 days.'),
});

const children: z.ZodObject = object('ChildrenPrivacy', 'What holds for children', {
  minimumAge: may(count, 'Age from which the service is meant for people: `16`.'),
  collected: may(flag, 'False where data of children is not knowingly collected.'),
  statement: may(text, 'What there is to say about it.'),
});

/** What happens with data about people. */
export const privacy: z.ZodObject = object('Privacy', 'What happens with data about people', {
  summary: may(text, 'The policy in a few sentences.'),
  role: may(vocabulary(['controller', 'processor', 'both']), 'The vendor’s role for customers’ data: `processor`.'),
  agreement: may(ref('legal'), 'The data processing agreement, by id.'),
  policy: may(ref('legal'), 'The privacy policy, by id.'),
  documents: may(list(ref('documents')), 'Documents that say more, by id.'),
  applicableLaws: may(list(law), 'Laws that data is handled under.'),
  ownership: may(text, 'Whose the data is: `Customers own all that they put in and get out.`'),
  principles: may(list(principle), 'Principles, and what is promised under each.'),
  dataCollected: may(list(collected), 'What is collected.'),
  notCollected: may(list(text), 'What is expressly not collected or looked at.'),
  dataUse: may(list(use), 'What data is used for, and what it never is.'),
  globalPrivacyControl: may(flag, 'True where a browser’s Global Privacy Control signal is honoured.'),
  cookies: may(list(cookie), 'Cookies, a kind each.'),
  retention: may(list(retention), 'How long data is kept.'),
  deletion: may(deletion, 'How data is returned and deleted.'),
  portability: may(portability, 'How customers take their data with them.'),
  rights: may(rights, 'People’s rights.'),
  children: may(children, 'What holds for children.'),
});
