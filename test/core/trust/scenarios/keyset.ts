/**
 * Whose keys count: steps V4 to V6.
 */

import type { JsonObject } from '../../../../src/core/json/document.js';
import { toInstant } from '../../../../src/core/trust/dates.js';
import type { Remembered } from '../../../../src/core/trust/verdict.js';
import {
  DAY,
  makeSigner,
  NOW,
  type Party,
  type Signer,
  sign,
  signKeyset,
  signManifest,
  toBytes,
  toKeyset,
  toManifest,
} from '../../../fixtures/world.js';
import { auditor, type Input, impostor, type Scenario, signed, toInput, vendor } from './scenario.js';

const verified = { state: 'verified', reason: null } as const;
const invalid = { state: 'invalid' } as const;

/** A good manifest around a keyset that was changed before it was signed. */
async function withKeyset(
  change: (keys: JsonObject[], party: Party) => JsonObject | Promise<JsonObject>,
): Promise<Input> {
  const party = await vendor;
  const keys = toKeyset(party).keys as JsonObject[];
  return signed({ keyset: await signKeyset(party, await change(keys, party)) });
}

/** A good manifest around a keyset that was changed after it was signed. */
async function withForgedKeyset(
  change: (keyset: JsonObject, party: Party) => JsonObject | Promise<JsonObject>,
): Promise<Input> {
  const party = await vendor;
  return signed({ keyset: await change(await signKeyset(party), party) });
}

const anchors: readonly Scenario[] = [
  {
    name: 'without roots in the page the subject’s own published keys are the anchor',
    make: async () => signed({}, { root: null, domainKeyset: toBytes(await signKeyset(await vendor)) }),
    ...verified,
  },
  {
    name: 'without roots in the page and without published keys there is no anchor',
    make: () => signed({}, { root: null }),
    state: 'unverified',
    reason: 'no-anchor',
  },
  ...Object.entries({
    'that are no JSON': async () => toBytes('<!doctype html>'),
    'of another subject': async () => toBytes(await signKeyset(await auditor)),
    'that no root of theirs has signed': async () =>
      toBytes(await sign(toKeyset(await vendor), 'trust-keyset+jws', (await vendor).online)),
    'whose only root is revoked': async () => {
      const party = await vendor;
      return toBytes(await signKeyset(party, { revoked: party.roots.map(({ kid }) => kid) }));
    },
  }).map(([what, domainKeyset]) => ({
    name: `published keys ${what} are no anchor`,
    make: async () => signed({}, { root: null, domainKeyset: await domainKeyset() }),
    state: 'unverified' as const,
    reason: 'no-anchor' as const,
  })),
  {
    name: 'a manifest under other roots than the published ones is refused',
    make: async () => signed({}, { root: null, domainKeyset: toBytes(await signKeyset(await impostor)) }),
    ...invalid,
    reason: 'no-pinned-root',
  },
  {
    name: 'a page that pins the backup root alone believes what both roots signed',
    make: async () => signed({}, { root: (await vendor).roots[1].kid }),
    ...verified,
  },
  {
    name: 'a page that pins roots of somebody else believes nothing',
    make: async () => signed({}, { root: (await impostor).root }),
    ...invalid,
    reason: 'no-pinned-root',
  },
  {
    name: 'published keys are no way around the roots that a page pins',
    make: async () =>
      toInput(await signManifest(await impostor), {
        domainKeyset: toBytes(await signKeyset(await impostor, { version: 9 })),
      }),
    ...invalid,
    reason: 'no-pinned-root',
  },
];

const roots: readonly Scenario[] = [
  {
    name: 'a pinned key without the role of a root is no root',
    make: async () => withKeyset((keys) => ({ keys: keys.map((key) => ({ ...key, roles: ['manifest'] })) })),
    ...invalid,
    reason: 'no-pinned-root',
  },
  {
    name: 'a keyset whose roots are both revoked anchors nothing',
    make: () => withKeyset((_, { roots: both }) => ({ revoked: both.map(({ kid }) => kid) })),
    ...invalid,
    reason: 'no-pinned-root',
  },
  {
    name: 'a keyset under two roots, one of them revoked, stands on the other',
    make: () => withKeyset((_, { roots: [first] }) => ({ revoked: [first.kid] })),
    ...verified,
  },
  {
    name: 'during the change of a root both sign, and a page that pins the old one believes the new keyset',
    async make() {
      const {
        roots: [old],
        online,
      } = await vendor;
      const next = await makeSigner(['root']);
      const keyset = toKeyset(await vendor, { version: 2, keys: [old, next, online].map(({ jwk }) => jwk) });
      return signed({ keyset: await sign(keyset, 'trust-keyset+jws', old, next) }, { root: old.kid });
    },
    ...verified,
  },
  {
    name: 'after the change of a root a page that pins only the old one is told so',
    async make() {
      const { online } = await vendor;
      const next = await makeSigner(['root']);
      const keyset = toKeyset(await vendor, { version: 3, keys: [next, online].map(({ jwk }) => jwk) });
      return signed({ keyset: await sign(keyset, 'trust-keyset+jws', next) });
    },
    ...invalid,
    reason: 'no-pinned-root',
  },
];

