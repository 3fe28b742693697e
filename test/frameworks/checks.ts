/**
 * What has to hold in every framework, whether the elements were defined before it drew or after.
 *
 * @module
 */

import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { paint, readTree, settle, type Visit } from '../pages/site.js';

/** An app on a page, as checks see it. */
export interface Running {
  page: Page;
  visit: Visit;
  order: 'before' | 'after';
  /** Lets the manifest's server answer. */
  answer(): void;
}

interface App {
  change(changes: object): void;
  define(): Promise<void>;
  heard: [type: string, state: string, claim: string][];
}

const LINK = /^link: Security at Vendor Example$/gm;

async function change(page: Page, changes: object): Promise<void> {
  await page.evaluate((given) => (window as unknown as { app: App }).app.change(given), changes);
  await paint(page);
}

const hear = (page: Page): Promise<App['heard']> => page.evaluate(() => (window as unknown as { app: App }).app.heard);

/** What an element has in a property. */
const read = (page: Page, selector: string, name: string): Promise<unknown> =>
  page.$eval(selector, (element, key) => (element as unknown as Record<string, unknown>)[key], name);

/** Whether something is drawn inside an element. */
const draws = (page: Page, selector: string, inner: string): Promise<boolean> =>
  page.$eval(selector, (element, query) => !!element.shadowRoot?.querySelector(query), inner);

const ours = ({ said }: Visit): string[] => said.filter((line) => line.includes('trust-elements: '));

/** The checks, in the order in which they run on one page. */
export const CHECKS: Readonly<Record<string, (running: Running) => Promise<void>>> = {
  async 'children stand there before anything is known'({ page, order }) {
    const isDefined = await page.evaluate(() => !!customElements.get('trust-badge'));
    assert.equal(isDefined, order === 'before');
    assert.equal((await readTree(page)).match(LINK)?.length, 2);
  },

  async 'children change while they are shown'({ page }) {
    await change(page, { words: 'Other words' });
    assert.equal((await readTree(page)).match(/^link: Other words$/gm)?.length, 2);
    await change(page, { words: 'Security at Vendor Example' });
  },

  async 'a freshly signed manifest ends in a verified badge'({ page, order, answer }) {
    if (order === 'after') await page.evaluate(() => (window as unknown as { app: App }).app.define());
    answer();
    const reported = await settle(page, '#badge, #status');
    assert.deepEqual(
      reported.map(({ state, certificationState }) => [state, certificationState]),
      [
        ['verified', 'self-declared'],
        ['verified', undefined],
      ],
    );
    assert.match(await readTree(page), /^button: ISO 27001 .*stated and signed by vendor\.example/m);
  },

  async 'a text arrives, changes and goes'({ page }) {
    assert.equal(await draws(page, '#badge', '.compact'), true);
    await change(page, { variant: null, certification: 'soc2-type2' });
    assert.equal(await draws(page, '#badge', '.compact'), false);
    assert.match(await readTree(page), /^button: SOC 2 /m);
    await change(page, { variant: 'compact', certification: 'iso-27001' });
    assert.equal(await draws(page, '#badge', '.compact'), true);
  },

  async 'a number arrives as a number, and counts'({ page }) {
    assert.equal(Number(await read(page, '#badge', 'minVersion')), 1);
    await change(page, { minVersion: 9_000_000_000_000 });
    await page.waitForFunction(
      () => document.querySelector<Element & { state: string }>('#badge')?.state === 'invalid',
    );
    assert.equal(await read(page, '#badge', 'reason'), 'rollback');
    await change(page, { minVersion: 1 });
    await page.waitForFunction(
      () => document.querySelector<Element & { state: string }>('#badge')?.state === 'verified',
    );
  },

  async 'true and false, changed while shown'({ page }) {
    assert.equal(await draws(page, '#status', '.live'), true);
    await change(page, { live: false });
    assert.equal(await draws(page, '#status', '.live'), false);
    await change(page, { live: true });
    assert.equal(await draws(page, '#status', '.live'), true);
  },

  async 'an attribute without a value means yes, "false" means no'({ page }) {
    assert.equal(await draws(page, '#on', '.live'), true);
    assert.equal(await draws(page, '#off', '.live'), false);
    // What a page says about storage has to hold above all.
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    await change(page, { remember: true });
    await page.waitForFunction(() => localStorage.length > 0);
  },

  async 'the event trust-verdict is heard by the framework'({ page }) {
    const heard = await hear(page);
    assert.ok(heard.every(([type]) => type === 'trust-verdict'));
    assert.deepEqual(heard[0], ['trust-verdict', 'verified', 'self-declared']);
    assert.ok(heard.some(([, state]) => state === 'invalid'));
  },

  async 'it goes and comes again, verified, without another request'({ page, visit }) {
    const before = visit.requests.length;
    await change(page, { isShown: false });
    assert.equal(await page.$('#badge'), null);
    await change(page, { isShown: true });
    const [badge] = await settle(page, '#badge');
    assert.deepEqual([badge?.state, badge?.certificationState], ['verified', 'self-declared']);
    assert.deepEqual(
      visit.requests.slice(before).filter((url) => !url.endsWith('.js')),
      [],
    );
  },

  async 'an object where a text belongs is ignored, with one warning at most'({ page, visit }) {
    const odd = await settle(page, '.odd');
    assert.deepEqual(
      odd.map(({ certificationState }) => certificationState),
      ['not-listed', 'not-listed'],
    );
    const warnings = ours(visit).filter((line) => line.includes('[certification]'));
    assert.ok(warnings.length <= 1, `${warnings}`);
  },

  async 'nothing is said on the console, thrown, or asked for twice'({ visit }) {
    const rest = visit.said.filter((line) => !/trust-badge\[certification\]|rollback/.test(line));
    assert.deepEqual([rest, visit.errors], [[], []]);
    assert.equal(visit.requests.filter((url) => url.endsWith('/manifest.json')).length, 1);
  },
};
