import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/json/document.js';
import type { Verdict } from '../../../src/core/trust/verdict.js';
import { verifyManifest } from '../../../src/core/trust/verify-manifest.js';
import {
  attest,
  ENTRY,
  makeSigner,
  type Party,
  sign,
  signManifest,
  toAttestation,
  toBytes,
  toKeyset,
  toManifest,
  toOptions,
} from '../../fixtures/world.js';
import { assertHonest, auditor, toAttestors, vendor } from './scenarios/scenario.js';

const typ = 'trust-manifest+jws';

/** The least document there is: one key, one claim. */
async function makeSmall(alg: string): Promise<{ party: Party; document: JsonObject }> {
  const key = await makeSigner(['root', 'manifest'], alg);
  const party: Party = { domain: 'vendor.example', roots: [key, key], online: key, root: key.kid };
  const keyset = await sign({ ...toKeyset(party), keys: [key.jwk] }, 'trust-keyset+jws', key);
  return { party, document: await sign(await toManifest(party, { keyset }), typ, key) };
}

for (const alg of ['ES256', 'Ed25519']) {
  test(`of a manifest signed with ${alg}, every flipped bit is refused or leaves what was signed as it was`, async () => {
    const { party, document } = await makeSmall(alg);
    // Free white space and free escapes, so that some flips are harmless: \t and \r differ in one bit, e and E too.
    const free = `\t${JSON.stringify(document).replace('Vendor', '\\u0056\\u0065\\u006edor')}\r`;
    const options = toOptions(party);
    const good = await verifyManifest(toBytes(free), options);
    assert.equal(good.state, 'verified');
    let harmless = 0;
    const flipped = toBytes(free);
    for (let i = 0; i < flipped.length; i++) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        flipped[i] = (flipped[i] as number) ^ bit;
        const { state, sha256 } = await verifyManifest(flipped, options);
        const about = `byte ${i} (${free[i]}), bit ${bit}: ${state}`;
        if (state === 'verified') {
          assert.equal(sha256, good.sha256, about);
          harmless++;
        } else assert.ok(state === 'invalid' || state === 'unverified', about);
        flipped[i] = (flipped[i] as number) ^ bit;
      }
    }
    assert.ok(harmless >= 3, `${harmless} flips were harmless`);
  });
}

/** Another text of the same document: members in another order, other white space, other escapes. */
function respell(value: unknown, random: () => number): string {
  const space = (): string => ['', ' ', '\n\t', '\r\n  '][Math.floor(random() * 4)] as string;
  const spell = (text: string): string =>
    `"${text.replace(/./gs, (char) => {
      if (random() < 0.2) {
        const hex = char.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${random() < 0.5 ? hex : hex.toUpperCase()}`;
      }
      return char === '/' && random() < 0.5 ? '\\/' : JSON.stringify(char).slice(1, -1);
    })}"`;
  const write = (inner: unknown): string => {
    if (typeof inner === 'string') return spell(inner);
    if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner);
    if (Array.isArray(inner)) return `[${space()}${inner.map(write).join(`${space()},${space()}`)}${space()}]`;
    const members = Object.entries(inner).sort(() => random() - 0.5);
    return `{${space()}${members
      .map(([name, member]) => `${spell(name)}${space()}:${space()}${write(member)}`)
      .join(`${space()},`)}${space()}}`;
  };
  return space() + write(value) + space();
}

const seeds = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

test('minified, pretty, reordered and escaped copies are verified, and are the same document', async () => {
  const party = await vendor;
  const document = await signManifest(party, {
    note: 'é — 😀 </script> \u2028 "quoted" \\ /',
    rows: [{ b: 1, a: [] }, {}],
  });
  const good = await verifyManifest(toBytes(document), toOptions(party));
  assert.equal(good.state, 'verified');
  await fc.assert(
    fc.asyncProperty(seeds, async (stream) => {
      const text = respell(document, () => stream.next().value as number);
      const { state, sha256 } = await verifyManifest(toBytes(text), toOptions(party));
      assert.deepEqual([state, sha256], ['verified', good.sha256], text);
    }),
    { numRuns: 200 },
  );
});

/** Values that hurt code which trusts them to be what it hopes for. */
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.constantFrom<unknown>(
    ...[null, true, -1, 2 ** 53 - 1, '', '__proto__', '\u202e', 'trust-keyset/1', '2026-02-30T00:00:00Z', [], {}, [[]]],
    ...['toString', 'valueOf', 'toJSON', 'then', 'length', 'hasOwnProperty', 'map', 'includes'].map((name) => ({
      [name]: 1,
    })),
    { toString: { call: 'x' }, valueOf: null, length: -1, id: {} },
    JSON.parse(`${'['.repeat(12)}${']'.repeat(12)}`),
    JSON.parse(`${'{"a":'.repeat(11)}1${'}'.repeat(11)}`),
    Array(5000).fill(0),
    Array(16).fill({ kid: 'A', roles: [], use: 'sig', kty: 'EC', crv: 'P-256', x: 'A', y: 'A' }),
    'x'.repeat(20_000),
  ),
);

