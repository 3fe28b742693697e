/**
 * Questions and answers.
 *
 * @module
 */

import { faqShape } from '../../core/manifest/shape/faq.js';
import type { Question } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** Questions, folded; under headings where they have some. */
export const section: Section<Question[]> = {
  shape: faqShape,
  toBlocks(questions, say) {
    if (!questions.length) return [say.empty()];
    const categories = [...new Set(questions.map(({ category = '' }) => category))];
    return say.blocks(
      categories.flatMap((category) => [
        category ? ({ kind: 'heading', text: { text: category } } as const) : null,
        {
          kind: 'entries',
          form: 'folded',
          entries: questions
            .filter((it) => (it.category ?? '') === category)
            .map((it) =>
              say.entry(say.text(it.question), {
                id: it.id ?? '',
                text: say.text(it.answer),
                facts: say.facts([
                  ['see', it.sections?.map(say.title)],
                  ['documents', say.refs(it.documents, 'documents')],
                  ['links', it.links?.map(say.link)],
                ]),
              }),
            ),
        } as const,
      ]),
    );
  },
};
