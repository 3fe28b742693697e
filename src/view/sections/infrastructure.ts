/**
 * Whose machines the service runs on, what it is built of, and where its hardware comes from.
 *
 * @module
 */

import { infrastructureShape } from '../../core/manifest/shape/infrastructure.js';
import type { Infrastructure, InfrastructureProvider, SupplyChainItem } from '../../core/manifest/types.js';
import { toBadge } from '../badge.js';
import type { Entry, Row } from './blocks.js';
import type { Maybe, Say } from './say.js';
import type { Section } from './section.js';

/** Claims that cover a provider, each with how far it has come: one under way covers nothing yet. */
function toClaims(ids: readonly string[] | undefined, say: Say): Maybe[] | undefined {
  return ids?.map((id) => {
    const claim = say.verdict.certifications.find((each) => each.id === id);
    const name = say.ref(id, 'certifications');
    return claim ? [name, { text: toBadge(say.verdict, claim, say.badgeWords).line, kind: 'quiet' }] : name;
  });
}

function toProvider(it: InfrastructureProvider, say: Say): Entry {
  return say.entry(it.name, {
    chips: [it.partition && it.partition !== 'commercial' && say.chip(it.partition, 'partitions')],
    text: [say.text(it.statement), say.link(it.link)],
    facts: say.facts([
      ['services', it.services?.join(', ')],
      ['hosts', it.hosts?.join(', ')],
      ['cloud', it.partition === 'commercial' && say.word(it.partition, 'partitions')],
      ['locations', say.refs(it.locations, 'residency', 'locations')],
      ['subprocessor', say.ref(it.subprocessor, 'subprocessors', 'list')],
      ['claims', toClaims(it.certifications, say)],
      // Said apart, and whose it is: the provider's certificates are not the vendor's.
      ['theirCompliance', say.text(it.theirCompliance, 'quote')],
    ]),
  });
}

function toSupply(it: SupplyChainItem, say: Say): Entry {
  return say.entry(say.text(it.item), {
    id: it.id ?? '',
    text: say.text(it.description),
    facts: say.facts([
      ['manufacturer', it.manufacturer, say.flag(it.ownManufacture, 'ownManufacture')],
      ['origin', it.origin && say.place(it.origin)],
      ['foreignSuppliers', say.flag(it.foreignSuppliers, 'foreignSuppliers')],
      ['evidence', say.refs(it.documents, 'documents')],
    ]),
  });
}

/** Infrastructure and supply chain. */
export const section: Section<Infrastructure> = {
  shape: infrastructureShape,
  toBlocks(it, say) {
    const { labels } = say.words;
    const { tenancy, redundancy } = it;
    const rows: Row[] = (it.components ?? []).map(({ id = '', layer, name, description, provider, products }) => ({
      id,
      cells: [
        say.pieces(say.word(layer, 'componentLayers')),
        say.pieces([name, say.refs(products, 'products', '', 'quiet')]),
        say.pieces(say.text(description)),
        say.pieces(say.ref(provider, 'subprocessors', 'list')),
      ],
    }));
    const columns = [labels.part, labels.name, labels.description, labels.provider];
    return say.blocks([
      { kind: 'text', pieces: say.pieces(say.text(it.statement)) },
      it.providers && !it.providers.length && say.empty(),
      { kind: 'entries', form: 'list', entries: (it.providers ?? []).map((each) => toProvider(each, say)) },
      {
        kind: 'facts',
        facts: say.facts([
          ['tenancy', say.word(tenancy?.model, 'tenancies'), say.text(tenancy?.isolation)],
          [
            'redundancy',
            say.word(redundancy?.model, 'redundancies'),
            say.text(redundancy?.description),
            say.refs(redundancy?.locations, 'residency', 'locations'),
          ],
        ]),
      },
      say.heading('components'),
      { kind: 'table', caption: labels.components, columns, rows },
      say.heading('supplyChain'),
      { kind: 'entries', form: 'list', entries: (it.supplyChain ?? []).map((each) => toSupply(each, say)) },
    ]);
  },
};
