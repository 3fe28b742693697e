import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateKey, parsePrivateKey, toPublicKey, toSigner } from '../../src/publish/keys.js';
import { signDocument } from '../../src/publish/sign-document.js';

test('a key that was made can be read back from its file', async () => {
  for (const alg of ['ES256', 'Ed25519'] as const) {
    const key = await generateKey(['manifest', 'attestation'], alg);
    assert.deepEqual(await parsePrivateKey(JSON.parse(JSON.stringify(key))), key);
  }
});

test('a key without kid and roles gets its thumbprint and no role', async () => {
  const { kid, roles: _, ...bare } = await generateKey(['root']);
  const read = await parsePrivateKey(bare);
  assert.equal(read.kid, kid);
  assert.deepEqual(read.roles, []);
});

test('the public half holds no private member, whatever the key carries besides', async () => {
  const key = { ...(await generateKey(['root'])), p: 'secret', k: 'secret' };
  assert.deepEqual(Object.keys(toPublicKey(key)), ['kty', 'crv', 'x', 'y', 'kid', 'use', 'roles']);
});

const good = await generateKey(['manifest']);
const other = await generateKey(['manifest']);

for (const [what, value] of [
  ['no object', 'key'],
  ['no private member', toPublicKey(good)],
  ['a private member that is too short', { ...good, d: 'AAAA' }],
  ['a kid that is not its thumbprint', { ...good, kid: other.kid }],
  ['a curve that nobody accepts', { ...good, crv: 'P-384' }],
  ['a symmetric type', { kty: 'oct', k: 'AAAA', d: good.d }],
  ['a coordinate that is missing', { ...good, y: undefined }],
  ['another use than signing', { ...good, use: 'enc', x: '' }],
] as const) {
  test(`a key with ${what} is refused`, async () => {
    await assert.rejects(parsePrivateKey(value), { name: 'Refusal', code: 'key' });
  });
}

test('a private half that belongs to another key is refused before it signs anything', async () => {
  for (const alg of ['ES256', 'Ed25519'] as const) {
    const [a, b] = [await generateKey(['manifest'], alg), await generateKey(['manifest'], alg)];
    await assert.rejects(toSigner({ ...a, d: b.d }), { name: 'Refusal', code: 'key-mismatch' });
  }
});

test('a document with a private member anywhere is never signed', async () => {
  const signer = await toSigner(good);
  for (const value of [{ d: 'x' }, { list: [{ key: { ...good } }] }, { a: { b: [[{ d: null }]] } }]) {
    await assert.rejects(signDocument(value, [signer], 'trust-manifest+jws'), { code: 'private-key' });
  }
});

test('a refusal never quotes the private member', async () => {
  const failures = await Promise.allSettled([
    parsePrivateKey({ ...good, kid: other.kid }),
    toSigner({ ...good, d: other.d }),
    signDocument({ key: { ...good } }, [], 'trust-manifest+jws'),
  ]);
  for (const failure of failures) {
    assert.equal(failure.status, 'rejected');
    if (failure.status === 'rejected')
      assert.ok(!`${failure.reason.message} ${failure.reason.fix}`.includes(good.d.slice(0, 12)));
  }
});

test('a document that no reader would accept is not signed', async () => {
  const signer = await toSigner(good);
  for (const value of [{ a: 1.5 }, { a: 2 ** 53 }, JSON.parse('{"__proto__":1}'), { a: '\ud800' }, { 0: 1 }]) {
    await assert.rejects(signDocument(value, [signer], 'trust-manifest+jws'), { code: 'profile' });
  }
});
