// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `testing`. */
export const testingShape: Shape = [
  {
    id: isToken,
    type$: isToken,
    title: isText,
    description: isText,
    scope: isText,
    method: isToken,
    frequency: isToken,
    thirdParty: isFlag,
    performer: isLine,
    accreditation: isLine,
    tools: [isLine],
    lastDate: isFuzzyDate,
    nextDate: isFuzzyDate,
    remediation: [
      {
        severity: isLine,
        within: {
          value: isCount,
          min: isCount,
          max: isCount,
          unit$: isToken,
          qualifier: isToken,
        },
        note: isText,
      },
    ],
    reports: [isToken],
    products: [isToken],
    status: isToken,
    statusNote: isText,
    target: isFuzzyDate,
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
