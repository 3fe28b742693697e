/**
 * Runs browser tests: `tsx test/tools/browser-tests.ts FILE…`
 *
 * @module
 */

import { startTestRunner } from '@web/test-runner';
import { toConfig } from '../../web-test-runner.config.js';

const runner = await startTestRunner({
  config: await toConfig(process.argv.slice(2)),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The test runner did not start.');
runner.on('stopped', (passed) => process.exit(passed ? 0 : 1));
