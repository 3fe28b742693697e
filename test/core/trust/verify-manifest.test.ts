import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/core/json/document.js';
import { toDigest, toPayload } from '../../../src/core/jws/envelope.js';
import { toCertificationVerdict, verifyManifest } from '../../../src/core/trust/verify-manifest.js';
import { attest, DAY, ENTRY, NOW, signKeyset, signManifest, toBytes } from '../../fixtures/world.js';
import { auditor, edVendor, otherAuditor, signed, toAttestors, toInput, vendor } from './scenarios/scenario.js';

test('a verified manifest’s verdict names everything that a proof shows', async () => {
  const party = await vendor;
  const document = await signManifest(party);
  const { bytes, options } = await toInput(document);
  const verdict = await verifyManifest(bytes, options);
  const { certifications, manifest, remember, ...rest } = verdict;
  const { signatures, ...claims } = document;
  const sha256 = await toDigest(toPayload(document));
  assert.deepEqual(rest, {
    state: 'verified',
    reason: null,
    detail: '',
    step: 10,
    subject: 'vendor.example',
    anchor: { kind: 'page', thumbprints: party.roots.map(({ kid }) => kid) },
    rootKid: party.roots[0].kid,
    manifestKid: party.online.kid,
    keysetVersion: 1,
    liveKeys: false,
    fromMemory: false,
    version: 42,
    issuedAt: NOW - 60_000,
    expiresAt: NOW + 30 * DAY,
    freshUntil: NOW + 30 * DAY,
    sha256,
    certificationsFault: null,
    nextBoundary: NOW + 30 * DAY,
  });
  assert.deepEqual(manifest, claims);
  assert.deepEqual(remember, { keysetVersion: 1, version: 42, sha256, text: JSON.stringify(document) });
  assert.deepEqual(certifications, [
    {
      ...{ id: ENTRY.id, state: 'self-declared', reason: null, entry: ENTRY, attestor: null, otherAttestors: [] },
      overclaims: false,
      endsSoon: false,
    },
  ]);
});

test('a countersigned claim names who attested it and until when', async () => {
  const { bytes, options } = await signed(await attest(await auditor), { attestors: toAttestors(await auditor) });
  const { attestor } = toCertificationVerdict(await verifyManifest(bytes, options), ENTRY.id);
  assert.deepEqual(attestor, {
    domain: 'auditor.example',
    name: 'Certification Body Example',
    rootKid: (await auditor).roots[0].kid,
    kid: (await auditor).online.kid,
    until: NOW + 89 * DAY,
  });
});

test('a claim is attested for no longer than it is made', async () => {
  const entry = { ...ENTRY, validUntil: '2026-12-01' };
  const { bytes, options } = await signed(await attest(await auditor, entry), {
    attestors: toAttestors(await auditor),
  });
  const { attestor } = toCertificationVerdict(await verifyManifest(bytes, options), ENTRY.id);
  assert.equal(attestor?.until, Date.parse('2026-12-02T00:00:00Z'));
});

test('an attestor’s keyset is verified once, however many claims it attests', async () => {
  const one = await attest(await auditor);
  const [attested] = one.certifications as [JsonObject];
  const others = Array.from({ length: 20 }, (_, i) => ({ ...attested, id: `other-${i}` }));
  const { bytes, options } = await signed(
    { ...one, certifications: [attested, ...others] },
    { attestors: toAttestors(await auditor) },
  );
  const { subtle } = crypto;
  const { verify } = subtle;
  let verified = 0;
  subtle.verify = (...given: Parameters<typeof verify>): ReturnType<typeof verify> => {
    verified++;
    return verify.apply(subtle, given);
  };
  try {
    const verdict = await verifyManifest(bytes, options);
    assert.equal(verdict.certifications.filter(({ state }) => state === 'invalid').length, 20);
  } finally {
    subtle.verify = verify;
  }
  // The vendor's keyset and manifest, the auditor's keyset by two roots at most, and each attestation.
  assert.ok(verified <= 4 + 2 + 21, `${verified} signatures were verified`);
});

test('who else signed is named by domain', async () => {
  const { bytes, options } = await signed(await attest(await auditor), { attestors: toAttestors(await otherAuditor) });
  const { otherAttestors } = toCertificationVerdict(await verifyManifest(bytes, options), ENTRY.id);
  assert.deepEqual(otherAttestors, ['auditor.example']);
});

test('who else signed is never named by a text that is no domain', async () => {
  for (const domain of [
    'auditor.example\u202e',
    'Auditor & Partners — certified',
    'аudit.example',
    'x'.repeat(500),
    '',
  ]) {
    const attestation = { issuer: { domain, name: 'A' }, signatures: [] };
    const { bytes, options } = await signed({ certifications: [{ ...ENTRY, attestations: [attestation] }] });
    const found = toCertificationVerdict(await verifyManifest(bytes, options), ENTRY.id);
    assert.deepEqual([found.reason, found.otherAttestors], ['attestor-unknown', []], domain);
  }
});

