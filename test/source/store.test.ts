import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toInstant } from '../../src/core/trust/dates.js';
import { ManifestStore } from '../../src/source/store.js';
import { type Asked, countVerified, FakeHost, settle } from '../fixtures/host.js';
import { inPollutedPage } from '../fixtures/pollution.js';
import { DAY, NOW, signKeyset } from '../fixtures/world.js';
import { KEYS, Listener, MINUTE, toManifest, toRequest, toResponse, URL, vendor } from './listen.js';

/** A host that serves a manifest, and a store on it. */
async function open(changes: Parameters<typeof toManifest>[0] = {}): Promise<{ host: FakeHost; store: ManifestStore }> {
  const host = new FakeHost();
  const text = JSON.stringify(await toManifest(changes));
  host.answers.set(URL, () => toResponse(text));
  return { host, store: new ManifestStore(host) };
}

test('a subscriber hears that a manifest is pending at once, and that it is verified when it is', async () => {
  const { host, store } = await open();
  const listener = new Listener(store, await toRequest());
  assert.deepEqual(listener.states, ['pending']);
  assert.equal(listener.last.checkedAt, null);
  await settle();
  assert.deepEqual(listener.states, ['pending', 'verified']);
  assert.equal(listener.last.checkedAt, NOW);
  assert.equal(JSON.parse(listener.last.text ?? '').version, 42);
  assert.equal(host.asked.length, 1);
});

test('fifty subscribers share one fetch and one verification', async () => {
  const { host, store } = await open();
  const request = await toRequest();
  const alone = new Listener(store, { ...request, minVersion: 1 });
  await settle();
  const before = countVerified();
  alone.stop();
  const other = await open();
  const listeners = Array.from({ length: 50 }, () => new Listener(other.store, { ...request }));
  await settle();
  assert.equal(other.host.asked.length, 1);
  // One document: its keyset under two roots, and itself.
  assert.equal(countVerified() - before, 3);
  assert.ok(listeners.every(({ states }) => states.join() === 'pending,verified'));
  assert.equal(host.asked.length, 1);
});

test('one who subscribes late hears what is known at once', async () => {
  const { host, store } = await open();
  const first = new Listener(store, await toRequest());
  await settle();
  const second = new Listener(store, await toRequest());
  assert.deepEqual(second.states, ['verified']);
  assert.equal(second.last, first.last);
  await settle();
  assert.equal(host.asked.length, 1);
});

test('two configurations of one address share its fetch, whichever comes first', async () => {
  const { host, store } = await open();
  const first = new Listener(store, await toRequest());
  const second = new Listener(store, await toRequest({ minVersion: 43 }));
  await settle();
  const third = new Listener(store, await toRequest({ subject: 'other.example' }));
  await settle();
  assert.deepEqual(
    [first.state, second.state, third.state],
    ['verified', 'invalid/rollback', 'invalid/subject-mismatch'],
  );
  assert.equal(host.asked.length, 1);
});

test('an inline manifest is verified without any request', async () => {
  const host = new FakeHost();
  const text = JSON.stringify(await toManifest());
  const listener = new Listener(new ManifestStore(host), await toRequest({ url: '#trust', text }));
  assert.equal(listener.last.text, text);
  await settle();
  assert.equal(listener.state, 'verified');
  await host.advance(31 * DAY);
  assert.equal(listener.state, 'stale/expired-recently');
  assert.equal(host.asked.length, 0);
});

test('an inline manifest without roots asks for the subject’s keys alone', async () => {
  const host = new FakeHost();
  const keyset = await signKeyset(await vendor);
  host.answers.set(KEYS, () => toResponse(keyset));
  const text = JSON.stringify(await toManifest());
  const listener = new Listener(new ManifestStore(host), await toRequest({ text, root: null }));
  await settle();
  assert.equal(listener.state, 'verified');
  assert.equal(listener.last.verdict.anchor?.kind, 'domain');
  assert.deepEqual(
    host.asked.map(({ url }) => url),
    [KEYS],
  );
});

