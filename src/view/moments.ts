/**
 * Times in words, to the second and in UTC, so that two people can compare them.
 *
 * @module
 */

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
