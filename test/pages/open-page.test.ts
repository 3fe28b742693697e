/**
 * A page that stays open: what it shows ends when the manifest says, and begins again when the vendor renews it.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { makePublisher, type Publisher } from './publisher.js';
import { newVisit, openBrowser, type Reported, type Site, serveSite, settle } from './site.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Time in the test's hand: it stands still, and timers wait to be let go. */
interface Clock {
  now: number;
  timers: Map<number, { at: number; ms: number; run: () => void }>;
}

type Stage = { clock: Clock };

const browser = await openBrowser();

/** A page with one badge for `iso-27001`, whose clock stands still. */
async function open(vendor: Publisher, manifest: string): Promise<{ page: Page; site: Site; errors: string[] }> {
  const site = await serveSite();
  site.files.set('/manifest.json', manifest);
  site.files.set(
    '/',
    `<!doctype html><title>A page</title><script type="module" src="/trust-elements/embed.js"></script>
    <trust-badge certification="iso-27001" src="/manifest.json" subject="${vendor.domain}" root="${vendor.root}">words</trust-badge>`,
  );
  const { page, errors } = await newVisit(browser);
  await page.evaluateOnNewDocument((start) => {
    const clock: Clock = { now: start, timers: new Map() };
    let last = 0;
    Object.assign(window, {
      clock,
      // Methods: a function that has a name otherwise would be marked with a helper that the page lacks.
      setTimeout(run: () => void, ms = 0) {
        last += 1;
        clock.timers.set(last, { at: clock.now + ms, ms, run });
        return last;
      },
      clearTimeout(timer: number) {
        clock.timers.delete(timer);
      },
    });
    Date.now = () => clock.now;
  }, Date.now());
  await page.goto(site.origin);
  await settle(page);
  await rest(page);
  return { page, site, errors };
}

/** Waits until the page has done what there was to do: nothing is being fetched, and a timer says when to look again. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const waits = [...(window as unknown as Stage).clock.timers.values()].map(({ ms }) => ms);
    // Every request has a timer of ten seconds of its own.
    return waits.length > 0 && !waits.includes(10_000);
  });
}

/** Lets time pass to a moment, or to when the next timer is due, and that timer run. Gives the moment. */
async function pass(page: Page, until?: number): Promise<number> {
  const now = await page.evaluate((moment) => {
    const { clock } = window as unknown as Stage;
    clock.now = moment ?? Math.min(...[...clock.timers.values()].map(({ at }) => at));
    for (const [timer, { at, run }] of clock.timers) {
      if (at > clock.now) continue;
      clock.timers.delete(timer);
      run();
    }
    return clock.now;
  }, until);
  await rest(page);
  return now;
}

async function look(page: Page): Promise<Reported> {
  const [reported] = await settle(page);
  assert.ok(reported);
  return reported;
}

/** Lets time pass until the badge's state is another; gives the moment. */
async function passUntilChange(page: Page): Promise<number> {
  const before = await look(page);
  for (let turn = 0; turn < 40; turn += 1) {
    const now = await pass(page);
    if ((await look(page)).certificationState !== before.certificationState) return now;
  }
  throw new Error(`It is ${before.certificationState} for ever.`);
}

/** Replaces words of the vendor's trust.yaml. */
async function edit({ machine }: Publisher, from: RegExp, to: string): Promise<void> {
  const before = await machine.read('trust.yaml');
  const after = before.replace(from, to);
  assert.notEqual(after, before);
  await machine.write('trust.yaml', after);
}

test('a claim expires on an open page with the end of its last day, in UTC', async () => {
  const vendor = await makePublisher();
  const last = new Date(Date.now() + 10 * DAY).toISOString().slice(0, 10);
  await edit(vendor, /validUntil: .*/, `validUntil: ${last}`);
  const { page, errors } = await open(vendor, await vendor.sign());
  assert.equal((await look(page)).certificationState, 'self-declared');
  assert.equal(await passUntilChange(page), Date.parse(last) + DAY);
  const { state, certificationState } = await look(page);
  assert.deepEqual([state, certificationState], ['verified', 'expired']);
  assert.match(await page.$eval('trust-badge', (badge) => badge.shadowRoot?.textContent ?? ''), /Expired/);
  assert.deepEqual(errors, []);
});

test('a manifest that nobody renews goes stale and expires on an open page, though the server is gone', async () => {
  const vendor = await makePublisher();
  const manifest = await vendor.sign();
  const end = Date.parse((JSON.parse(manifest) as { expiresAt: string }).expiresAt);
  const { page, site, errors } = await open(vendor, manifest);
  site.files.delete('/manifest.json');
  assert.equal(await passUntilChange(page), end);
  assert.deepEqual(await look(page), {
    tag: 'trust-badge',
    state: 'stale',
    reason: 'expired-recently',
    certificationState: 'stale',
    certificationReason: 'expired-recently',
  });
  // The page tried to renew it before it ended.
  assert.ok(site.asked.filter((path) => path === '/manifest.json').length > 1);
  await pass(page, end + 30 * DAY - MINUTE);
  assert.equal((await look(page)).certificationState, 'stale');
  assert.equal(await passUntilChange(page), end + 30 * DAY);
  const { state, certificationState, certificationReason } = await look(page);
  assert.deepEqual([state, certificationState, certificationReason], ['expired', 'expired', 'document']);
  const text = await page.$eval('trust-badge', (badge) => badge.shadowRoot?.textContent ?? '');
  assert.doesNotMatch(text, /27001|stated/);
  assert.deepEqual(errors, []);
});

test('a renewed manifest is taken up when somebody comes back to the page, and not asked for again at once', async () => {
  const vendor = await makePublisher();
  const { page, site, errors } = await open(vendor, await vendor.sign(1));
  await edit(vendor, /status: certified/, 'status: withdrawn');
  site.files.set('/manifest.json', await vendor.sign());
  const comeBack = (after: number): Promise<void> =>
    page.evaluate((ms) => {
      // A laptop slept meanwhile: no timer has run.
      (window as unknown as Stage).clock.now += ms;
      document.dispatchEvent(new Event('visibilitychange'));
    }, after);
  const count = (): number => site.asked.filter((path) => path === '/manifest.json').length;
  await comeBack(MINUTE);
  await rest(page);
  assert.equal((await look(page)).certificationState, 'self-declared');
  assert.equal(count(), 1);
  const changed = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('trust-verdict', () => resolve(true), { once: true })),
  );
  await comeBack(6 * MINUTE);
  await changed;
  const { state, certificationState } = await look(page);
  assert.deepEqual([state, certificationState, count()], ['verified', 'revoked', 2]);
  assert.match(await page.$eval('trust-badge', (badge) => badge.shadowRoot?.textContent ?? ''), /Withdrawn/);
  assert.deepEqual(errors, []);
});
