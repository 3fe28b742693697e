/**
 * A page that watches its guests: a store and feeds whose network, clock and timers are in the test's hand and counted, and
 * what no element of ours may ever do to a page, asserted after each test.
 */

import { expect } from '@open-wc/testing';
import { toInstant } from '../../src/core/trust/dates.js';
import { feeds } from '../../src/elements/shared/feeds.js';
import { page } from '../../src/elements/shared/page.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { FeedStore } from '../../src/source/feeds/feed-store.js';
import { ManifestStore } from '../../src/source/store.js';
import { makeParty, NOW, type Party, signManifest } from '../fixtures/world.js';

export const vendor: Party = await makeParty('vendor.example', 'manifest');
export const MANIFEST = 'https://vendor.example/.well-known/trust-manifest.json';
export const FEED = 'https://status.vendor.example/summary.json';

/** Every element, and what it needs to show something of {@link publish}'s manifest. */
export const ELEMENTS: Readonly<Record<string, Record<string, string>>> = {
  'trust-badge': { certification: 'iso-27001' },
  'trust-badges': {},
  'trust-proof': { inline: '' },
  'trust-source': {},
  'trust-status': { live: '' },
  'trust-subprocessors': {},
  'trust-residency-map': {},
  'trust-section': { name: 'certifications' },
  'trust-center': {},
};

interface Timer {
  due: number;
  run(): void;
}

/** What the page sees of its guests. */
interface Seen {
  now: number;
  /** Answers by address; a number is an HTTP status, what is missing a broken line. */
  served: Map<string, string | number | Uint8Array<ArrayBuffer>>;
  asked: string[];
  timers: Set<Timer>;
  /** Requests under way by address, and addresses that were ever asked for twice at once. */
  open: Map<string, number>;
  twice: string[];
  subscriptions: number;
}

export const seen: Seen = {
  now: NOW,
  served: new Map(),
  asked: [],
  timers: new Set(),
  open: new Map(),
  twice: [],
  subscriptions: 0,
};

async function answer(url: string): Promise<Response> {
  seen.asked.push(url);
  const open = (seen.open.get(url) ?? 0) + 1;
  if (open > 1) seen.twice.push(url);
  seen.open.set(url, open);
  try {
    await Promise.resolve();
    const found = seen.served.get(url);
    if (found === undefined) throw new TypeError('Failed to fetch');
    return typeof found === 'number' ? new Response(null, { status: found }) : new Response(found);
  } finally {
    seen.open.set(url, (seen.open.get(url) ?? 1) - 1);
  }
}

const host = {
  fetch: answer,
  now: () => seen.now,
  random: () => 0.5,
  after(ms: number, run: () => void): () => void {
    const timer = { due: seen.now + ms, run };
    seen.timers.add(timer);
    return () => seen.timers.delete(timer);
  },
  isHidden: () => false,
  isOffline: () => false,
  storage: () => null,
  join: () => null,
};

function counted<A extends unknown[]>(subscribe: (...args: A) => () => void): (...args: A) => () => void {
  return (...args) => {
    seen.subscriptions++;
    const stop = subscribe(...args);
    let isOver = false;
    return () => {
      if (!isOver) seen.subscriptions--;
      isOver = true;
      stop();
    };
  };
}

/** A fresh page. */
function reset(): void {
  const manifests = new ManifestStore(host);
  const subscribe = counted(manifests.subscribe.bind(manifests));
  page.store = { subscribe, refresh: (force) => manifests.refresh(force) };
  const status = new FeedStore(host);
  feeds.store = { subscribe: counted(status.subscribe.bind(status)), wake: () => status.wake() };
  Object.assign(seen, { now: NOW, asked: [], twice: [], subscriptions: 0 });
  for (const map of [seen.served, seen.timers, seen.open]) map.clear();
}

