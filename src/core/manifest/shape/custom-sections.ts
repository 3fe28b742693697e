// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isLine, isText, isToken, isUrl } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `customSections`. */
export const customSectionsShape: Shape = [
  {
    id$: isToken,
    heading$: isText,
    blocks$: [
      {
        type$: isToken,
        text: isText,
        items: [isText],
        columns: [isText],
        rows: [[isText]],
        links: [
          {
            url$: isUrl,
            label: isText,
            type: isLine,
            access: isToken,
          },
        ],
      },
    ],
  },
  'id',
];
