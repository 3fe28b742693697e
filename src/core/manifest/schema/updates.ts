/**
 * Updates: what is new, the vendor's own word on a day.
 *
 * @module
 */

import type * as z from 'zod';
import { fuzzyDate, id, line, link, list, may, must, object, ref, text, vocabulary } from './common.js';
import { SECTION_NAMES } from './section-names.js';

const update: z.ZodObject = object('Update', 'Something new', {
  id: may(id, 'Names the update within the list.'),
  date: must(fuzzyDate, 'When it was published: `2026-11-02`.'),
  title: must(text, 'Its heading: `New report available`.'),
  body: may(text, 'What there is to say. Paragraphs are separated by blank lines.'),
  severity: may(vocabulary(['info', 'low', 'medium', 'high', 'critical']), 'How grave it is: `info`.'),
  categories: may(list(line), 'Words to filter by: `[Compliance]`.'),
  products: may(list(ref('products')), 'Products that it is about, by id.'),
  sections: may(list(vocabulary(SECTION_NAMES)), 'Sections that say more: `[documents]`.'),
  links: may(list(link), 'Pages that say more.'),
});

/** What is new. */
export const updates: z.ZodType = list(update);
