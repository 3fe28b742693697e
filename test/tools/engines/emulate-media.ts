/**
 * Answers `emulateMedia()` of tests in Chromium, forced colours included, which the test runner's own
 * command leaves out there.
 *
 * @module
 */

import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { CDPSession, Page } from 'puppeteer-core';

/** What tests ask for: each stays until it is asked for again. */
interface Media {
  media?: string;
  colorScheme?: string;
  reducedMotion?: string;
  forcedColors?: string;
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
} as const;

/** What each page has been asked for; what it emulates ends with its session. */
const emulated = new WeakMap<Page, { session: CDPSession; media: Media }>();

/** The plugin. */
export function emulateMedia(): TestRunnerPlugin<Media> {
  return {
    name: 'emulate-media',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'emulate-media' || !payload) return undefined;
      const page = (browser as ChromeLauncher).getPage(id);
      const { session, media } = emulated.get(page) ?? { session: await page.createCDPSession(), media: {} };
      Object.assign(media, payload);
      emulated.set(page, { session, media });
      await session.send('Emulation.setEmulatedMedia', {
        media: media.media ?? '',
        features: (Object.keys(FEATURES) as (keyof typeof FEATURES)[]).map((key) => ({
          name: FEATURES[key],
          value: media[key] ?? '',
        })),
      });
      return true;
    },
  };
}
