/**
 * A tab of an engine other than Chromium, with the little that all of them can be asked.
 *
 * @module
 */

import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../tools/engines/firefox.js';
import { findWebKit, openWebKit } from '../tools/engines/webkit.js';

/** A tab. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  /** A name of this machine that the engine does not take for one: what is there is not secure. Null where none can be had. */
  stranger: string | null;
  /** What an expression comes to in the page; where it is a promise, what that does. */
  read(expression: string): Promise<unknown>;
}

async function openFirefox(executablePath: string): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'network.dns.localDomains': 'vendor.test' },
  });
  after(() => browser.close());
  const page = await browser.newPage();
  return {
    goto: (address) => page.goto(address),
    stranger: 'vendor.test',
    read: (expression) => page.evaluate(expression),
  };
}

async function openWebKitTab(): Promise<Tab> {
  const { call, stop } = await openWebKit();
  after(stop);
  return {
    goto: (url) => call('POST', '/url', { url }),
    stranger: null,
    read(expression) {
      const script = `const done = arguments[0]; Promise.resolve((${expression})).then(done, (error) => done(String(error)));`;
      return call('POST', '/execute/async', { script, args: [] });
    },
  };
}

/** What opens a tab, for each of these engines that is on this machine. */
export function listEngines(): [name: string, open: () => Promise<Tab>][] {
  const firefox = findFirefox();
  return [
    ...(firefox ? [['Firefox', () => openFirefox(firefox)] as [string, () => Promise<Tab>]] : []),
    ...(findWebKit() ? [['WebKit', openWebKitTab] as [string, () => Promise<Tab>]] : []),
  ];
}