/** A P-256 key as a keyset lists it, with something wrong. */
const broken: Record<string, (key: JsonObject) => JsonObject> = {
  'with its private part': (key) => ({ ...key, d: 'A'.repeat(43) }),
  'for encryption': (key) => ({ ...key, use: 'enc' }),
  'without roles': ({ roles, ...key }) => key,
  'whose roles are no list': (key) => ({ ...key, roles: 'manifest' }),
  'without kid': ({ kid, ...key }) => key,
  'under another key’s kid': (key) => ({ ...key, kid: 'A'.repeat(43) }),
  'without y': ({ y, ...key }) => key,
  'with an x of 31 bytes': (key) => ({ ...key, x: 'A'.repeat(42) }),
  'with an x of 33 bytes': (key) => ({ ...key, x: 'A'.repeat(44) }),
  'with a padded x': (key) => ({ ...key, x: `${key.x}=` }),
  'with stray bits in its x': (key) => ({ ...key, x: `${'A'.repeat(42)}B` }),
  'with an x in the other base64 alphabet': (key) => ({ ...key, x: `+/${(key.x as string).slice(2)}` }),
  'whose x is no string': (key) => ({ ...key, x: [key.x] }),
};

const small = (hex: string): string =>
  btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');

const keys: readonly Scenario[] = [
  ...Object.entries(broken).map(([what, change]) => ({
    name: `a keyset with a key ${what} is refused, though its roots signed it`,
    make: () => withKeyset(([first, second, online]) => ({ keys: [first, second, change(online as JsonObject)] })),
    ...invalid,
    reason: 'keyset' as const,
  })),
  ...[
    '0100000000000000000000000000000000000000000000000000000000000080',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ].map((hex) => ({
    name: `a keyset with the Ed25519 key ${hex.slice(0, 8)}…, under which one signature fits all, is refused`,
    make: () =>
      withKeyset((all) => ({
        keys: [...all, { kty: 'OKP', crv: 'Ed25519', x: small(hex), kid: 'A'.repeat(43), roles: ['manifest'] }],
      })),
    ...invalid,
    reason: 'keyset' as const,
  })),
  {
    name: 'a keyset with one key under two entries is refused: its roles would depend on the reader',
    make: () => withKeyset((all) => ({ keys: [...all, { ...all[2], roles: ['root'] }] })),
    ...invalid,
    reason: 'keyset',
  },
  {
    name: 'a key of a type that this reader does not know is skipped',
    make: () =>
      withKeyset((all) => ({
        keys: [...all, { kty: 'AKP', alg: 'ML-DSA-44', pub: 'AA', kid: 'pq', roles: ['root'] }],
      })),
    ...verified,
  },
  ...Object.entries({
    'on a curve': { kty: 'EC', crv: 'P-521', x: 'AA', y: 'AA', kid: 'p521', use: 'sig', roles: ['manifest'] },
    'of a kind': { kty: 'RSA', n: 'AA', e: 'AQAB', kid: 'rsa', use: 'sig', roles: ['manifest'] },
  }).map(([what, key]) => ({
    name: `a key ${what} that this reader does not know is skipped`,
    make: () => withKeyset((all) => ({ keys: [key, ...all] })),
    ...verified,
  })),
  {
    name: 'a key of an unknown type with its private part is a leak all the same',
    make: () => withKeyset((all) => ({ keys: [...all, { kty: 'AKP', d: 'AA', kid: 'pq', roles: [] }] })),
    ...invalid,
    reason: 'keyset',
  },
  {
    name: 'a key without use and with members of its own is an ordinary key',
    make: () =>
      withKeyset((all) => ({
        keys: all.map(({ use, ...key }) => ({ ...key, alg: 'none', key_ops: ['sign'], ext: false })),
      })),
    ...verified,
  },
  ...Object.entries({
    type: 'trust-manifest/1',
    subject: 'other.example',
    version: '1',
    issuedAt: '2026-11-21',
    expiresAt: toInstant(NOW - DAY),
    keys: [],
    revoked: 'none',
  }).map(([member, value]) => ({
    name: `a keyset whose ${member} is ${JSON.stringify(value)} is refused, though its roots signed it`,
    make: () => withKeyset(() => ({ [member]: value })),
    ...invalid,
    reason: 'keyset' as const,
  })),
  {
    name: 'a keyset without keys of any kind is refused',
    make: () => withKeyset(() => ({ keys: { 'vendor.example': {} } })),
    ...invalid,
    reason: 'keyset',
  },
  {
    name: 'a keyset without signatures is refused',
    make: () => withForgedKeyset(({ signatures, ...keyset }) => keyset),
    ...invalid,
    reason: 'keyset',
  },
  {
    name: 'a keyset without a list of revoked keys has revoked none',
    async make() {
      const { revoked, ...keyset } = toKeyset(await vendor);
      return signed({ keyset: await sign(keyset, 'trust-keyset+jws', ...(await vendor).roots) });
    },
    ...verified,
  },
];

