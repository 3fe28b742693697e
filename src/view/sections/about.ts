/**
 * The document about itself.
 *
 * @module
 */

import { aboutShape } from '../../core/manifest/shape/about.js';
import type { About } from '../../core/manifest/types.js';
import { toMoment } from '../moments.js';
import type { Section } from './section.js';

/** What the document says about itself, and what is known of its signature. */
export const section: Section<About> = {
  shape: aboutShape,
  toBlocks(about, say) {
    const { version, issuedAt, expiresAt, manifest } = say.verdict;
    const at = (moment: number | null): string => (moment === null ? '' : toMoment(moment, say.words.locale));
    return say.blocks([
      {
        kind: 'text',
        pieces: say.pieces([say.text(about.title, 'strong'), say.text(about.summary), say.text(about.disclaimer)]),
      },
      {
        kind: 'facts',
        facts: say.facts([
          ['scope', say.text(about.scope)],
          ['updated', say.date(about.updated)],
          ['reviewed', say.date(about.reviewed)],
          ['nextReview', say.date(about.nextReview)],
          ['errors', say.email(about.contactForErrors)],
          ['language', say.languages(about.language ? [about.language] : [])],
          ['languages', say.languages(about.languages)],
          ['licence', about.licence],
          ['published', say.address(about.canonicalUrl)],
          ['mirrors', about.mirrors?.map(say.address)],
          ['links', about.links?.map(say.link)],
          ['version', manifest && `${version ?? ''}`],
          ['signed', at(issuedAt)],
          ['ends', at(expiresAt)],
        ]),
      },
    ]);
  },
};
