/**
 * Answers `collect-garbage` of tests in Chromium: what nothing holds any longer is gone then.
 *
 * @module
 */

import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';

/** The plugin. */
export function collectGarbage(): TestRunnerPlugin {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'collect-garbage') return undefined;
      const session = await (browser as ChromeLauncher).getPage(id).createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
      return true;
    },
  };
}
