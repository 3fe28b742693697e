/**
 * Every element, in every state that a document can be in, on pages with the strictest policies under which they can work:
 * these allow the script file, the manifest's address and the feed's, and nothing else.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { makePublisher } from './publisher.js';
import { listScripts, newVisit, openBrowser, paint, serveSite, settle, waitForPanel } from './site.js';

const FEED = 'https://status.vendor.example/summary.json';
const STRICT = `default-src 'none'; script-src 'self'; connect-src 'self' ${new URL(FEED).origin}`;
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const vendor = await makePublisher();
const YAML = await vendor.machine.read('trust.yaml');
await vendor.machine.write('trust.yaml', YAML.replace('provider: manual', `provider: custom\n  apiUrl: ${FEED}`));
const manifest = await vendor.sign();
const MANIFESTS: readonly [path: string, text: string | null][] = [
  ['/manifest.json', manifest],
  ['/stale.json', await vendor.sign(40)],
  ['/expired.json', await vendor.sign(80)],
  ['/tampered.json', manifest.replace('"in-progress"', '"attested"')],
  ['/silence', null],
];
/** A word of each section that is on show, as the manifest has it. */
const SAID = ['Hosting provider', 'Germany', 'stays in the European Union', 'Security overview'];

const site = await serveSite();
const browser = await openBrowser();

/** Where each section of the page has its manifest, and in which state that is. */
const CASES: readonly [src: string, state: string, root?: string][] = [
  ['/manifest.json', 'verified'],
  ['#inline', 'verified'],
  ['/stale.json', 'stale'],
  ['/expired.json', 'expired'],
  ['/tampered.json', 'invalid'],
  ['/nowhere.json', 'unreachable'],
  ['/manifest.json', 'unverified', 'no-root'],
  ['/silence', 'pending'],
];

/** Every element, and what it is told besides which manifest. */
const ELEMENTS: readonly [tag: string, attributes: string, content?: string][] = [
  ['trust-badge', 'certification="iso-27001"'],
  ['trust-badge', 'certification="soc2-type2" variant="compact"'],
  ['trust-badges', ''],
  ['trust-source', '', '<trust-badge certification="none"></trust-badge>'],
  ['trust-proof', 'inline', ''],
  ['trust-status', 'live'],
  ['trust-status', 'live variant="compact"'],
  ['trust-subprocessors', ''],
  ['trust-residency-map', ''],
  ['trust-section', 'name="certifications"'],
  ['trust-section', 'name="documents"'],
  ['trust-center', ''],
];

function toEveryState(): string {
  const rows = CASES.map(([src, state, root = vendor.root]) => {
    const trust = `subject="vendor.example" src="${src}" root="${root}"`;
    const tags = ELEMENTS.map(([tag, own, content = 'words']) => `<${tag} ${own} ${trust}>${content}</${tag}>`);
    return `<section class="${state}">${tags.join('\n')}</section>`;
  });
  const inline = `<script type="application/json" id="inline">${manifest.replaceAll('<', '\\u003c')}</script>`;
  const head =
    '<meta charset="utf-8"><title>A page</title><script type="module" src="/trust-elements/embed.js"></script>';
  return `<!doctype html><html lang="en"><head>${head}</head><body>${rows.join('\n')}${inline}</body></html>`;
}

/** Answers what is asked of the feed's address, after the page's policy has let it through. */
async function serveFeed(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const session = await page.createCDPSession();
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${new URL(FEED).origin}/*` }] });
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    asked.push(request.url);
    const [at, until] = [0, 3_600_000].map((ms) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}Z`);
    const feed = JSON.stringify({ type: 'trust-status/1', state: 'operational', at, until });
    const responseHeaders = [{ name: 'Access-Control-Allow-Origin', value: '*' }];
    const body = Buffer.from(feed).toString('base64');
    void session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  });
  return asked;
}

/** What each element of a section shows: its words, through all shadow roots, and whether it has looks of its own. */
function readShown(page: Page, state: string): Promise<{ tag: string; text: string; display: string }[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const roots: (Element | ShadowRoot)[] = [element.shadowRoot ?? element];
        let text = '';
        for (const root of roots) {
          text += ` ${root.textContent}`;
          for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
        }
        return { tag: element.localName, text, display: getComputedStyle(element).display };
      }),
    `section.${state} > *`,
  );
}

for (const [name, policy] of [
  ['a strict content security policy', STRICT],
  ['a strict policy with Trusted Types', `${STRICT}; ${TRUSTED_TYPES}`],
] as const) {
  test(`every element in every state works under ${name}`, async () => {
    site.asked.length = 0;
    site.files = new Map([...listScripts(), ...MANIFESTS, ['/', toEveryState()]]);
    site.headers = { 'content-security-policy': policy };
    const { page, said, errors } = await newVisit(browser);
    const feeds = await serveFeed(page);
    await page.goto(site.origin);
    const reported = await settle(page, 'section:not(.pending) > *');
    assert.deepEqual(
      reported.map(({ tag, state }) => [tag, state]),
      CASES.filter(([, state]) => state !== 'pending').flatMap(([, state]) => ELEMENTS.map(([tag]) => [tag, state])),
    );
    // What is drawn once somebody comes near, and what the feed says: then there is nothing left to come.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(() => {
      const shown = [...document.querySelectorAll<HTMLElement & { feedState: string }>('.verified > trust-status')];
      const map = document.querySelector('.verified > trust-residency-map')?.shadowRoot?.querySelector('svg path');
      return map && shown.length > 0 && shown.every(({ feedState }) => feedState === 'operational');
    });
    await settle(page, 'section:not(.pending) > *');
    for (const state of new Set(CASES.map((one) => one[1]))) {
      const shown = await readShown(page, state);
      for (const { tag, display } of shown) {
        if (tag !== 'trust-source') assert.notEqual(display, 'inline', `${tag} ${state}`);
      }
      const all = shown.map(({ text }) => text).join();
      const isShown = ['verified', 'stale'].includes(state);
      for (const word of SAID) assert.equal(all.includes(word), isShown, `${word} ${state}`);
      assert.equal(/operational/i.test(all), state === 'verified', state);
    }
    assert.deepEqual(feeds, [FEED]);
    // Opening a panel is the one thing that loads and draws later.
    await page.evaluate(() => document.querySelector('trust-badge')?.shadowRoot?.querySelector('button')?.click());
    await waitForPanel(page);
    await paint(page);
    // Refused styles, scripts, images and sinks would stand on the console.
    assert.deepEqual(
      said.filter((line) => /policy|trusted|refused/i.test(line)),
      [],
    );
    const ours = said.filter((line) => line.includes('trust-elements: '));
    assert.equal(new Set(ours).size, ours.length);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      site.asked.filter((path) => !path.startsWith('/trust-elements/')).sort(),
      [...MANIFESTS.map(([path]) => path), '/', '/nowhere.json'].sort(),
    );
  });
}
