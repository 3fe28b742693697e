// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `roadmap`. */
export const roadmapShape: Shape = [
  {
    id: isToken,
    title$: isText,
    description: isText,
    stage$: isToken,
    target: isFuzzyDate,
    completed: isFuzzyDate,
    dependsOn: isText,
    certifications: [isToken],
    controls: [isToken],
    link: {
      url$: isUrl,
      label: isText,
      type: isLine,
      access: isToken,
    },
  },
];
