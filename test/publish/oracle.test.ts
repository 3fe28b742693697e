import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as jose from 'jose';
import { parseDocument, type SignedObject } from '../../src/core/json/document.js';
import { type Typ, toBytes, toPayload } from '../../src/core/jws/envelope.js';
import { parseKey, type TrustedKey } from '../../src/core/jws/keys.js';
import { verifyEnvelope } from '../../src/core/jws/verify.js';
import { generateKey, type PrivateJwk, parsePrivateKey, toPublicKey, toSigner } from '../../src/publish/keys.js';
import { signDocument } from '../../src/publish/sign-document.js';

const TYP: Typ = 'trust-manifest+jws';
const ALGS = ['ES256', 'Ed25519'] as const;

/** JSON values that the profile allows, as members of a document. */
const claims = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/).filter((name) => !['constructor', 'signatures', 'd'].includes(name)),
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(fc.string({ unit: 'grapheme' })),
  ),
);

async function toTrusted(jwk: PrivateJwk): Promise<TrustedKey> {
  return (await parseKey(toPublicKey(jwk))) as TrustedKey;
}

/** A detached general JWS, as jose takes it. */
function toJws(document: SignedObject): jose.GeneralJWSInput {
  return { payload: jose.base64url.encode(toPayload(document)), signatures: document.signatures };
}

for (const alg of ALGS) {
  test(`jose verifies every document that is signed here with ${alg}`, async () => {
    const key = await generateKey(['manifest'], alg);
    const signer = await toSigner(key);
    const oracle = await jose.importJWK({ ...toPublicKey(key) }, alg);
    await fc.assert(
      fc.asyncProperty(claims, async (value) => {
        const signed = await signDocument(value, [signer], TYP);
        const { protectedHeader } = await jose.generalVerify(toJws(signed), oracle);
        assert.deepEqual(protectedHeader, { alg, kid: key.kid, typ: TYP });
        const [entry] = signed.signatures;
        await jose.flattenedVerify(
          { payload: jose.base64url.encode(toPayload(signed)), ...entry } as jose.FlattenedJWSInput,
          oracle,
        );
      }),
      { numRuns: 30 },
    );
  });

  test(`a document that jose signs with ${alg} verifies here`, async () => {
    const pair = await jose.generateKeyPair(alg, { extractable: true });
    const key = await parsePrivateKey({ ...(await jose.exportJWK(pair.privateKey)), roles: ['manifest'] });
    assert.equal(key.kid, await jose.calculateJwkThumbprint(await jose.exportJWK(pair.publicKey)));
    const trusted = await toTrusted(key);
    await fc.assert(
      fc.asyncProperty(claims, async (value) => {
        const payload = toPayload(value);
        const jws = await new jose.GeneralSign(payload)
          .addSignature(pair.privateKey)
          .setProtectedHeader({ alg, kid: key.kid, typ: TYP })
          .sign();
        const text = JSON.stringify({ ...value, signatures: jws.signatures });
        const { kid } = await verifyEnvelope(parseDocument(toBytes(text)).document, [trusted], TYP, 'signature');
        assert.equal(kid, key.kid);
      }),
      { numRuns: 30 },
    );
  });
}

test('a document with two signers carries a signature of each, and jose accepts either key', async () => {
  const keys = [await generateKey(['root']), await generateKey(['root'], 'Ed25519')];
  const signed = await signDocument({ a: 1 }, await Promise.all(keys.map(toSigner)), 'trust-keyset+jws');
  assert.equal(signed.signatures.length, 2);
  for (const key of keys)
    await jose.generalVerify(toJws(signed), await jose.importJWK({ ...toPublicKey(key) }, key.alg));
});

test('a signature for one kind of document counts for no other', async () => {
  const key = await generateKey(['manifest']);
  const signed = await signDocument({ a: 1 }, [await toSigner(key)], 'trust-keyset+jws');
  await assert.rejects(verifyEnvelope(signed, [await toTrusted(key)], TYP, 'signature'), { code: 'signature' });
});
