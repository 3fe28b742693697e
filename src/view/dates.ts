/**
 * Days in words, always in UTC: a manifest's days begin and end there, whatever the visitor's clock is set to.
 *
 * @module
 */

/** A day, `28 Feb 2027`. */
export function toDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
