import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { isThumbprint, parseKey, toThumbprint } from '../../../src/core/jws/keys.js';
import { makeSigner } from '../../fixtures/world.js';

test('a key has the thumbprint that jose gives it, whatever other members it has', async () => {
  for (const alg of ['ES256', 'Ed25519']) {
    const jwk = await exportJWK((await generateKeyPair(alg, { extractable: true })).publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    assert.equal(await toThumbprint({ ...jwk, use: 'sig', alg, zz: 1 } as Record<string, unknown>), kid);
    assert.equal(isThumbprint(kid), true);
  }
});

test('a key of a type that is not in the table has no thumbprint', async () => {
  for (const key of [
    {},
    { kty: 'RSA', n: 'AA', e: 'AQAB' },
    { kty: 'OKP', crv: 'X25519', x: 'A' },
    { kty: 'EC', crv: 'P-384' },
  ]) {
    await assert.rejects(toThumbprint(key), TypeError);
  }
});

test('a key is used by its own numbers alone', async () => {
  const { jwk, kid } = await makeSigner(['manifest']);
  const parsed = await parseKey({ ...jwk, alg: 'none', key_ops: ['encrypt'], ext: false, x5c: ['AA'] });
  assert.deepEqual(parsed?.jwk, { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y });
  assert.deepEqual([parsed?.kid, parsed?.roles], [kid, ['manifest']]);
});

test('what is no object is no key', async () => {
  for (const key of [null, undefined, 1, 'key', [], true]) assert.equal(await parseKey(key), null);
});
