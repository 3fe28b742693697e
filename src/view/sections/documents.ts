/**
 * What there is to read, who may read it and how to get it.
 *
 * @module
 */

import { documentsShape } from '../../core/manifest/shape/documents.js';
import type { TrustDocument } from '../../core/manifest/types.js';
import type { Piece } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

/** Ways to the document where its title is none, the shortest first. */
function toWays({ url, howToGet, nda }: TrustDocument, title: string, say: Say): (Piece | null)[] {
  return [
    say.bare(url),
    say.url(howToGet?.url, 'ask', title),
    say.email(howToGet?.email),
    say.text(howToGet?.note, 'quiet'),
    say.url(nda?.url, 'nda', title),
  ];
}

/** Documents: access is said of each, before anything else. */
export const section: Section<TrustDocument[]> = {
  shape: documentsShape,
  toBlocks(documents, say) {
    if (!documents.length) return [say.empty()];
    const entries = documents.map((it) => {
      const title = say.text(it.title);
      const type = say.chip(it.type, 'documentTypes');
      return say.entry(say.linked(title, it.url), {
        id: it.id,
        chips: [
          say.chip(it.access, 'access', it.access === 'public' ? 'done' : 'chip'),
          type?.text !== title?.text && type,
          it.audience && { text: it.audience, kind: 'chip' },
        ],
        text: [say.text(it.summary), toWays(it, title?.text ?? '', say)],
        facts: say.facts([
          ['ndaMethod', it.nda?.method],
          ['date', say.date(it.date)],
          ['period', it.period && say.period(it.period)],
          ['documentVersion', it.version],
          ['format', it.format],
          ['pages', it.pages === undefined ? '' : say.number(it.pages)],
          ['size', it.bytes === undefined ? '' : say.bytes(it.bytes)],
          ['language', say.languages(it.language ? [it.language] : [])],
          ['shows', say.refs(it.relatedCertifications, 'certifications')],
          ['copies', say.flag(it.watermark, 'watermark')],
          ['digest', it.sha256 ? { text: it.sha256, kind: 'code' } : null],
          ...say.notes(it),
        ]),
      });
    });
    return [{ kind: 'entries', form: 'list', entries }];
  },
};
