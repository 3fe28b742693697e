import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_BYTES } from '../../../src/core/json/document.js';
import type { Verdict } from '../../../src/core/trust/verdict.js';
import { verifyManifest } from '../../../src/core/trust/verify-manifest.js';
import { attest, sign, signManifest, toAttestation, toBytes, toOptions } from '../../fixtures/world.js';
import { assertHonest, auditor, toAttestors, vendor } from './scenarios/scenario.js';

async function verify(bytes: Uint8Array): Promise<Verdict> {
  const verdict = await verifyManifest(bytes, toOptions(await vendor, { attestors: toAttestors(await auditor) }));
  assertHonest(verdict, verdict.detail);
  // With cryptography there, this reason would hide a crash.
  assert.notEqual(verdict.reason, 'insecure-context', verdict.detail);
  return verdict;
}

/** Documents that fill the cap with what is dear to somebody: all of them must be done with in time. */
const FILLED: Record<string, () => string> = {
  'opening brackets': () => '['.repeat(MAX_BYTES),
  'lists in a list': () => `[${'[],'.repeat(MAX_BYTES / 3 - 2)}[]]`,
  'one string': () => `"${'a'.repeat(MAX_BYTES - 2)}"`,
  'one string of escaped backslashes': () => `"${'\\\\'.repeat(MAX_BYTES / 2 - 1)}"`,
  'one string of escaped quotes': () => `"${'\\"'.repeat(MAX_BYTES / 2 - 1)}"`,
  'one string that never ends': () => `"${'\\\\'.repeat(MAX_BYTES / 2 - 2)}`,
  'empty strings': () => `[${'"",'.repeat(MAX_BYTES / 3 - 2)}""]`,
  'escaped characters': () => `"${'\\u0061'.repeat(MAX_BYTES / 6 - 2)}"`,
  'halves of surrogate pairs': () => `"${'\\ud800'.repeat(MAX_BYTES / 6 - 2)}"`,
  quotes: () => '"'.repeat(MAX_BYTES),
  'white space': () => ' '.repeat(MAX_BYTES),
  'white space between numbers': () => `[${'1 \n,'.repeat(MAX_BYTES / 4 - 2)}1]`,
  digits: () => '9'.repeat(MAX_BYTES),
  numbers: () => `[${'1,'.repeat(MAX_BYTES / 2 - 2)}1]`,
  'numbers that are no integers': () => `[${'1e9,'.repeat(MAX_BYTES / 4 - 2)}1]`,
  members: () => `{${Array.from({ length: 90_000 }, (_, index) => `"a${index}":1`).join()}}`,
  'members of one name': () => `{${'"a":1,'.repeat(170_000)}"a":1}`,
  'members with long names': () =>
    `{${Array.from({ length: 20 }, (_, index) => `"${index}${'a'.repeat(50_000)}":[[[1]]]`).join()}}`,
  'objects in objects': () => `[${'{"a":{"b":{}}},'.repeat(69_000)}{}]`,
};

for (const [what, make] of Object.entries(FILLED)) {
  test(`a mebibyte of ${what} is done with`, async () => {
    const text = make();
    assert.ok(text.length <= MAX_BYTES && text.length > MAX_BYTES * 0.9, `${text.length}`);
    assert.equal((await verify(toBytes(text))).state, 'invalid');
  });
}

test('a mebibyte that the vendor signed is done with', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({ id: `row-${index}`, note: '\\"'.repeat(44) }));
  const document = await signManifest(await vendor, { rows });
  assert.ok(JSON.stringify(document).length > MAX_BYTES * 0.9);
  assert.equal((await verify(toBytes(document))).state, 'verified');
});

test('500 certifications with as many attestations as fit below the cap are done with', async () => {
  const other = await auditor;
  const { attestors } = await attest(other);
  // As short as attestations can be, so that as many as possible fit below the cap.
  const entries = await Promise.all(
    Array.from({ length: 500 }, async (_, index) => {
      const entry = { id: `c${index}`, name: 'A', kind: 'law', status: 'certified' };
      const { id, ...claims } = await toAttestation(other, entry, { issuer: { domain: other.domain, name: 'B' } });
      const attestation = await sign(claims, 'trust-attestation+jws', other.online);
      return { ...entry, attestations: Array(3).fill(attestation) };
    }),
  );
  const document = await signManifest(await vendor, { certifications: entries, attestors });
  const text = JSON.stringify(document);
  assert.ok(text.length <= MAX_BYTES, `${text.length}`);
  const { certifications } = await verify(toBytes(text));
  assert.equal(certifications.length, 500);
  assert.ok(certifications.every(({ state }) => state === 'countersigned'));
});
