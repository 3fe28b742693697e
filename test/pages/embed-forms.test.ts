/**
 * The other ways onto a page: a classic script, one file under `integrity`, digests for every chunk, a `div`, a frame.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../tools/paths.js';
import { makePublisher } from './publisher.js';
import { listScripts, newVisit, openBrowser, paint, serveSite, settle, waitForPanel } from './site.js';

const vendor = await makePublisher();
const manifest = await vendor.sign();
const site = await serveSite();
const browser = await openBrowser();

/** The lines that the command prints, for a manifest at /manifest.json. */
async function toSnippet(...options: string[]): Promise<string> {
  const { code, stdout } = await vendor.machine.run('embed', 'signed-0.json', '--src', '/manifest.json', ...options);
  assert.equal(code, 0);
  return stdout;
}

const toPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

const TRUST = `src="/manifest.json" subject="vendor.example" root="${vendor.root}"`;
const ours = (said: string[]): string[] => said.filter((line) => line.includes('trust-elements: '));
const listStates = async (page: Page, selector?: string): Promise<string[]> =>
  (await settle(page, selector)).map(({ tag, state }) => `${tag} ${state}`);

/** A file of the script's folder with one byte more, which changes nothing but its digest. */
function touch(name: string): void {
  const path = `/trust-elements/${name}`;
  site.files.set(path, `${site.files.get(path)}\n`);
}

beforeEach(() => {
  site.asked.length = 0;
  site.headers = {};
  site.files = new Map([...listScripts(), ['/manifest.json', manifest]]);
});

test('sri.json has the digest of every file that a page can load', () => {
  const digests = JSON.parse(readFileSync(join(ROOT, 'dist/sri.json'), 'utf8')) as Record<string, string>;
  const scripts = [...listScripts()].filter(([path]) => path.endsWith('.js'));
  const actual = scripts.map(([path, body]): [string, string] => [
    path.replace('/trust-elements/', ''),
    `sha384-${createHash('sha384')
      .update(body as Uint8Array)
      .digest('base64')}`,
  ]);
  assert.deepEqual(digests, Object.fromEntries(actual));
});

test('the script is a classic one as well, and declares nothing that another script could run into', async () => {
  const taken = 'const t = 1, e = 2, r = 3, s = 4; let n, o, a, i, l, c, u, f;';
  site.files.set(
    '/',
    toPage(
      `<script>${taken}</script><script async src="/trust-elements/embed.js"></script><trust-badge certification="iso-27001" ${TRUST}></trust-badge>`,
    ),
  );
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.deepEqual(await listStates(page), ['trust-badge verified']);
  assert.deepEqual([said, errors], [[], []]);
});

test('one file under integrity has everything in it, and asks for no other', async () => {
  site.files.set('/', toPage(await toSnippet('--full', '--integrity')));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.deepEqual(await listStates(page), ['trust-badges verified']);
  assert.deepEqual([...site.asked].sort(), ['/', '/manifest.json', '/trust-elements/embed-full.js']);
  assert.deepEqual([said, errors], [[], []]);
});

test('one file under integrity that was changed does not run, and the page’s own link stays', async () => {
  site.files.set('/', toPage(await toSnippet('--full', '--integrity')));
  touch('embed-full.js');
  const { page, errors } = await newVisit(browser);
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  assert.equal(await page.evaluate(() => customElements.get('trust-badges') === undefined), true);
  assert.ok(!site.asked.includes('/manifest.json'));
  assert.deepEqual(errors, []);
});

test('an import map has the digest of every chunk, and the page works', async () => {
  site.files.set('/', toPage(await toSnippet('--integrity')));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  assert.deepEqual(await listStates(page), ['trust-badges verified']);
  assert.deepEqual([said, errors], [[], []]);
});

for (const file of ['embed.js', 'chunks/badge.js', 'chunks/badges.js']) {
  test(`with integrity, a ${file} that was changed does not run, and the page’s own link stays`, async () => {
    site.files.set('/', toPage(await toSnippet('--integrity')));
    touch(file);
    const { page, said, errors } = await newVisit(browser);
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    const shown = await page.evaluate(() => document.querySelector('trust-badges')?.shadowRoot);
    assert.equal(shown, null);
    assert.equal(await page.evaluate(() => document.querySelector('trust-badges a')?.checkVisibility()), true);
    assert.ok(ours(said).length <= 2);
    assert.deepEqual(errors, []);
  });
}

test('a div stands for a tag, with its content for a fallback, and starts the request at once', async () => {
  site.files.set('/', toPage(await toSnippet('--form', 'div')));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  await page.waitForSelector('div > trust-badges');
  assert.deepEqual(await listStates(page, 'trust-badges'), ['trust-badges verified']);
  assert.equal(await page.evaluate(() => document.querySelector('trust-badges > a') !== null), true);
  assert.equal(site.asked.filter((path) => path === '/manifest.json').length, 1);
  assert.ok(site.asked.indexOf('/manifest.json') < site.asked.indexOf('/trust-elements/chunks/badges.js'));
  assert.deepEqual([said, errors], [[], []]);
});

