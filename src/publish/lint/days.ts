/**
 * Fuzzy dates as days that sort as text: the first and the last day that each may mean.
 *
 * @module
 */

import { isFuzzyDate } from '../../core/manifest/leaves.js';
import { toInstant } from '../../core/trust/dates.js';

/** The day of a time, UTC: `2026-11-22`. */
export function toDay(time: number): string {
  return toInstant(time).slice(0, 10);
}

/** The quarter's number in `2026-Q3`. */
function quarterOf(date: string): number | null {
  const quarter = date.match(/^\d{4}-Q([1-4])$/)?.[1];
  return quarter === undefined ? null : Number(quarter);
}

/** The first day that a date may mean; nothing where it is no date. */
export function toFirstDay(date: unknown): string | null {
  if (!isFuzzyDate(date)) return null;
  const text = (date as string).replace('+', '');
  const quarter = quarterOf(text);
  if (quarter !== null) return `${text.slice(0, 4)}-${`${quarter * 3 - 2}`.padStart(2, '0')}-01`;
  return `${text}${'-01-01'.slice(text.length === 4 ? 0 : text.length - 4)}`;
}

/** The last day that a date may mean, later than all days where it has no end; nothing where it is no date. */
export function toLastDay(date: unknown): string | null {
  if (!isFuzzyDate(date)) return null;
  const text = date as string;
  if (text.endsWith('+')) return '9999';
  const quarter = quarterOf(text);
  if (quarter !== null) return `${text.slice(0, 4)}-${`${quarter * 3}`.padStart(2, '0')}-31`;
  return `${text}${'-12-31'.slice(text.length === 4 ? 0 : text.length - 4)}`;
}
