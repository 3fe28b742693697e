/**
 * Who looks after what: side by side, so that nobody can take one for the other.
 *
 * @module
 */

import { sharedResponsibilityShape } from '../../core/manifest/shape/shared-responsibility.js';
import type { ResponsibilityShare } from '../../core/manifest/types.js';
import type { Block } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

/** The order of the columns. */
const PARTIES: readonly string[] = ['vendor', 'shared', 'provider', 'customer'];

/** For what a share holds: `On-premises, Console`; empty where for everything. */
function toFor({ products, deployments = [] }: ResponsibilityShare, say: Say): string {
  return say.list([...deployments.map((word) => say.word(word, 'deployments')), ...say.names(products, 'products')]);
}

function toColumns(shares: readonly ResponsibilityShare[], say: Say): Block {
  const parties = [...new Set(shares.map(({ party }) => party))];
  // One that this version does not know stands last.
  const toRank = (party: string): number => PARTIES.indexOf(party) >>> 0;
  parties.sort((a, b) => toRank(a) - toRank(b));
  return {
    kind: 'columns',
    columns: parties.map((party) => ({
      title: { text: party === 'vendor' ? say.words.ours(say.verdict.subject) : say.word(party, 'parties') },
      entries: shares
        .filter((it) => it.party === party)
        .map((it) =>
          say.entry(say.text(it.area) ?? say.ref(it.provider, 'subprocessors', 'list'), {
            id: it.id ?? '',
            text: [
              it.area && say.ref(it.provider, 'subprocessors', 'list', 'quiet'),
              it.items.map((text) => say.text(text)),
              say.text(it.note, 'quiet'),
            ],
          }),
        ),
    })),
  };
}

/** Shared responsibility: a set of columns for each product or way of running it. */
export const section: Section<ResponsibilityShare[]> = {
  shape: sharedResponsibilityShape,
  toBlocks(shares, say) {
    if (!shares.length) return [say.empty()];
    const scopes = [...new Set(shares.map((it) => toFor(it, say)))];
    return say.blocks(
      scopes.map((scope) =>
        [
          scope ? ({ kind: 'heading', text: { text: scope } } as const) : null,
          toColumns(
            shares.filter((it) => toFor(it, say) === scope),
            say,
          ),
        ].flatMap((block) => block ?? []),
      ),
    );
  },
};
