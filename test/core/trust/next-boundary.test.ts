import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/json/document.js';
import { toDigest, toPayload } from '../../../src/core/jws/envelope.js';
import { toInstant } from '../../../src/core/trust/dates.js';
import type { VerifyOptions } from '../../../src/core/trust/options.js';
import type { Verdict } from '../../../src/core/trust/verdict.js';
import { verifyManifest } from '../../../src/core/trust/verify-manifest.js';
import { attest, DAY, ENTRY, NOW, signKeyset, signManifest, toBytes } from '../../fixtures/world.js';
import { auditor, toAttestors, toInput, vendor } from './scenarios/scenario.js';

/** All that a verdict says and an element shows. */
function toSummary({ state, reason, step, liveKeys, keysetVersion, fromMemory, certifications }: Verdict): unknown {
  return {
    ...{ state, reason, step, liveKeys, keysetVersion, fromMemory },
    certifications: certifications.map(({ id, state, reason, attestor, otherAttestors, endsSoon }) => ({
      ...{ id, state, reason, otherAttestors, endsSoon },
      attestor: attestor?.domain,
    })),
  };
}

const verifyAt = (bytes: Uint8Array, options: VerifyOptions, now: number): Promise<Verdict> =>
  verifyManifest(bytes, { ...options, now });

/** Nothing changes before the boundary; at it something does, unless `mayRepeat`. */
async function assertExact(bytes: Uint8Array, options: VerifyOptions, part: number, mayRepeat = false): Promise<void> {
  const verdict = await verifyManifest(bytes, options);
  const { nextBoundary } = verdict;
  const now = options.now;
  const end = nextBoundary ?? now + 5000 * DAY;
  assert.ok(end > now, 'a boundary lies ahead');
  for (const time of [now + Math.floor((end - now) * part), end - 1]) {
    assert.deepEqual(toSummary(await verifyAt(bytes, options, time)), toSummary(verdict), `${time - now} ms later`);
  }
  const after = await verifyAt(bytes, options, end);
  if (nextBoundary === null) assert.deepEqual(toSummary(after), toSummary(verdict), 'years later');
  else if (!mayRepeat) assert.notDeepEqual(toSummary(after), toSummary(verdict), 'at the boundary');
}

/** Whole seconds, days away from now, with the exact edges among them. */
const days = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min, max }).map((days) => days * DAY),
    fc.integer({ min: min * 86_400, max: max * 86_400 }).map((seconds) => seconds * 1000),
  );
const part = fc.double({ min: 0, max: 0.999, noNaN: true });

const toDay = (time: number): string => toInstant(time).slice(0, 10);

test('until the next boundary a verdict stays as it is, and at the boundary it does not', async () => {
  const from = await vendor;
  const by = await auditor;
  const life = fc.record({ issued: days(-500, 20), lasts: days(1, 500) });
  const input = fc.record({
    now: days(-100, 600),
    document: life,
    keyset: life,
    live: fc.option(fc.record({ ...{ life }, version: fc.integer({ min: 1, max: 3 }) })),
    attestation: fc.option(life),
    attestors: days(-500, -100),
    validFrom: fc.option(days(-100, 100)),
    validUntil: fc.option(days(-100, 600)),
    status: fc.constantFrom('certified', 'planned', 'revoked'),
    part,
  });
  const toLife = ({ issued, lasts }: { issued: number; lasts: number }): JsonObject => ({
    issuedAt: toInstant(NOW + issued),
    expiresAt: toInstant(NOW + issued + lasts),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ now, document, keyset, live, attestation, attestors, part, ...rest }) => {
      const entry = {
        ...{ ...ENTRY, status: rest.status },
        ...(rest.validFrom === null ? {} : { validFrom: toDay(NOW + rest.validFrom) }),
        validUntil: rest.validUntil === null ? '2099-12-31' : toDay(NOW + rest.validUntil),
      };
      const sections = attestation
        ? await attest(by, entry, toLife(attestation), toLife({ issued: attestors, lasts: 390 * DAY }))
        : { certifications: [entry] };
      const own = await signKeyset(from, { version: 2, ...toLife(keyset) });
      const other =
        live && (live.version === 2 ? own : await signKeyset(from, { version: live.version, ...toLife(live.life) }));
      const made = await signManifest(from, { keyset: own, ...toLife(document), ...sections });
      const { bytes, options } = await toInput(made, {
        now: NOW + now,
        attestors: toAttestors(by),
        domainKeyset: other ? toBytes(other) : null,
      });
      // Published keys may come to count, or an attempt at them be made again, without a difference to the document.
      await assertExact(bytes, options, part, live !== null);
    }),
    { numRuns: 150 },
  );
});

test('until the next boundary a verdict from memory stays as it is, whatever ends first', async () => {
  const from = await vendor;
  const keyset = await signKeyset(from, { expiresAt: toInstant(NOW + 399 * DAY) });
  await fc.assert(
    fc.asyncProperty(days(1, 91), days(1, 91), days(0, 150), part, async (shownLasts, keptLasts, now, part) => {
      const toDocument = (version: number, lasts: number): Promise<JsonObject> =>
        signManifest(from, { keyset, version, expiresAt: toInstant(NOW + lasts) });
      const kept = await toDocument(43, keptLasts);
      const { bytes, options } = await toInput(await toDocument(42, shownLasts), {
        now: NOW + now,
        remembered: {
          keysetVersion: 1,
          version: 43,
          sha256: await toDigest(toPayload(kept)),
          text: JSON.stringify(kept),
        },
      });
      await assertExact(bytes, options, part, true);
    }),
  );
});
