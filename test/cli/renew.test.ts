import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { toVendor } from './machine.js';

const LATER = '2027-03-01T00:00:00Z';

test('a keyset that has ended is renewed with its root keys, and the manifest signed under it verifies for old snippets', async () => {
  const vendor = await toVendor();
  const sign = ['sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json', '--now', LATER];
  assert.equal((await vendor.run(...sign)).code, 1);
  const before = await vendor.json('keys/trust-keys.json');
  const { code, stdout } = await vendor.run('renew', '--keys', 'keys', '--now', LATER, '--json');
  assert.equal(code, 0);
  const after = await vendor.json('keys/trust-keys.json');
  assert.deepEqual(after.keys, before.keys);
  assert.ok(after.version > before.version);
  assert.equal(after.signatures.length, 2);
  assert.equal(JSON.parse(stdout).keysetVersion, after.version);
  assert.equal((await vendor.run(...sign)).code, 0);
  const { state } = JSON.parse((await vendor.check('--now', LATER)).stdout);
  assert.equal(state, 'verified');
});

test('one of two root keys is enough', async () => {
  const vendor = await toVendor();
  await rm(join(vendor.folder, 'keys/root/root-1.jwk.json'));
  assert.equal((await vendor.run('renew', '--keys', 'keys')).code, 0);
  assert.equal((await vendor.json('keys/trust-keys.json')).signatures.length, 1);
});

test('root keys may lie elsewhere, and without any nothing is written', async () => {
  const vendor = await toVendor();
  await rename(join(vendor.folder, 'keys/root'), join(vendor.folder, 'safe'));
  const before = await vendor.read('keys/trust-keys.json');
  assert.equal((await vendor.run('renew', '--keys', 'keys')).code, 2);
  assert.equal(await vendor.read('keys/trust-keys.json'), before);
  assert.equal((await vendor.run('renew', '--keys', 'keys', '--roots', 'safe')).code, 0);
});

test('a keyset that was edited is not signed anew', async () => {
  const vendor = await toVendor();
  const edited = (await vendor.read('keys/trust-keys.json')).replace(
    /"revoked": \[\]/,
    `"revoked": ["${'A'.repeat(43)}"]`,
  );
  await vendor.write('keys/trust-keys.json', edited);
  const { code, stderr } = await vendor.run('renew', '--keys', 'keys');
  assert.equal(code, 1);
  assert.match(stderr, /keyset-signature/);
  assert.equal(await vendor.read('keys/trust-keys.json'), edited);
});

test('somebody else’s root keys renew nothing', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'vendor.example', '--out', 'thief');
  const { code } = await vendor.run('renew', '--keys', 'keys', '--roots', 'thief/root');
  assert.equal(code, 1);
});
