import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toInstant } from '../../src/core/trust/dates.js';
import { ManifestStore } from '../../src/source/store.js';
import { FakeHost, settle } from '../fixtures/host.js';
import { DAY, ENTRY, NOW, signKeyset } from '../fixtures/world.js';
import { HOUR, Listener, MINUTE, toManifest, toRequest, toResponse, URL, vendor } from './listen.js';

/** A page that shows a manifest which ends after `life`. */
async function show(
  life: number,
  changes: Parameters<typeof toManifest>[0] = {},
): Promise<{ host: FakeHost; listener: Listener; store: ManifestStore }> {
  const host = new FakeHost();
  const document = await toManifest({ expiresAt: toInstant(NOW + life), ...changes });
  host.answers.set(URL, () => toResponse(document));
  const store = new ManifestStore(host);
  const listener = new Listener(store, await toRequest());
  await settle();
  assert.equal(listener.state, 'verified');
  return { host, listener, store };
}

test('an open page says at the very second that a manifest has ended, without a reload', async () => {
  const { host, listener } = await show(10 * DAY);
  await host.advanceTo(NOW + 10 * DAY - 1);
  assert.equal(listener.state, 'verified');
  await host.advance(1);
  await settle();
  assert.equal(listener.state, 'stale/expired-recently');
  await host.advanceTo(NOW + 40 * DAY - 1);
  assert.equal(listener.state, 'stale/expired-recently');
  await host.advance(1);
  await settle();
  assert.equal(listener.state, 'expired/document');
});

test('an open page says at midnight of UTC that a certification has ended', async () => {
  const { host, listener } = await show(10 * DAY, { certifications: [{ ...ENTRY, validUntil: '2026-11-24' }] });
  const midnight = Date.parse('2026-11-25T00:00:00Z');
  const states = (): unknown => listener.last.verdict.certifications.map(({ state }) => state);
  await host.advanceTo(midnight - 1);
  assert.deepEqual(states(), ['self-declared']);
  await host.advance(1);
  await settle();
  assert.deepEqual(states(), ['expired']);
});

test('an end further away than a timer can wait is reached in steps', async () => {
  const keyset = await signKeyset(await vendor, { expiresAt: toInstant(NOW + 399 * DAY) });
  const { host, listener } = await show(90 * DAY, { keyset });
  await host.advanceTo(NOW + 90 * DAY);
  await settle();
  assert.equal(listener.state, 'stale/expired-recently');
  assert.ok(host.waits.every((wait) => wait >= 0 && wait <= 2 ** 31 - 1));
  // A page that is open for months wakes up seldom, and asks for nothing that is not due.
  assert.ok(host.waits.length < 30, `${host.waits.length} timers`);
});

test('a renewed manifest is taken up before the old one ends', async () => {
  const { host, listener } = await show(10 * DAY);
  const renewed = await toManifest({ version: 43, expiresAt: toInstant(NOW + 20 * DAY) });
  host.answers.set(URL, () => toResponse(renewed));
  await host.advanceTo(NOW + 10 * DAY);
  await settle();
  assert.deepEqual(listener.states, ['pending', 'verified']);
  assert.equal(listener.last.verdict.version, 43);
  assert.equal(host.asked.length, 2);
  await host.advanceTo(NOW + 20 * DAY);
  await settle();
  assert.equal(listener.state, 'stale/expired-recently');
});

test('not every page asks for the renewal in the same minute', async () => {
  const leads: number[] = [];
  const document = await toManifest({ expiresAt: toInstant(NOW + 10 * DAY) });
  for (const luck of [0, 0.5, 0.999]) {
    const host = new FakeHost();
    host.luck = luck;
    host.answers.set(URL, () => toResponse(document));
    new Listener(new ManifestStore(host), await toRequest());
    await settle();
    leads.push(Math.round((NOW + 10 * DAY - (host.nextTimer as number)) / MINUTE));
  }
  assert.equal(new Set(leads).size, leads.length, leads.join());
  assert.ok(
    leads.every((lead) => lead >= 30 && lead <= 90),
    leads.join(),
  );
});

test('at its very end a manifest is asked for once more', async () => {
  const { host, listener } = await show(10 * DAY);
  await host.advanceTo(NOW + 10 * DAY - 1);
  const renewed = await toManifest({ version: 43, expiresAt: toInstant(NOW + 20 * DAY) });
  host.answers.set(URL, () => toResponse(renewed));
  await host.advance(1);
  await settle();
  assert.deepEqual(listener.states, ['pending', 'verified', 'stale/expired-recently', 'verified']);
});

test('a manifest renewed late is taken up after the old one has ended', async () => {
  const { host, listener } = await show(HOUR);
  await host.advance(2 * HOUR);
  assert.equal(listener.state, 'stale/expired-recently');
  const renewed = await toManifest({ version: 43 });
  host.answers.set(URL, () => toResponse(renewed));
  await host.advance(DAY);
  assert.equal(listener.state, 'verified');
});

test('a page that nobody looks at asks for nothing, and still knows the time', async () => {
  const { host, listener, store } = await show(HOUR);
  host.hidden = true;
  await host.advance(10 * DAY);
  assert.equal(listener.state, 'stale/expired-recently');
  assert.equal(host.asked.length, 1);
  // It sleeps from one change by the clock to the next.
  assert.ok(host.waits.length < 10, `${host.waits.length} timers`);
  host.hidden = false;
  const renewed = await toManifest({ version: 43 });
  host.answers.set(URL, () => toResponse(renewed));
  await store.refresh();
  assert.equal(listener.state, 'verified');
  assert.equal(host.asked.length, 2);
});

test('a page whose timers slept says what is true as soon as it wakes up, before the server has answered', async () => {
  const { host, listener, store } = await show(HOUR);
  host.answers.delete(URL);
  host.time = NOW + 2 * HOUR;
  void store.refresh();
  await settle();
  assert.equal(listener.state, 'stale/expired-recently');
  assert.equal(host.asked.length, 2);
});

test('a clock that was set back does not make a page ask or wait for ever', async () => {
  const { host, listener, store } = await show(10 * DAY);
  host.time = NOW - 5 * DAY;
  await store.refresh();
  assert.equal(listener.state, 'unverified/clock');
  host.time = NOW;
  await store.refresh();
  assert.equal(listener.state, 'verified');
});

test('a visitor whose clock is behind sees the manifest as soon as it is issued there', async () => {
  const host = new FakeHost();
  const document = await toManifest();
  host.answers.set(URL, () => toResponse(document));
  host.time = NOW - HOUR;
  const listener = new Listener(new ManifestStore(host), await toRequest());
  await settle();
  assert.equal(listener.state, 'unverified/clock');
  await host.advanceTo(NOW - 6 * MINUTE);
  await settle();
  assert.equal(listener.state, 'verified');
});
