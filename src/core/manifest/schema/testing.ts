/**
 * Testing: who looks for weaknesses, how often, and how fast they are mended.
 *
 * @module
 */

import type * as z from 'zod';
import {
  duration,
  entryNotes,
  flag,
  frequency,
  fuzzyDate,
  id,
  line,
  list,
  may,
  must,
  object,
  progress,
  ref,
  text,
  vocabulary,
} from './common.js';

const TYPES: readonly string[] = [
  'pentest',
  'vulnerability-scan',
  'vulnerability-monitoring',
  'patching',
  'bug-bounty',
  'red-team',
  'code-review',
  'dependency-scan',
  'static-analysis',
  'dynamic-analysis',
  'internal-audit',
  'exercise',
];

const remediation: z.ZodObject = object('Remediation', 'How fast findings are mended', {
  severity: may(line, 'Which findings; all of them where not said: `Critical`.'),
  within: may(duration, 'Within what time: 30 days.'),
  note: may(text, 'What is done.'),
});

const activity: z.ZodObject = object('TestingActivity', 'One way in which weaknesses are looked for', {
  id: may(id, 'Names the entry within the list.'),
  type: must(vocabulary(TYPES), 'What is done: `pentest`.'),
  title: may(text, 'What to call it, where its type is too general.'),
  description: may(text, 'What is examined, and how.'),
  scope: may(text, 'What it covers: `All production changes`.'),
  method: may(vocabulary(['automated', 'manual', 'hybrid']), 'Whether people or machines do it: `hybrid`.'),
  frequency: may(frequency, 'How often: `annual`.'),
  thirdParty: may(flag, 'True where somebody from outside does it.'),
  performer: may(line, 'Who does it: `Testers Example Ltd`.'),
  accreditation: may(line, 'What the performer is accredited by: `CREST`.'),
  tools: may(list(line), 'With what: `[Dependency scanner]`.'),
  lastDate: may(fuzzyDate, 'When it was last done: `2026-05`.'),
  nextDate: may(fuzzyDate, 'When it is due again: `2027-05`.'),
  remediation: may(list(remediation), 'How fast findings are mended.'),
  reports: may(list(ref('documents')), 'Documents with its results, by id.'),
  products: may(list(ref('products')), 'Products that it is about, by id.'),
  ...progress,
  ...entryNotes,
});

/** How weaknesses are looked for. */
export const testing: z.ZodType = list(activity);
