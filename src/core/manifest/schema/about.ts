/**
 * The document about itself: language, dates for people, where else it stands.
 *
 * @module
 */

import type * as z from 'zod';
import { email, fuzzyDate, language, line, link, list, may, object, text, url } from './common.js';

/** What the document says about itself. */
export const about: z.ZodObject = object('About', 'The document about itself', {
  title: may(text, 'What to call the whole: `Security and trust`.'),
  summary: may(text, 'What it tells, and to whom, in a few sentences.'),
  scope: may(text, 'What it speaks of, and what it does not: `Hosted customers only`.'),
  updated: may(fuzzyDate, 'When its contents last changed, as people say it: `2026-06`.'),
  reviewed: may(fuzzyDate, 'When it was last read through: `2026-11-02`.'),
  nextReview: may(fuzzyDate, 'When it will be read through again: `2027-Q1`.'),
  language: may(language, 'The language of texts that name none: `en`.'),
  languages: may(list(language), 'Languages that texts are given in: `[en, de]`.'),
  canonicalUrl: may(url, 'Where it is published first: `https://vendor.example/.well-known/trust-manifest.json`.'),
  mirrors: may(list(url), 'Where else it is published.'),
  licence: may(line, 'Terms under which it may be reused: `CC-BY-4.0`.'),
  contactForErrors: may(email, 'Where to report a mistake in it: `trust@vendor.example`.'),
  links: may(list(link), 'Pages that say more.'),
  disclaimer: may(text, 'What it does not promise.'),
});
