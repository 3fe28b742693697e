/**
 * Legal texts: what people look for in them first, their clauses folded.
 *
 * @module
 */

import { legalShape } from '../../core/manifest/shape/legal.js';
import type { KeyTerm, LegalText } from '../../core/manifest/types.js';
import type { Fact } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

function toTerm({ term, label, text, duration, clause }: KeyTerm, say: Say): Fact {
  const said = [
    say.duration(duration),
    say.text(text),
    clause && { text: say.words.clause(clause), kind: 'quiet' as const },
  ];
  return { label: say.text(label)?.text ?? say.word(term, 'keyTerms'), pieces: say.pieces(said) };
}

/** Legal texts. */
export const section: Section<LegalText[]> = {
  shape: legalShape,
  toBlocks(texts, say) {
    if (!texts.length) return [say.empty()];
    const entries = texts.map((it) => {
      const kind = say.word(it.kind, 'legalKinds');
      const title = say.text(it.title);
      return say.entry(say.linked(title ?? { text: kind }, it.url), {
        id: it.id,
        chips: [
          title && title.text !== kind && { text: kind, kind: 'chip' },
          it.access && it.access !== 'public' ? say.chip(it.access, 'access') : say.chip(it.access, 'access', 'done'),
        ],
        text: [say.text(it.summary), say.bare(it.url)],
        facts: say.facts([
          ['effective', say.date(it.effective)],
          ['documentVersion', it.version],
          ['appliesTo', say.texts(it.appliesTo)],
          ['products', say.refs(it.products, 'products')],
          ['coversLaw', it.covers?.join(', ')],
          ['customTerms', say.offer(it.customTerms)],
          ['document', say.ref(it.document, 'documents')],
          ...say.notes(it),
        ]),
        blocks: say.blocks([
          { kind: 'facts', facts: (it.keyTerms ?? []).map((term) => toTerm(term, say)) },
          {
            kind: 'entries',
            form: 'folded',
            entries: (it.clauses ?? []).map(({ number = '', heading, text }) =>
              say.entry(say.text(heading), { lead: number, text: say.text(text) }),
            ),
          },
        ]),
      });
    });
    return [{ kind: 'entries', form: 'list', entries }];
  },
};
