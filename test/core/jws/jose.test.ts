/**
 * jose and canonicalize as an independent oracle: neither shares a line with what they check.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {
  calculateJwkThumbprint,
  exportJWK,
  FlattenedSign,
  flattenedVerify,
  GeneralSign,
  generalVerify,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import type { JsonObject } from '../../../src/core/json/document.js';
import { verifyManifest } from '../../../src/core/trust/verify-manifest.js';
import {
  attest,
  NOW,
  type Party,
  type Signer,
  signKeyset,
  signManifest,
  toBytes,
  toKeyset,
  toManifest,
  toOptions,
} from '../../fixtures/world.js';
import { auditor, edVendor, toAttestors, vendor } from '../trust/scenarios/scenario.js';

interface Signature {
  protected: string;
  signature: string;
}

/** What is signed of a document, by another implementation of RFC 8785. */
function toOtherPayload(document: JsonObject): Uint8Array {
  const { signatures, ...claims } = document;
  return toBytes(canonicalize(claims) as string);
}

/** Whether jose believes one entry of a document's signatures. */
async function isGoodToJose(document: JsonObject, entry: Signature, jwk: JsonObject, typ: string): Promise<boolean> {
  const payload = Buffer.from(toOtherPayload(document)).toString('base64url');
  const { kty, crv, x, y, kid } = jwk as Record<string, string>;
  const alg = kty === 'EC' ? 'ES256' : 'Ed25519';
  const key = await importJWK({ kty, crv, x, ...(y ? { y } : {}) } as JWK, alg);
  try {
    const { protectedHeader } = await flattenedVerify({ payload, ...entry }, key, { algorithms: [alg] });
    assert.deepEqual(protectedHeader, { alg, kid, typ });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED') return false;
    throw error;
  }
}

for (const [alg, party] of [
  ['ES256', vendor],
  ['Ed25519', edVendor],
] as const) {
  test(`what is signed here with ${alg} is believed by jose, and what is tampered with by neither`, async () => {
    const { online, roots } = await party;
    const document = await signManifest(await party, { note: 'é — 😀 \u2028', rows: [{ '\ufb33': 1, '😀': 2 }] });
    const [entry] = document.signatures as [Signature];
    assert.equal(await isGoodToJose(document, entry, online.jwk, 'trust-manifest+jws'), true);

    const keyset = document.keyset as JsonObject;
    for (const [index, signature] of (keyset.signatures as Signature[]).entries()) {
      assert.equal(await isGoodToJose(keyset, signature, (roots[index] as Signer).jwk, 'trust-keyset+jws'), true);
    }

    for (const changed of [
      { ...document, version: 43 },
      { ...document, note: 'e' },
      { ...document, keyset: {} },
    ]) {
      assert.equal(await isGoodToJose(changed, entry, online.jwk, 'trust-manifest+jws'), false);
      assert.equal((await verifyManifest(toBytes(changed), toOptions(await party))).state, 'invalid');
    }
  });
}

test('an attestation that is signed here is believed by jose', async () => {
  const [certified] = (await attest(await auditor)).certifications as [JsonObject];
  const [attestation] = certified.attestations as [JsonObject];
  const [entry] = attestation.signatures as [Signature];
  assert.equal(await isGoodToJose(attestation, entry, (await auditor).online.jwk, 'trust-attestation+jws'), true);
});

test('a document is one general JWS to jose, once it has its payload back', async () => {
  const { online } = await vendor;
  const document = await signManifest(await vendor);
  const payload = Buffer.from(toOtherPayload(document)).toString('base64url');
  const key = await importJWK(online.jwk as JWK, 'ES256');
  const { protectedHeader } = await generalVerify({ payload, signatures: document.signatures as Signature[] }, key);
  assert.equal(protectedHeader?.kid, online.kid);
});

/** A party all of whose signatures are jose's, over what another library calls canonical. */
async function makeJoseParty(
  alg: string,
): Promise<Party & { sign(document: JsonObject, typ: string): Promise<JsonObject> }> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const key: Signer = {
    ...{ kid, alg },
    jwk: { ...jwk, kid, use: 'sig', roles: ['root', 'manifest', 'attestation'] },
    // Whatever is signed without jose here is signed by nobody.
    sign: () => Promise.resolve(new Uint8Array(64)),
  };
  return {
    domain: 'vendor.example',
    roots: [key, key],
    online: key,
    root: kid,
    async sign(document, typ) {
      const { signatures, ...claims } = document;
      const jws = await new GeneralSign(toOtherPayload(claims))
        .addSignature(pair.privateKey)
        .setProtectedHeader({ alg, kid, typ })
        .sign();
      return { ...claims, signatures: jws.signatures };
    },
  };
}

for (const alg of ['ES256', 'Ed25519']) {
  test(`what jose signs with ${alg} is verified here, and what is tampered with is not`, async () => {
    const party = await makeJoseParty(alg);
    const keyset = await party.sign({ ...toKeyset(party), keys: [party.online.jwk] }, 'trust-keyset+jws');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1 }), async (note, version) => {
        const manifest = await toManifest(party, { keyset, note, version });
        const document = await party.sign(manifest, 'trust-manifest+jws');
        const { state, sha256 } = await verifyManifest(toBytes(document), toOptions(party));
        assert.equal(state, 'verified');
        const digest = await crypto.subtle.digest('SHA-256', toOtherPayload(manifest) as Uint8Array<ArrayBuffer>);
        assert.equal(sha256, Buffer.from(digest).toString('base64url'));
        const changed = { ...document, version: version + 1 };
        assert.equal((await verifyManifest(toBytes(changed), toOptions(party))).reason, 'signature');
      }),
      { numRuns: 30 },
    );
  });
}

test('a claim that an auditor attests with jose is countersigned', async () => {
  const by = await makeJoseParty('ES256');
  const other = { ...by, domain: 'auditor.example' };
  const { certifications } = await attest(await auditor);
  const { attestations, ...entry } = certifications[0] as JsonObject;
  const [attestation] = attestations as [JsonObject];
  const signed = await by.sign(attestation, 'trust-attestation+jws');
  const keyset = await by.sign({ ...toKeyset(other), keys: [by.online.jwk] }, 'trust-keyset+jws');
  const document = await signManifest(await vendor, {
    certifications: [{ ...entry, attestations: [signed] }],
    attestors: [keyset],
  });
  const options = toOptions(await vendor, { attestors: toAttestors({ ...other, roots: [by.online, by.online] }) });
  const { certifications: found } = await verifyManifest(toBytes(document), options);
  assert.equal(found[0]?.state, 'countersigned');
});

test('a JWS that jose makes with its payload inside or with a header of its own is no manifest', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const manifest = await toManifest(await vendor, { keyset: await signKeyset(await vendor) });
  const jws = await new FlattenedSign(toOtherPayload(manifest))
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'trust-manifest+jws', jwk })
    .sign(pair.privateKey);
  const options = toOptions(await vendor, { now: NOW });
  assert.equal((await verifyManifest(toBytes(jws), options)).reason, 'profile');
  const { protected: header, signature } = jws;
  const signatures = [{ protected: header, signature }];
  assert.equal((await verifyManifest(toBytes({ ...manifest, signatures }), options)).reason, 'signature');
});
