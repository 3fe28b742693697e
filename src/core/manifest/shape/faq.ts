// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isLine, isText, isToken, isUrl } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `faq`. */
export const faqShape: Shape = [
  {
    id: isToken,
    question$: isText,
    answer$: isText,
    category: isLine,
    sections: [isToken],
    documents: [isToken],
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
