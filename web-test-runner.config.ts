/**
 * How `test/**\/*.browser.ts` run: in a real browser, straight from the sources.
 *
 * @module
 */

import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin, emulateMediaPlugin, sendKeysPlugin } from '@web/test-runner-commands/plugins';
import { BROWSER_ARGS, findBrowser } from './test/tools/browser.js';
import { reportToFile } from './test/tools/browser-reporter.js';
import { answerCorpusTests, serveVectors } from './test/tools/serve-vectors.js';

/** The configuration for some test files, or for all. */
export async function toConfig(files: string[]): Promise<TestRunnerConfig> {
  const { executablePath, env } = await findBrowser();
  return {
    rootDir: import.meta.dirname,
    files,
    // The production builds of lit and its friends: they are what visitors get, and they do not talk on the console.
    nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
    middleware: [serveVectors],
    plugins: [
      answerCorpusTests(),
      a11ySnapshotPlugin(),
      emulateMediaPlugin(),
      sendKeysPlugin(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${import.meta.dirname}/tsconfig.json` }),
    ],
    browsers: [
      chromeLauncher({
        launchOptions: { executablePath, env, args: [...BROWSER_ARGS] },
        concurrency: 2,
        createPage: async ({ context }) => {
          const page = await context.newPage();
          // A tab in the background gets no animation frames, and fixtures would wait for ever.
          const session = await page.createCDPSession();
          await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
          return page;
        },
      }),
    ],
    testFramework: { config: { timeout: 10_000 } },
    testsStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    staticLogging: true,
    reporters: [reportToFile()],
  };
}
