/**
 * Disclosure: how to report a weakness, and what the reporter can expect. Its terms are those of security.txt (RFC 9116).
 *
 * @module
 */

import type * as z from 'zod';
import {
  duration,
  email,
  flag,
  instant,
  language,
  list,
  may,
  must,
  object,
  ref,
  text,
  url,
  vocabulary,
} from './common.js';

const bounty: z.ZodObject = object('Bounty', 'Rewards for reports', {
  available: must(flag, 'True where reports can be rewarded.'),
  url: may(url, 'Where the rewards are described.'),
  note: may(text, 'What has to be said with it.'),
});

const response: z.ZodObject = object('DisclosureResponse', 'How fast reports are answered', {
  stage: must(vocabulary(['acknowledgment', 'triage', 'update', 'fix', 'publication']), 'What is done: `triage`.'),
  within: must(duration, 'Within what time: 3 business days.'),
});

/** How to report a weakness. */
export const disclosure: z.ZodObject = object('Disclosure', 'How to report a weakness, and what follows', {
  summary: may(text, 'What there is to say to those who look for weaknesses.'),
  securityTxtUrl: may(url, 'The security.txt file: `https://vendor.example/.well-known/security.txt`.'),
  policyUrl: may(url, 'The policy.'),
  email: may(email, 'Where to report: `security@vendor.example`.'),
  reportUrl: may(url, 'Or a form.'),
  encryption: may(url, 'Where the key is to encrypt reports with.'),
  expires: may(instant, 'When the security.txt file ends, UTC: `2027-06-30T00:00:00Z`.'),
  acknowledgments: may(url, 'Where reporters are thanked.'),
  preferredLanguages: may(list(language), 'Languages for reports: `[en, de]`.'),
  rules: may(list(text), 'What is asked of reporters, a rule each.'),
  inScope: may(list(text), 'What may be examined.'),
  outOfScope: may(list(text), 'What may not.'),
  safeHarbor: may(text, 'What protects those who keep to the rules.'),
  bounty: may(bounty, 'Whether reports are rewarded.'),
  responseTimes: may(list(response), 'How fast reports are answered.'),
  documents: may(list(ref('documents')), 'Documents that say more, by id.'),
});
