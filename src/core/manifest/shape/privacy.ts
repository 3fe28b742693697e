// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isEmail, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `privacy`. */
export const privacyShape: Shape = {
  summary: isText,
  role: isToken,
  agreement: isToken,
  policy: isToken,
  documents: [isToken],
  applicableLaws: [
    {
      name$: isLine,
      framework: isToken,
      note: isText,
    },
  ],
  ownership: isText,
  principles: [
    {
      principle$: isText,
      commitment$: isText,
    },
  ],
  dataCollected: [
    {
      category$: isText,
      examples: [isText],
      purposes: [isText],
      source: isToken,
      sensitive: isFlag,
      products: [isToken],
      note: isText,
    },
  ],
  notCollected: [isText],
  dataUse: [
    {
      purpose$: isText,
      mode$: isToken,
      data: [isText],
      legalBasis: isToken,
      description: isText,
    },
  ],
  globalPrivacyControl: isFlag,
  cookies: [
    {
      category$: isToken,
      purpose: isText,
      consent: isToken,
      onByDefault: isFlag,
    },
  ],
  retention: [
    {
      data$: isText,
      trigger: isToken,
      keep: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
      indefinitely: isFlag,
      purpose: isText,
      after: [isToken],
      products: [isToken],
      note: isText,
    },
  ],
  deletion: {
    statement: isText,
    selfService: isFlag,
    how: isText,
    email: isEmail,
    returnWithin: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    afterTermination: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    afterRequest: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    fromBackups: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    permanent: isFlag,
    covers: [isText],
    excludes: [isText],
  },
  portability: {
    selfService: isFlag,
    formats: [isLine],
    how: isText,
  },
  rights: {
    list$: [
      {
        right$: isToken,
        note: isText,
        responseTime: {
          value: isCount,
          min: isCount,
          max: isCount,
          unit$: isToken,
          qualifier: isToken,
        },
      },
    ],
    laws: [isLine],
    how: isText,
    email: isEmail,
    url: isUrl,
    responseTime: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
  },
  children: {
    minimumAge: isCount,
    collected: isFlag,
    statement: isText,
  },
};