const signatures: readonly Scenario[] = [
  {
    name: 'a keyset with a key that its roots did not sign is refused',
    make: async () => {
      const added = await makeSigner(['manifest']);
      return withForgedKeyset((keyset) => ({ ...keyset, keys: [...(keyset.keys as object[]), added.jwk] }));
    },
    ...invalid,
    reason: 'keyset-signature',
  },
  {
    name: 'a keyset that only its online key signed is refused',
    make: () => withForgedKeyset((_, party) => sign(toKeyset(party), 'trust-keyset+jws', party.online)),
    ...invalid,
    reason: 'keyset-signature',
  },
  {
    name: 'a root’s signature for a manifest is none for a keyset',
    make: () => withForgedKeyset((_, party) => sign(toKeyset(party), 'trust-manifest+jws', ...party.roots)),
    ...invalid,
    reason: 'keyset-signature',
  },
  {
    name: 'a keyset with two pinned roots’ signatures, one of them broken, is refused',
    make: () =>
      withForgedKeyset((keyset) => {
        const [first, second] = keyset.signatures as { protected: string; signature: string }[];
        return { ...keyset, signatures: [first, { ...second, signature: first?.signature }] };
      }),
    ...invalid,
    reason: 'keyset-signature',
  },
  {
    name: 'a broken signature of a root that the page does not pin is nobody’s',
    async make() {
      const party = await vendor;
      const keyset = await signKeyset(party);
      const [first, second] = keyset.signatures as { protected: string; signature: string }[];
      const forged = { ...keyset, signatures: [first, { ...second, signature: first?.signature }] };
      return signed({ keyset: forged }, { root: party.roots[0].kid });
    },
    ...verified,
  },
  {
    name: 'a keyset issued five minutes ahead of the visitor’s clock is believed',
    make: () => withKeyset(() => ({ issuedAt: toInstant(NOW + 300_000) })),
    ...verified,
  },
  {
    name: 'a keyset issued later than that says that a clock is wrong',
    make: () => withKeyset(() => ({ issuedAt: toInstant(NOW + 301_000) })),
    state: 'unverified',
    reason: 'clock',
  },
];

/** A keyset of the vendor's with the online key revoked. */
async function revokingKeyset(version: number): Promise<JsonObject> {
  const party = await vendor;
  return signKeyset(party, { version, revoked: [party.online.kid] });
}

/** What a reader keeps that has seen version 42 under a later keyset. */
async function rememberedWith(keyset: JsonObject): Promise<Remembered> {
  return { keysetVersion: 1, version: 41, sha256: 'A'.repeat(43), keyset };
}

/** A keyset by which an intruder's key would count, signed by nobody whom the page trusts. */
async function intruderKeyset(intruder: Signer): Promise<JsonObject> {
  const own = await makeSigner(['root']);
  const keyset = toKeyset(await vendor, { version: 9, keys: [own.jwk, intruder.jwk] });
  return sign(keyset, 'trust-keyset+jws', own);
}

