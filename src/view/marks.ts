/**
 * The marks: rings are signatures. Who stands behind a claim can be seen without colour and without reading.
 *
 * Two interlocked rings, filled where they overlap, belong to a countersigned claim and to nothing else.
 *
 * @module
 */

import type { CertificationState } from '../core/trust/verdict.js';

/** The name of a mark: the state that it stands for. */
export type Mark = Exclude<CertificationState, 'verified'>;

/**
 * Paths on a grid of 20 units, to be stroked 1.5 wide with round ends: plain, then dashed (or filled, in the one mark
 * that is), then the dashes.
 */
export type MarkPaths = readonly [plain: string, second?: string, dashes?: string];

const RING = 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13';

/** The mark of each state. */
export const MARKS: Readonly<Record<Mark, MarkPaths>> = {
  countersigned: [
    'M6.75 4.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M13.25 4.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11',
    'M10 5.56a5.5 5.5 0 0 1 0 8.88a5.5 5.5 0 0 1 0-8.88',
  ],
  'self-declared': [RING],
  pending: ['', RING, '36 4.84'],
  stale: ['M10 3.5a6.5 6.5 0 1 0 6.5 6.5', 'M12.2 3.9A6.5 6.5 0 0 1 16.4 8.6', '0 3.2'],
  expired: ['M13.25 4.37a6.5 6.5 0 1 1-6.5 0M10 6.75V10l2.25 1.75'],
  'not-yet-valid': ['M14.6 14.6a6.5 6.5 0 1 1 0-9.2M16.5 10v0'],
  revoked: [`${RING}M4 16L16 4`],
  'not-listed': ['M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3'],
  unverified: ['M8.25 8.4a1.8 1.8 0 1 1 2.6 1.7q-.85.45-.85 1.3M10 13.4v0', RING, '2.6 2.505'],
  unreachable: ['', RING, '0 2.917'],
  invalid: ['M12.2 3.88a6.5 6.5 0 0 1 1.2 11.67M7.8 16.12a6.5 6.5 0 0 1-1.2-11.67M10 7v3.6M10 13v0'],
};
