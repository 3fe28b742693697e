// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `legal`. */
export const legalShape: Shape = [
  {
    id$: isToken,
    kind$: isToken,
    title: isText,
    summary: isText,
    version: isLine,
    effective: isFuzzyDate,
    url: isUrl,
    access: isToken,
    document: isToken,
    appliesTo: [isText],
    products: [isToken],
    covers: [isLine],
    customTerms: {
      mode: isToken,
      plans: [isLine],
      audiences: [isLine],
      regions: [isLine],
      from: isFuzzyDate,
    },
    keyTerms: [
      {
        term$: isToken,
        label: isText,
        text: isText,
        duration: {
          value: isCount,
          min: isCount,
          max: isCount,
          unit$: isToken,
          qualifier: isToken,
        },
        clause: isLine,
      },
    ],
    clauses: [
      {
        number: isLine,
        heading$: isText,
        text: isText,
      },
    ],
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
  'id',
];
