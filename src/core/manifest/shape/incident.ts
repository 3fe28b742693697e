// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `incident`. */
export const incidentShape: Shape = {
  summary: isText,
  plan: {
    documented: isFlag,
    summary: isText,
    tested: isToken,
    lastTested: isFuzzyDate,
    document: isToken,
  },
  severityLevelsDefined: isFlag,
  severityLevels: [
    {
      name$: isLine,
      description: isText,
      acknowledgeWithin: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
      updateEvery: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
      resolveWithin: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
    },
  ],
  detection: {
    description: isText,
    roundTheClock: isFlag,
    status: isToken,
    statusNote: isText,
    target: isFuzzyDate,
  },
  notification: [
    {
      trigger: isToken,
      event: isText,
      within: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
      withoutUndueDelay: isFlag,
      recipients: [isLine],
      channels: [isLine],
      basis: [isLine],
      note: isText,
    },
  ],
  postIncident: {
    rootCauseAnalysis: isFlag,
    scope: isLine,
    sharedWithCustomers: isFlag,
    description: isText,
  },
  history: {
    url$: isUrl,
    label: isText,
    type: isLine,
    access: isToken,
  },
};
