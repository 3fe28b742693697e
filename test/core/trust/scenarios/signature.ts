/**
 * Who signed the document: step V7.
 */

import type { JsonObject } from '../../../../src/core/json/document.js';
import { toBase64url } from '../../../../src/core/jws/base64url.js';
import { type Typ, toPayload, toProtected, toSigningInput } from '../../../../src/core/jws/envelope.js';
import {
  makeSigner,
  type Party,
  type Signer,
  sign,
  signKeyset,
  signManifest,
  toBytes,
  toManifest,
} from '../../../fixtures/world.js';
import { edVendor, type Input, impostor, type Scenario, signed, toInput, vendor } from './scenario.js';

const verified = { state: 'verified', reason: null } as const;
const refused = { state: 'invalid', reason: 'signature' } as const;

interface Signature {
  protected: string;
  signature: string;
}

/** A manifest whose one signature was changed after signing. */
async function withSignature(change: (entry: Signature) => Signature | Signature[], party = vendor): Promise<Input> {
  const document = await signManifest(await party);
  const [entry] = document.signatures as [Signature];
  return toInput({ ...document, signatures: [change(entry)].flat() }, { root: (await party).root });
}

/** A manifest that was changed after signing. */
async function tampered(changes: JsonObject): Promise<Input> {
  return toInput({ ...(await signManifest(await vendor)), ...changes });
}

/** A manifest that was signed under a header of the signer's own making. */
async function underHeader(toHeader: (signer: Signer) => string, signer?: Signer): Promise<Input> {
  const party = await vendor;
  const by = signer ?? party.online;
  const document = await toManifest(party);
  const header = toHeader(by);
  const signature = toBase64url(await by.sign(toSigningInput(header, toPayload(document))));
  return toInput({ ...document, signatures: [{ protected: header, signature }] });
}

const typ = 'trust-manifest+jws';
const encode = (header: object | string): string =>
  toBase64url(toBytes(typeof header === 'string' ? header : JSON.stringify(header)));

const headers: Record<string, (signer: Signer) => string> = {
  'that names no algorithm': ({ kid }) => encode({ alg: 'none', kid, typ }),
  'that names HS256': ({ kid }) => encode({ alg: 'HS256', kid, typ }),
  'that names the EdDSA alias': ({ kid }) => encode({ alg: 'EdDSA', kid, typ }),
  'that brings its own key': ({ alg, kid, jwk }) => encode({ alg, kid, typ, jwk }),
  'that names where its key is': ({ alg, kid }) => encode({ alg, kid, typ, jku: 'https://vendor.example/jwks.json' }),
  'with a critical extension': ({ alg, kid }) => encode({ alg, kid, typ, crit: ['b64'], b64: false }),
  'whose members stand in another order': ({ alg, kid }) => encode({ kid, alg, typ }),
  'with a space in it': ({ alg, kid }) => encode(`{"alg":"${alg}", "kid":"${kid}","typ":"${typ}"}`),
  'without a type': ({ alg, kid }) => encode({ alg, kid }),
  'without a key id': ({ alg }) => encode({ alg, typ }),
  'with its algorithm twice': ({ alg, kid }) => encode(`{"alg":"${alg}","alg":"${alg}","kid":"${kid}","typ":"${typ}"}`),
  'that is padded': ({ alg, kid }) => `${toProtected(alg, kid, typ)}=`,
  'that is empty': () => '',
  'for a keyset': ({ alg, kid }) => toProtected(alg, kid, 'trust-keyset+jws'),
  'for an attestation': ({ alg, kid }) => toProtected(alg, kid, 'trust-attestation+jws'),
  'for any JWS': ({ alg, kid }) => toProtected(alg, kid, 'JWT' as Typ),
};

const changed: Record<string, (signature: string) => string> = {
  'of 63 bytes': (signature) => signature.slice(0, 84),
  'of 65 bytes': (signature) => `${signature}A`,
  'of no bytes': () => '',
  'with padding': (signature) => `${signature}==`,
  'with white space': (signature) => `${signature.slice(0, 40)}\n${signature.slice(40)}`,
  'of zeros': () => 'A'.repeat(86),
  'with stray bits at its end': (signature) => signature.slice(0, -1) + after(signature.slice(-1)),
};

/** The next letter of base64url: after one that ends two bytes, it stands for the same two and a stray bit. */
function after(letter: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return letters[letters.indexOf(letter) + 1] as string;
}

/** A party with a second manifest key, the keyset that names both, and a manifest that both signed. */
async function withTwoKeys(second: Signer): Promise<{ party: Party; document: JsonObject }> {
  const party = await vendor;
  const keys = [...party.roots, party.online, second].map(({ jwk }) => jwk);
  const manifest = await toManifest(party, { keyset: await signKeyset(party, { keys }) });
  return { party, document: await sign(manifest, typ, second, party.online) };
}

/** The two signatures, with the second key's replaced by another that is well formed. */
function breakFirst(document: JsonObject): JsonObject {
  const [first, second] = document.signatures as [Signature, Signature];
  return { ...document, signatures: [{ ...first, signature: second.signature }, second] };
}

