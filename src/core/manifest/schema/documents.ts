/**
 * Documents: what there is to read, who may read it and how to get it.
 *
 * @module
 */

import type * as z from 'zod';
import {
  access,
  count,
  email,
  entryNotes,
  flag,
  fuzzyDate,
  id,
  language,
  line,
  list,
  may,
  must,
  object,
  period,
  ref,
  sha256,
  text,
  url,
  vocabulary,
} from './common.js';

const TYPES: readonly string[] = [
  'soc-report',
  'certificate',
  'pentest-summary',
  'dpa',
  'baa',
  'scc',
  'tia',
  'dpia',
  'policy',
  'questionnaire',
  'whitepaper',
  'sla',
  'insurance',
  'architecture',
  'sbom',
  'roadmap',
  'chain-of-custody',
  'bridge-letter',
  'terms',
  'other',
];

const request: z.ZodObject = object('HowToGet', 'How to ask for a document', {
  url: may(url, 'A page or form to ask at.'),
  email: may(email, 'An address to ask at.'),
  note: may(text, 'What to write, or how long it takes.'),
});

const nda: z.ZodObject = object('Nda', 'The agreement that comes before a document', {
  url: may(url, 'The agreement.'),
  method: may(line, 'How it is made: `click-through`.'),
});

/** One document. */
export const document: z.ZodObject = object('TrustDocument', 'A document that there is to read', {
  id: must(id, 'Names the document for other sections: `soc2-report-2026`.'),
  title: must(text, 'Its title: `SOC 2 Type II report`.'),
  type: may(vocabulary(TYPES), 'What it is: `soc-report`.'),
  summary: may(text, 'What is in it.'),
  access: must(access, 'Who can read it: `nda`.'),
  url: may(url, 'Where it is, if it can be opened.'),
  howToGet: may(request, 'How to ask for it.'),
  nda: may(nda, 'The agreement that comes first.'),
  audience: may(line, 'For whom it is: `Federal customers`.'),
  format: may(line, 'Its form: `PDF, counter-signed`.'),
  version: may(line, 'Its version: `4.0`.'),
  date: may(fuzzyDate, 'Its date: `2026-08`.'),
  period: may(period, 'The time that it covers.'),
  pages: may(count, 'Number of pages.'),
  bytes: may(count, 'Size of the file in bytes.'),
  language: may(language, 'Its language: `en`.'),
  sha256: may(sha256, 'SHA-256 of the file, base64url.'),
  relatedCertifications: may(list(ref('certifications')), 'Certifications that it shows, by id.'),
  watermark: may(flag, 'True where each copy carries its reader’s name.'),
  ...entryNotes,
});

/** Documents. */
export const documents: z.ZodType = list(document);
