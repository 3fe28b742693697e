/**
 * What AI does with customers' data: whether anybody trains on it, and the way that it takes.
 *
 * @module
 */

import { aiShape } from '../../core/manifest/shape/ai.js';
import type { Ai, AiDataStep, AiProvider } from '../../core/manifest/types.js';
import type { Block, Entry, Figure, Piece } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

function toProvider(it: AiProvider, say: Say): Entry {
  const { retention } = it;
  return say.entry(it.name, {
    chips: it.models?.map((text) => ({ text, kind: 'chip' })),
    text: [it.service, say.text(it.note)],
    facts: say.facts([
      ['training', say.word(it.training, 'trainings')],
      [
        'retention',
        say.word(retention?.mode, 'retentions'),
        say.duration(retention?.keep),
        say.text(retention?.note, 'quiet'),
      ],
      ['agreement', say.text(it.agreement)],
      ['subprocessor', say.ref(it.subprocessor, 'subprocessors', 'list')],
    ]),
  });
}

function toStep(it: AiDataStep, say: Say): Entry {
  const { encrypted, stored } = it;
  const toChip = (text: string, kind: Piece['kind'] = 'chip'): Piece | null => (text ? { text, kind } : null);
  return say.entry(say.text(it.label), {
    chips: [
      say.chip(it.actor, 'actors'),
      toChip(it.provider ?? ''),
      toChip(say.flag(encrypted, 'encrypted'), encrypted ? 'done' : 'open'),
      toChip(say.flag(stored, 'stored')),
      toChip(say.flag(it.customerControlled, 'customerControlled')),
    ],
    text: say.text(it.description),
    facts: say.facts([['location', say.ref(it.location, 'residency', 'locations')]]),
  });
}

/** The promises on training, large: they are what people look for. */
function toTraining({ training }: Ai, say: Say): Block[] {
  const { labels } = say.words;
  const toFigure = (mode: string | undefined, label: string): Figure[] =>
    mode === undefined ? [] : [{ value: say.word(mode, 'trainings'), label: { text: label }, notes: [] }];
  return [
    say.heading('trainingOn'),
    {
      kind: 'figures',
      figures: [...toFigure(training?.own, labels.ownModels), ...toFigure(training?.thirdParty, labels.othersModels)],
    },
    { kind: 'text', pieces: say.pieces(say.text(training?.statement)) },
    { kind: 'facts', facts: say.facts([['howTo', say.text(training?.how)]]) },
  ];
}

/** AI: what it does with customers' data. */
export const section: Section<Ai> = {
  shape: aiShape,
  toBlocks(it, say) {
    const { logging, embeddings } = it;
    const list = (entries: Entry[]): Block => ({ kind: 'entries', form: 'list', entries });
    return say.blocks([
      { kind: 'text', pieces: say.pieces([say.flag(it.usesAi, 'usesAi'), say.text(it.summary)]) },
      toTraining(it, say),
      [
        say.heading('dataFlow'),
        { kind: 'entries', form: 'steps', entries: (it.dataFlow ?? []).map((step) => toStep(step, say)) },
      ],
      [
        say.heading('features'),
        list(
          (it.features ?? []).map(({ name, description, products, optional }) =>
            say.entry(name, {
              chips: [say.flag(optional, 'optional')].filter(Boolean).map((text) => ({ text, kind: 'chip' })),
              text: say.text(description),
              facts: say.facts([['products', say.refs(products, 'products')]]),
            }),
          ),
        ),
      ],
      [
        say.heading('aiProviders'),
        it.providers?.length === 0 ? say.empty() : list((it.providers ?? []).map((each) => toProvider(each, say))),
      ],
      [say.heading('customerControls'), list((it.customerControls ?? []).map((text) => say.entry(say.text(text), {})))],
      {
        kind: 'facts',
        facts: say.facts([
          ['humanReview', say.text(it.humanReview)],
          [
            'logging',
            logging?.metadata?.join(', '),
            say.flag(logging?.content, 'contentLogged'),
            say.texts(logging?.purposes),
            say.text(logging?.note, 'quiet'),
          ],
          ['logRetention', say.duration(logging?.retention)],
          [
            'embeddings',
            say.flag(embeddings?.used, 'embeddingsUsed'),
            say.flag(embeddings?.storedSeparately, 'storedSeparately'),
            say.flag(embeddings?.customerCanDisable, 'customerCanDisable'),
            say.text(embeddings?.note, 'quiet'),
          ],
          ['documents', say.refs(it.documents, 'documents')],
          ['links', it.links?.map(say.link)],
        ]),
      },
      say.heading('governance'),
      list(
        (it.governance ?? []).map(({ name, role, risk, note }) =>
          say.entry(name, {
            chips: [say.chip(role, 'aiRoles'), say.chip(risk, 'aiRisks')],
            text: say.text(note),
          }),
        ),
      ),
    ]);
  },
};
