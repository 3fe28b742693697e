/**
 * What a single value of a manifest may be. The schema and the browser's shapes call the same functions, so the two
 * cannot disagree about a date or a hidden character.
 *
 * Every pattern is linear and bounded: a hostile value costs no more than its length.
 *
 * What a badge has no use for stands in `section-leaves.ts`, so that it does not load it.
 *
 * @module
 */

import { type Leaf, matches } from './leaf.js';

export type { Leaf } from './leaf.js';

const hasInstantForm = matches(/^\d{4}-\d\d-\d\dT\d\d(:[0-5]\d){2}Z$/);
const hasFuzzyForm = matches(/^\d{4}(\+|-Q[1-4]|-(0[1-9]|1[0-2]))?$/);

/** A UTC second that exists, `2026-11-22T00:00:00Z`, and no other spelling of one. */
export const isInstant: Leaf = (value) =>
  // Engines disagree on 30 February (2 March, or no date at all): the day of the month then differs from the text.
  hasInstantForm(value) && new Date(value as string).getUTCDate() === +(value as string).slice(8, 10);

/** A calendar day that exists, `2027-02-28`. */
export const isDay: Leaf = (value) => typeof value === 'string' && isInstant(`${value}T00:00:00Z`);

/** A date as exact as its author can be: `2026`, `2026-Q3`, `2026-06`, `2026-06-30`, `2027+`. */
export const isFuzzyDate: Leaf = (value) => hasFuzzyForm(value) || isDay(value);

// Shown strings: direction overrides and isolates, controls, line separators, byte order marks and tag characters can
// make one text look like another, so they are refused here; ZWJ, ZWNJ, LRM, RLM and ALM are ordinary spelling.

/** Words to show in one language, 1 to 10,000 characters, with line breaks. */
export const isParagraphs: Leaf = matches(
  /^[^\0-\t\v-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]{1,10000}$/u,
);

const isShortLine = matches(/^.{1,300}$/);

/** One line of words to show, 1 to 300 UTF-16 units. */
export const isLine: Leaf = (value) => isShortLine(value) && isParagraphs(value);

/** A language tag: `en`, `pt-BR`, `zh-Hans`. */
export const isLanguageTag: Leaf = matches(/^[a-z]{2,3}(-\w{2,8}){0,3}$/);

const areTranslations = (texts: [string, unknown][]): boolean =>
  texts.length > 0 && texts.every(([tag, text]) => isLanguageTag(tag) && isParagraphs(text));

/** Words to show, in one language or by language tag: `{ "en": "…", "de": "…" }`. */
export const isText: Leaf = (value) =>
  isParagraphs(value) || (Object(value) === value && areTranslations(Object.entries(value as object)));

/** An id, a reference to one, or a word of a vocabulary: `soc2-type2`, `EU`. */
export const isToken: Leaf = matches(/^\w[\w.+-]{0,63}$/);

/** A `subject.domain` as far as the header's shape goes: a short string. Its form is the next step's to check. */
export const isShort: Leaf = matches(/^.{0,253}$/s);

/** A lower-case A-label host: no port, address, final dot or Unicode. */
export const isDomain: Leaf = matches(
  /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,58}[a-z\d])$/,
);

const hasUrlForm = matches(/^https:\/\/[^\s"'<>\\\u200b-\u200f\u2060]{1,2040}$/);

/** An https address as far as its spelling goes. Whether it may become a link is {@link toSafeUrl}'s question. */
export const isUrl: Leaf = (value) => hasUrlForm(value) && isParagraphs(value);

/** A SHA-256 value as 43 characters of base64url. */
export const isSha256: Leaf = matches(/^[\w-]{43}$/);

/** A whole number above zero. */
export const isPositive: Leaf = (value) => Number.isSafeInteger(value) && (value as number) > 0;

/** Any object. What is inside has checks of its own elsewhere. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
