// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `controls`. */
export const controlsShape: Shape = [
  {
    id: isToken,
    group$: isToken,
    title$: isText,
    description: isText,
    category: isToken,
    status: isToken,
    statusNote: isText,
    target: isFuzzyDate,
    availability: {
      mode: isToken,
      plans: [isLine],
      audiences: [isLine],
      regions: [isLine],
      from: isFuzzyDate,
    },
    customerConfigurable: isFlag,
    origination: isToken,
    inheritedFrom: isToken,
    frequency: isToken,
    products: [isToken],
    mappings: [
      {
        framework$: isToken,
        reference$: isLine,
      },
    ],
    evidence: [isToken],
    tags: [isLine],
    updated: isFuzzyDate,
    reviewed: isFuzzyDate,
    source: {
      url$: isUrl,
      label: isText,
      type: isLine,
      access: isToken,
    },
    notes: isText,
  },
];
