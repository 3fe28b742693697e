/**
 * Dates as the format writes them: one form each, and only real ones.
 *
 * `Date.parse` alone is no check: `2026-02-30` is 2 March in some engines and NaN in others. So the text must be what
 * the parsed time is written as.
 *
 * @module
 */

/** Milliseconds of a second, and of a day. */
export const SECOND = 1000;
export const DAY = 86_400_000;

/** An instant as the format writes it: `2026-11-22T00:00:00Z`. */
export function toInstant(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** Milliseconds since 1970 of a `YYYY-MM-DDThh:mm:ssZ`; null for any other text. */
export function parseInstant(text: unknown): number | null {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return null;
  const time = Date.parse(text);
  return !Number.isNaN(time) && toInstant(time) === text ? time : null;
}

/** Milliseconds since 1970 at which a `YYYY-MM-DD` begins in UTC; null for any other text. */
export function parseDay(text: unknown): number | null {
  return parseInstant(`${text}T00:00:00Z`);
}
