// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken } from '../leaves.js';
import { isCount, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `encryption`. */
export const encryptionShape: Shape = [
  {
    id: isToken,
    layer$: isToken,
    label: isText,
    standards: [isLine],
    details: isText,
    keyManagement: isText,
    keyLocation: isLine,
    separateKeys: isFlag,
    automaticRotation: isFlag,
    rotationPeriod: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    customerManagedKeys: {
      mode: isToken,
      plans: [isLine],
      audiences: [isLine],
      regions: [isLine],
      from: isFuzzyDate,
    },
    availability: {
      mode: isToken,
      plans: [isLine],
      audiences: [isLine],
      regions: [isLine],
      from: isFuzzyDate,
    },
    provider: isToken,
    products: [isToken],
    status: isToken,
    statusNote: isText,
    target: isFuzzyDate,
  },
];
