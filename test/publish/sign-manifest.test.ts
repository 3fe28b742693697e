import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toBytes } from '../../src/core/jws/envelope.js';
import { generateKey, toSigner } from '../../src/publish/keys.js';
import { createKeyset } from '../../src/publish/keyset.js';
import { readPrevious } from '../../src/publish/previous.js';
import { type ManifestInput, signManifest } from '../../src/publish/sign-manifest.js';
import { readKeyset } from '../../src/publish/signing-keyset.js';
import { DAY, judge, NOW, toContent, toParty } from './parties.js';

const vendor = await toParty('vendor.example');

function sign(change: Partial<ManifestInput> = {}): ReturnType<typeof signManifest> {
  return signManifest({
    content: toContent('vendor.example'),
    keyset: vendor.keyset,
    signer: vendor.signer,
    now: NOW,
    ...change,
  });
}

async function previous(text: string, now = NOW): ReturnType<typeof readPrevious> {
  return readPrevious(toBytes(text), 'vendor.example', await readKeyset(vendor.keyset, 'vendor.example', now), now);
}

test('a signed manifest verifies against the roots of its keyset and says what was written', async () => {
  const { text, version } = await sign();
  const verdict = await judge(text, vendor);
  assert.equal(verdict.state, 'verified');
  assert.equal(verdict.version, version);
  assert.deepEqual(
    verdict.certifications.map(({ id, state }) => [id, state]),
    [['iso', 'self-declared']],
  );
});

test('the version is the second of issue, or one more than the previous where that is higher', async () => {
  const sha256 = 'A'.repeat(43);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 40 }), async (before) => {
      const { version } = await sign({ previous: { version: before, sha256, keysetVersion: 1 } });
      assert.equal(version, Math.max(NOW / 1000, before + 1));
    }),
    { numRuns: 20 },
  );
});

test('a version that does not follow the published one is refused', async () => {
  await assert.rejects(sign({ version: 7, previous: { version: 7, sha256: 'A'.repeat(43), keysetVersion: 1 } }), {
    code: 'version',
  });
});

test('the next manifest names version and hash of the one before', async () => {
  const first = await sign();
  const second = await sign({ now: NOW + DAY, previous: await previous(first.text, NOW + DAY) });
  assert.deepEqual(second.document.prev, { version: first.version, sha256: first.sha256 });
});

test('a manifest that ran out can be followed, one that was changed cannot', async () => {
  const { text } = await sign();
  const later = NOW + 80 * DAY;
  assert.ok((await previous(text, later)).version > 0);
  await assert.rejects(previous(text.replace('certified', 'attested!')), { code: 'previous' });
});

test('a manifest that another root vouches for cannot be followed', async () => {
  const stranger = await toParty('vendor.example');
  const { text } = await sign({ keyset: stranger.keyset, signer: stranger.signer });
  await assert.rejects(previous(text), { code: 'previous' });
});

test('header members in the content are not taken over', async () => {
  const content = toContent('vendor.example', {
    type: 'trust-manifest/9',
    version: 3,
    expiresAt: '2099-01-01T00:00:00Z',
    prev: {},
    keyset: {},
    signatures: [],
  });
  const { document } = await sign({ content });
  assert.equal(document.type, 'trust-manifest/1');
  assert.equal(document.version, NOW / 1000);
  assert.equal(document.prev, undefined);
});

test('members unknown to this version are signed as they stand', async () => {
  const { document } = await sign({ content: toContent('vendor.example', { somethingNew: { a: [1, 'b'] } }) });
  assert.deepEqual(document.somethingNew, { a: [1, 'b'] });
});

test('a life that readers would cut short is refused', async () => {
  for (const lifetimeDays of [0, -1, 93, 1.5, Number.NaN])
    await assert.rejects(sign({ lifetimeDays }), { code: 'lifetime' });
});

test('a keyset of another domain is refused', async () => {
  const other = await toParty('other.example');
  await assert.rejects(sign({ keyset: other.keyset, signer: other.signer }), { code: 'subject' });
});

test('a keyset that ended is refused', async () => {
  await assert.rejects(sign({ now: NOW + 90 * DAY }), { code: 'keyset-expired' });
});

test('a keyset that was changed after signing is refused', async () => {
  await assert.rejects(sign({ keyset: { ...vendor.keyset, version: 2 } }), { code: 'keyset' });
});

test('a key that the keyset does not list is refused', async () => {
  const { signer } = await toParty('vendor.example');
  await assert.rejects(sign({ signer }), { code: 'key-not-listed' });
});

test('a key that the keyset revokes is refused', async () => {
  const root = await generateKey(['root']);
  const key = await generateKey(['manifest']);
  const keyset = await createKeyset({ subject: 'vendor.example', keys: [root, key], revoked: [key.kid], now: NOW }, [
    await toSigner(root),
  ]);
  await assert.rejects(sign({ keyset, signer: await toSigner(key) }), { code: 'key-revoked' });
});

test('a key without the role is refused, a root key among them', async () => {
  const auditor = await toParty('vendor.example', ['attestation']);
  await assert.rejects(sign({ keyset: auditor.keyset, signer: auditor.signer }), { code: 'key-role' });
  await assert.rejects(sign({ signer: await toSigner(vendor.root) }), { code: 'key-role' });
});

test('a keyset older than that of the previous manifest is refused', async () => {
  const before = { version: 1, sha256: 'A'.repeat(43), keysetVersion: vendor.keyset.version + 1 };
  await assert.rejects(sign({ previous: before }), { code: 'keyset-older' });
});

test('content that readers would refuse is not handed back', async () => {
  for (const change of [
    { certifications: [{ id: 'x' }] },
    { subject: { domain: 'vendor.example' } },
    { certifications: [{ id: 'x', name: 'X', kind: 'custom', status: 'planned', statement: 'a\u202eb' }] },
  ]) {
    await assert.rejects(sign({ content: toContent('vendor.example', change) }), { code: 'self-check' });
  }
});

test('a keyset lives for 1 to 400 days', async () => {
  const root = await generateKey(['root']);
  const signers = [await toSigner(root)];
  for (const days of [0, 401, 1.5]) {
    await assert.rejects(createKeyset({ subject: 'vendor.example', keys: [root], now: NOW, days }, signers), {
      code: 'lifetime',
    });
  }
});
