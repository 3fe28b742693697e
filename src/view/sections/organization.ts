/**
 * The organization that speaks.
 *
 * @module
 */

import { organizationShape } from '../../core/manifest/shape/organization.js';
import type { Organization, RelatedOrganization } from '../../core/manifest/types.js';
import type { Block, Piece } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

function toRelative(each: RelatedOrganization | undefined, say: Say): (Piece | string | null)[] {
  if (!each) return [];
  const { name, country, url, notes } = each;
  const said = country ? `${name} (${say.country(country)})` : name;
  return [url ? { ...say.address(url), text: said } : said, url ? say.bare(url) : null, say.text(notes, 'quiet')];
}

/** Who speaks: what it does, what it does not claim, and under which numbers it is registered. */
export const section: Section<Organization> = {
  shape: organizationShape,
  toBlocks(it, say) {
    const notClaimed = (it.notClaimed ?? []).map((text) => say.entry(say.text(text), {}));
    const references: Block[] = [
      say.heading('references'),
      {
        kind: 'entries',
        form: 'grid',
        entries: (it.references ?? []).map(({ name, url, summary }) =>
          say.entry(url ? { ...say.address(url), text: name } : name, { text: [say.text(summary), say.bare(url)] }),
        ),
      },
    ];
    return say.blocks([
      { kind: 'text', pieces: say.pieces([say.text(it.description), say.text(it.commitment)]) },
      {
        kind: 'facts',
        facts: say.facts([
          ['name', it.name],
          ['legalName', it.legalName],
          ['brand', it.brand],
          ['businessModel', say.text(it.businessModel)],
          ['address', say.text(it.registeredAddress)],
          ['country', it.country && say.country(it.country)],
          ['founded', say.date(it.foundingDate)],
          ['companyNumber', it.companyNumber],
          ['uei', it.uei],
          ['duns', it.duns],
          ['lei', it.lei],
          ['parent', toRelative(it.parent, say)],
          ['subsidiaries', it.subsidiaries?.map((each) => toRelative(each, say))],
          ['website', say.address(it.website)],
          ['trustCenter', say.address(it.trustCenterUrl)],
          ['statusPage', say.address(it.statusPageUrl)],
          ['social', it.social?.map(say.link)],
        ]),
      },
      say.heading('notClaimed'),
      { kind: 'entries', form: 'list', entries: notClaimed },
      references,
    ]);
  },
};
