/**
 * The measures that protect data, and how far each has come.
 *
 * @module
 */

import { controlsShape } from '../../core/manifest/shape/controls.js';
import type { Control } from '../../core/manifest/types.js';
import type { Entry, Figure } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

function toEntry(it: Control, say: Say): Entry {
  const { chip, lines } = say.progress(it);
  const isOwn = it.origination === undefined || it.origination === 'vendor';
  return say.entry(say.text(it.title), {
    id: it.id ?? '',
    chips: [
      chip,
      say.offer(it.availability),
      !isOwn && say.chip(it.origination, 'originations'),
      say.chip(it.category, 'controlCategories'),
      say.chip(it.frequency, 'frequencies'),
    ],
    text: say.text(it.description),
    facts: say.facts([
      ...lines,
      ['configurable', say.flag(it.customerConfigurable, 'configurable')],
      ['provided', isOwn && it.origination && say.word(it.origination, 'originations')],
      ['inheritedFrom', say.ref(it.inheritedFrom, 'subprocessors', 'list')],
      ['products', say.refs(it.products, 'products')],
      ['mappings', it.mappings?.map(({ framework, reference }) => `${framework} ${reference}`).join(', ')],
      ['evidence', say.refs(it.evidence, 'documents')],
      ...say.notes(it),
    ]),
  });
}

/** How many have come how far: only where there is a difference. */
function toFigures(controls: readonly Control[], say: Say): Figure[] {
  const counts = new Map<string, number>();
  for (const { status = 'implemented' } of controls) counts.set(status, (counts.get(status) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts].map(([status, count]) => ({
    value: say.number(count),
    label: { text: say.word(status, 'progress') },
    notes: [],
  }));
}

/** Controls, under the headings that they belong to. */
export const section: Section<Control[]> = {
  shape: controlsShape,
  toBlocks(controls, say) {
    if (!controls.length) return [say.empty()];
    const groups = [...new Set(controls.map(({ group }) => group))];
    return say.blocks([
      { kind: 'figures', figures: toFigures(controls, say) },
      ...groups.map((group) => [
        { kind: 'heading', text: { text: say.word(group, 'controlGroups') } } as const,
        {
          kind: 'entries',
          form: 'list',
          entries: controls.filter((it) => it.group === group).map((it) => toEntry(it, say)),
        } as const,
      ]),
    ]);
  },
};
