/**
 * What a single value may be in sections that a badge does not read: the rest of `leaves.ts`.
 *
 * @module
 */

import { type Leaf, matches } from './leaf.js';

/** One plain e-mail address. */
export const isEmail: Leaf = matches(
  /^(?=.{1,254}$)[\w.!#$%&*+/=?^{|}~-]{1,64}@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i,
);

/** Two letters of ISO 3166-1, upper case: `DE`. Whether the country exists is lint's question. */
export const isCountry: Leaf = matches(/^[A-Z]{2}$/);

/** A decimal number as a string: `99.95`, `-33.87`. */
export const isDecimal: Leaf = matches(/^-?\d{1,15}(\.\d{1,15})?$/);

/** True or false. */
export const isFlag: Leaf = (value) => typeof value === 'boolean';

/** A whole number from zero. */
export const isCount: Leaf = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
