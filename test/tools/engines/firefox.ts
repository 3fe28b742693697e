/**
 * Firefox, for tests of elements, over WebDriver BiDi.
 *
 * In this order: `FIREFOX_PATH`; an installed Firefox; Debian's `firefox-esr`, installed through apt-get where that is
 * allowed.
 *
 * @module
 */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { installFromDebian } from '../browser.js';

const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Mozilla Firefox/firefox.exe')] : [],
  ),
];

function findInstalled(): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => directories.map((directory) => join(directory, name))), ...PLACES].find(
    existsSync,
  );
}

/** The file of a Firefox; null where there is none and none can be installed. */
export function findFirefox(): string | null {
  const asked = process.env.FIREFOX_PATH;
  if (asked) return existsSync(asked) ? asked : null;
  return findInstalled() ?? installFromDebian('firefox-esr');
}

/** Starts it: one tab, which is in the foreground. */
export async function launchFirefox(): Promise<BrowserLauncher> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found.');
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    concurrency: 1,
  });
}
