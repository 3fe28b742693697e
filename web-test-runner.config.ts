/**
 * How `test/**\/*.browser.ts` run: in real browsers, straight from the sources.
 *
 * @module
 */

import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin, sendKeysPlugin } from '@web/test-runner-commands/plugins';
import { reportToFile } from './test/tools/browser-reporter.js';
import { collectGarbage } from './test/tools/engines/collect-garbage.js';
import { emulateMedia } from './test/tools/engines/emulate-media.js';
import { ENGINES, type Engine } from './test/tools/engines/engines.js';
import { answerCorpusTests, serveVectors } from './test/tools/serve-vectors.js';

/** The configuration for some test files in one engine. */
export async function toConfig(engine: Engine, files: string[]): Promise<TestRunnerConfig> {
  return {
    rootDir: import.meta.dirname,
    files,
    // The production builds of lit and its friends: they are what visitors get, and they do not talk on the console.
    nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
    middleware: [serveVectors],
    plugins: [
      answerCorpusTests(engine),
      a11ySnapshotPlugin(),
      emulateMedia(),
      collectGarbage(),
      sendKeysPlugin(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${import.meta.dirname}/tsconfig.json` }),
    ],
    browsers: [await ENGINES[engine].launch()],
    testFramework: { config: { timeout: 10_000 } },
    testsStartTimeout: 60_000,
    testsFinishTimeout: 1_000_000,
    staticLogging: true,
    reporters: [reportToFile()],
  };
}
