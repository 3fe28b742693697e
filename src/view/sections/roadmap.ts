/**
 * What is planned, along a line of dates.
 *
 * @module
 */

import { roadmapShape } from '../../core/manifest/shape/roadmap.js';
import type { RoadmapItem } from '../../core/manifest/types.js';
import type { Piece } from './blocks.js';
import type { Section } from './section.js';

const KINDS: Readonly<Record<string, Piece['kind']>> = {
  implemented: 'done',
  hardening: 'partial',
  'in-progress': 'partial',
  planned: 'open',
  evaluating: 'open',
};

/** When it comes, as something to sort by: `2027+` is after all of 2027, a year after its months. */
function toKey({ completed, target, stage }: RoadmapItem): string {
  const date = completed ?? target ?? (stage === 'implemented' ? '' : '9999');
  const quarter = /^(\d{4})-Q(\d)$/.exec(date);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-99`;
  return /^\d{4}$/.test(date) ? `${date}-99` : date.endsWith('+') ? `${date.slice(0, -1)}-99+` : date;
}

/** The roadmap: what comes first stands first. */
export const section: Section<RoadmapItem[]> = {
  shape: roadmapShape,
  toBlocks(items, say) {
    if (!items.length) return [say.empty()];
    const sorted = [...items].sort((a, b) => (toKey(a) < toKey(b) ? -1 : toKey(a) > toKey(b) ? 1 : 0));
    const entries = sorted.map((it) => {
      const { stage, target, completed } = it;
      return say.entry(say.text(it.title), {
        id: it.id ?? '',
        lead: say.date(completed ?? target) || say.words.labels.undated,
        chips: say.chip(stage, 'roadmapStages', Object.hasOwn(KINDS, stage) ? KINDS[stage] : 'chip'),
        text: [say.text(it.description), say.link(it.link)],
        facts: say.facts([
          ['target', completed !== undefined && say.date(target)],
          ['dependsOn', say.text(it.dependsOn)],
          ['stepTo', say.refs(it.certifications, 'certifications')],
          ['changes', say.refs(it.controls, 'controls')],
        ]),
      });
    });
    return [{ kind: 'entries', form: 'timeline', entries }];
  },
};
