import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FeedSnapshot } from '../../../src/core/feed.js';
import { MAX_BYTES } from '../../../src/core/json/document.js';
import { type FeedHost, FeedStore } from '../../../src/source/feeds/feed-store.js';
import { FakeHost, settle } from '../../fixtures/host.js';
import { DAY, NOW } from '../../fixtures/world.js';
import { ANSWERS } from './answers.js';

const URL = 'https://status.vendor.example/summary.json';
const MINUTE = 60_000;
const SECOND = 1000;

class Browser extends FakeHost implements FeedHost {
  offline = false;
  /** What was said to other tabs. */
  readonly said: unknown[] = [];
  /** Says something as another tab. */
  hear: (message: unknown) => void = () => {};

  isOffline(): boolean {
    return this.offline;
  }

  join(listen: (message: unknown) => void): (message: unknown) => void {
    this.hear = listen;
    return (message) => this.said.push(message);
  }
}

const GOOD = JSON.stringify(ANSWERS.statuspage);
const BAD = JSON.stringify({ ...ANSWERS.statuspage, status: { indicator: 'critical' } });
const good = (): Response => new Response(GOOD);

class Listener {
  readonly heard: FeedSnapshot[] = [];
  readonly stop: () => void;

  constructor(store: FeedStore, url = URL, provider = 'statuspage') {
    this.stop = store.subscribe({ url, provider }, (snapshot) => this.heard.push(snapshot));
  }

  get last(): FeedSnapshot {
    return this.heard.at(-1) as FeedSnapshot;
  }

  /** What was heard last, as state/failure. */
  get state(): string {
    const { report, failure } = this.last;
    return failure ? `${report.state}/${failure}` : report.state;
  }
}

interface Stage {
  host: Browser;
  store: FeedStore;
  listener: Listener;
}

/** A listener on a feed that answers as told. */
async function listen(answer?: () => Response | Promise<Response>, provider = 'statuspage'): Promise<Stage> {
  const host = new Browser();
  if (answer) host.answers.set(URL, answer);
  const store = new FeedStore(host);
  const listener = new Listener(store, URL, provider);
  await settle();
  return { host, store, listener };
}

test('a listener hears at once that nothing is known, and then what the feed says', async () => {
  const { listener, host } = await listen(good);
  assert.deepEqual(listener.heard[0], {
    report: { state: 'unknown', parts: [], until: null },
    heardAt: null,
    failure: null,
  });
  assert.equal(listener.state, 'operational');
  assert.equal(listener.last.heardAt, NOW);
  const { credentials, referrerPolicy, redirect } = host.asked[0]?.init ?? {};
  assert.deepEqual([credentials, referrerPolicy, redirect], ['same-origin', 'no-referrer', 'error']);
});

test('fifty listeners share one request, and each poll after it', async () => {
  const host = new Browser();
  host.answers.set(URL, good);
  const store = new FeedStore(host);
  const listeners = Array.from({ length: 50 }, () => new Listener(store));
  await settle();
  assert.equal(host.countAsked(URL), 1);
  await host.advance(MINUTE);
  assert.equal(host.countAsked(URL), 2);
  assert.equal(host.countAtOnce(URL), 1);
  assert.ok(listeners.every(({ state }) => state === 'operational'));
});

test('the browser’s cache may give the first answer, and no later one', async () => {
  const { host } = await listen(good);
  await host.advance(MINUTE);
  assert.deepEqual(
    host.asked.map(({ init }) => init.cache),
    ['default', 'no-cache'],
  );
});

test('polls are not all over the world at the same second', async () => {
  for (const [luck, wait] of [
    [0, 45 * SECOND],
    [0.99, 74.7 * SECOND],
  ] as const) {
    const { host } = await listen();
    host.luck = luck;
    host.asked[0]?.answer(good());
    await settle();
    assert.equal(Math.round(((host.nextTimer ?? 0) - NOW) / 100), wait / 100);
  }
});

test('two kinds at one address are read each in its own way', async () => {
  const { host, store, listener } = await listen(good);
  const other = new Listener(store, URL, 'upptime');
  await settle();
  assert.deepEqual([listener.state, other.state], ['operational', 'unknown']);
  assert.equal(host.countAtOnce(URL), 1);
});