test('an attestor is never named by a text that can turn the page’s own around', async () => {
  const issuer = { domain: 'auditor.example', name: 'Auditor \u202emoc.elgoog' };
  const { bytes, options } = await signed(await attest(await auditor, ENTRY, { issuer }), {
    attestors: toAttestors(await auditor),
  });
  const found = toCertificationVerdict(await verifyManifest(bytes, options), ENTRY.id);
  assert.deepEqual([found.state, found.reason, found.attestor], ['invalid', 'attestation', null]);
});

test('a verdict says which anchor it stands on, and whether the published keys were seen', async () => {
  const keyset = toBytes(await signKeyset(await vendor));
  const byDomain = await signed({}, { root: null, domainKeyset: keyset });
  const { anchor, liveKeys } = await verifyManifest(byDomain.bytes, byDomain.options);
  assert.deepEqual(anchor, { kind: 'domain', thumbprints: (await vendor).roots.map(({ kid }) => kid) });
  assert.equal(liveKeys, true);

  const unseen = await signed({}, { domainKeyset: toBytes('404') });
  assert.equal((await verifyManifest(unseen.bytes, unseen.options)).liveKeys, false);
});

test('each failing step says which it was', async () => {
  const party = await vendor;
  const steps: [number, JsonObject, object?][] = [
    [0, {}, { subject: null }],
    [1, { rows: [0.5] }],
    [2, { version: 0 }],
    [3, {}, { subject: 'other.example' }],
    [4, {}, { root: null }],
    [5, { keyset: {} }],
    [6, { keyset: { ...(await signKeyset(party)), note: 1 } }],
    [6, {}, { minKeysetVersion: 2 }],
    [7, { keyset: await signKeyset(party, { revoked: [party.online.kid] }) }],
    [8, {}, { now: NOW + 99 * DAY }],
    [9, {}, { minVersion: 43 }],
  ];
  for (const [step, changes, options] of steps) {
    const input = await signed(changes, options);
    assert.equal((await verifyManifest(input.bytes, input.options)).step, step, JSON.stringify([changes, options]));
  }
});

test('a later keyset that was seen is remembered beside a document that does not carry it', async () => {
  const keyset = await signKeyset(await vendor, { version: 2 });
  const first = await signed({}, { domainKeyset: toBytes(keyset) });
  const { remember } = await verifyManifest(first.bytes, first.options);
  assert.deepEqual(remember?.keyset, keyset);

  const again = await verifyManifest(first.bytes, { ...first.options, domainKeyset: null, remembered: remember });
  assert.deepEqual(again.remember, remember);
  assert.equal(again.keysetVersion, 2);
});

test('a keyset that the document carries is not remembered beside it', async () => {
  const { bytes, options } = await signed({}, { domainKeyset: toBytes(await signKeyset(await vendor)) });
  const { liveKeys, remember } = await verifyManifest(bytes, options);
  assert.deepEqual([liveKeys, Object.keys(remember ?? {})], [true, ['keysetVersion', 'version', 'sha256', 'text']]);
});

test('a verdict from memory is the one on the kept bytes, and says that it is', async () => {
  const kept = await signManifest(await vendor, { version: 43 });
  const memory = await toInput(kept);
  const { remember } = await verifyManifest(memory.bytes, memory.options);
  const { bytes, options } = await signed({}, { remembered: remember });
  const verdict = await verifyManifest(bytes, options);
  assert.equal(verdict.fromMemory, true);
  assert.equal(verdict.version, 43);
  assert.deepEqual(verdict.remember, remember);
});

test('what memory holds of another anchor is no hindrance', async () => {
  const kept = await signManifest(await edVendor, { version: 43 });
  const memory = await toInput(kept, { root: (await edVendor).root });
  const { remember } = await verifyManifest(memory.bytes, memory.options);
  const { bytes, options } = await signed({ version: 44 }, { remembered: remember });
  assert.equal((await verifyManifest(bytes, options)).state, 'verified');
});

test('the vendor’s text in a detail is short', async () => {
  const long = 'x'.repeat(100_000);
  for (const changes of [
    { type: long },
    { subject: { domain: 'a'.repeat(250), name: 'A' } },
    { [long]: 0.5 },
    { a: `${long}` },
  ]) {
    const input = await signed(changes);
    const { detail } = await verifyManifest(input.bytes, input.options);
    assert.ok(detail.length <= 300, `${detail.length}`);
  }
});
