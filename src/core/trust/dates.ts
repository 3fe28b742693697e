/**
 * Dates as the format writes them, as milliseconds since 1970.
 *
 * @module
 */

import { isDay, isInstant } from '../manifest/leaves.js';

/** Milliseconds of a second. */
export const SECOND = 1000;
/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** An instant as the format writes it: `2026-11-22T00:00:00Z`. */
export function toInstant(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** Milliseconds since 1970 of a `YYYY-MM-DDThh:mm:ssZ`; null for any other text. */
export function parseInstant(text: unknown): number | null {
  return isInstant(text) ? Date.parse(text as string) : null;
}

/** Milliseconds since 1970 at which a `YYYY-MM-DD` begins in UTC; null for any other text. */
export function parseDay(text: unknown): number | null {
  return isDay(text) ? Date.parse(text as string) : null;
}

/** When a `YYYY-MM-DD` is over in UTC; later than every clock where there is no such day. */
export function parseEnd(text: unknown): number {
  const start = parseDay(text);
  return start === null ? Number.POSITIVE_INFINITY : start + DAY;
}
