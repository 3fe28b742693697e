/**
 * Sections of a vendor's own, for what no other section can say.
 *
 * @module
 */

import type * as z from 'zod';
import { id, link, list, may, must, object, text, vocabulary } from './common.js';

const block: z.ZodObject = object('CustomBlock', 'A part of a section: words, a list, a table, steps or links', {
  type: must(vocabulary(['paragraph', 'list', 'table', 'steps', 'links']), 'What it is: `paragraph`.'),
  text: may(text, 'The words of a paragraph; the caption of anything else.'),
  items: may(list(text), 'Items of a list, or steps in their order.'),
  columns: may(list(text), 'Headings of the columns of a table.'),
  rows: may(list(list(text)), 'Rows of a table, each a list of its cells.'),
  links: may(list(link), 'Links, where it is a list of them.'),
});

const customSection: z.ZodObject = object('CustomSection', 'A section of the vendor’s own', {
  id: must(id, 'Names the section: `animal-welfare`.'),
  heading: must(text, 'Its heading.'),
  blocks: must(list(block), 'What it says, in order.'),
});

/** Sections of the vendor's own. */
export const customSections: z.ZodType = list(customSection);
