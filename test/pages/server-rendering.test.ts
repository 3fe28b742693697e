/**
 * Elements that a server has drawn: before the browser has run anything, and as they come alive.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Page } from 'puppeteer-core';
import { listFiles } from '../tools/paths.js';
import { makePublisher } from './publisher.js';
import { listScripts, newVisit, openBrowser, paint, readTree, serveSite, settle } from './site.js';

const LINK = 'Security at Vendor Example';
const NAMES = listFiles('src/elements').flatMap(
  (file) => /^src\/elements\/(.+)\/\1\.define\.ts$/.exec(file)?.[1] ?? [],
);

const vendor = await makePublisher();
const manifest = await vendor.sign();
const site = await serveSite();
const browser = await openBrowser();

before(() => Promise.all(NAMES.map((name) => import(`trust-elements/${name}/define`))));

beforeEach(() => {
  site.files = new Map([...listScripts(), ['/manifest.json', manifest]]);
});

/** As it is published; its types are there before it is built. */
const BUILT: string = 'trust-elements/ssr';

/** What a server makes of a template with our elements. */
async function draw(template: TemplateResult): Promise<string> {
  const { TrustElementRenderer } = (await import(BUILT)) as typeof import('../../src/ssr.js');
  const text = await collectResult(render(template, { elementRenderers: [TrustElementRenderer] }));
  // Marks by which the library finds its places again; nobody sees them.
  return text.replace(/<!--.*?-->/g, '');
}

const { root } = vendor;
const link = html`<a href="https://vendor.example/security">${LINK}</a>`;

const TEMPLATES: Readonly<Record<string, TemplateResult>> = {
  badge: html`<trust-badge certification="iso-27001" subject="vendor.example" root=${root} src="/manifest.json">${link}</trust-badge>`,
  compact: html`<trust-badge variant="compact" certification="iso-27001" subject="vendor.example" root=${root} src="/manifest.json">${link}</trust-badge>`,
  badges: html`<trust-badges subject="vendor.example" root=${root} src="/manifest.json">${link}</trust-badges>`,
  status: html`<trust-status subject="vendor.example" root=${root} src="/manifest.json">${link}</trust-status>`,
};

const toPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}<p>After</p></body></html>`;

/** Counts how far things move on the page, and visits it. */
async function visit(page: Page): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument(() => {
    const counted = window as { shift?: number };
    counted.shift = 0;
    new PerformanceObserver((list) => {
      const moved = list.getEntries() as (PerformanceEntry & { value: number })[];
      for (const { value } of moved) counted.shift = (counted.shift ?? 0) + value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin);
  await paint(page);
  return () => page.evaluate(() => (window as { shift?: number }).shift ?? -1);
}

const addScript = (page: Page): Promise<unknown> =>
  page.addScriptTag({ type: 'module', url: '/trust-elements/embed.js' });

for (const name of NAMES) {
  test(`a server draws trust-${name} into a shadow root, and says nothing for certain`, async () => {
    const { withStatic, literal } = await import('lit/static-html.js').then((statics) => ({
      withStatic: statics.html,
      literal: statics.unsafeStatic(`trust-${name}`),
    }));
    const text = await draw(
      withStatic`<${literal} subject="vendor.example" root=${root} src="/manifest.json">${link}</${literal}>`,
    );
    assert.match(
      text,
      new RegExp(`^<trust-${name}[^>]* src="/manifest.json"[^>]*><template[^>]* shadowrootmode="open">`),
    );
    assert.ok(text.includes(`<a href="https://vendor.example/security">${LINK}</a>`), text);
    const drawn = text.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ').trim();
    assert.equal(drawn, LINK);
    assert.doesNotMatch(text, /<path|part="(mark|status|label|badge)"/);
  });
}

for (const [name, template] of Object.entries(TEMPLATES)) {
  test(`${name}: the page’s own link is there without scripts, and nothing moves when the element comes alive`, async () => {
    site.files.set('/', toPage(await draw(template)));
    let answer = (_: string): void => {};
    site.files.set('/manifest.json', new Promise<string>((resolve) => (answer = resolve)));
    const { page, said, errors } = await newVisit(browser);
    const shift = await visit(page);
    assert.match(await readTree(page), new RegExp(`^link: ${LINK}$`, 'm'));
    await addScript(page);
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)),
      ).then(() => {}),
    );
    await paint(page);
    assert.match(await readTree(page), new RegExp(`^link: ${LINK}$`, 'm'));
    answer(manifest);
    const [element] = await settle(page);
    assert.deepEqual([element?.state, element?.reason], ['verified', null]);
    await paint(page);
    const tree = await readTree(page);
    assert.match(tree, /^button: .*vendor\.example/m);
    assert.doesNotMatch(tree, new RegExp(`^link: ${LINK}$`, 'm'));
    assert.deepEqual([await shift(), said, errors], [0, [], []]);
  });

  test(`${name}: the page’s own link stays beside a note, once, where the manifest cannot be had`, async () => {
    site.files.set('/', toPage(await draw(template)));
    site.files.delete('/manifest.json');
    const { page, errors } = await newVisit(browser);
    await visit(page);
    await addScript(page);
    const [element] = await settle(page);
    assert.equal(element?.state, 'unreachable');
    assert.equal((await readTree(page)).match(new RegExp(`^link: ${LINK}$`, 'gm'))?.length, 1);
    assert.deepEqual(errors, []);
  });
}