for (const [pause, set] of [
  ['hidden', (host: Browser, value: boolean) => Object.assign(host, { hidden: value })],
  ['off line', (host: Browser, value: boolean) => Object.assign(host, { offline: value })],
] as const) {
  test(`a page that is ${pause} asks for nothing, forgets in time, and asks once when that ends`, async () => {
    const { host, store, listener } = await listen(good);
    set(host, true);
    await host.advance(3 * MINUTE - 1);
    assert.equal(listener.state, 'operational');
    await host.advance(1);
    assert.equal(listener.state, 'unknown/silent');
    await host.advance(DAY);
    assert.equal(host.countAsked(URL), 1);
    assert.equal(host.timers, 0);
    set(host, false);
    store.wake();
    store.wake();
    await settle();
    assert.equal(listener.state, 'operational');
    assert.equal(host.countAsked(URL), 2);
  });
}

test('a page that is shown again says nothing that has ended meanwhile, before any answer', async () => {
  const { host, store, listener } = await listen(good);
  // A device that slept: no timer ran.
  host.time += 5 * MINUTE;
  host.answers.delete(URL);
  store.wake();
  assert.equal(listener.state, 'unknown/silent');
});

test('a page that is shown again asks no sooner than it would have', async () => {
  const { host, store } = await listen(good);
  await host.advance(30 * SECOND);
  store.wake();
  await settle();
  assert.equal(host.countAsked(URL), 1);
});

const FAILURES: readonly [what: string, answer: () => Response | Promise<Response>, state: string][] = [
  ['404', () => new Response('no', { status: 404 }), 'http-404'],
  ['500', () => new Response('no', { status: 500 }), 'http-500'],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  ['a page of HTML', () => new Response('<!doctype html><title>Sign in</title>'), 'form'],
  ['half of an answer', () => new Response(GOOD.slice(0, GOOD.length / 2)), 'form'],
  ['nothing', () => new Response(''), 'form'],
  ['an endless answer', () => new Response(`"${'x'.repeat(MAX_BYTES)}"`), 'too-large'],
];

for (const [what, answer, state] of FAILURES) {
  test(`${what} is unknown`, async () => {
    const { listener } = await listen(answer);
    assert.equal(listener.state, `unknown/${state}`);
    assert.equal(listener.last.heardAt, null);
  });
}

test('a server that says nothing is given ten seconds', async () => {
  const { host, listener } = await listen();
  await host.advance(10 * SECOND - 1);
  assert.equal(listener.state, 'unknown');
  await host.advance(1);
  assert.equal(listener.state, 'unknown/network');
});

test('a body that breaks off is no answer', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
  const { listener } = await listen(() => new Response(body));
  assert.equal(listener.state, 'unknown/network');
});

test('a feed that fails once keeps its last word; one that has died is unknown three minutes after it', async () => {
  const { host, listener } = await listen(good);
  host.answers.set(URL, () => new Response(null, { status: 500 }));
  await host.advance(3 * MINUTE - 1);
  assert.equal(listener.state, 'operational/http-500');
  await host.advance(1);
  assert.equal(listener.state, 'unknown/http-500');
  assert.equal(listener.last.heardAt, NOW);
  host.answers.set(URL, good);
  await host.advance(10 * MINUTE);
  assert.equal(listener.state, 'operational');
});

test('an answer that cannot be read ends the word before it at once', async () => {
  const { host, listener } = await listen(good);
  host.answers.set(URL, () => new Response('<!doctype html>'));
  await host.advance(MINUTE);
  assert.equal(listener.state, 'unknown/form');
});

test('a feed that fails is asked less and less often, and at least every 45 minutes', async () => {
  const { host } = await listen(() => new Response(null, { status: 503 }));
  const gaps: number[] = [];
  for (let before = NOW; gaps.length < 8; ) {
    await host.advanceTo(host.nextTimer ?? Number.NaN);
    await settle();
    gaps.push((host.time - before) / MINUTE);
    before = host.time;
  }
  assert.deepEqual(gaps, [2, 4, 8, 16, 30, 30, 30, 30]);
});

