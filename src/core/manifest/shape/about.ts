// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isFuzzyDate, isLanguageTag, isLine, isText, isToken, isUrl } from '../leaves.js';
import { isEmail } from '../section-leaves.js';
import type { Shape } from './check.js';

/** The shape of `about`. */
export const aboutShape: Shape = {
  title: isText,
  summary: isText,
  scope: isText,
  updated: isFuzzyDate,
  reviewed: isFuzzyDate,
  nextReview: isFuzzyDate,
  language: isLanguageTag,
  languages: [isLanguageTag],
  canonicalUrl: isUrl,
  mirrors: [isUrl],
  licence: isLine,
  contactForErrors: isEmail,
  links: [
    {
      url$: isUrl,
      label: isText,
      type: isLine,
      access: isToken,
    },
  ],
  disclaimer: isText,
};
