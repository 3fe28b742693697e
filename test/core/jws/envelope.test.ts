import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase64url } from '../../../src/core/jws/base64url.js';
import { toDigest, toPayload, toProtected, toSigningInput } from '../../../src/core/jws/envelope.js';
import { parseKey } from '../../../src/core/jws/keys.js';
import { verifyEnvelope } from '../../../src/core/jws/verify.js';

/** RFC 8037, Appendix A.1. */
const KEY = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const;
const SECRET = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const KID = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';

/** The worked example of the format, with its members in an order of their own. */
const DOCUMENT = {
  type: 'trust-manifest/1',
  version: 42,
  subject: { name: 'Vendor Example, Inc.', domain: 'vendor.example' },
  issuedAt: '2026-11-22T00:00:00Z',
  expiresAt: '2026-12-22T00:00:00Z',
  claims: [
    {
      id: 'iso27001',
      statement: { validUntil: '2027-02-28', scheme: 'ISO/IEC 27001:2022', scope: 'EU — production' },
    },
  ],
  signatures: [
    {
      protected:
        'eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoia1ByS19xbXhWV2FZVkE5d3dCRjZJdW8zdlZ6ejdUeEhDVHdYQnlnclM0ayIsInR5cCI6InRydXN0LW1hbmlmZXN0K2p3cyJ9',
      signature: 'slC3D9-_0-k-Zp5jiVxXwMO9ijH_phK9PYtiu2u2-tD1jnlKgsBF7r68FJ7NZrAnMMupvRhYf2IYZW8-bDPYBg',
    },
  ],
};
const M =
  '{"claims":[{"id":"iso27001","statement":{"scheme":"ISO/IEC 27001:2022","scope":"EU — production","validUntil":"2027-02-28"}}],"expiresAt":"2026-12-22T00:00:00Z","issuedAt":"2026-11-22T00:00:00Z","subject":{"domain":"vendor.example","name":"Vendor Example, Inc."},"type":"trust-manifest/1","version":42}';
const [entry] = DOCUMENT.signatures as [{ protected: string; signature: string }];

test('the payload of the format’s worked example is reproduced byte for byte', async () => {
  const payload = toPayload(DOCUMENT);
  assert.equal(payload.length, 304);
  assert.equal(new TextDecoder().decode(payload), M);
  const digest = 'aebf11d541aeed84bcc509ac3e9da26deebf180d6b723f293a0bcb1c5172e0da';
  assert.equal(Buffer.from(await toDigest(payload), 'base64url').toString('hex'), digest);
});

test('the signature of the format’s worked example is reproduced byte for byte', async () => {
  const header = toProtected('Ed25519', KID, 'trust-manifest+jws');
  assert.equal(header, entry.protected);
  const key = await crypto.subtle.importKey('jwk', { ...KEY, d: SECRET }, 'Ed25519', false, ['sign']);
  const signature = await crypto.subtle.sign('Ed25519', key, toSigningInput(header, toPayload(DOCUMENT)));
  assert.equal(toBase64url(new Uint8Array(signature)), entry.signature);
});

test('the format’s worked example verifies, as the type that it was signed for and no other', async () => {
  const key = await parseKey({ ...KEY, kid: KID, use: 'sig', roles: ['manifest'] });
  assert.ok(key);
  assert.equal(await verifyEnvelope(DOCUMENT, [key], 'trust-manifest+jws', 'signature'), key);
  await assert.rejects(verifyEnvelope(DOCUMENT, [key], 'trust-keyset+jws', 'keyset-signature'), {
    code: 'keyset-signature',
  });
  await assert.rejects(verifyEnvelope(DOCUMENT, [], 'trust-manifest+jws', 'signature'), { code: 'signature' });
});

test('only the signatures at the top are left out of what is signed', () => {
  const nested = { a: { signatures: [1] }, signatures: [2] };
  assert.equal(new TextDecoder().decode(toPayload(nested)), '{"a":{"signatures":[1]}}');
});

test('a signing input is the header and the payload, in base64url, with a dot between', () => {
  const input = new TextDecoder().decode(toSigningInput('abc', Uint8Array.of(255, 254, 253)));
  assert.equal(input, 'abc.__79');
});
