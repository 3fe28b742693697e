/**
 * Legal texts: policies, terms and agreements, with their numbered clauses and the terms that people look for.
 *
 * @module
 */

import type * as z from 'zod';
import {
  access,
  availability,
  duration,
  entryNotes,
  fuzzyDate,
  id,
  line,
  list,
  may,
  must,
  object,
  ref,
  text,
  url,
  vocabulary,
} from './common.js';

const KINDS: readonly string[] = [
  'privacy-policy',
  'terms',
  'dpa',
  'sla',
  'aup',
  'cookie-policy',
  'subprocessor-addendum',
  'product-addendum',
  'baa',
  'scc',
  'licence',
  'disclosure-policy',
  'other',
];

const TERMS: readonly string[] = [
  'payment',
  'late-payment',
  'termination-notice',
  'cure-period',
  'change-notice',
  'liability-cap',
  'liability-exceptions',
  'survival',
  'governing-law',
  'venue',
  'warranty',
  'indemnity',
  'intellectual-property',
  'precedence',
  'other',
];

const keyTerm: z.ZodObject = object('KeyTerm', 'A term that people look for', {
  term: must(vocabulary(TERMS), 'Which term: `payment`.'),
  label: may(text, 'What to call it, where the word is too general.'),
  text: may(text, 'What is agreed: `Net 30 for Enterprise contracts`.'),
  duration: may(duration, 'The time that is agreed: 30 days.'),
  clause: may(line, 'Number of the clause that it stands in: `4`.'),
});

const clause: z.ZodObject = object('Clause', 'One clause of a text', {
  number: may(line, 'Its number, as printed: `4.2`.'),
  heading: must(text, 'Its heading: `Fees and payment`.'),
  text: may(text, 'Its words.'),
});

/** One legal text. */
export const legalText: z.ZodObject = object('LegalText', 'A policy, terms or an agreement', {
  id: must(id, 'Names the text for other sections: `dpa`.'),
  kind: must(vocabulary(KINDS), 'What it is: `dpa`.'),
  title: may(text, 'Its title: `Data Processing Agreement`.'),
  summary: may(text, 'What it says, in a few sentences.'),
  version: may(line, 'Its version: `4.0`.'),
  effective: may(fuzzyDate, 'Since when it holds: `2026-06`.'),
  url: may(url, 'Where it can be read.'),
  access: may(access, 'Who can read it: `public`.'),
  document: may(ref('documents'), 'The document that it can be had as, by id.'),
  appliesTo: may(list(text), 'Whom or what it holds for: `[Enterprise contracts]`.'),
  products: may(list(ref('products')), 'Products that it holds for, by id.'),
  covers: may(list(line), 'What it covers: `[GDPR Article 28]`.'),
  customTerms: may(availability, 'Who can agree other terms: plans Enterprise.'),
  keyTerms: may(list(keyTerm), 'The terms that people look for.'),
  clauses: may(list(clause), 'Its clauses, in order.'),
  ...entryNotes,
});

/** Policies, terms and agreements. */
export const legal: z.ZodType = list(legalText);
