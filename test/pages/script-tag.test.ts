/**
 * The built script file on a page of nobody we know: one tag, one signed manifest, a fallback link.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../tools/paths.js';
import { makePublisher } from './publisher.js';
import { listScripts, newVisit, openBrowser, paint, readTree, serveSite, settle } from './site.js';

const NO_POLICIES =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const vendor = await makePublisher();
const manifest = await vendor.sign();
const TAMPERED = manifest.replace('"in-progress"', '"attested"');
/** The lines that a vendor pastes: the command's own. */
const SNIPPET = (
  await vendor.machine.run('embed', 'signed-0.json', '--src', '/manifest.json', '--script', '/trust-elements/embed.js')
).stdout;
const LINK = 'Security and compliance of Vendor Example, Inc.';

const site = await serveSite();
const browser = await openBrowser({ args: ['--host-resolver-rules=MAP vendor.test 127.0.0.1'] });

function toPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><h1>Before</h1>${body}<p>After</p></body></html>`;
}

/** The same lines with one badge in the place of all. */
function toBadgeSnippet(certification = 'iso-27001'): string {
  return SNIPPET.replace('<trust-badges ', `<trust-badge certification="${certification}" `).replace(
    '/trust-badges',
    '/trust-badge',
  );
}

/** What stands on the console that is ours. */
const ours = (said: string[]): string[] => said.filter((line) => line.includes('trust-elements: '));

/** Every new name that a page can list on its window. */
const listNames = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(window));

beforeEach(() => {
  site.asked.length = 0;
  site.headers = {};
  site.files = new Map([...listScripts(), ['/', toPage(toBadgeSnippet())], ['/manifest.json', manifest]]);
});

test('the lines that embed prints show every claim, verified', async () => {
  site.files.set('/', toPage(SNIPPET));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.deepEqual(await settle(page), [
    { tag: 'trust-badges', state: 'verified', reason: null, certificationState: 'self-declared' },
  ]);
  const tree = await readTree(page);
  assert.match(tree, /^button: ISO 27001 Certificate stated and signed by vendor\.example, until /m);
  assert.match(tree, /^button: SOC 2 Type II .* stated and signed by vendor\.example/m);
  assert.deepEqual([said, errors], [[], []]);
});

test('one tag is a verified badge, for a reader of the screen and for the page', async () => {
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.deepEqual(await settle(page), [
    {
      tag: 'trust-badge',
      state: 'verified',
      reason: null,
      certificationState: 'self-declared',
      certificationReason: null,
    },
  ]);
  const tree = await readTree(page);
  assert.match(tree, /^button: ISO 27001 Certificate stated and signed by vendor\.example, until /m);
  assert.doesNotMatch(tree, new RegExp(LINK));
  assert.deepEqual([said, errors], [[], []]);
  assert.deepEqual(site.asked.map((path) => path.replace(/-[\w-]+\.js/, '.js')).sort(), [
    '/',
    '/manifest.json',
    '/trust-elements/chunks/badge.js',
    '/trust-elements/embed.js',
  ]);
});

test('a manifest that was tampered with is called so, and nothing of it is said', async () => {
  assert.notEqual(TAMPERED, manifest);
  site.files.set('/manifest.json', TAMPERED);
  site.files.set('/', toPage(toBadgeSnippet('soc2-type2')));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.deepEqual(await settle(page), [
    {
      tag: 'trust-badge',
      state: 'invalid',
      reason: 'signature',
      certificationState: 'invalid',
      certificationReason: 'signature',
    },
  ]);
  const tree = await readTree(page);
  assert.match(tree, /^button: .*The trust manifest of vendor\.example failed its check$/m);
  assert.doesNotMatch(tree, /soc|type.?(2|ii)|27001|attested|in.progress|report|stated|signed/i);
  assert.doesNotMatch(tree, new RegExp(LINK));
  assert.equal(ours(said).length, 1);
  assert.deepEqual(errors, []);
});

test('without scripts the page’s own link stands there', async () => {
  const { page, errors } = await newVisit(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(site.origin);
  assert.match(await readTree(page), new RegExp(`^link: ${LINK}`, 'm'));
  assert.deepEqual([errors, site.asked], [[], ['/']]);
});

test('without the script file the page’s own link stands there, and nothing breaks', async () => {
  site.files.delete('/trust-elements/embed.js');
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.match(await readTree(page), new RegExp(`^link: ${LINK}`, 'm'));
  assert.deepEqual([ours(said), errors], [[], []]);
});

test('without a chunk the page’s own link stays, with one warning however many badges there are', async () => {
  for (const path of site.files.keys()) if (path.includes('/chunks/')) site.files.delete(path);
  site.files.set('/', toPage(toBadgeSnippet().repeat(3)));
  const { page, said, errors } = await newVisit(browser);
  const warned = new Promise((resolve) => page.once('console', resolve));
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  await warned;
  assert.equal((await readTree(page)).match(new RegExp(`^link: ${LINK}`, 'gm'))?.length, 3);
  assert.equal(ours(said).length, 1);
  assert.match(`${ours(said)}`, /^warn: trust-elements: cannot load badge/);
  assert.deepEqual(errors, []);
});

test('two hundred badges ask for the manifest once, and add no name to the window but lit’s', async () => {
  site.files.set('/', toPage(''));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  const before = await listNames(page);
  site.files.set('/', toPage(toBadgeSnippet().repeat(200)));
  await page.goto(site.origin);
  const reported = await settle(page);
  assert.equal(reported.length, 200);
  assert.ok(reported.every(({ state }) => state === 'verified'));
  assert.equal(site.asked.filter((path) => path === '/manifest.json').length, 1);
  const added = (await listNames(page)).filter((name) => !before.includes(name));
  assert.deepEqual(
    added.filter((name) => !/^(lit|reactiveElement)/.test(name)),
    [],
  );
  assert.deepEqual([said, errors, await page.cookies()], [[], [], []]);
});

test('nothing on the page moves, with the rule that the README gives for badges that have not arrived', async () => {
  const [, recipe = ''] =
    /```css\n(trust-badge:not\(:defined\)[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  assert.notEqual(recipe, '');
  const wordy = await makePublisher('a-vendor-with-a-long-name.example');
  const long = await wordy.sign();
  const trust = (root: string, domain: string): string => `subject="${domain}" root="${root}" src="/manifest.json"`;
  for (const [width, text, { root, domain }] of [
    [1000, manifest, vendor],
    [1000, long, wordy],
    [320, manifest, vendor],
    [320, long, wordy],
    [1000, TAMPERED, vendor],
    [1000, 'a server that is out of order', vendor],
  ] as const) {
    const badge = `<trust-badge certification="iso-27001" ${trust(root, domain)}><a href="/">words</a></trust-badge>`;
    let answer = (_: string): void => {};
    site.files.set('/manifest.json', new Promise<string>((resolve) => (answer = resolve)));
    site.files.set('/', toPage(badge, `<style>${recipe}</style>`));
    const { page } = await newVisit(browser);
    await page.setViewport({ width, height: 600 });
    await page.evaluateOnNewDocument(() => {
      const counted = window as { shift?: number };
      counted.shift = 0;
      new PerformanceObserver((list) => {
        const moved = list.getEntries() as (PerformanceEntry & { value: number })[];
        for (const { value } of moved) counted.shift = (counted.shift ?? 0) + value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.origin);
    // Each stage is painted before the next one comes, as over a slow line.
    await paint(page);
    await page.addScriptTag({ type: 'module', url: '/trust-elements/embed.js' });
    await page.evaluate(() => customElements.whenDefined('trust-badge').then(() => {}));
    await paint(page);
    answer(text);
    await settle(page);
    await paint(page);
    const shift = await page.evaluate(() => (window as { shift?: number }).shift);
    assert.equal(shift, 0, `${width} px, ${domain}, ${text.slice(0, 20)}`);
  }
});

test('where a page forbids every Trusted Types policy, a badge works, and what needs templates leaves the page’s words', async () => {
  site.files.set('/', toPage(toBadgeSnippet() + SNIPPET));
  site.headers = { 'content-security-policy': NO_POLICIES };
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  assert.equal((await settle(page, 'trust-badge'))[0]?.certificationState, 'self-declared');
  const tree = await readTree(page);
  assert.match(tree, /^button: ISO 27001/m);
  assert.match(tree, new RegExp(`^link: ${LINK}`, 'm'));
  assert.equal(ours(said).length, 1);
  assert.deepEqual(errors, []);
});

test('a page without https is told that nothing could be checked, and asks for nothing', async () => {
  const { page, said, errors } = await newVisit(browser);
  await page.goto(`http://vendor.test:${site.port}/`);
  assert.deepEqual(await settle(page), [
    {
      tag: 'trust-badge',
      state: 'unverified',
      reason: 'insecure-context',
      certificationState: 'unverified',
      certificationReason: 'insecure-context',
    },
  ]);
  const tree = await readTree(page);
  assert.match(tree, new RegExp(`^link: ${LINK}`, 'm'));
  assert.match(tree, /^button: Could not be checked here/m);
  assert.doesNotMatch(tree, /27001|stated|signed/);
  assert.ok(!site.asked.includes('/manifest.json'));
  assert.equal(ours(said).length, 1);
  assert.deepEqual(errors, []);
});
