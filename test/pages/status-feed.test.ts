/** What asks feeds, in a real browser, on a page of another origin than the feed's, against a server that misbehaves. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { serveFeed, type Way } from '../fixtures/misbehaving-feed.js';
import { ANSWERS } from '../source/feeds/answers.js';
import { ROOT } from '../tools/paths.js';
import { openBrowser } from './site.js';

const MINUTE = 60_000;

/** What the page leaves for the test. */
interface Said {
  /** State and failure, in order. */
  heard: string[];
  /** How long timers were set for. */
  waits: number[];
}

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'src/elements/shared/feeds.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0].code;
}

const script = await bundle();
const PAGE = `<!doctype html><title>A page</title><script type="module">
  import { toFeeds } from '/feeds.js';
  const heard = [];
  const waits = [];
  const set = window.setTimeout;
  window.setTimeout = (run, ms) => (waits.push(ms), set(run, ms));
  window.said = { heard, waits };
  toFeeds().subscribe({ url: new URLSearchParams(location.search).get('feed'), provider: 'statuspage' }, (now) => {
    if (now.heardAt || now.failure) heard.push(now.report.state + '/' + now.failure);
  });
</script>`;

const server = createServer((request, response) => {
  const isScript = request.url === '/feeds.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(isScript ? script : PAGE);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
after(() => server.close().closeAllConnections());
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const ways = new Map<string, Way>();
const feed = await serveFeed(JSON.stringify(ANSWERS.statuspage), ways);
after(() => feed.close());
const browser = await openBrowser();

async function open(path: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await browser.createBrowserContext())).newPage();
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.goto(`${site}?feed=${feed.origin}/${path}`);
  return page;
}

/** What a page has heard last, once it has heard as many things as this. */
async function hear(page: Page, count = 1): Promise<string | undefined> {
  await page.waitForFunction((least) => (window as never as { said: Said }).said.heard.length >= least, {}, count);
  return page.evaluate(() => (window as never as { said: Said }).said.heard.at(-1));
}

const longestWait = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(...(window as never as { said: Said }).said.waits));

const ENDS: readonly [way: Way, state: string][] = [
  ['good', 'operational/null'],
  ['mistyped', 'operational/null'],
  ['cut', 'unknown/network'],
  ['half', 'unknown/form'],
  ['html', 'unknown/form'],
  ['picture', 'unknown/form'],
  ['fails', 'unknown/http-500'],
  ['elsewhere', 'unknown/network'],
  ['endless', 'unknown/too-large'],
  ['private', 'unknown/network'],
  // Both take ten seconds.
  ['drips', 'unknown/network'],
  ['silent', 'unknown/network'],
];

test('a browser’s page is not deceived by any way that a server can misbehave', async (t) => {
  await Promise.all(
    ENDS.map(([way, state]) =>
      t.test(`“${way}” leaves ${state}`, async () => {
        const page = await open(way);
        assert.equal(await hear(page), state);
        await page.close();
      }),
    ),
  );
});

test('a feed that exposes Retry-After is left alone for as long; one that does not cannot be heard on it', async () => {
  const page = await open('hour');
  assert.equal(await hear(page), 'unknown/http-429');
  assert.ok((await longestWait(page)) > 59 * MINUTE);
  const other = await open('whispers');
  assert.equal(await hear(other), 'unknown/http-429');
  assert.ok((await longestWait(other)) < 4 * MINUTE);
});

test('a page that is off line asks for nothing, and asks when it is back', async () => {
  ways.set('train', 'good');
  const page = await open('good');
  await hear(page);
  await page.setOfflineMode(true);
  await page.evaluate((url) => {
    const { said } = window as never as { said: Said };
    return import('/feeds.js' as string).then(({ toFeeds }) =>
      toFeeds().subscribe(
        { url, provider: 'statuspage' },
        (now: { heardAt: number | null; failure: string | null }) => {
          if (now.heardAt || now.failure) said.heard.push(`train/${now.failure}`);
        },
      ),
    );
  }, `${feed.origin}/train`);
  assert.equal(feed.asked.filter((path) => path === 'train').length, 0);
  await page.setOfflineMode(false);
  assert.equal(await hear(page, 2), 'train/null');
  assert.equal(feed.asked.filter((path) => path === 'train').length, 1);
});

test('tabs of one site share one poll', async () => {
  ways.set('shared', 'good');
  const context = await browser.createBrowserContext();
  const tabs = await Promise.all(Array.from({ length: 3 }, () => open('shared', context)));
  for (const tab of tabs) assert.equal(await hear(tab), 'operational/null');
  const late = await open('shared', context);
  assert.equal(await hear(late), 'operational/null');
  assert.equal(feed.asked.filter((path) => path === 'shared').length, 1);
});
