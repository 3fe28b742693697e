/**
 * Dates in words, always in UTC: a manifest's days begin and end there, whatever the visitor's clock is set to.
 *
 * @module
 */

/** A day, `28 Feb 2027`. */
export function toDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** A second, `22 Nov 2026, 12:00:00 UTC`. */
export function toMoment(at: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return `${format.format(at)} UTC`;
}
