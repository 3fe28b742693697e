import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../src/core/json/document.js';
import type { Remembered } from '../../src/core/trust/verdict.js';
import { ManifestStore } from '../../src/source/store.js';
import { FakeHost, FakeStorage, settle } from '../fixtures/host.js';
import { makeSigner, sign, signKeyset } from '../fixtures/world.js';
import { KEYS, Listener, toManifest, toRequest, toResponse, URL, vendor } from './listen.js';

/** One visit to a page that remembers: a store of its own, on a storage that stays. */
async function visit(
  storage: () => Storage | null,
  document: unknown,
  changes: Parameters<typeof toRequest>[0] = {},
): Promise<Listener> {
  const host = new FakeHost();
  host.store = storage;
  host.answers.set(URL, () => toResponse(document));
  const listener = new Listener(new ManifestStore(host), await toRequest({ remember: true, ...changes }));
  await settle();
  listener.stop();
  return listener;
}

/** Two manifests of the vendor's under one keyset. */
async function makeTwo(): Promise<[JsonObject, JsonObject]> {
  const keyset = await signKeyset(await vendor);
  return [await toManifest({ keyset }), await toManifest({ keyset, version: 43 })];
}

test('a page that does not ask to remember touches no storage', async () => {
  const document = await toManifest();
  let touched = 0;
  const storage = (): Storage => {
    touched++;
    return new FakeStorage();
  };
  assert.equal((await visit(storage, document, { remember: false })).state, 'verified');
  assert.equal(touched, 0);
});

test('a page that remembers uses the newer manifest when a cache lags behind', async () => {
  const storage = new FakeStorage();
  const [older, newer] = await makeTwo();
  await visit(() => storage, newer);
  const { state, last } = await visit(() => storage, older);
  assert.equal(state, 'verified');
  assert.deepEqual([last.verdict.version, last.verdict.fromMemory], [43, true]);
});

test('a page that remembers refuses an older manifest where the newer one’s bytes are lost', async () => {
  const storage = new FakeStorage();
  const [older, newer] = await makeTwo();
  await visit(() => storage, newer);
  const key = storage.key(0) as string;
  const { text, ...pair } = JSON.parse(storage.getItem(key) as string) as Remembered;
  assert.ok(text);
  storage.setItem(key, JSON.stringify(pair));
  assert.equal((await visit(() => storage, older)).state, 'invalid/rollback');
});

test('a page that remembers sees one version with two contents', async () => {
  const storage = new FakeStorage();
  const keyset = await signKeyset(await vendor);
  await visit(() => storage, await toManifest({ keyset }));
  assert.equal(
    (await visit(() => storage, await toManifest({ keyset, note: 'for you' }))).state,
    'invalid/equivocation',
  );
});

test('a page that remembers keeps to a revocation that it saw once', async () => {
  const storage = new FakeStorage();
  const party = await vendor;
  const next = await makeSigner(['manifest']);
  const keys = [...party.roots, party.online, next].map(({ jwk }) => jwk);
  const revoking = await signKeyset(party, { version: 2, keys, revoked: [party.online.kid] });
  const document = await toManifest({ version: 50 });
  const byNext = await sign(await toManifest(), 'trust-manifest+jws', next);
  const host = new FakeHost();
  host.store = () => storage;
  host.answers.set(KEYS, () => toResponse(revoking));
  host.answers.set(URL, () => toResponse(byNext));
  const seen = new Listener(new ManifestStore(host), await toRequest({ remember: true, liveKeys: true }));
  await settle();
  assert.equal(seen.state, 'verified');
  assert.equal((await visit(() => storage, document)).state, 'invalid/signature');
  assert.equal((await visit(() => new FakeStorage(), document)).state, 'verified');
});

test('what is refused is not remembered', async () => {
  const storage = new FakeStorage();
  const document = await toManifest();
  await visit(() => storage, { ...document, version: 99 });
  await visit(() => storage, document, { minVersion: 99 });
  assert.equal(storage.length, 0);
});

test('each subject and each anchor has a memory of its own', async () => {
  const storage = new FakeStorage();
  const [older, newer] = await makeTwo();
  await visit(() => storage, newer);
  const { state } = await visit(() => storage, older, { root: (await vendor).roots[0].kid });
  assert.equal(state, 'verified');
  assert.equal(storage.length, 2);
});

test('of two manifests that one page verifies at once the newer is remembered', async () => {
  for (const isNewerFirst of [true, false]) {
    const storage = new FakeStorage();
    const documents = await makeTwo();
    const mirrors = ['https://a.example/m.json', 'https://b.example/m.json'];
    const host = new FakeHost();
    host.store = () => storage;
    const store = new ManifestStore(host);
    for (const url of mirrors) new Listener(store, await toRequest({ url, remember: true }));
    await settle();
    if (isNewerFirst) documents.reverse();
    for (const [index, asked] of host.asked.entries()) asked.answer(toResponse(documents[index]));
    await settle();
    const { version } = JSON.parse(storage.getItem(storage.key(0) as string) as string) as Remembered;
    assert.equal(version, 43);
  }
});

test('a storage that throws costs the memory and not the badge', async () => {
  const [older, newer] = await makeTwo();
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const full = new FakeStorage();
  full.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const unreadable = new FakeStorage();
  unreadable.getItem = refuse;
  for (const storage of [refuse, () => full, () => unreadable, () => null]) {
    assert.equal((await visit(storage, newer)).state, 'verified');
    assert.equal((await visit(storage, older)).state, 'verified');
  }
});

test('whatever another script wrote into the storage, there is a verdict, and never a better one', async () => {
  const storage = new FakeStorage();
  const document = await toManifest();
  const forged = { ...document, version: 99, certifications: [] };
  await visit(() => storage, document);
  const key = storage.key(0) as string;
  const good = JSON.parse(storage.getItem(key) as string) as JsonObject;
  const content = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record(
        {
          keysetVersion: fc.oneof(fc.integer(), fc.constant('1')),
          version: fc.oneof(fc.integer(), fc.constantFrom<unknown>(null, 1e300, [])),
          sha256: fc.oneof(fc.constant(good.sha256), fc.string()),
          text: fc.oneof(fc.constant(good.text), fc.string(), fc.constant(JSON.stringify(forged)), fc.jsonValue()),
          keyset: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      storage.setItem(key, text);
      const { state, last } = await visit(() => storage, document);
      assert.match(state, /^(verified|invalid\/(rollback|equivocation))$/);
      assert.notEqual(last.verdict.version, 99);
      storage.setItem(key, text);
      assert.match((await visit(() => storage, forged)).state, /^invalid\//);
    }),
    { numRuns: 60 },
  );
});

test('an answer that comes after all have left is not remembered', async () => {
  const storage = new FakeStorage();
  const host = new FakeHost();
  host.store = () => storage;
  const listener = new Listener(new ManifestStore(host), await toRequest({ remember: true }));
  await settle();
  listener.stop();
  host.asked[0]?.answer(toResponse(await toManifest()));
  await settle();
  assert.equal(storage.length, 0);
});