test('a page without a subject is told so', async () => {
  const { store } = await open();
  const listener = new Listener(store, await toRequest({ subject: null, root: null }));
  await settle();
  assert.equal(listener.state, 'unverified/no-subject');
});

test('a request says who asks as little as it can, and never follows a redirect', async () => {
  const { host, store } = await open();
  new Listener(store, await toRequest());
  await settle();
  const { init } = host.asked[0] as Asked;
  assert.equal(init.credentials, 'same-origin');
  assert.equal(init.referrerPolicy, 'no-referrer');
  assert.equal(init.redirect, 'error');
  assert.equal(init.method, undefined);
  assert.equal(init.headers, undefined);
});

test('with live-keys a revocation that was published since is seen', async () => {
  const { host, store } = await open();
  const party = await vendor;
  const revoking = await signKeyset(party, { version: 2, revoked: [party.online.kid] });
  host.answers.set(KEYS, () => toResponse(revoking));
  const dull = new Listener(store, await toRequest());
  const live = new Listener(store, await toRequest({ liveKeys: true }));
  await settle();
  assert.deepEqual([dull.state, live.state], ['verified', 'invalid/signature']);
  assert.equal(host.countAsked(URL), 1);
});

test('with live-keys and no answer to them the manifest stands, and the verdict says that revocation was not seen', async () => {
  const { host, store } = await open();
  host.answers.set(KEYS, () => toResponse('', { status: 500 }));
  const listener = new Listener(store, await toRequest({ liveKeys: true }));
  await settle();
  assert.equal(listener.state, 'verified');
  assert.equal(listener.last.verdict.liveKeys, false);
});

test('one who has left hears nothing more, and when all have left everything stops', async () => {
  const { host, store } = await open();
  const first = new Listener(store, await toRequest());
  const second = new Listener(store, await toRequest());
  await settle();
  assert.equal(host.timers, 1);
  first.stop();
  await settle();
  assert.equal(host.timers, 1);
  second.stop();
  second.stop();
  await settle();
  assert.equal(host.timers, 0);
  await host.advance(60 * DAY);
  await store.refresh(true);
  assert.deepEqual(
    [first.states, second.states],
    [
      ['pending', 'verified'],
      ['pending', 'verified'],
    ],
  );
  assert.equal(host.asked.length, 1);
});

test('an element that moves keeps what it knew', async () => {
  const { host, store } = await open();
  const request = await toRequest();
  const before = new Listener(store, request);
  await settle();
  before.stop();
  const after = new Listener(store, request);
  assert.deepEqual(after.states, ['verified']);
  await settle();
  assert.equal(host.asked.length, 1);
  assert.equal(host.timers, 1);
});

test('an answer that comes after all have left changes nothing and sets no timer', async () => {
  const host = new FakeHost();
  const store = new ManifestStore(host);
  const listener = new Listener(store, await toRequest());
  await settle();
  listener.stop();
  await settle();
  host.asked[0]?.answer(toResponse(await toManifest()));
  await settle();
  assert.deepEqual(listener.states, ['pending']);
  assert.equal(host.timers, 0);
});

test('an element that comes back while an answer is on the way waits for that one', async () => {
  const host = new FakeHost();
  const store = new ManifestStore(host);
  const request = await toRequest();
  new Listener(store, request).stop();
  await settle();
  const listener = new Listener(store, request);
  await settle();
  assert.equal(host.asked.length, 1);
  host.asked[0]?.answer(toResponse(await toManifest()));
  await settle();
  assert.equal(listener.state, 'verified');
});

test('a listener that leaves while it is told is not told more, and the others are', async () => {
  const { store } = await open();
  const request = await toRequest();
  let heard = 0;
  const stop = store.subscribe(request, ({ verdict }) => {
    heard++;
    if (verdict.state === 'verified') stop();
  });
  const other = new Listener(store, request);
  await settle();
  await store.refresh(true);
  assert.equal(heard, 2);
  assert.ok(other.heard.length > 2);
});

