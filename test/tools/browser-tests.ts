/**
 * Runs browser tests: `tsx test/tools/browser-tests.ts ENGINE FILE…`, with `chromium`, `firefox` or `webkit`
 *
 * @module
 */

import { startTestRunner } from '@web/test-runner';
import { toConfig } from '../../web-test-runner.config.js';
import type { Engine } from './engines/engines.js';

const [engine, ...files] = process.argv.slice(2);
const runner = await startTestRunner({
  config: await toConfig(engine as Engine, files),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The test runner did not start.');
runner.on('stopped', (passed) => process.exit(passed ? 0 : 1));