test('a feed that asks for patience gets it, in seconds or as a date, even when the page is shown again', async () => {
  for (const value of ['3600', new Date(NOW + 60 * MINUTE).toUTCString()]) {
    const { host, store } = await listen(() => new Response(null, { status: 429, headers: { 'retry-after': value } }));
    await host.advance(59 * MINUTE);
    store.wake();
    await settle();
    assert.equal(host.countAsked(URL), 1);
    await host.advance(MINUTE);
    assert.equal(host.countAsked(URL), 2);
  }
});

test('a feed that asks for a century gets a day', async () => {
  const { host } = await listen(() => new Response(null, { status: 503, headers: { 'retry-after': '3153600000' } }));
  await host.advance(DAY);
  assert.equal(host.countAsked(URL), 2);
});

test('a feed of our own form counts no longer than it says', async () => {
  const until = new Date(NOW + 90 * SECOND).toISOString().replace('.000', '');
  const feed = { ...ANSWERS.custom, at: '2026-11-22T12:00:00Z', until };
  const { host, listener } = await listen(() => new Response(JSON.stringify(feed)), 'custom');
  assert.equal(listener.state, 'operational');
  await host.advance(90 * SECOND - 1);
  assert.equal(listener.state, 'operational');
  await host.advance(1);
  assert.equal(listener.state, 'unknown/silent');
});

test('an answer that has ended before it came is never shown', async () => {
  const { listener } = await listen(() => new Response(JSON.stringify({ ...ANSWERS.custom, until: ENDED })), 'custom');
  assert.ok(listener.heard.every(({ report }) => report.state === 'unknown'));
});
const ENDED = '2026-11-22T11:59:59Z';

test('a clock that was put back makes everything unknown, and asks again', async () => {
  const { host, store, listener } = await listen(good);
  host.time -= DAY;
  store.wake();
  assert.equal(listener.state, 'unknown/silent');
  await settle();
  assert.equal(listener.state, 'operational');
});

test('a listener that goes and comes back, as one that is moved does, asks for nothing twice', async () => {
  const { host, store, listener } = await listen(good);
  listener.stop();
  assert.equal(host.timers, 0);
  const again = new Listener(store);
  await settle();
  assert.equal(again.state, 'operational');
  assert.equal(host.countAsked(URL), 1);
  again.stop();
  await host.advance(DAY);
  assert.equal(host.countAsked(URL), 1);
});

test('what one tab hears, it says to the others', async () => {
  const { host } = await listen(good);
  assert.deepEqual(host.said, [
    { url: URL, isAsking: true },
    { url: URL, text: GOOD, at: NOW },
  ]);
});

test('a tab that asks the others is told what was heard here, and nothing where nothing was', async () => {
  const { host } = await listen(good);
  host.hear({ url: URL, isAsking: true });
  host.hear({ url: 'https://elsewhere.example/', isAsking: true });
  assert.deepEqual(host.said.slice(2), [{ url: URL, text: GOOD, at: NOW }]);
  const other = await listen(() => new Response(null, { status: 500 }));
  other.host.hear({ url: URL, isAsking: true });
  assert.equal(other.host.said.length, 1);
});

test('a tab does not ask while another does, and takes up what that one says', async () => {
  const host = Object.assign(new Browser(), { alone: () => Promise.resolve() });
  const listener = new Listener(new FeedStore(host));
  await settle();
  assert.equal(host.countAsked(URL), 0);
  host.hear({ url: URL, text: GOOD, at: host.time });
  assert.equal(listener.state, 'operational');
  await host.advance(40 * SECOND);
  assert.equal(host.countAsked(URL), 0);
});

test('a tab whose turn comes after another has said it asks for nothing', async () => {
  let start = (): void => {};
  const turn = new Promise<void>((resolve) => (start = resolve));
  const host = Object.assign(new Browser(), { alone: (_: string, run: () => Promise<void>) => turn.then(run) });
  const listener = new Listener(new FeedStore(host));
  host.hear({ url: URL, text: GOOD, at: host.time });
  start();
  await settle();
  assert.deepEqual([listener.state, host.countAsked(URL)], ['operational', 0]);
});

