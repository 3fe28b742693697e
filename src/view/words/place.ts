/**
 * A place in words, for languages that would have to bend its name after a preposition: its parts, side by side.
 *
 * @module
 */

import type { PlaceFacts } from './residency-words.js';

/** What stands between the parts: a colon, a comma and two brackets, with the spaces that go with them. */
type PlaceMarks = readonly [colon: string, comma: string, open: string, close: string];

/** Says what a place is for, where it is and whose it is; `vague` where the manifest names no city. */
export function sayPlace(
  { role, city, subdivision, within, provider, region, partition, isPremises, isAnywhere }: PlaceFacts,
  labels: Readonly<Record<'premises' | 'anywhere', string>>,
  vague: string,
  [colon, comma, open, close]: PlaceMarks = [': ', ', ', ' (', ')'],
): string {
  // Some cities are countries.
  const named = [city, subdivision, within].filter((name, at, all) => name && all.indexOf(name) === at);
  const where = isPremises ? [labels.premises, ...named] : isAnywhere ? [labels.anywhere] : named;
  if (where === named && within && !city && !subdivision) where.push(vague);
  const cloud = [provider, region, partition].filter(Boolean).join(comma);
  return `${role}${where.length ? colon : ''}${where.join(comma)}${cloud && open + cloud + close}`;
}