/** The value with one of its parts, found by walking as `path` says, replaced or removed. */
function mutate(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return replacement;
  const keys = Object.keys(value);
  const key = keys[step % keys.length] as string;
  const part = mutate((value as JsonObject)[key], rest, replacement);
  if (Array.isArray(value)) return value.map((item, index) => (`${index}` === key ? part : item));
  const { [key]: old, ...others } = value as JsonObject;
  return part === undefined ? others : { ...others, [key]: part };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A countersigned manifest with one thing wrong at one of its levels, signed again at every level above it. */
async function makeMutant(level: string, path: readonly number[], replacement: unknown): Promise<unknown> {
  const [party, other] = [await vendor, await auditor];
  const change = (value: unknown, at: string): unknown => (at === level ? mutate(value, path, replacement) : value);
  const resign = async (
    value: unknown,
    as: Parameters<typeof sign>[1],
    signers: Parameters<typeof sign>[2][],
  ): Promise<unknown> => {
    try {
      return isObject(value) ? await sign(value, as, ...signers) : value;
    } catch (error) {
      // What cannot be written canonically cannot be signed; it can be served all the same.
      if (error instanceof TypeError) return value;
      throw error;
    }
  };
  const keyset = await resign(change(toKeyset(party), 'keyset'), 'trust-keyset+jws', party.roots);
  const attestorKeyset = await resign(change(toKeyset(other), 'attestor'), 'trust-keyset+jws', other.roots);
  const claims = await toAttestation(other, ENTRY);
  const attestation = await resign(change(claims, 'attestation'), 'trust-attestation+jws', [other.online]);
  const entries = change([{ ...ENTRY, attestations: [attestation] }], 'certifications');
  const manifest = await toManifest(party, { keyset, attestors: [attestorKeyset], certifications: entries });
  return change(await resign(change(manifest, 'manifest'), typ, [party.online]), 'served');
}

const LEVELS = ['served', 'manifest', 'certifications', 'attestation', 'attestor', 'keyset'];

/** A verdict on a page that trusts the vendor and the auditor. */
async function verify(bytes: Uint8Array): Promise<Verdict> {
  const verdict = await verifyManifest(bytes, toOptions(await vendor, { attestors: toAttestors(await auditor) }));
  assertHonest(verdict, verdict.detail);
  // With cryptography there, this reason would hide a crash.
  assert.notEqual(verdict.reason, 'insecure-context', verdict.detail);
  return verdict;
}

test('whatever is wrong at whatever level, there is a verdict, and it contradicts nothing', async () => {
  const path = fc.array(fc.nat({ max: 40 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...LEVELS), path, fc.option(hostile, { nil: undefined }), async (...where) => {
      await verify(toBytes(await makeMutant(...where)));
    }),
    { numRuns: 800 },
  );
});

test('a document that was changed after it was signed is believed only where what was signed is unchanged', async () => {
  const original = await makeMutant('none', [], undefined);
  const good = await verify(toBytes(original));
  assert.equal(good.certifications[0]?.state, 'countersigned');
  const path = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(path, fc.option(hostile, { nil: undefined }), async (where, replacement) => {
      const { state, sha256 } = await verify(toBytes(mutate(original, where, replacement)));
      if (state === 'verified') assert.equal(sha256, good.sha256);
      else assert.ok(state === 'invalid' || state === 'unverified', state);
    }),
    { numRuns: 1500 },
  );
});

test('any bytes and any JSON get a verdict, and none is believed', async () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 2000 }), fc.json({ stringUnit: 'binary' }).map(toBytes));
  await fc.assert(
    fc.asyncProperty(bytes, async (any) => {
      assert.equal((await verify(any)).state, 'invalid');
    }),
    { numRuns: 2000 },
  );
});

test('any JSON around the vendor’s genuine keyset and signatures gets a verdict, and none is believed', async () => {
  const { keyset, signatures, ...header } = await signManifest(await vendor);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), hostile), async (members) => {
      const forged = { ...header, ...members, keyset, signatures, forged: 1 };
      assert.equal((await verify(toBytes(forged))).state, 'invalid');
    }),
    { numRuns: 500 },
  );
});

test('an attestation that was made for one claim dresses no other', async () => {
  const { certifications, attestors } = await attest(await auditor);
  const [{ attestations }] = certifications as [JsonObject];
  const members = fc.dictionary(
    fc.constantFrom('id', 'name', 'level', 'scope', 'status', 'validUntil', 'kind', 'short'),
    fc.constantFrom('a', 'certified', '2028-01-01'),
  );
  await fc.assert(
    fc.asyncProperty(members, async (changes) => {
      const entry = { ...ENTRY, ...changes, attestations };
      const document = await signManifest(await vendor, { certifications: [entry], attestors });
      const [found] = (await verify(toBytes(document))).certifications;
      const isSame = Object.entries(changes).every(([name, value]) => ENTRY[name] === value);
      if (found) assert.equal(found.state === 'countersigned', isSame);
    }),
  );
});
