/**
 * How the vendor looks for weaknesses, and how fast they are mended.
 *
 * @module
 */

import { testingShape } from '../../core/manifest/shape/testing.js';
import type { TestingActivity } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** Tests, one under the other. */
export const section: Section<TestingActivity[]> = {
  shape: testingShape,
  toBlocks(activities, say) {
    if (!activities.length) return [say.empty()];
    const entries = activities.map((it) => {
      const { chip, lines } = say.progress(it);
      const type = say.word(it.type, 'testTypes');
      return say.entry(say.text(it.title) ?? type, {
        id: it.id ?? '',
        chips: [
          it.title !== undefined && { text: type, kind: 'chip' },
          say.chip(it.frequency, 'frequencies'),
          it.thirdParty !== undefined && { text: say.flag(it.thirdParty, 'thirdParty'), kind: 'chip' },
          it.status && it.status !== 'implemented' ? chip : null,
        ],
        text: say.text(it.description),
        facts: say.facts([
          ...lines,
          ['scope', say.text(it.scope)],
          ['method', say.word(it.method, 'methods')],
          ['performer', it.performer],
          ['accreditation', it.accreditation],
          ['tools', it.tools?.join(', ')],
          ['last', say.date(it.lastDate)],
          ['next', say.date(it.nextDate)],
          [
            'remediation',
            it.remediation?.map(({ severity, within, note }) => [
              [severity, say.duration(within)].filter(Boolean).join(': '),
              say.text(note, 'quiet'),
            ]),
          ],
          ['reports', say.refs(it.reports, 'documents')],
          ['products', say.refs(it.products, 'products')],
          ...say.notes(it),
        ]),
      });
    });
    return [{ kind: 'entries', form: 'list', entries }];
  },
};
