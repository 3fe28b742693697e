// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isDay, isInstant, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isDecimal } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `status`. */
export const statusShape: Shape = {
  provider: isToken,
  pageUrl: isUrl,
  apiUrl: isUrl,
  components: [
    {
      id$: isToken,
      name$: isLine,
      product: isToken,
    },
    'id',
  ],
  sla: {
    target$: isDecimal,
    period: isToken,
    url: isUrl,
    credits: isText,
    exclusions: isText,
  },
  historyDays: isCount,
  history: [
    {
      from$: isDay,
      to$: isDay,
      uptime$: isDecimal,
      product: isToken,
    },
  ],
  stated: {
    state$: isToken,
    at$: isInstant,
    note: isText,
  },
};
