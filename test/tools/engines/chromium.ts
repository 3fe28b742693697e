/**
 * Chromium, for tests of elements.
 *
 * @module
 */

import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findBrowser } from '../browser.js';

/** Starts it: two tabs at once. */
export async function launchChromium(): Promise<BrowserLauncher> {
  const { executablePath, env } = await findBrowser();
  return chromeLauncher({
    launchOptions: { executablePath, env, args: [...BROWSER_ARGS] },
    concurrency: 2,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      // A tab in the background gets no animation frames, and fixtures would wait for ever.
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}
