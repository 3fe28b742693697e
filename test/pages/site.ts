/**
 * A site and a browser in a test's hands: what is served, what was asked for, what the page said on its console.
 *
 * @module
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, LaunchOptions, Page, SerializedAXNode } from 'puppeteer-core';
import { launch } from '../tools/browser.js';
import { ROOT } from '../tools/paths.js';

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What a path answers: a body, or one that comes later; nothing at all, ever, for null. */
export type Answer = string | Uint8Array | Promise<string | Uint8Array> | null;

/** A site. */
export interface Site {
  origin: string;
  port: number;
  /** By path; 404 for what is not there. */
  files: Map<string, Answer>;
  /** Sent with everything. */
  headers: Record<string, string>;
  /** Every path that was asked for. */
  asked: string[];
  /** Sends everything as a server does that has compressed it ahead of time, with brotli at its strongest. */
  compresses: boolean;
}

/** The folder that a vendor copies to its site: the script tag's files, and the chunks beside them. Nothing else. */
export function listScripts(): Map<string, Answer> {
  const dist = join(ROOT, 'dist');
  const names = [
    'embed.js',
    'embed-full.js',
    'frame.html',
    'frame.js',
    ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`),
  ];
  return new Map(names.map((name) => [`/trust-elements/${name}`, readFileSync(join(dist, name))]));
}

/** Serves a site on loopback until the file's tests have run. */
export async function serveSite(): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // Browsers ask for it when they like, and say on the console where it is not.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    site.asked.push(path);
    const body = await site.files.get(path);
    if (body === null) return;
    const headers = {
      ...site.headers,
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      'cache-control': 'no-cache',
    };
    const bytes = Buffer.from(body ?? '');
    response.writeHead(body === undefined ? 404 : 200, {
      ...headers,
      ...(site.compresses ? { 'content-encoding': 'br' } : {}),
    });
    response.end(site.compresses ? brotliCompressSync(bytes) : bytes);
  });
  after(() => server.close().closeAllConnections());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    origin: `http://localhost:${port}`,
    port,
    files: listScripts(),
    headers: {},
    asked: [],
    compresses: false,
  };
  return site;
}

/** A browser until the file's tests have run. */
export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await launch({ protocolTimeout: 30_000, ...options });
  after(() => browser.close());
  return browser;
}

/** A page, and everything that a visitor's developer tools would show of it. */
export interface Visit {
  page: Page;
  /** `warn: text`, `error: text (address)` … */
  said: string[];
  /** Uncaught errors and rejections. */
  errors: string[];
  /** Every address that the page asked for. */
  requests: string[];
}

/** A fresh tab with an empty cache. */
export async function newVisit(browser: Browser): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // A tab in the background would get no animation frames.
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const visit: Visit = { page, said: [], errors: [], requests: [] };
  page.on('console', (message) => {
    const { url } = message.location();
    visit.said.push(`${message.type()}: ${message.text()}${message.type() === 'error' ? ` (${url})` : ''}`);
  });
  page.on('pageerror', (error) => visit.errors.push(`${error}`));
  page.on('request', (request) => visit.requests.push(request.url()));
  return visit;
}

/** What the elements of a page report. */
export interface Reported {
  tag: string;
  state: string;
  reason: string | null;
  certificationState: string | undefined;
  certificationReason: string | null | undefined;
}

/** Waits until the page has been painted, and the browser has noted what moved. */
export function paint(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Waits until the panel of the first badge is drawn, through the badge's detail where that opens first; or closed. */
export async function waitForPanel(page: Page, isOpen = true): Promise<void> {
  // Not by selector: nothing that happens inside a shadow root is seen by what waits for one.
  await page.waitForFunction(
    (expected) => {
      const root = document.querySelector('trust-badge')?.shadowRoot;
      const detail = root?.querySelector('trust-detail')?.shadowRoot;
      if (expected) detail?.querySelector<HTMLElement>('.card:popover-open [aria-haspopup]')?.click();
      const panel = root?.querySelector('trust-proof');
      return Boolean(panel?.shadowRoot?.querySelector('dialog[open] h2')) === expected;
    },
    {},
    isOpen,
  );
}

/** Waits until our elements that fit have left `pending` and drawn what they know; gives what they report. */
export function settle(page: Page, selector = '*'): Promise<Reported[]> {
  // No function inside may have a name: what compiles the tests would mark it with a helper that the page lacks.
  return page.evaluate(async (query) => {
    for (;;) {
      const found = [...document.querySelectorAll<HTMLElement & Reported & { updateComplete: unknown }>(query)];
      const elements = found.filter(({ localName }) => localName.startsWith('trust-'));
      if (elements.length > 0 && elements.every(({ state = 'pending' }) => state !== 'pending')) {
        await Promise.all(elements.map((element) => element.updateComplete));
        return elements.map(({ localName: tag, state, reason, certificationState, certificationReason }) => {
          return { tag, state, reason, certificationState, certificationReason };
        });
      }
      await new Promise((resolve) => document.addEventListener('trust-verdict', resolve, { once: true }));
    }
  }, selector);
}

/** The accessibility tree, as `role: name` lines. */
export async function readTree(page: Page): Promise<string> {
  const walk = (node: SerializedAXNode): string[] => [
    `${node.role}: ${node.name ?? ''}${node.description ? ` (${node.description})` : ''}`,
    ...(node.children ?? []).flatMap(walk),
  ];
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree ? walk(tree).join('\n') : '';
}
