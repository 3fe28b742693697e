// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `ai`. */
export const aiShape: Shape = {
  usesAi: isFlag,
  summary: isText,
  features: [
    {
      name$: isLine,
      description: isText,
      products: [isToken],
      optional: isFlag,
    },
  ],
  providers: [
    {
      name$: isLine,
      subprocessor: isToken,
      service: isLine,
      models: [isLine],
      agreement: isText,
      retention: {
        mode$: isToken,
        keep: {
          value: isCount,
          min: isCount,
          max: isCount,
          unit$: isToken,
          qualifier: isToken,
        },
        note: isText,
      },
      training: isToken,
      note: isText,
    },
  ],
  training: {
    own: isToken,
    thirdParty: isToken,
    statement: isText,
    how: isText,
  },
  dataFlow: [
    {
      label$: isText,
      description: isText,
      actor: isToken,
      provider: isLine,
      location: isToken,
      encrypted: isFlag,
      stored: isFlag,
      customerControlled: isFlag,
    },
  ],
  logging: {
    metadata: [isLine],
    content: isFlag,
    purposes: [isText],
    retention: {
      value: isCount,
      min: isCount,
      max: isCount,
      unit$: isToken,
      qualifier: isToken,
    },
    note: isText,
  },
  embeddings: {
    used: isFlag,
    storedSeparately: isFlag,
    customerCanDisable: isFlag,
    note: isText,
  },
  customerControls: [isText],
  humanReview: isText,
  governance: [
    {
      framework: isToken,
      name$: isLine,
      role: isToken,
      risk: isToken,
      note: isText,
    },
  ],
  documents: [isToken],
  links: [
    {
      url$: isUrl,
      label: isText,
      type: isLine,
      access: isToken,
    },
  ],
};
