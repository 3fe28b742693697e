// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isInstant, isLine, isPositive, isSha256, isShort } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `header`. */
export const headerShape: Shape = {
  subject$: {
    domain$: isShort,
    name$: isLine,
  },
  version$: isPositive,
  issuedAt$: isInstant,
  expiresAt$: isInstant,
  prev: {
    version$: isPositive,
    sha256$: isSha256,
  },
  keyset$: {},
  attestors: [{}],
};
