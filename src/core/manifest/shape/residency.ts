// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCountry, isDecimal, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `residency`. */
export const residencyShape: Shape = {
  statement: isText,
  locations$: [
    {
      id$: isToken,
      label: isText,
      provider: isLine,
      region: isToken,
      partition: isToken,
      country: isCountry,
      subdivision: isLine,
      city: isLine,
      area: isToken,
      customerPremises: isFlag,
      lat: isDecimal,
      lon: isDecimal,
      operator: isLine,
      underlyingProvider: isLine,
      subprocessor: isToken,
      role$: isToken,
      dataCategories: [isLine],
      purposes: [isLine],
      products: [isToken],
      plans: [isLine],
      customers: isLine,
      availability: {
        mode: isToken,
        plans: [isLine],
        audiences: [isLine],
        regions: [isLine],
        from: isFuzzyDate,
      },
      scope: isToken,
      guarantee: isToken,
      multiAz: isFlag,
      encryption: isLine,
      keyLocation: isLine,
      exclusions: [isText],
      accessRestrictions: isText,
      governmentClassification: isLine,
      sovereigntyLevel: isLine,
      since: isFuzzyDate,
      until: isFuzzyDate,
      tags: [isLine],
      updated: isFuzzyDate,
      reviewed: isFuzzyDate,
      source: {
        url$: isUrl,
        label: isText,
        type: isLine,
        access: isToken,
      },
      notes: isText,
    },
    'id',
  ],
  transfers: [
    {
      id: isToken,
      from$: {
        location: isToken,
        country: isCountry,
        area: isToken,
      },
      to$: {
        location: isToken,
        country: isCountry,
        area: isToken,
      },
      mechanism$: isToken,
      reference: isLine,
      recipient: isToken,
      purpose: isText,
      supplementaryMeasures: [isText],
    },
  ],
  componentScope: [
    {
      component$: isLine,
      scope$: isToken,
      note: isText,
    },
  ],
  pinnedRegionsOnRequest: isFlag,
};
