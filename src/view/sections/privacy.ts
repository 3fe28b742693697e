/**
 * What is collected of people, what it is used for and never is, how long it is kept, and what people can ask for.
 *
 * @module
 */

import { privacyShape } from '../../core/manifest/shape/privacy.js';
import type { CollectedData, Privacy, Retention } from '../../core/manifest/types.js';
import type { Block, Entry, Figure, Piece } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

/** Uses that customers have no say in come first, what never happens last. */
const MODES: readonly string[] = ['required', 'opt-out', 'opt-in', 'never'];

const toKind = (mode: string): Piece['kind'] => (mode === 'never' ? 'open' : mode === 'required' ? 'done' : 'partial');

function toCollected(it: CollectedData, say: Say): Entry {
  return say.entry(say.text(it.category), {
    chips: [it.sensitive ? { text: say.flag(true, 'sensitive'), kind: 'partial' } : null],
    text: say.text(it.note),
    facts: say.facts([
      ['examples', say.texts(it.examples)],
      ['purposes', say.texts(it.purposes)],
      ['origin', say.word(it.source, 'dataSources')],
      ['products', say.refs(it.products, 'products')],
      ['sensitivity', it.sensitive === false && say.flag(false, 'sensitive')],
    ]),
  });
}

function toUses({ dataUse = [] }: Privacy, say: Say): Block[] {
  const toRank = (mode: string): number => MODES.indexOf(mode);
  const entries = [...dataUse]
    .sort((a, b) => toRank(a.mode) - toRank(b.mode))
    .map(({ purpose, mode, data, legalBasis, description }) =>
      say.entry(say.text(purpose), {
        chips: say.chip(mode, 'useModes', toKind(mode)),
        text: say.text(description),
        facts: say.facts([
          ['data', say.texts(data)],
          ['legalBasis', say.word(legalBasis, 'legalBases')],
        ]),
      }),
    );
  return [say.heading('dataUse'), { kind: 'entries', form: 'list', entries }];
}

function toRetention(list: readonly Retention[], say: Say): Figure[] {
  return list.map((it) => {
    const { qualifier, ...length } = it.keep ?? { unit: '' };
    const time = it.keep ? say.duration(length) : it.indefinitely ? say.flag(true, 'indefinitely') : '';
    const active = it.trigger === 'while-active' ? say.word(it.trigger, 'triggers') : '';
    return {
      value: time || active || '—',
      label: say.text(it.data) ?? { text: '' },
      notes: say.pieces([
        say.word(qualifier, 'qualifiers'),
        time ? say.word(it.trigger, 'triggers') : active ? '' : say.word(it.trigger, 'triggers'),
        it.indefinitely !== undefined && (it.keep || !it.indefinitely) ? say.flag(it.indefinitely, 'indefinitely') : '',
        it.after?.length ? say.words.finally(it.after.map((word) => say.word(word, 'afters'))) : '',
        say.text(it.purpose),
        say.list(say.names(it.products, 'products')),
        say.text(it.note),
      ]),
    };
  });
}

function toDeletion({ deletion: it, portability }: Privacy, say: Say): Block[] {
  const { labels } = say.words;
  const figures = [
    ...say.figure(it?.returnWithin, labels.returnWithin),
    ...say.figure(it?.afterTermination, labels.afterTermination),
    ...say.figure(it?.afterRequest, labels.afterRequest),
    ...say.figure(it?.fromBackups, labels.fromBackups),
  ];
  const facts = say.facts([
    ['deletionItself', say.flag(it?.selfService, 'selfDeletion'), say.text(it?.how), say.email(it?.email)],
    ['permanence', say.flag(it?.permanent, 'permanent')],
    ['covers', say.texts(it?.covers)],
    ['excludes', say.texts(it?.excludes)],
    [
      'portability',
      say.flag(portability?.selfService, 'selfExport'),
      portability?.formats?.join(', '),
      say.text(portability?.how),
    ],
  ]);
  return [
    say.heading('deletion'),
    { kind: 'text', pieces: say.pieces(say.text(it?.statement)) },
    { kind: 'figures', figures },
    { kind: 'facts', facts },
  ];
}

function toRights({ rights: it }: Privacy, say: Say): Block[] {
  if (!it) return [];
  const { labels } = say.words;
  const rows = it.list.map(({ right, note, responseTime }) => ({
    id: '',
    cells: [
      say.pieces(say.word(right, 'rights')),
      say.pieces(say.text(note)),
      // The time for all of them stands above.
      say.pieces(say.duration(responseTime)),
    ],
  }));
  return [
    say.heading('rights'),
    { kind: 'figures', figures: say.figure(it.responseTime, labels.responseTime) },
    it.list.length
      ? { kind: 'table', caption: labels.rights, columns: [labels.right, labels.note, labels.responseTime], rows }
      : say.empty(),
    {
      kind: 'facts',
      facts: say.facts([
        ['howTo', say.text(it.how), say.email(it.email), say.url(it.url, 'form')],
        ['laws', it.laws?.join(', ')],
      ]),
    },
  ];
}

/** Privacy: commitments first, lists after them. */
export const section: Section<Privacy> = {
  shape: privacyShape,
  toBlocks(it, say) {
    const { labels } = say.words;
    const toList = (label: 'notCollected', texts: readonly Entry[]): Block[] => [
      say.heading(label),
      { kind: 'entries', form: 'list', entries: texts },
    ];
    return say.blocks([
      { kind: 'text', pieces: say.pieces([say.text(it.summary), say.text(it.ownership)]) },
      {
        kind: 'facts',
        facts: say.facts([
          ['role', say.word(it.role, 'dataRoles')],
          ['laws', it.applicableLaws?.map(({ name, note }) => [name, say.text(note, 'quiet')])],
          ['agreement', say.ref(it.agreement, 'legal')],
          ['policy', say.ref(it.policy, 'legal')],
          ['documents', say.refs(it.documents, 'documents')],
          ['gpc', say.flag(it.globalPrivacyControl, 'gpc')],
          [
            'children',
            it.children?.minimumAge === undefined ? '' : say.words.minimumAge(say.number(it.children.minimumAge)),
            say.flag(it.children?.collected, 'childrenCollected'),
            say.text(it.children?.statement),
          ],
        ]),
      },
      say.heading('principles'),
      {
        kind: 'entries',
        form: 'grid',
        entries: (it.principles ?? []).map(({ principle, commitment }) =>
          say.entry(say.text(principle), { text: say.text(commitment) }),
        ),
      },
      say.heading('dataCollected'),
      it.dataCollected && !it.dataCollected.length && say.empty(),
      { kind: 'entries', form: 'list', entries: (it.dataCollected ?? []).map((each) => toCollected(each, say)) },
      toList(
        'notCollected',
        (it.notCollected ?? []).map((text) => say.entry(say.text(text), {})),
      ),
      toUses(it, say),
      say.heading('retention'),
      { kind: 'figures', figures: toRetention(it.retention ?? [], say) },
      toDeletion(it, say),
      toRights(it, say),
      say.heading('cookies'),
      {
        kind: 'table',
        caption: labels.cookies,
        columns: [labels.cookies, labels.purpose, labels.consent, labels.default],
        rows: (it.cookies ?? []).map(({ category, purpose, consent, onByDefault }) => ({
          id: '',
          cells: [
            say.pieces(say.word(category, 'cookies')),
            say.pieces(say.text(purpose)),
            say.pieces(say.word(consent, 'consents')),
            say.pieces(say.flag(onByDefault, 'onByDefault')),
          ],
        })),
      },
    ]);
  },
};
