// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isInstant, isLanguageTag, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isEmail, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `disclosure`. */
export const disclosureShape: Shape = {
  summary: isText,
  securityTxtUrl: isUrl,
  policyUrl: isUrl,
  email: isEmail,
  reportUrl: isUrl,
  encryption: isUrl,
  expires: isInstant,
  acknowledgments: isUrl,
  preferredLanguages: [isLanguageTag],
  rules: [isText],
  inScope: [isText],
  outOfScope: [isText],
  safeHarbor: isText,
  bounty: {
    available$: isFlag,
    url: isUrl,
    note: isText,
  },
  responseTimes: [
    {
      stage$: isToken,
      within$: {
        value: isCount,
        min: isCount,
        max: isCount,
        unit$: isToken,
        qualifier: isToken,
      },
    },
  ],
  documents: [isToken],
};
