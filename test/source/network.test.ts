import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_BYTES } from '../../src/core/json/document.js';
import { ManifestStore } from '../../src/source/store.js';
import { FakeHost, HANGS, settle } from '../fixtures/host.js';
import { DAY, NOW } from '../fixtures/world.js';
import { HOUR, KEYS, Listener, MINUTE, toManifest, toRequest, toResponse, URL } from './listen.js';

/** A listener on an address that answers as told, after the first answer. */
async function listen(
  answer?: () => Response | Promise<Response>,
): Promise<{ host: FakeHost; listener: Listener; store: ManifestStore }> {
  const host = new FakeHost();
  if (answer) host.answers.set(URL, answer);
  const store = new ManifestStore(host);
  const listener = new Listener(store, await toRequest());
  await settle();
  return { host, listener, store };
}

const fail = (): Response => {
  throw new TypeError('Failed to fetch');
};

test('an answer other than 200 is unreachable, with its status', async () => {
  for (const status of [204, 206, 301, 304, 401, 403, 404, 410, 418, 429, 500, 502, 503]) {
    const { listener } = await listen(() => new Response(status === 204 || status === 304 ? null : 'no', { status }));
    assert.deepEqual(listener.states, ['pending', `unreachable/http-${status}`]);
    assert.equal(listener.last.text, null);
  }
});

test('no answer is unreachable, whatever the reason', async () => {
  const { listener } = await listen(fail);
  assert.deepEqual(listener.states, ['pending', 'unreachable/network']);
});

test('a body that breaks off is no answer', async () => {
  const { listener } = await listen(
    () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(10));
            controller.error(new Error('reset'));
          },
        }),
      ),
  );
  assert.equal(listener.state, 'unreachable/network');
});

test('an empty answer is an invalid document, and a page of HTML is one', async () => {
  for (const body of [null, '', '<!doctype html>']) {
    const { listener } = await listen(() => new Response(body));
    assert.equal(listener.state, 'invalid/json');
  }
});

test('a server that does not answer is given ten seconds', async () => {
  const { host, listener } = await listen();
  await host.advance(9_999);
  assert.equal(listener.state, 'pending');
  await host.advance(1);
  assert.equal(listener.state, 'unreachable/network');
  assert.equal(host.asked[0]?.init.signal?.aborted, true);
});

test('a server that sends its answer drop by drop is given ten seconds in all', async () => {
  const host = new FakeHost();
  const listener = new Listener(new ManifestStore(host), await toRequest());
  await settle();
  const [asked] = host.asked;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array([0x7b]));
      // As a browser does it: what ends the request ends the body.
      asked?.init.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
    },
  });
  asked?.answer(new Response(body, { headers: { [HANGS]: '1' } }));
  await host.advance(9_999);
  assert.equal(listener.state, 'pending');
  await host.advance(1);
  assert.equal(listener.state, 'unreachable/network');
});

test('a body above the cap is refused without being read to its end', async () => {
  let sent = 0;
  let isCancelled = false;
  const { listener } = await listen(
    () =>
      new Response(
        new ReadableStream(
          {
            pull(controller) {
              sent += 65_536;
              controller.enqueue(new Uint8Array(65_536));
            },
            cancel() {
              isCancelled = true;
            },
          },
          { highWaterMark: 0 },
        ),
      ),
  );
  assert.equal(listener.state, 'invalid/too-large');
  assert.equal(isCancelled, true);
  assert.ok(sent > MAX_BYTES && sent <= MAX_BYTES + 3 * 65_536, `${sent} bytes were read`);
});

test('a body that fails when it is cancelled harms nobody', async () => {
  const { listener } = await listen(
    () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(MAX_BYTES)),
          cancel: () => Promise.reject(new Error('no')),
        }),
      ),
  );
  assert.equal(listener.state, 'invalid/too-large');
});

test('a document in as many chunks as it has bytes is the same document', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(await toManifest()));
  const { listener } = await listen(
    () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      ),
  );
  assert.equal(listener.state, 'verified');
});

test('an address that fails is asked again, ever more slowly, until it answers', async () => {
  const { host, listener } = await listen(fail);
  const times = [NOW];
  while (times.length < 12) {
    await host.advanceTo(host.nextTimer as number);
    await settle();
    if (host.asked.length > times.length) times.push(host.time);
  }
  const waits = times.slice(1).map((time, index) => (time - (times[index] as number)) / MINUTE);
  assert.deepEqual(waits, [10, 20, 40, 80, 160, 320, 360, 360, 360, 360, 360]);
  const document = await toManifest({ issuedAt: '2026-11-22T11:00:00Z' });
  host.answers.set(URL, () => toResponse(document));
  await host.advance(6 * HOUR);
  assert.equal(listener.state, 'verified');
});

test('how long an address is left alone differs from page to page', async () => {
  for (const [luck, minutes] of [
    [0, 5],
    [0.5, 10],
    [0.999, 15],
  ] as const) {
    const host = new FakeHost();
    host.luck = luck;
    host.answers.set(URL, fail);
    new Listener(new ManifestStore(host), await toRequest());
    await settle();
    assert.equal(Math.round(((host.nextTimer as number) - NOW) / MINUTE), minutes);
  }
});

