/**
 * Sub-processors in short, for the search: the table has an element of its own.
 *
 * @module
 */

import { subprocessorsShape } from '../../core/manifest/shape/subprocessors.js';
import type { Subprocessors } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** Who else handles data: a line each. */
export const section: Section<Subprocessors> = {
  shape: subprocessorsShape,
  toBlocks({ statement, list, policy }, say) {
    const entries = list.map((it) =>
      say.entry(it.name, {
        id: it.id,
        text: [
          [it.legalName, it.service, it.category, it.customers, it.contact],
          [say.text(it.purpose), say.text(it.description), say.text(it.notes)],
          [it.dataCategories, it.dataSubjects, it.plans],
          it.processingLocations?.map(say.place),
          it.corporateCountry && say.country(it.corporateCountry),
          it.certifications?.map(({ name }) => name),
        ],
      }),
    );
    const customerDirected = say.texts(policy?.customerDirected);
    return say.blocks([
      { kind: 'text', pieces: say.pieces([say.text(statement), customerDirected]) },
      { kind: 'entries', form: 'list', entries },
    ]);
  },
};
