/**
 * `npm run size`: what each entry of the last build costs a visitor, and whether that is within its budget.
 *
 * @module
 */

import { isWithin, measureSizes } from './sizes.js';

const sizes = await measureSizes();
const width = Math.max(...sizes.map(({ entry }) => entry.length));
console.log(`${'bytes, brotli 11'.padEnd(width + 2)} is     may be`);
for (const size of sizes) {
  const row = [size.entry.padEnd(width), String(size.bytes).padStart(6), String(size.budget ?? 'none').padStart(8)];
  console.log(`${row.join(' ')}${isWithin(size) ? '' : '  ✗'}`);
}
process.exitCode = sizes.every(isWithin) ? 0 : 1;
