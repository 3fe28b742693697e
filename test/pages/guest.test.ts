/**
 * The script tag where a page keeps it small, or is put aside and taken out again.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePublisher } from './publisher.js';
import { newVisit, openBrowser, serveSite, settle } from './site.js';

const vendor = await makePublisher();
const site = await serveSite();
// Without puppeteer's own wish that no page be kept.
const browser = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
site.files.set('/manifest.json', await vendor.sign());

const toPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

const toBadge = (base = ''): string =>
  `<script type="module" src="${base}/trust-elements/embed.js"></script>
  <trust-badge certification="iso-27001" subject="vendor.example" root="${vendor.root}" src="${base}/manifest.json" remember>
  <a href="https://vendor.example/">words</a></trust-badge>`;

test('in a sandboxed frame, where all storage throws, a badge is verified, and its panel opens', async () => {
  site.headers = { 'access-control-allow-origin': '*' };
  const inner = toPage(toBadge(site.origin)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  site.files.set('/', toPage(`<iframe sandbox="allow-scripts" width="600" height="600" srcdoc="${inner}"></iframe>`));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  const frame = page.frames()[1];
  assert.ok(frame);
  assert.equal(await frame.evaluate(() => self.origin), 'null');
  await frame.waitForFunction(
    () =>
      (document.querySelector('trust-badge') as { certificationState?: string } | null)?.certificationState ===
      'self-declared',
  );
  await frame.evaluate(() => document.querySelector('trust-badge')?.shadowRoot?.querySelector('button')?.click());
  await frame.waitForFunction(() => (document.querySelector('trust-badge')?.shadowRoot?.childElementCount ?? 0) > 1);
  assert.deepEqual([said, errors], [[], []]);
});

test('a page that comes back from the back-forward cache shows what it showed, and asks only where time has passed', async () => {
  site.headers = {};
  site.files.set('/', toPage(toBadge()));
  site.files.set('/next', toPage('<p>Next</p>'));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  await settle(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  site.asked.length = 0;
  await page.goto(`${site.origin}/next`);
  await page.goBack();
  const [badge] = await settle(page);
  assert.equal(badge?.certificationState, 'self-declared');
  // The browser kept it as it was, so that it has nothing to ask.
  assert.equal(await page.evaluate(() => (window as { persisted?: boolean }).persisted), true);
  assert.ok(!site.asked.includes('/manifest.json'));
  assert.deepEqual([said, errors], [[], []]);
});
