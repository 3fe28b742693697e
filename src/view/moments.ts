/**
 * Times in words, to the second and in UTC, so that two people can compare them.
 *
 * @module
 */

/** One for each language: a panel says dozens of times, and to make a format costs more than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function toFormat(locale: string): Intl.DateTimeFormat {
  const made = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  formats.set(locale, made);
  return made;
}

/** A second, `22 Nov 2026, 12:00:00 UTC`. */
export function toMoment(at: number, locale: string): string {
  const format = formats.get(locale) ?? toFormat(locale);
  return `${format.format(at)} UTC`;
}