/** Serves a manifest with something for every element to show, and the feed that it names. */
export async function publish(changes: Parameters<typeof signManifest>[1] = {}): Promise<void> {
  const sections = {
    status: { provider: 'custom', apiUrl: FEED, sla: { target: '99.9', period: 'month' } },
    subprocessors: {
      list: [{ id: 'cloud', name: 'Cloud Example', purpose: 'Hosting', processingLocations: [{ country: 'DE' }] }],
    },
    residency: { locations: [{ id: 'eu', role: 'primary', country: 'DE', city: 'Frankfurt am Main' }] },
  };
  seen.served.set(MANIFEST, JSON.stringify(await signManifest(vendor, { ...sections, ...changes })));
  const feed = {
    type: 'trust-status/1',
    state: 'operational',
    at: toInstant(NOW),
    until: toInstant(NOW + 60 * 60_000),
  };
  seen.served.set(FEED, JSON.stringify(feed));
}

/** Operations of the engine that are under way: engines take different time for them. */
let busy = 0;
const engine = SubtleCrypto.prototype as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
for (const name of ['digest', 'importKey', 'verify']) {
  const own = engine[name] as (...args: unknown[]) => Promise<unknown>;
  engine[name] = function (...args): Promise<unknown> {
    busy++;
    return own.apply(this, args).finally(() => busy--);
  };
}

/** Lets everything come to rest that waits for nothing but the engine. */
export async function rest(): Promise<void> {
  for (let idle = 0; idle < 4; idle = busy ? 0 : idle + 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Lets time pass, timer by timer. */
export async function pass(ms: number): Promise<void> {
  const end = seen.now + ms;
  // What reads an answer or loads a module cannot be counted: where nothing is left to do, a moment is given to it.
  for (let isSure = false; ; ) {
    const next = [...seen.timers].sort((a, b) => a.due - b.due)[0];
    if (!next || next.due > end) {
      if (isSure) break;
      isSure = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    isSure = false;
    seen.now = Math.max(seen.now, next.due);
    seen.timers.delete(next);
    next.run();
    await rest();
  }
  seen.now = end;
}

/** An element about the vendor. */
export function make(tag: string, attributes: Record<string, string> = {}): TrustElement {
  const element = document.createElement(tag) as TrustElement;
  const all = { subject: vendor.domain, root: vendor.root, ...ELEMENTS[tag], ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

/** Resolves when elements have left `pending` and drawn what they know. */
export async function settled(...elements: TrustElement[]): Promise<void> {
  for (const element of elements) {
    while (element.state === 'pending') {
      await new Promise((resolve) => element.addEventListener('trust-verdict', resolve, { once: true }));
    }
    await element.updateComplete;
  }
  await rest();
}

/** Asserts after each test of the suite around it what holds for a good guest in every case. */
export function watchGuests(): void {
  const { error } = console;
  const said: unknown[] = [];
  const errors: string[] = [];
  let names = new Set<string>();
  let cookie = '';
  const hear = (event: Event): void => {
    errors.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
  };
  beforeEach(() => {
    reset();
    said.length = errors.length = 0;
    names = new Set(Object.keys(window));
    cookie = document.cookie;
    console.error = (...args: unknown[]) => said.push(args);
    for (const name of ['error', 'unhandledrejection']) addEventListener(name, hear);
  });
  afterEach(async () => {
    document.body.replaceChildren();
    await rest();
    console.error = error;
    for (const name of ['error', 'unhandledrejection']) removeEventListener(name, hear);
    expect(errors, 'uncaught').to.deep.equal([]);
    expect(said, 'above a warning').to.deep.equal([]);
    const added = Object.keys(window).filter((name) => !names.has(name));
    expect(added.filter((name) => !/^(lit|reactive)\w+Versions$/.test(name))).to.deep.equal([]);
    expect(document.cookie).to.equal(cookie);
    expect(seen.twice, 'two requests at once').to.deep.equal([]);
    expect(seen.subscriptions, 'subscriptions left').to.equal(0);
    expect(seen.timers.size, 'timers left').to.equal(0);
  });
}
