// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isDay, isFuzzyDate, isLanguageTag, isLine, isSha256, isText, isToken, isUrl } from '../leaves.js';
import { isCount, isEmail, isFlag } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `documents`. */
export const documentsShape: Shape = [
  {
    id$: isToken,
    title$: isText,
    type: isToken,
    summary: isText,
    access$: isToken,
    url: isUrl,
    howToGet: {
      url: isUrl,
      email: isEmail,
      note: isText,
    },
    nda: {
      url: isUrl,
      method: isLine,
    },
    audience: isLine,
    format: isLine,
    version: isLine,
    date: isFuzzyDate,
    period: {
      from$: isDay,
      to$: isDay,
    },
    pages: isCount,
    bytes: isCount,
    language: isLanguageTag,
    sha256: isSha256,
    relatedCertifications: [isToken],
    watermark: isFlag,
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
];