const tampering: readonly Scenario[] = [
  ...Object.entries({
    'a status': {
      certifications: [{ id: 'iso-27001', name: 'ISO/IEC 27001', kind: 'certification', status: 'attested' }],
    },
    'a later end': { expiresAt: '2027-01-01T00:00:00Z' },
    'a later version': { version: 43 },
    'a member of its own': { extra: true },
    'another name': { subject: { domain: 'vendor.example', name: 'Vendor Example, Ltd.' } },
    'no certifications': { certifications: [] },
  }).map(([what, changes]) => ({
    name: `a manifest that somebody gave ${what} after it was signed is refused`,
    make: () => tampered(changes),
    ...refused,
  })),
  {
    name: 'a manifest that got another genuine keyset after it was signed is refused',
    make: async () => tampered({ keyset: await signKeyset(await vendor, { version: 2 }) }),
    ...refused,
  },
  {
    name: 'a manifest by somebody else’s key around the vendor’s genuine keyset is refused',
    make: async () => toInput(await sign(await toManifest(await vendor), typ, (await impostor).online)),
    ...refused,
  },
  {
    name: 'a manifest that a root signed, which has not the role, is refused',
    make: async () => toInput(await sign(await toManifest(await vendor), typ, (await vendor).roots[0])),
    ...refused,
  },
  {
    name: 'a manifest that an attestation key signed is refused',
    async make() {
      const second = await makeSigner(['attestation']);
      const { document } = await withTwoKeys(second);
      return toInput({ ...document, signatures: [(document.signatures as Signature[])[0]] });
    },
    ...refused,
  },
  {
    name: 'a manifest that a revoked key signed is refused',
    async make() {
      const party = await vendor;
      return signed({ keyset: await signKeyset(party, { revoked: [party.online.kid] }) });
    },
    ...refused,
  },
  {
    name: 'another document’s signature is none for this one',
    async make() {
      const other = await signManifest(await vendor, { version: 41 });
      return tampered({ signatures: other.signatures });
    },
    ...refused,
  },
];

const envelopes: readonly Scenario[] = [
  ...Object.entries(headers).map(([what, toHeader]) => ({
    name: `a signature under a header ${what} is nobody’s`,
    make: () => underHeader(toHeader),
    ...refused,
  })),
  {
    name: 'a header that names Ed25519 for a P-256 key is nobody’s',
    make: async () => underHeader(() => toProtected('Ed25519', 'x', typ), (await edVendor).online),
    ...refused,
  },
  ...[vendor, edVendor].flatMap((party, index) =>
    Object.entries(changed).map(([what, change]) => ({
      name: `an ${index ? 'Ed25519' : 'ES256'} signature ${what} is refused`,
      make: () => withSignature((entry) => ({ ...entry, signature: change(entry.signature) }), party),
      ...refused,
    })),
  ),
  {
    name: 'an Ed25519 signature with S plus the order of the group is refused',
    make: () => withSignature((entry) => ({ ...entry, signature: addOrder(entry.signature) }), edVendor),
    ...refused,
  },
  {
    name: 'entries of keys that nobody named are ignored, whatever they hold',
    make: () =>
      withSignature((entry) => [{ protected: 'junk', signature: '' }, entry, { protected: '', signature: '💥' }]),
    ...verified,
  },
];

/** The same Ed25519 signature with S + L, which some engines take for the same. */
function addOrder(signature: string): string {
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let s = order;
  for (let i = 0; i < 32; i++) s += BigInt(bytes[32 + i] as number) << BigInt(8 * i);
  for (let i = 0; i < 32; i++, s >>= 8n) bytes[32 + i] = Number(s & 255n);
  return toBase64url(bytes);
}

const several: readonly Scenario[] = [
  {
    name: 'a manifest that two manifest keys signed is verified',
    make: async () => toInput((await withTwoKeys(await makeSigner(['manifest']))).document),
    ...verified,
  },
  {
    name: 'a manifest that two keys signed, one of them brokenly, is refused',
    make: async () => toInput(breakFirst((await withTwoKeys(await makeSigner(['manifest']))).document)),
    ...refused,
  },
  {
    name: 'a broken signature of a revoked key is nobody’s',
    async make() {
      const party = await vendor;
      const gone = await makeSigner(['manifest']);
      const keys = [...party.roots, party.online, gone].map(({ jwk }) => jwk);
      const manifest = await toManifest(party, { keyset: await signKeyset(party, { keys, revoked: [gone.kid] }) });
      return toInput(breakFirst(await sign(manifest, typ, gone, party.online)));
    },
    ...verified,
  },
  {
    name: 'an engine without Ed25519 goes by the ES256 signature beside it',
    make: async () => toInput((await withTwoKeys(await makeSigner(['manifest'], 'Ed25519'))).document),
    engine: 'without-ed25519',
    ...verified,
  },
  {
    name: 'an engine without Ed25519 cannot tell, and says so, where the roots sign with nothing else',
    make: async () => toInput(await signManifest(await edVendor), { root: (await edVendor).root }),
    engine: 'without-ed25519',
    state: 'unverified',
    reason: 'unsupported-algorithm',
  },
  {
    name: 'an engine without Ed25519 cannot tell, and says so, where the manifest key signs with nothing else',
    make: async () => toInput(await signManifest({ ...(await vendor), online: (await edVendor).online })),
    engine: 'without-ed25519',
    state: 'unverified',
    reason: 'unsupported-algorithm',
  },
  {
    name: 'an engine without Ed25519 refuses a broken ES256 signature beside one that it cannot tell',
    async make() {
      const { document } = await withTwoKeys(await makeSigner(['manifest'], 'Ed25519'));
      const [first, second] = document.signatures as [Signature, Signature];
      return toInput({ ...document, signatures: [first, { ...second, signature: first.signature }] });
    },
    engine: 'without-ed25519',
    ...refused,
  },
  {
    name: 'an engine without Ed25519 still sees that an Ed25519 signature is too short',
    make: async () => {
      const party = { ...(await vendor), online: (await edVendor).online };
      const document = await signManifest(party);
      const [entry] = document.signatures as [Signature];
      return toInput({ ...document, signatures: [{ ...entry, signature: entry.signature.slice(2) }] });
    },
    engine: 'without-ed25519',
    ...refused,
  },
];

/** Step V7. */
export const signatureScenarios: readonly Scenario[] = [...tampering, ...envelopes, ...several];