test('a server that says when to come again is not asked before', async () => {
  for (const [value, wait] of [
    ['7200', 2 * HOUR],
    ['Sun, 22 Nov 2026 15:00:00 GMT', 3 * HOUR],
    ['1', 10 * MINUTE],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 10 * MINUTE],
    ['-5', 10 * MINUTE],
    ['soon', 10 * MINUTE],
    ['', 10 * MINUTE],
  ] as const) {
    const { host, listener } = await listen(() => new Response('', { status: 503, headers: { 'retry-after': value } }));
    assert.equal(listener.state, 'unreachable/http-503');
    await host.advance(wait - 1);
    assert.equal(host.asked.length, 1, value);
    await host.advance(1);
    assert.equal(host.asked.length, 2, value);
  }
});

test('a page that is shown again leaves a server alone that asked for patience; “check again” does not', async () => {
  const { host, store } = await listen(() => new Response('', { status: 503, headers: { 'retry-after': '3600' } }));
  await host.advance(30 * MINUTE);
  await store.refresh();
  assert.equal(host.countAsked(URL), 1);
  await store.refresh(true);
  assert.equal(host.countAsked(URL), 2);
});

test('a server that says never to come again is believed as far as a timer goes', async () => {
  const { host } = await listen(() => new Response('', { status: 503, headers: { 'retry-after': '9'.repeat(400) } }));
  await host.advance(40 * DAY);
  assert.equal(host.asked.length, 1);
  assert.ok(host.waits.every((wait) => wait <= 2 ** 31 - 1));
});

test('when a later fetch fails the last good bytes are verified again, and no longer than they last', async () => {
  const { host, listener, store } = await listen();
  host.asked[0]?.answer(toResponse(await toManifest({ expiresAt: '2026-11-22T18:00:00Z' })));
  await settle();
  host.answers.set(URL, fail);
  await store.refresh(true);
  assert.equal(listener.state, 'verified');
  assert.equal(listener.last.verdict.version, 42);
  await host.advanceTo(NOW + 6 * HOUR);
  await settle();
  assert.equal(listener.state, 'stale/expired-recently');
  await host.advance(30 * DAY);
  assert.equal(listener.state, 'expired/document');
  assert.deepEqual(listener.states, ['pending', 'verified', 'stale/expired-recently', 'expired/document']);
});

test('what a server has now counts, though it is worse than what it had', async () => {
  const document = await toManifest();
  const { host, listener, store } = await listen(() => toResponse(document));
  host.answers.set(URL, () => toResponse({ ...document, version: 43 }));
  await store.refresh(true);
  assert.equal(listener.state, 'invalid/signature');
});

test('a subject’s keys that cannot be fetched are no anchor, and are asked for again', async () => {
  const host = new FakeHost();
  const document = await toManifest();
  host.answers.set(URL, () => toResponse(document));
  host.answers.set(KEYS, () => new Response('', { status: 404 }));
  const listener = new Listener(new ManifestStore(host), await toRequest({ root: null }));
  await settle();
  assert.equal(listener.state, 'unverified/no-anchor');
  const keyset = document.keyset;
  host.answers.set(KEYS, () => toResponse(keyset));
  await host.advance(10 * MINUTE);
  assert.equal(listener.state, 'verified');
});

test('whatever a server answers and whenever, there is never more than one request at once, and no error', async () => {
  const good = JSON.stringify(await toManifest());
  const answers = fc.array(fc.constantFrom('good', 'bad', 'fail', '404', 'busy'), { minLength: 1, maxLength: 8 });
  const steps = fc.array(fc.constantFrom('wake', 'check', 'minute', 'day', 'hide', 'show'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(answers, steps, async (kinds, acts) => {
      const host = new FakeHost();
      let count = 0;
      host.answers.set(URL, () => {
        const kind = kinds[count++ % kinds.length];
        if (kind === 'fail') return fail();
        if (kind === '404') return new Response('', { status: 404 });
        if (kind === 'busy') return new Response('', { status: 503, headers: { 'retry-after': '60' } });
        return new Response(kind === 'good' ? good : '{}');
      });
      const store = new ManifestStore(host);
      const listener = new Listener(store, await toRequest());
      for (const act of acts) {
        if (act === 'wake' || act === 'check') void store.refresh(act === 'check');
        else if (act === 'hide' || act === 'show') host.hidden = act === 'hide';
        else await host.advance(act === 'day' ? DAY : MINUTE);
      }
      await settle();
      assert.ok(host.countAtOnce(URL) <= 1);
      assert.ok(host.timers <= 1);
      assert.match(listener.state, /^(verified|invalid\/profile|unreachable\/(network|http-404|http-503))$/);
      assert.ok(host.waits.every((wait) => wait >= 0 && wait <= 2 ** 31 - 1));
    }),
    { numRuns: 60 },
  );
});
