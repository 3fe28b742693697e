/**
 * Runs Node tests: `tsx test/tools/node-tests.ts FILE…`
 *
 * @module
 */

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { report } from './node-reporter.js';

const files = process.argv.slice(2).map((file) => resolve(file));
const events = run({ files, concurrency: availableParallelism() });
events.on('test:fail', () => {
  process.exitCode = 1;
});
for await (const text of report(events)) process.stdout.write(text);
