/**
 * One verification: its one reading of the clock, and how far it came.
 *
 * @module
 */

import { SECOND } from './dates.js';
import type { Step } from './verdict.js';

/** How far a visitor's clock may be behind the signer's. */
const CLOCK_SKEW = 300 * SECOND;

/** Passed from check to check; asking it about a time also notes that the answer will change then. */
export class Run {
  /** The step being checked. */
  step: Step = 0;
  /** The next time at which one of the questions asked so far gets another answer; null for never. */
  nextBoundary: number | null = null;
  readonly now: number;

  constructor(now: number) {
    this.now = now;
  }

  /** True from `time` on. */
  hasReached(time: number): boolean {
    if (this.now >= time) return true;
    this.nextBoundary = Math.min(time, this.nextBoundary ?? time);
    return false;
  }

  /** True for something issued by now, give or take what clocks differ. */
  isIssued(issuedAt: number): boolean {
    return this.hasReached(issuedAt - CLOCK_SKEW);
  }
}
