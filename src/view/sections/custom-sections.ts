/**
 * What no other section has a place for.
 *
 * @module
 */

import { customSectionsShape } from '../../core/manifest/shape/custom-sections.js';
import type { CustomBlock, CustomSection, Text } from '../../core/manifest/types.js';
import type { Block, Entry, Piece } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

/** A block in the form that its type asks for; of one that this version does not know, everything that is there. */
function toBlock({ type, text, items = [], columns, rows = [], links = [] }: CustomBlock, say: Say): Block[] {
  const toPieces = (texts: readonly Text[]): Piece[] => texts.flatMap((each) => say.text(each) ?? []);
  const entries: Entry[] = items.map((item) => say.entry(say.text(item), {}));
  const caption = say.text(text);
  return [
    { kind: 'text', pieces: caption ? [caption] : [] },
    { kind: 'entries', form: type === 'steps' ? 'steps' : 'list', entries },
    {
      kind: 'table',
      caption: caption?.text ?? '',
      columns: toPieces(columns ?? []).map((each) => each.text),
      rows: rows.map((cells) => ({ id: '', cells: cells.map((cell) => toPieces([cell])) })),
    },
    { kind: 'text', pieces: say.pieces(links.map(say.link)) },
  ];
}

/** The vendor's own sections, each under its heading. */
export const section: Section<CustomSection[]> = {
  shape: customSectionsShape,
  toBlocks(sections, say) {
    if (!sections.length) return [say.empty()];
    return say.blocks(
      sections.flatMap(({ heading, blocks }) => [
        { kind: 'heading', text: say.text(heading) ?? { text: '' } } as const,
        ...blocks.map((block) => toBlock(block, say)),
      ]),
    );
  },
};
