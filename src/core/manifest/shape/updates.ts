// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `updates`. */
export const updatesShape: Shape = [
  {
    id: isToken,
    date$: isFuzzyDate,
    title$: isText,
    body: isText,
    severity: isToken,
    categories: [isLine],
    products: [isToken],
    sections: [isToken],
    links: [
      {
        url$: isUrl,
        label: isText,
        type: isLine,
        access: isToken,
      },
    ],
  },
];
