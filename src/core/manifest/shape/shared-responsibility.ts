// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isText, isToken } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `sharedResponsibility`. */
export const sharedResponsibilityShape: Shape = [
  {
    id: isToken,
    party$: isToken,
    area: isText,
    items$: [isText],
    products: [isToken],
    deployments: [isToken],
    provider: isToken,
    note: isText,
  },
];
