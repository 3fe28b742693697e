/**
 * `npm run report:guest`: prints the table of the last `npm test`.
 *
 * @module
 */

import { toTable } from './guest-report.js';

console.log(toTable());
