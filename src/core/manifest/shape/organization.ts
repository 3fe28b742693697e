// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCountry } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `organization`. */
export const organizationShape: Shape = {
  name$: isLine,
  legalName: isLine,
  brand: isLine,
  description: isText,
  commitment: isText,
  website: isUrl,
  trustCenterUrl: isUrl,
  statusPageUrl: isUrl,
  registeredAddress: isText,
  country: isCountry,
  companyNumber: isLine,
  uei: isToken,
  duns: isLine,
  lei: isToken,
  foundingDate: isFuzzyDate,
  parent: {
    name$: isLine,
    country: isCountry,
    url: isUrl,
    notes: isText,
  },
  subsidiaries: [
    {
      name$: isLine,
      country: isCountry,
      url: isUrl,
      notes: isText,
    },
  ],
  social: [
    {
      url$: isUrl,
      label: isText,
      type: isLine,
      access: isToken,
    },
  ],
  references: [
    {
      name$: isLine,
      url: isUrl,
      summary: isText,
    },
  ],
  businessModel: isText,
  notClaimed: [isText],
};
