/**
 * For those who find a weakness: where to report it, by which rules, and what protects them.
 *
 * @module
 */

import { disclosureShape } from '../../core/manifest/shape/disclosure.js';
import type { Disclosure, Text } from '../../core/manifest/types.js';
import { toMoment } from '../moments.js';
import type { Block, Entry } from './blocks.js';
import type { Section } from './section.js';

/** Disclosure: the way to report first. */
export const section: Section<Disclosure> = {
  shape: disclosureShape,
  toBlocks(it, say) {
    const { labels, locale } = say.words;
    const toEntries = (texts: readonly Text[] = []): Entry[] => texts.map((text) => say.entry(say.text(text), {}));
    const scopes = [
      { title: { text: labels.inScope }, entries: toEntries(it.inScope) },
      { title: { text: labels.outOfScope }, entries: toEntries(it.outOfScope) },
    ].filter(({ entries }) => entries.length);
    const columns: Block = { kind: 'columns', columns: scopes };
    return say.blocks([
      { kind: 'text', pieces: say.pieces(say.text(it.summary)) },
      {
        kind: 'figures',
        figures: (it.responseTimes ?? []).flatMap(({ stage, within }) => say.figure(within, say.word(stage, 'stages'))),
      },
      {
        kind: 'facts',
        facts: say.facts([
          ['report', say.email(it.email), say.url(it.reportUrl, 'form')],
          ['key', say.url(it.encryption, 'publicKey')],
          ['policy', say.address(it.policyUrl)],
          ['securityTxt', say.address(it.securityTxtUrl)],
          ['expires', it.expires && toMoment(Date.parse(it.expires), locale)],
          ['languages', say.languages(it.preferredLanguages)],
          [
            'bounty',
            say.flag(it.bounty?.available, 'bounty'),
            say.address(it.bounty?.url),
            say.text(it.bounty?.note, 'quiet'),
          ],
          ['acknowledgments', say.address(it.acknowledgments)],
          ['documents', say.refs(it.documents, 'documents')],
        ]),
      },
      [say.heading('safeHarbor'), { kind: 'text', pieces: say.pieces(say.text(it.safeHarbor)) }],
      [say.heading('rules'), { kind: 'entries', form: 'list', entries: toEntries(it.rules) }],
      columns,
    ]);
  },
};
