// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isDecimal, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `continuity`. */
export const continuityShape: Shape = {
  summary: isText,
  backups: [
    {
      what$: isText,
      frequency: isToken,
      automatic: isFlag,
      pointInTime: isFlag,
      retention: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
      storage: isLine,
      locations: [isToken],
      encrypted: isFlag,
      restoreTested: isToken,
      note: isText,
    },
  ],
  rto: {
    duration: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    disclosure: isToken,
    note: isText,
  },
  rpo: {
    duration: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    disclosure: isToken,
    note: isText,
  },
  disasterRecovery: {
    strategy: isToken,
    description: isText,
    tested: isToken,
    lastTested: isFuzzyDate,
  },
  uptime: {
    target: isDecimal,
    agreement: isToken,
    url: isUrl,
    note: isText,
  },
  plan: {
    documented: isFlag,
    summary: isText,
    tested: isToken,
    lastTested: isFuzzyDate,
    document: isToken,
  },
};