test('a tab whose colleague falls silent asks for itself ten seconds later', async () => {
  let isTaken = true;
  const host = Object.assign(new Browser(), {
    alone: (_: string, run: () => Promise<void>) => (isTaken ? Promise.resolve() : run()),
  });
  host.answers.set(URL, good);
  const listener = new Listener(new FeedStore(host));
  await settle();
  isTaken = false;
  await host.advance(10 * SECOND);
  assert.deepEqual([listener.state, host.countAsked(URL)], ['operational', 1]);
});

test('a page that is refused locks asks for itself', async () => {
  const host = Object.assign(new Browser(), {
    alone: () => Promise.reject(new DOMException('sandboxed', 'SecurityError')),
  });
  host.answers.set(URL, good);
  const listener = new Listener(new FeedStore(host));
  await settle();
  assert.equal(listener.state, 'operational');
});

test('what a server asks of one tab, all keep to', async () => {
  const { host } = await listen(() => new Response(null, { status: 429, headers: { 'retry-after': '3600' } }));
  assert.deepEqual(host.said[1], { url: URL, due: NOW + 60 * MINUTE });
  const other = await listen(good);
  other.host.hear(host.said[1]);
  other.host.hear({ url: URL, due: NOW + 2 * DAY });
  await other.host.advance(59 * MINUTE);
  assert.equal(other.host.countAsked(URL), 1);
  await other.host.advance(MINUTE);
  assert.equal(other.host.countAsked(URL), 2);
});

test('what another tab has heard is taken up, and not asked for again', async () => {
  const { host, listener } = await listen(good);
  await host.advance(50 * SECOND);
  host.hear({ url: URL, text: BAD, at: host.time - SECOND });
  assert.equal(listener.state, 'major-outage');
  await host.advance(50 * SECOND);
  assert.equal(host.countAsked(URL), 1);
  assert.equal(host.said.length, 2);
});

test('what is no fresh answer is not taken from another tab', async () => {
  const { host, listener } = await listen(good);
  await host.advance(30 * SECOND);
  const at = host.time;
  const messages: unknown[] = [
    ...[null, undefined, 7, 'text', [], {}, { url: URL }, { url: URL, text: BAD }, { url: URL, text: 5, at }],
    ...[at + 1, at - MINUTE, NOW, Number.NaN, Number.POSITIVE_INFINITY, '0'].map((at) => ({ url: URL, text: BAD, at })),
    { url: 'https://elsewhere.example/', text: BAD, at },
    { url: URL, text: '<!doctype html>', at },
    { url: URL, text: ' '.repeat(MAX_BYTES + 1), at },
  ];
  for (const message of messages) host.hear(message);
  assert.equal(listener.state, 'operational');
  assert.equal(listener.last.heardAt, NOW);
});

test('a page without a way to other tabs, or one that throws at it, polls for itself', async () => {
  for (const join of [
    () => null,
    () => {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  ]) {
    const host = Object.assign(new Browser(), { join });
    host.answers.set(URL, good);
    const listener = new Listener(new FeedStore(host));
    await settle();
    assert.equal(listener.state, 'operational');
  }
});

test('a feed is never operational later than three minutes after it said so, whatever it does', async () => {
  const answers = fc.array(fc.constantFrom('good', 'html', '500', 'reset', 'bad'), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(answers, fc.nat(200), async (script, seconds) => {
      let lastGood = Number.NEGATIVE_INFINITY;
      const host = new Browser();
      host.answers.set(URL, () => {
        const next = script.shift() ?? '500';
        if (next === 'good') lastGood = host.time;
        if (next === 'reset') throw new TypeError('Failed to fetch');
        const text = { good: GOOD, bad: BAD, html: '<html>' }[next as 'good'];
        return new Response(text ?? null, { status: text ? 200 : 500 });
      });
      const store = new FeedStore(host);
      const listener = new Listener(store);
      for (let i = 0; i < 6; i++) {
        await host.advance(seconds * SECOND);
        assert.ok(listener.last.report.state !== 'operational' || host.time - lastGood < 3 * MINUTE);
      }
      listener.stop();
    }),
    { numRuns: 30 },
  );
});
