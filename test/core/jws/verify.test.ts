import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseKey } from '../../../src/core/jws/keys.js';
import { verifySignature } from '../../../src/core/jws/verify.js';
import { inEngine } from '../../fixtures/engine.js';
import { makeSigner } from '../../fixtures/world.js';

const data = new TextEncoder().encode('data');

for (const alg of ['ES256', 'Ed25519']) {
  test(`an ${alg} signature of another length is refused, though the engine would take it`, async () => {
    const key = await parseKey((await makeSigner([], alg)).jwk);
    assert.ok(key);
    await inEngine('that-believes-all', async () => {
      for (const length of [0, 1, 2, 40, 63, 65, 70, 72, 128]) {
        assert.equal(await verifySignature(key, new Uint8Array(length).fill(5), data), false, `${length}`);
      }
      assert.equal(await verifySignature(key, null, data), false);
      assert.equal(await verifySignature(key, new Uint8Array(64).fill(5), data), true);
    });
  });
}

test('an Ed25519 signature that is not sound is refused, though the engine would take it', async () => {
  const key = await parseKey((await makeSigner([], 'Ed25519')).jwk);
  assert.ok(key);
  await inEngine('that-believes-all', async () => {
    for (const byte of [0, 0xff]) assert.equal(await verifySignature(key, new Uint8Array(64).fill(byte), data), false);
  });
});

test('a key off the curve has signed nothing, and an algorithm that is missing leaves the question open', async () => {
  const signer = await makeSigner([]);
  const key = await parseKey(signer.jwk);
  assert.ok(key);
  const signature = (await signer.sign(data)) as Uint8Array<ArrayBuffer>;
  assert.equal(await verifySignature(key, signature, data), true);
  const offCurve = { ...key, jwk: { ...key.jwk, y: key.jwk.x as string } };
  assert.equal(await verifySignature(offCurve, signature, data), false);

  const ed = await parseKey((await makeSigner([], 'Ed25519')).jwk);
  assert.ok(ed);
  const open = await inEngine('without-ed25519', () => verifySignature(ed, new Uint8Array(64).fill(5), data));
  assert.equal(open, null);
});
