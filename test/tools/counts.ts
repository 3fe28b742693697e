/**
 * What a test runner counts.
 *
 * @module
 */

/** Counts of one runner, or of several added up. */
export interface Counts {
  passed: number;
  failed: number;
  /** Not run, for whatever reason. */
  skipped: number;
  /** Those of `skipped` whose corpus is not on this machine. */
  absent: number;
}

/** Nothing counted yet. */
export function toZeroCounts(): Counts {
  return { passed: 0, failed: 0, skipped: 0, absent: 0 };
}

/** Adds up the counts of several runners. */
export function sumCounts(all: Iterable<Counts>): Counts {
  const sum = toZeroCounts();
  for (const counts of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}
