// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isLine, isText, isToken, isUrl } from '../leaves.js';
import { isCountry, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `infrastructure`. */
export const infrastructureShape: Shape = {
  statement: isText,
  providers: [
    {
      name$: isLine,
      subprocessor: isToken,
      services: [isLine],
      hosts: [isLine],
      partition: isToken,
      locations: [isToken],
      certifications: [isToken],
      theirCompliance: isText,
      statement: isText,
      link: {
        url$: isUrl,
        label: isText,
        type: isLine,
        access: isToken,
      },
    },
  ],
  components: [
    {
      id: isToken,
      layer$: isToken,
      name$: isLine,
      description: isText,
      provider: isToken,
      products: [isToken],
    },
  ],
  tenancy: {
    model: isToken,
    isolation: isText,
  },
  redundancy: {
    model$: isToken,
    description: isText,
    locations: [isToken],
  },
  supplyChain: [
    {
      id: isToken,
      item$: isText,
      description: isText,
      manufacturer: isLine,
      ownManufacture: isFlag,
      origin: {
        provider: isLine,
        region: isToken,
        partition: isToken,
        country: isCountry,
        subdivision: isLine,
        city: isLine,
        area: isToken,
        customerPremises: isFlag,
      },
      foreignSuppliers: isFlag,
      documents: [isToken],
    },
  ],
};
