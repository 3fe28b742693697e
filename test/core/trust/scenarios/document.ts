/**
 * Good documents, and everything that can be wrong before a key is looked at: steps V0 to V3.
 */

import { MAX_BYTES } from '../../../../src/core/json/document.js';
import { ENTRY, sign, signKeyset, signManifest, toBytes, toManifest } from '../../../fixtures/world.js';
import { edVendor, type Input, type Scenario, signed, toInput, vendor } from './scenario.js';

const good = { state: 'verified', reason: null } as const;

/** The good manifest's text, changed after it was signed. */
async function rewritten(change: (text: string) => string | Uint8Array): Promise<Input> {
  const text = change(JSON.stringify(await signManifest(await vendor)));
  return toInput(typeof text === 'string' ? toBytes(text) : text);
}

const isGood: readonly Scenario[] = [
  {
    name: 'a manifest signed with ES256 is verified, and its certification is the vendor’s own word',
    make: () => signed(),
    ...good,
    certification: { id: ENTRY.id, state: 'self-declared', reason: null },
  },
  {
    name: 'a manifest signed with Ed25519 is verified',
    make: async () => toInput(await signManifest(await edVendor), { root: (await edVendor).root }),
    ...good,
    certification: { id: ENTRY.id, state: 'self-declared', reason: null },
  },
  {
    name: 'a manifest key of one algorithm may stand under roots of the other',
    async make() {
      const party = { ...(await vendor), online: (await edVendor).online };
      return toInput(await signManifest(party));
    },
    ...good,
  },
  {
    name: 'one key may be root and manifest key of a small vendor',
    async make() {
      const party = await vendor;
      const [key] = party.roots;
      const keyset = await signKeyset(party, { keys: [{ ...key.jwk, roles: ['root', 'manifest'] }] });
      const document = await toManifest(party, { keyset });
      return toInput(await sign(document, 'trust-manifest+jws', key), { root: key.kid });
    },
    ...good,
  },
  {
    name: 'members and words that this reader does not know change nothing',
    async make() {
      const party = await vendor;
      const keyset = await signKeyset(party, { policy: { rotates: 'monthly' }, notice: [null, true, -7] });
      const entry = { ...ENTRY, kind: 'covenant', status: 'blessed', aura: { colour: ['gold'] } };
      return signed({ keyset, certifications: [entry], horoscopes: [{ sign: 'leo', toString: 1 }], mood: 'good' });
    },
    ...good,
    certification: { id: ENTRY.id, state: 'self-declared', reason: null },
  },
  {
    name: 'a manifest without certifications is verified, and lists none',
    make: () => signed({ certifications: [] }),
    ...good,
    certification: { id: ENTRY.id, state: 'not-listed', reason: null },
  },
  {
    name: 'a manifest that fills its cap to the last byte is verified',
    make: () => rewritten((text) => text.padEnd(MAX_BYTES, '\n')),
    ...good,
  },
  {
    name: 'a prev that names an earlier manifest is carried along',
    make: () => signed({ prev: { version: 41, sha256: 'A'.repeat(43) } }),
    ...good,
  },
];

const unverified = { state: 'unverified' } as const;