test('where the engine has no cryptography nothing is asked for', async () => {
  const { host, store } = await open();
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto') as PropertyDescriptor;
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  const listener = new Listener(store, await toRequest());
  await settle();
  Object.defineProperty(globalThis, 'crypto', own);
  assert.equal(listener.state, 'unverified/insecure-context');
  assert.equal(host.asked.length, 0);
});

test('two requests are never taken for one, whatever a page has put on Object.prototype', async () => {
  const { store } = await open();
  const [good, bad] = [await toRequest(), await toRequest({ subject: 'other.example' })];
  const listeners = await inPollutedPage(
    Object.prototype,
    'toJSON',
    () => 'polluted',
    async () => [good, bad].map((request) => new Listener(store, request)),
  );
  await settle();
  assert.deepEqual(
    listeners.map(({ state }) => state),
    ['verified', 'invalid/subject-mismatch'],
  );
});

test('a request with a version that is no number is one of its own, and is not believed', async () => {
  const { store } = await open();
  const listener = new Listener(store, await toRequest({ minVersion: Number.NaN }));
  const good = new Listener(store, await toRequest());
  await settle();
  assert.deepEqual([listener.state, good.state], ['invalid/rollback', 'verified']);
});

test('a manifest that is served anew is taken up when the page is told to check again', async () => {
  const { host, store } = await open();
  const listener = new Listener(store, await toRequest());
  await settle();
  const next = await toManifest({ version: 43, issuedAt: toInstant(NOW) });
  host.answers.set(URL, () => toResponse(next));
  await store.refresh(true);
  assert.equal(listener.last.verdict.version, 43);
  assert.equal(host.asked[1]?.init.cache, 'no-cache');
});

test('a page that wakes up asks the server where the last answer is old, and the clock in any case', async () => {
  const { host, store } = await open({ expiresAt: toInstant(NOW + 2 * MINUTE) });
  const listener = new Listener(store, await toRequest());
  await settle();
  // Timers sleep with the page: only the clock has moved.
  host.time = NOW + 2 * MINUTE;
  await store.refresh();
  assert.equal(listener.state, 'stale/expired-recently');
  assert.equal(host.asked.length, 1);
  host.time = NOW + 5 * MINUTE;
  await store.refresh();
  assert.equal(host.asked.length, 2);
});

test('a page that wakes up while an answer is on the way takes that answer up when it comes', async () => {
  const host = new FakeHost();
  const store = new ManifestStore(host);
  const listener = new Listener(store, await toRequest());
  host.asked[0]?.answer(toResponse(await toManifest()));
  await settle();
  const checked = store.refresh(true);
  await settle();
  assert.equal(host.asked.length, 2);
  const woken = store.refresh();
  await settle();
  host.asked[1]?.answer(toResponse(await toManifest({ version: 43 })));
  await Promise.all([checked, woken]);
  await settle();
  assert.equal(listener.last.verdict.version, 43);
  assert.equal(host.asked.length, 2);
});

test('there are never two requests for one address at once, however many ask and how often', async () => {
  const host = new FakeHost();
  const store = new ManifestStore(host);
  const requests = await Promise.all([0, 1, 2, 3].map((minVersion) => toRequest({ minVersion })));
  const document = await toManifest();
  let pending: (() => void)[] = [];
  host.answers.set(URL, () => new Promise((resolve) => pending.push(() => resolve(toResponse(document)))));
  for (let round = 0; round < 4; round++) {
    const listeners = requests.map((request) => new Listener(store, request));
    void store.refresh(true);
    await settle();
    void store.refresh(true);
    if (round % 2) for (const listener of listeners) listener.stop();
    await settle();
    for (const answer of pending) answer();
    pending = [];
    await settle();
    for (const answer of pending) answer();
    for (const listener of listeners) listener.stop();
    await settle();
  }
  assert.equal(host.countAtOnce(URL), 1);
});
