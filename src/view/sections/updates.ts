/**
 * What is new.
 *
 * @module
 */

import { updatesShape } from '../../core/manifest/shape/updates.js';
import type { Update } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** Updates, the latest first. */
export const section: Section<Update[]> = {
  shape: updatesShape,
  toBlocks(updates, say) {
    if (!updates.length) return [say.empty()];
    const sorted = [...updates].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    const entries = sorted.map((it) =>
      say.entry(say.text(it.title), {
        id: it.id ?? '',
        lead: say.date(it.date),
        chips: [
          say.chip(it.severity, 'severities', it.severity === 'critical' || it.severity === 'high' ? 'open' : 'chip'),
          it.categories?.map((text) => ({ text, kind: 'chip' })),
        ],
        text: [say.text(it.body), it.links?.map(say.link)],
        facts: say.facts([
          ['products', say.refs(it.products, 'products')],
          ['see', it.sections?.map(say.title)],
        ]),
      }),
    );
    return [{ kind: 'entries', form: 'timeline', entries }];
  },
};
