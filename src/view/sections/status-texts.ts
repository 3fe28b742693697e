/**
 * The status in short, for the search: the indicator has an element of its own.
 *
 * @module
 */

import { statusShape } from '../../core/manifest/shape/status.js';
import type { Status } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** How the service runs. */
export const section: Section<Status> = {
  shape: statusShape,
  toBlocks({ pageUrl, components, sla, stated }, say) {
    return say.blocks([
      {
        kind: 'facts',
        facts: say.facts([
          ['uptime', sla && say.percent(sla.target), say.text(sla?.credits), say.text(sla?.exclusions)],
          ['statusPage', say.address(pageUrl)],
          ['components', components?.map(({ name }) => name)],
          ['note', say.text(stated?.note)],
        ]),
      },
    ]);
  },
};
