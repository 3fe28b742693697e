/**
 * What a single value of a manifest may be. The schema and the browser's shapes call the same functions, so the two
 * cannot disagree about a date or a hidden character.
 *
 * Every pattern is linear and bounded: a hostile value costs no more than its length.
 *
 * @module
 */

/** Decides whether one JSON value is what its place asks for. Never throws. */
export type Leaf = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Leaf =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

// Engines disagree on 30 February (2 March, or no date at all); the day of the month then differs from the text.
const isReal = (value: unknown): boolean => new Date(`${value}`).getUTCDate() === +`${value}`.slice(8, 10);

const hasDayForm = matches(/^\d{4}-\d\d-\d\d$/);
const hasInstantForm = matches(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/);
const hasFuzzyForm = matches(/^\d{4}(\+|-Q[1-4]|-(0[1-9]|1[0-2]))?$/);
const isLanguage = matches(/^[a-z]{2,3}(-[A-Za-z\d]{2,8}){0,3}$/);

/** A calendar day that exists, `2027-02-28`. */
export const isDay: Leaf = (value) => hasDayForm(value) && isReal(value);

/** A UTC second that exists, `2026-11-22T00:00:00Z`, and no other spelling of one. */
export const isInstant: Leaf = (value) => hasInstantForm(value) && isReal(value);

/** A date as exact as its author can be: `2026`, `2026-Q3`, `2026-06`, `2026-06-30`, `2027+`. */
export const isFuzzyDate: Leaf = (value) => hasFuzzyForm(value) || isDay(value);

// Shown strings: direction overrides and isolates, controls, line separators, byte order marks and tag characters can
// make one text look like another, so they are refused here; ZWJ, ZWNJ, LRM, RLM and ALM are ordinary spelling.

/** One line of words to show, 1 to 300 characters. */
export const isLine: Leaf = matches(/^[^\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]{1,300}$/u);

/** Words to show in one language, 1 to 10,000 characters, with line breaks. */
export const isParagraphs: Leaf = matches(
  /^[^\0-\t\v-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]{1,10000}$/u,
);

/** Words to show, in one language or by language tag: `{ "en": "…", "de": "…" }`. */
export const isText: Leaf = (value) => {
  if (isParagraphs(value)) return true;
  // Of a string these are its characters under integer names, and no language tag is an integer.
  const entries = Object.entries(value ?? 0);
  return entries.length > 0 && entries.length < 100 && entries.every((e) => isLanguage(e[0]) && isParagraphs(e[1]));
};

/** An id, a reference to one, or a word of a vocabulary: `soc2-type2`, `EU`. */
export const isToken: Leaf = matches(/^\w[\w.+-]{0,63}$/);

/** A `subject.domain` as far as the header's shape goes: a short string. Its form is the next step's to check. */
export const isShort: Leaf = matches(/^[^]{0,253}$/);

/** A lower-case A-label host: no port, address, final dot or Unicode. */
export const isDomain: Leaf = matches(
  /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,58}[a-z\d])$/,
);

/** An https address that can stand in a link: no user, no odd host, nothing invisible or quoted. */
export const isUrl: Leaf = matches(
  /^(?=.{1,2048}$)https:\/\/([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,59})(:\d{1,5})?([/?#][^\0- "'<>\\\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\u{e0000}-\u{e007f}]*)?$/iu,
);

/** One plain e-mail address. */
export const isEmail: Leaf = matches(
  /^(?=.{1,254}$)[\w.!#$%&*+/=?^{|}~-]{1,64}@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i,
);

/** Two letters of ISO 3166-1, upper case: `DE`. Whether the country exists is lint's question. */
export const isCountry: Leaf = matches(/^[A-Z]{2}$/);

/** A decimal number as a string: `99.95`, `-33.87`. */
export const isDecimal: Leaf = matches(/^-?\d{1,15}(\.\d{1,15})?$/);

/** A BCP 47 language tag: `en`, `pt-BR`, `zh-Hans`. */
export const isLanguageTag: Leaf = isLanguage;

/** A SHA-256 value as 43 characters of base64url. */
export const isSha256: Leaf = matches(/^[\w-]{43}$/);

/** A whole number from zero. */
export const isCount: Leaf = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A whole number above zero. */
export const isPositive: Leaf = (value) => isCount(value) && value !== 0;

/** True or false. */
export const isFlag: Leaf = (value) => typeof value === 'boolean';

/** Any object. What is inside has checks of its own elsewhere. */
export const isObject: Leaf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
