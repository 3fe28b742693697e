/**
 * Places of data in short, for the search: the map has an element of its own.
 *
 * @module
 */

import { residencyShape } from '../../core/manifest/shape/residency.js';
import type { Residency } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** Where data is: a line each. */
export const section: Section<Residency> = {
  shape: residencyShape,
  toBlocks({ statement, locations, componentScope }, say) {
    const entries = locations.map((it) =>
      say.entry(say.text(it.label) ?? say.place(it), {
        id: it.id,
        text: [
          it.label && say.place(it),
          [it.operator, it.customers, it.encryption, it.keyLocation],
          [it.dataCategories, it.purposes, it.plans],
          say.names(it.products, 'products'),
          say.text(it.notes),
        ],
      }),
    );
    const parts = (componentScope ?? []).map(({ component, note }) => say.entry(component, { text: say.text(note) }));
    return say.blocks([
      { kind: 'text', pieces: say.pieces(say.text(statement)) },
      { kind: 'entries', form: 'list', entries: [...entries, ...parts] },
    ]);
  },
};
