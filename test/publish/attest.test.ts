import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../src/core/json/document.js';
import { checkBundle, listDifferences, replaceAttestation, replaceAttestor } from '../../src/publish/attach.js';
import { type AttestationBundle, type AttestInput, attest, parseBundle } from '../../src/publish/attest.js';
import { signManifest } from '../../src/publish/sign-manifest.js';
import { DAY, judge, NOW, type Party, toContent, toParty } from './parties.js';

const vendor = await toParty('vendor.example');
const auditor = await toParty('certbody.example');
const issuer = { domain: 'certbody.example', name: 'Certbody Example' };

type Entry = JsonObject & { id: string };
const entryOf = (content: JsonObject): Entry => (content.certifications as Entry[])[0] as Entry;

async function publish(content: JsonObject, party: Party = vendor): Promise<string> {
  return (await signManifest({ content, keyset: party.keyset, signer: party.signer, now: NOW })).text;
}

async function attestTo(change: JsonObject = {}, input: Partial<AttestInput> = {}): Promise<AttestationBundle> {
  const content = toContent('vendor.example');
  const text = await publish({ ...content, certifications: [{ ...entryOf(content), ...change }] });
  const verdict = await judge(text, vendor);
  return attest({
    verdict,
    certification: 'iso',
    issuer,
    keyset: auditor.keyset,
    signer: auditor.signer,
    now: NOW,
    ...input,
  });
}

test('an attestation that is carried makes the claim countersigned for a page that trusts the attestor', async () => {
  const bundle = await attestTo();
  const content = toContent('vendor.example');
  const entry = entryOf(content);
  await checkBundle(bundle, entry, 'vendor.example', NOW);
  const text = await publish({
    ...content,
    certifications: [{ ...entry, attestations: replaceAttestation(undefined, bundle.attestation) }],
    attestors: replaceAttestor(undefined, bundle.attestor),
  });
  const trusting = await judge(text, vendor, NOW, `certbody.example=${auditor.roots}`);
  assert.equal(trusting.certifications[0]?.state, 'countersigned');
  const [other] = (await judge(text, vendor)).certifications;
  assert.deepEqual([other?.state, other?.reason], ['self-declared', 'attestor-unknown']);
});

test('an attestation ends with the day the claim is valid until, and after 365 days at the latest', async () => {
  const ends = async (change: JsonObject): Promise<unknown> => (await attestTo(change)).attestation.expiresAt;
  assert.equal(await ends({ validUntil: '2026-12-31' }), '2027-01-01T00:00:00Z');
  assert.equal(await ends({ validUntil: '2030-12-31' }), '2027-11-22T00:00:00Z');
});

test('an attestation of more than 400 days is refused', async () => {
  await assert.rejects(attestTo({}, { days: 401 }), { code: 'lifetime' });
});

for (const [why, change, code] of [
  ['is planned', { status: 'planned' }, 'not-held'],
  ['is over', { validUntil: '2026-11-20' }, 'expired'],
  ['was withdrawn', { status: 'withdrawn' }, 'expired'],
] as const) {
  test(`a claim that ${why} is not attested`, async () => {
    await assert.rejects(attestTo(change), { code });
  });
}

test('an entry that the manifest does not list is not attested', async () => {
  await assert.rejects(attestTo({}, { certification: 'soc2' }), { code: 'entry-missing' });
});

test('nobody attests a manifest of its own', async () => {
  const own = { domain: 'vendor.example', name: 'Vendor' };
  await assert.rejects(attestTo({}, { issuer: own, keyset: vendor.keyset, signer: vendor.signer }), {
    code: 'self-attested',
  });
});

test('a manifest that does not verify is not attested', async () => {
  const text = (await publish(toContent('vendor.example'))).replace('"certified"', '"compliant"');
  const verdict = await judge(text, vendor);
  await assert.rejects(attestTo({}, { verdict }), { code: 'manifest' });
});

test('a manifest that ran out is not attested', async () => {
  const verdict = await judge(await publish(toContent('vendor.example')), vendor, NOW + 31 * DAY);
  await assert.rejects(attestTo({}, { verdict }), { code: 'manifest' });
});

test('a key without the role of attesting is refused', async () => {
  const { keyset, signer } = await toParty('certbody.example', ['manifest']);
  await assert.rejects(attestTo({}, { keyset, signer }), { code: 'key-role' });
});

test('an attestation of other values than the file holds now is not taken over', async () => {
  const bundle = await attestTo();
  const entry = { ...entryOf(toContent('vendor.example')), validUntil: '2028-02-28' };
  await assert.rejects(checkBundle(bundle, entry, 'vendor.example', NOW), {
    code: 'entry-changed',
    message: /validUntil/,
  });
});

test('order and icon may change after an attestation', async () => {
  const entry = { ...entryOf(toContent('vendor.example')), display: { order: 3 } };
  assert.equal((await checkBundle(await attestTo(), entry, 'vendor.example', NOW)).domain, 'certbody.example');
});

test('a bundle that was tampered with is not taken over', async () => {
  const entry = entryOf(toContent('vendor.example'));
  const { attestation, attestor, statement } = await attestTo();
  const stranger = await toParty('certbody.example');
  const cases: [AttestationBundle, string][] = [
    [{ attestation: { ...attestation, expiresAt: '2027-12-01T00:00:00Z' }, attestor, statement }, 'bundle'],
    [{ attestation, attestor: stranger.keyset, statement }, 'bundle'],
    [{ attestation, attestor, statement: { ...statement, status: 'planned' } }, 'bundle'],
    [{ attestation: { ...attestation, subject: 'other.example' }, attestor, statement }, 'subject'],
    [
      { attestation: { ...attestation, issuer: { domain: 'vendor.example', name: 'V' } }, attestor, statement },
      'self-attested',
    ],
  ];
  for (const [bundle, code] of cases) await assert.rejects(checkBundle(bundle, entry, 'vendor.example', NOW), { code });
});

test('an attestation that has ended is not taken over', async () => {
  const bundle = await attestTo();
  await assert.rejects(checkBundle(bundle, entryOf(toContent('vendor.example')), 'vendor.example', NOW + 91 * DAY), {
    code: 'expired',
  });
});

test('a file that attest did not write is no bundle', async () => {
  for (const value of [null, [], {}, { attestation: {}, attestor: {}, statement: {} }]) {
    assert.throws(() => parseBundle(value), { code: 'bundle' });
  }
  assert.throws(() => parseBundle({ d: 'x' }), { code: 'private-key' });
});

test('a newer attestation takes the place of the older one by the same issuer, and of no other', () => {
  const by = (domain: string, id: string): JsonObject => ({ id, issuer: { domain } });
  const list = [by('a.example', '1'), by('b.example', '2')];
  assert.deepEqual(replaceAttestation(list, by('a.example', '3')), [by('b.example', '2'), by('a.example', '3')]);
});

test('differences are named by path', () => {
  assert.deepEqual(listDifferences({ a: { b: 1, c: 2 }, d: [1] }, { a: { b: 1, c: 3 }, d: [2], e: 0 }), [
    'a.c',
    'd',
    'e',
  ]);
});
