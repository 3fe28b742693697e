/**
 * The engines that tests of elements run in: Chromium always, Firefox and WebKitGTK where they are.
 *
 * @module
 */

import type { BrowserLauncher } from '@web/test-runner';
import { launchChromium } from './chromium.js';
import { findFirefox, launchFirefox } from './firefox.js';
import { findWebKit, launchWebKit } from './webkit.js';

/** An engine by name. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** An engine: why it does not run here (null where it does), and what starts it. */
export interface EngineRow {
  findLack(): string | null;
  launch(): Promise<BrowserLauncher>;
}

/** Every engine. */
export const ENGINES: Readonly<Record<Engine, EngineRow>> = {
  chromium: { findLack: () => null, launch: launchChromium },
  firefox: {
    findLack: () => (findFirefox() ? null : 'no Firefox is installed, and apt-get did not bring firefox-esr'),
    launch: launchFirefox,
  },
  webkit: {
    findLack: () => (findWebKit() ? null : 'it needs WebKitWebDriver, its MiniBrowser and Xvfb'),
    launch: launchWebKit,
  },
};
