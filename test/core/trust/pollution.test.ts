import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../../src/core/trust/verdict.js';
import { verifyManifest } from '../../../src/core/trust/verify-manifest.js';
import { inPollutedPage } from '../../fixtures/pollution.js';
import { attest, DAY, NOW, signKeyset, signManifest, toBytes } from '../../fixtures/world.js';
import { auditor, edVendor, type Input, signed, toAttestors, toInput, vendor } from './scenarios/scenario.js';

async function good(): Promise<Record<string, Input>> {
  const sections = await attest(await auditor);
  return {
    'a countersigned one': await signed(sections, { attestors: toAttestors(await auditor) }),
    'one of Ed25519': await toInput(await signManifest(await edVendor), { root: (await edVendor).root }),
    'one anchored on the domain': await signed(
      {},
      { root: null, domainKeyset: toBytes(await signKeyset(await vendor)) },
    ),
    'a stale one': await signed({}, { now: NOW + 31 * DAY }),
  };
}

async function bad(): Promise<Record<string, Input>> {
  const sections = await attest(await auditor);
  const document = await signManifest(await vendor);
  return {
    'a changed one': await toInput({ ...document, version: 43 }),
    'an unsigned one': await toInput({ ...document, signatures: undefined }),
    'one without an anchor': await signed({}, { root: null }),
    'an expired one': await signed({}, { now: NOW + 99 * DAY }),
    'one of another subject': await signed({}, { subject: 'other.example' }),
    'one with a duplicate name': await toInput(JSON.stringify(document).replace('{', '{"version":1,')),
    'one that somebody unknown attests': await signed(sections),
  };
}

const verify = ({ bytes, options }: Input): Promise<Verdict> => verifyManifest(bytes, options);

test('a toJSON on a prototype changes no verdict, as old libraries put one there', async () => {
  const inputs = { ...(await good()), ...(await bad()) };
  for (const [what, input] of Object.entries(inputs)) {
    const expected = await verify(input);
    for (const { prototype } of [Object, Array, String, Number, Boolean]) {
      const verdict = await inPollutedPage(
        prototype,
        'toJSON',
        () => 'polluted',
        () => verify(input),
      );
      assert.deepEqual(verdict, expected, `${what}, with ${prototype.constructor.name}.prototype.toJSON`);
    }
  }
});

test('functions that a page added to every object change no verdict', async () => {
  const inputs = { ...(await good()), ...(await bad()) };
  for (const [what, input] of Object.entries(inputs)) {
    const expected = await verify(input);
    for (const name of ['extend', 'clone', 'each', 'inspect', 'kind', '']) {
      for (const { prototype } of [Object, Array, String]) {
        const verdict = await inPollutedPage(
          prototype,
          name,
          () => 'polluted',
          () => verify(input),
        );
        assert.deepEqual(verdict, expected, `${what}, with ${prototype.constructor.name}.prototype.${name}`);
      }
    }
  }
});

/** Names that verification reads of what it parsed or was given. */
const READ = [
  'alg attestations attestors certification certifications d display domain domainKeyset expiresAt id issuedAt issuer',
  'keys keyset kid kind kty minKeysetVersion minVersion name protected remembered revoked roles root sha256 signature',
  'signatures statementSha256 status subject text type use validFrom validUntil version x y',
].flatMap((line) => line.split(' '));

test('nothing that is put on Object.prototype makes a document or a claim better than it is', async () => {
  const values = [null, 9e15, 'sig', (await vendor).root, [], {}];
  const inputs = await bad();
  for (const [what, input] of Object.entries(inputs)) {
    for (const name of READ) {
      for (const value of values) {
        const { state, certifications } = await inPollutedPage(Object.prototype, name, value, () => verify(input));
        const about = `${what}, with Object.prototype.${name} = ${JSON.stringify(value)}`;
        if (what !== 'one that somebody unknown attests') assert.ok(!['verified', 'stale'].includes(state), about);
        assert.ok(!certifications.some((certification) => certification.state === 'countersigned'), about);
      }
    }
  }
});
