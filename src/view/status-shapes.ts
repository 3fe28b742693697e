/**
 * A shape for each state of a service: three bars, which stand, sink or fall. No rings: those are signatures, and a feed
 * has none.
 *
 * @module
 */

import type { FeedState } from '../core/feed.js';

/** Paths on a grid of 20 units, to be stroked with round ends. */
export const SHAPES: Readonly<Record<FeedState | 'asking', string>> = {
  operational: 'M4.5 4v12M10 4v12M15.5 4v12',
  degraded: 'M4.5 4v12M10 4v12M15.5 11v5',
  'partial-outage': 'M4.5 4v12M10 11v5M15.5 16v0',
  // Struck out, above three that have fallen.
  'major-outage': 'M6 3.5l8 8M14 3.5l-8 8M4.5 16v0M10 16v0M15.5 16v0',
  // Paused.
  maintenance: 'M7 5v10M13 5v10',
  incident: 'M10 3.5L17.5 16.5h-15zM10 8.5v3.2M10 14v0',
  unknown: 'M7 7.2a3 3 0 1 1 4.6 2.5q-1.6 1-1.6 2.6M10 16v0',
  asking: 'M4.5 16v0M10 16v0M15.5 16v0',
};