/** A manifest by an intruder around the vendor's genuine keyset. */
async function byIntruder(intruder: Signer): Promise<JsonObject> {
  return sign(await toManifest(await vendor), 'trust-manifest+jws', intruder);
}

const newer: readonly Scenario[] = [
  {
    name: 'published keys that revoke the manifest key end its manifests, for a page that looks at them',
    make: async () => signed({}, { domainKeyset: toBytes(await revokingKeyset(2)) }),
    ...invalid,
    reason: 'signature',
  },
  {
    name: 'remembered keys that revoke the manifest key end its manifests',
    make: async () => signed({}, { remembered: await rememberedWith(await revokingKeyset(2)) }),
    ...invalid,
    reason: 'signature',
  },
  {
    name: 'published keys of a lower version change nothing',
    make: async () => {
      const keyset = await signKeyset(await vendor, { version: 3 });
      return signed({ keyset }, { domainKeyset: toBytes(await revokingKeyset(2)) });
    },
    ...verified,
  },
  {
    name: 'published keys that no pinned root signed change nothing',
    make: async () => {
      const { kid } = (await vendor).online;
      const keyset = await signKeyset(await impostor, { version: 2, revoked: [kid] });
      return signed({}, { domainKeyset: toBytes(keyset) });
    },
    ...verified,
  },
  {
    name: 'published keys issued in the future change nothing yet',
    make: async () => {
      const party = await vendor;
      const keyset = await signKeyset(party, {
        version: 2,
        revoked: [party.online.kid],
        issuedAt: toInstant(NOW + DAY),
      });
      return signed({}, { domainKeyset: toBytes(keyset) });
    },
    ...verified,
  },
  {
    name: 'a rotated manifest key counts as soon as the published keys name it',
    async make() {
      const party = { ...(await vendor), online: await makeSigner(['manifest']) };
      const keyset = await signKeyset(party, { version: 2 });
      const document = await toManifest(await vendor);
      return toInput(await sign(document, 'trust-manifest+jws', party.online), { domainKeyset: toBytes(keyset) });
    },
    ...verified,
  },
  {
    name: 'one keyset version with two contents tells two readers two things',
    make: async () => signed({}, { domainKeyset: toBytes(await signKeyset(await vendor, { note: 'for you' })) }),
    ...invalid,
    reason: 'equivocation',
  },
  {
    name: 'one remembered keyset version with other contents tells two readers two things',
    make: async () => {
      const keyset = await signKeyset(await vendor, { version: 2, note: 'for you' });
      return signed(
        { keyset: await signKeyset(await vendor, { version: 2 }) },
        { remembered: await rememberedWith(keyset) },
      );
    },
    ...invalid,
    reason: 'equivocation',
  },
  {
    name: 'one keyset version signed again is the same keyset',
    make: async () => signed({}, { domainKeyset: toBytes(await signKeyset(await vendor)) }),
    ...verified,
  },
  {
    name: 'a keyset older than the page was promised is refused',
    make: () => signed({}, { minKeysetVersion: 2 }),
    ...invalid,
    reason: 'rollback',
  },
  {
    name: 'a promise of a keyset version that is no number is not kept by any',
    make: () => signed({}, { minKeysetVersion: Number.NaN }),
    ...invalid,
    reason: 'rollback',
  },
  {
    name: 'published keys of the promised version keep the promise',
    make: async () =>
      signed({}, { minKeysetVersion: 2, domainKeyset: toBytes(await signKeyset(await vendor, { version: 2 })) }),
    ...verified,
  },
  {
    name: 'keys that somebody wrote into a page’s memory do not count where the page pins roots',
    async make() {
      const intruder = await makeSigner(['manifest']);
      return toInput(await byIntruder(intruder), { remembered: await rememberedWith(await intruderKeyset(intruder)) });
    },
    ...invalid,
    reason: 'signature',
  },
  {
    name: 'keys that somebody wrote into a page’s memory do not count where the domain is the anchor',
    async make() {
      const intruder = await makeSigner(['manifest']);
      return toInput(await byIntruder(intruder), {
        root: null,
        domainKeyset: toBytes(await signKeyset(await vendor)),
        remembered: await rememberedWith(await intruderKeyset(intruder)),
      });
    },
    ...invalid,
    reason: 'signature',
  },
];

/** Steps V4 to V6. */
export const keysetScenarios: readonly Scenario[] = [...anchors, ...roots, ...keys, ...signatures, ...newer];