test('a place follows its attributes, takes no style and no handler, and is filled once however often it is copied', async () => {
  const place = `<div data-trust="badge" data-certification="iso-27001" data-style="color: red" data-onclick="alert(1)" data-id="x" ${TRUST.replaceAll(/(\w+)=/g, 'data-$1=')}>words</div>`;
  const script = '<script type="module" src="/trust-elements/embed.js"></script>';
  site.files.set('/', toPage(`${script}${place}`));
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  await page.waitForSelector('trust-badge');
  await settle(page, 'trust-badge');
  const names = (): Promise<string[]> =>
    page.evaluate(() => document.querySelector('trust-badge')?.getAttributeNames().sort() ?? []);
  assert.deepEqual(await names(), ['certification', 'root', 'src', 'subject']);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>('[data-trust]');
    if (!first) return;
    document.body.append(first.cloneNode(true));
    first.dataset.certification = 'soc2-type2';
    first.dataset.variant = 'compact';
    delete first.dataset.src;
  });
  await page.waitForFunction(() => document.querySelector('trust-badge')?.getAttribute('variant') === 'compact');
  assert.deepEqual(await names(), ['certification', 'root', 'subject', 'variant']);
  await paint(page);
  const count = await page.evaluate(() =>
    [...document.querySelectorAll('[data-trust]')].map((each) => each.querySelectorAll('trust-badge').length),
  );
  assert.deepEqual(count, [1, 1]);
  await page.evaluate(() => document.querySelector('[data-trust]')?.setAttribute('data-trust', 'proof'));
  await page.waitForSelector('div > trust-proof');
  assert.equal(await page.evaluate(() => document.querySelector('[data-trust=proof] trust-badge')), null);
  assert.equal(await page.evaluate(() => document.querySelector('trust-proof')?.textContent), 'words');
  // Without its address, the manifest is where its subject has it: nowhere, here.
  assert.ok(ours(said).every((line) => line.includes('https://vendor.example/')));
  assert.deepEqual(errors, []);
});

test('a page of the script tag puts its own words over ours, from a script of data and from nothing else', async () => {
  const words = (text: string): string =>
    JSON.stringify({ badge: { shorts: { 'self-declared': text } }, __proto__: null });
  const data = `data-trust="words" data-lang="de"`;
  site.files.set(
    '/',
    toPage(
      `<script type="module" src="/trust-elements/embed.js"></script><div lang="de"><trust-badge variant="compact" certification="iso-27001" ${TRUST}></trust-badge></div>
      <script type="application/json" ${data}>${words('Selbst gesagt')}</script><p ${data}>${words('Bezeugt')}</p>`,
    ),
  );
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin);
  await settle(page, 'trust-badge');
  await page.waitForFunction(() =>
    document.querySelector('trust-badge')?.shadowRoot?.textContent?.includes('Selbst gesagt'),
  );
  assert.match(`${ours(said)}`, /words: TypeError/);
  assert.deepEqual([ours(said).length, errors], [1, []]);
});

test('a name that is none of ours brings nothing, whatever address it would make', async () => {
  site.files.set(
    '/',
    toPage('<script type="module" src="/trust-elements/embed.js"></script><div data-trust="../../evil">words</div>'),
  );
  const { page, said, errors } = await newVisit(browser);
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  assert.equal(await page.evaluate(() => document.querySelector('div')?.innerHTML), 'words');
  assert.ok(!site.asked.some((path) => path.includes('evil')));
  assert.equal(ours(said).length, 1);
  assert.deepEqual(errors, []);
});

test('a frame shows one element, says how high it is, and makes room while a panel is open', async () => {
  site.files.set('/', toPage(await toSnippet('--form', 'frame', '--element', 'badge')));
  const { page, said, errors } = await newVisit(browser);
  await page.evaluateOnNewDocument(() => {
    const heights: number[] = [];
    Object.assign(window, { heights });
    addEventListener('message', ({ data, source }) => {
      const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
      if (frame && data?.type === 'trust-elements:height') frame.height = `${heights.push(data.height) && data.height}`;
    });
  });
  await page.goto(site.origin);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  assert.ok(frame);
  await frame.waitForSelector('trust-badge');
  // Another claim, by the same address.
  await page.evaluate(() => {
    const inner = document.querySelector('iframe');
    if (inner) inner.src += '&certification=iso-27001';
  });
  await frame.waitForFunction(
    () =>
      (document.querySelector('trust-badge') as unknown as { certificationState?: string })?.certificationState ===
      'self-declared',
  );
  await paint(page);
  const readHeight = (): Promise<number> => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
  const before = await readHeight();
  assert.ok(before > 30 && before < 200, `${before}`);
  await frame.evaluate(() => document.querySelector('trust-badge')?.shadowRoot?.querySelector('button')?.click());
  await waitForPanel(frame as unknown as Page);
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) >= 600);
  await page.keyboard.press('Escape');
  await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, {}, before);
  assert.deepEqual([said, errors], [[], []]);
});

test('a frame’s page that is opened by itself shows nothing of what its address says', async () => {
  const { page, said, errors } = await newVisit(browser);
  await page.goto(`${site.origin}/trust-elements/frame.html#element=badge&subject=vendor.example&src=/forged.json`, {
    waitUntil: 'networkidle0',
  });
  assert.equal(await page.evaluate(() => document.querySelector('[data-trust], trust-badge')), null);
  assert.match(await page.evaluate(() => document.body.innerText), /inside another/);
  assert.ok(!site.asked.includes('/forged.json'));
  assert.deepEqual([said, errors], [[], []]);
});
