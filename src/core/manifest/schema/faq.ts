/**
 * Questions that customers ask, with their answers.
 *
 * @module
 */

import type * as z from 'zod';
import { id, line, link, list, may, must, object, ref, text, vocabulary } from './common.js';
import { SECTION_NAMES } from './section-names.js';

const question: z.ZodObject = object('Question', 'A question that customers ask, and its answer', {
  id: may(id, 'Names the question within the list.'),
  question: must(text, 'The question: `Where is my data stored?`'),
  answer: must(text, 'The answer. Paragraphs are separated by blank lines.'),
  category: may(line, 'Heading to list it under: `Data`.'),
  sections: may(list(vocabulary(SECTION_NAMES)), 'Sections that say more: `[residency, subprocessors]`.'),
  documents: may(list(ref('documents')), 'Documents that say more, by id.'),
  links: may(list(link), 'Pages that say more.'),
});

/** Questions and answers. */
export const faq: z.ZodType = list(question);
