/**
 * Days in words, always in UTC: a manifest's days begin and end there, whatever the visitor's clock is set to.
 *
 * @module
 */

import type { FuzzyDate } from '../core/manifest/types.js';

/** A day, `28 Feb 2027`. */
export function toDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/**
 * A date as exact as its author was: `2026-Q3`, `Jul – Sept 2026`. A quarter is three months, so that it needs no word of
 * ours. A year, with or without a plus, stays as it is.
 */
export function toFuzzyDay(date: FuzzyDate, locale: string): string {
  const [year = '', rest, day] = date.split(/-Q?/);
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  // A month has two digits, a quarter one.
  const at = (last: number): number => Date.UTC(+year, rest?.[1] ? +rest - 1 : Number(rest) * 3 - last);
  return day ? toDay(Date.parse(date), locale) : rest ? format.formatRange(at(3), at(1)) : year;
}
