// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `products`. */
export const productsShape: Shape = [
  {
    id$: isToken,
    name$: isLine,
    kind: isToken,
    description: isText,
    url: isUrl,
    responsibleParty: isLine,
    governedBy: {
      url$: isUrl,
      label: isText,
      type: isLine,
      access: isToken,
    },
    dueDiligence: isText,
    deployments: [
      {
        id: isToken,
        model$: isToken,
        telemetry: isToken,
        responsibility: isToken,
        description: isText,
        availability: {
          mode: isToken,
          plans: [isLine],
          audiences: [isLine],
          regions: [isLine],
          from: isFuzzyDate,
        },
      },
    ],
    serviceModel: isToken,
    plans: [isLine],
    services: [
      {
        name$: isLine,
        category: isLine,
        description: isText,
      },
    ],
    statusComponents: [isLine],
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