const asked: readonly Scenario[] = [
  {
    name: 'an engine without cryptography believes nothing',
    make: () => signed(),
    engine: 'without-crypto',
    ...unverified,
    reason: 'insecure-context',
    certification: { id: ENTRY.id, state: 'unverified', reason: 'insecure-context' },
  },
  ...[null, undefined, ''].map((subject) => ({
    name: `a page that names ${JSON.stringify(subject)} as its subject is never told the document’s own`,
    make: () => signed({}, { subject }),
    ...unverified,
    reason: 'no-subject' as const,
    certification: { id: ENTRY.id, state: 'unverified' as const, reason: 'no-subject' as const },
  })),
  ...['', ' ', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(42)}B`].map((root) => ({
    name: `a root that is “${root}” is a mistake of the page, and no step down to the domain’s own`,
    make: async () => signed({}, { root, domainKeyset: toBytes(await signKeyset(await vendor)) }),
    ...unverified,
    reason: 'bad-root' as const,
  })),
  {
    name: 'one malformed root beside a good one trusts nothing',
    make: async () => signed({}, { root: `${(await vendor).root} x` }),
    ...unverified,
    reason: 'bad-root',
  },
];

const invalid = { state: 'invalid' } as const;

const bytes: readonly Scenario[] = [
  {
    name: 'one byte above the cap is too much',
    make: () => rewritten((text) => text.padEnd(MAX_BYTES + 1, '\n')),
    ...invalid,
    reason: 'too-large',
  },
  {
    name: 'a byte that is not UTF-8 is refused, not repaired',
    make: () =>
      rewritten((text) => toBytes(text.replace('Vendor', '~endor')).map((byte) => (byte === 0x7e ? 0xff : byte))),
    ...invalid,
    reason: 'utf8',
  },
  {
    name: 'a surrogate encoded as three bytes is not UTF-8',
    make: () => rewritten((text) => Uint8Array.of(0xed, 0xa0, 0x80, ...toBytes(text))),
    ...invalid,
    reason: 'utf8',
  },
  {
    name: 'a byte order mark is not JSON',
    make: () => rewritten((text) => `\ufeff${text}`),
    ...invalid,
    reason: 'json',
  },
  {
    name: 'a truncated document is not JSON',
    make: () => rewritten((text) => text.slice(0, -1)),
    ...invalid,
    reason: 'json',
  },
  { name: 'no bytes at all are not JSON', make: () => toInput(''), ...invalid, reason: 'json' },
  {
    name: 'a page of HTML in the manifest’s place is not JSON',
    make: () => toInput('<!doctype html><title>Not found</title>'),
    ...invalid,
    reason: 'json',
  },
  {
    name: 'a document that nests 17 deep is refused though its signature is good',
    make: () => signed({ deep: JSON.parse(`${'['.repeat(16)}${']'.repeat(16)}`) }),
    ...invalid,
    reason: 'depth',
  },
  {
    name: 'a duplicate name is refused, though the last of the two is the one that was signed',
    make: () => rewritten((text) => text.replace('{', '{"version":43,')),
    ...invalid,
    reason: 'non-strict',
  },
  {
    name: 'a duplicate name written with an escape is refused',
    make: () => rewritten((text) => text.replace('{', '{"ver\\u0073ion":43,')),
    ...invalid,
    reason: 'non-strict',
  },
  {
    name: 'a number in another spelling is refused, though the value is the one that was signed',
    make: () => rewritten((text) => text.replace('"version":42', '"version":42.0')),
    ...invalid,
    reason: 'non-strict',
  },
];

const profile: readonly Scenario[] = [
  ...Object.entries({
    'a number with a fraction': { uptime: 99.95 },
    'an integer that not every reader can hold': { count: 2 ** 53 },
    'a name that reaches a prototype': { a: [JSON.parse('{"__proto__":{"status":"certified"}}')] },
    'a name called constructor': { a: { constructor: { prototype: 1 } } },
    'a name that looks like an index': { a: { '0': 'zero' } },
    'more than 500 certifications': {
      certifications: Array.from({ length: 501 }, (_, index) => ({ ...ENTRY, id: `c${index}` })),
    },
    'more than 16 attestors': { attestors: Array.from({ length: 17 }, () => ({})) },
    'more than 8 attestations of an entry': { certifications: [{ ...ENTRY, attestations: Array(9).fill({}) }] },
    'more than 5,000 rows of anything else': { rows: Array(5001).fill(0) },
  }).map(([what, changes]) => ({
    name: `${what} is refused though the signature is good`,
    make: () => signed(changes),
    ...invalid,
    reason: 'profile' as const,
  })),
  {
    name: 'a keyset of 17 keys is refused before any of them is used',
    async make() {
      const { roots, online } = await vendor;
      const keys = [...roots, online].map(({ jwk }) => jwk);
      const others = Array.from({ length: 14 }, (_, index) => ({ kty: 'AKP', kid: `pq-${index}`, roles: [] }));
      return signed({ keyset: await signKeyset(await vendor, { keys: [...keys, ...others] }) });
    },
    ...invalid,
    reason: 'profile',
  },
  {
    name: 'an unpaired surrogate is refused',
    make: () => rewritten((text) => text.replace('Vendor', '\\udc00endor')),
    ...invalid,
    reason: 'profile',
  },
  { name: 'a list in the document’s place is refused', make: () => toInput([1]), ...invalid, reason: 'profile' },
  {
    name: 'a document without signatures is refused',
    make: async () => toInput(await toManifest(await vendor)),
    ...invalid,
    reason: 'profile',
  },
  ...Object.entries({
    'an empty list of signatures': () => [],
    'signatures that are no list': (entry: object) => entry,
    'nine signatures': (entry: object) => [entry, ...Array.from('abcdefgh', (name) => ({ ...entry, protected: name }))],
    'two signatures under one header': (entry: object) => [entry, { ...entry, signature: 'A'.repeat(86) }],
    'a signature with an unprotected header': (entry: object) => [{ ...entry, header: { kid: 'x' } }],
    'a signature that is null': (entry: object) => [entry, null],
    'a signature whose header is no string': (entry: object) => [entry, { protected: 1, signature: 'A'.repeat(86) }],
    'a signature that is no string': (entry: object) => [entry, { protected: 'a', signature: null }],
  }).map(([what, change]) => ({
    name: `${what} is refused`,
    async make() {
      const document = await signManifest(await vendor);
      const [entry] = document.signatures as [object];
      return toInput({ ...document, signatures: change(entry) });
    },
    ...invalid,
    reason: 'profile' as const,
  })),
];

const header: readonly Scenario[] = [
  ...['trust-manifest/2', 'trust-manifest/10'].map((type) => ({
    name: `a ${type} asks for a newer reader, and is not called broken`,
    make: () => signed({ type }),
    ...unverified,
    reason: 'newer-format' as const,
  })),
  ...[
    'trust-manifest',
    'trust-manifest/0',
    'trust-manifest/01',
    'trust-manifest/1.1',
    'trust-keyset/1',
    '',
    1,
    null,
  ].map((type) => ({
    name: `a document of type ${JSON.stringify(type)} is no manifest`,
    make: () => signed({ type }),
    ...invalid,
    reason: 'type' as const,
  })),
  ...(
    [
      { subject: 'vendor.example' },
      { subject: { domain: 'vendor.example' } },
      { subject: { domain: 'vendor.example', name: 'Vendor\u202e' } },
      { version: 0 },
      { version: -1 },
      { version: '42' },
      { issuedAt: '2026-11-22T12:00:00+00:00' },
      { issuedAt: '2026-11-22' },
      { issuedAt: '2026-02-30T00:00:00Z' },
      { issuedAt: '2026-11-21T24:00:00Z' },
      { issuedAt: '2026-11-22T11:59:60Z' },
      { issuedAt: '2026-11-22T11:59:00.000Z' },
      { issuedAt: '2026-11-22t11:59:00z' },
      { issuedAt: 1795348740 },
      { expiresAt: '2027-00-01T00:00:00Z' },
      { issuedAt: '2026-11-22T11:59:00Z', expiresAt: '2026-11-22T11:59:00Z' },
      { issuedAt: '2026-11-22T11:59:00Z', expiresAt: '2026-11-22T11:58:59Z' },
      { keyset: null },
      { keyset: [] },
      { attestors: {} },
      { attestors: ['auditor.example'] },
      { prev: { version: 41 } },
      { prev: { version: 0, sha256: 'A'.repeat(43) } },
    ] as const
  ).map((changes) => ({
    name: `a header with ${JSON.stringify(changes)} is refused though the signature is good`,
    make: () => signed(changes),
    ...invalid,
    reason: 'header' as const,
  })),
  ...['subject', 'version', 'issuedAt', 'expiresAt', 'keyset'].map((member) => ({
    name: `a header without ${member} is refused though the signature is good`,
    async make() {
      const { [member]: left, ...rest } = await toManifest(await vendor);
      return toInput(await sign(rest, 'trust-manifest+jws', (await vendor).online));
    },
    ...invalid,
    reason: 'header' as const,
  })),
];

const subject: readonly Scenario[] = [
  {
    name: 'somebody else’s manifest, perfectly signed, is nothing for this vendor’s badge',
    make: () => signed({}, { subject: 'other.example' }),
    ...invalid,
    reason: 'subject-mismatch',
  },
  {
    name: 'a page that spells its subject with capitals asks for another subject',
    make: () => signed({}, { subject: 'Vendor.example' }),
    ...invalid,
    reason: 'subject-mismatch',
  },
  ...[
    'Vendor.example',
    'vendor.example.',
    'vendor.example:443',
    '192.0.2.7',
    'vendör.example',
    'localhost',
    '*.example',
    '',
  ].map((domain) => ({
    name: `“${domain}” is no subject, even for a page that asks for it`,
    make: () => signed({ subject: { domain, name: 'Vendor' } }, { subject: domain || 'vendor.example' }),
    ...invalid,
    reason: 'subject-mismatch' as const,
  })),
];

/** Steps V0 to V3. */
export const documentScenarios: readonly Scenario[] = [
  ...isGood,
  ...asked,
  ...bytes,
  ...profile,
  ...header,
  ...subject,
];
