// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isEmail, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `contacts`. */
export const contactsShape: Shape = [
  {
    id: isToken,
    role$: isToken,
    name: isLine,
    email: isEmail,
    url: isUrl,
    phone: isLine,
    postalAddress: isText,
    pgpKey: isUrl,
    hours: isLine,
    responseTime: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    onRequest: isFlag,
    notes: isText,
  },
];
