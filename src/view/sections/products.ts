/**
 * Products and services, and who answers for each.
 *
 * @module
 */

import { productsShape } from '../../core/manifest/shape/products.js';
import type { Deployment, Product } from '../../core/manifest/types.js';
import type { Block } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

function toDeployments(deployments: readonly Deployment[], say: Say): Block {
  const { labels } = say.words;
  return {
    kind: 'table',
    caption: labels.deployments,
    columns: [labels.deployment, labels.responsibility, labels.telemetry, labels.availability, labels.description],
    rows: deployments.map(({ id = '', model, telemetry, responsibility, description, availability }) => ({
      id,
      cells: [
        say.pieces(say.word(model, 'deployments')),
        say.pieces(say.word(responsibility, 'parties')),
        say.pieces(say.word(telemetry, 'telemetries')),
        say.offer(availability),
        say.pieces(say.text(description)),
      ],
    })),
  };
}

/** Products: a resold one says at once whose it is. */
export const section: Section<Product[]> = {
  shape: productsShape,
  toBlocks(products, say) {
    if (!products.length) return [say.empty()];
    const entries = products.map((it) =>
      say.entry(it.name, {
        id: it.id,
        chips: [
          say.chip(it.kind, 'productKinds', it.kind === 'resold' ? 'open' : 'chip'),
          say.chip(it.serviceModel, 'serviceModels'),
          it.plans?.map((text) => ({ text, kind: 'chip' })),
        ],
        text: say.text(it.description),
        facts: say.facts([
          ['answers', it.responsibleParty],
          ['governedBy', say.link(it.governedBy)],
          ['dueDiligence', say.text(it.dueDiligence)],
          ['page', say.address(it.url)],
          ['statusComponents', it.statusComponents?.join(', ')],
          ...say.notes(it),
        ]),
        blocks: say.blocks([
          toDeployments(it.deployments ?? [], say),
          {
            kind: 'facts',
            facts: (it.services ?? []).map(({ name, category, description }) => ({
              label: name,
              pieces: say.pieces([
                category && { text: category, kind: 'chip' },
                say.text(description),
                !category && !description && '—',
              ]),
            })),
          },
        ]),
      }),
    );
    return [{ kind: 'entries', form: 'list', entries }];
  },
};
