/**
 * Whether a soundly signed document is still the vendor's word: steps V8 and V9.
 */

import type { JsonObject } from '../../../../src/core/json/document.js';
import { toDigest, toPayload } from '../../../../src/core/jws/envelope.js';
import { toInstant } from '../../../../src/core/trust/dates.js';
import type { VerifyOptions } from '../../../../src/core/trust/options.js';
import type { Remembered } from '../../../../src/core/trust/verdict.js';
import { DAY, ENTRY, makeSigner, NOW, signKeyset, signManifest, toBytes } from '../../../fixtures/world.js';
import { edVendor, type Input, type Scenario, signed, vendor } from './scenario.js';

const verified = { state: 'verified', reason: null } as const;
const stale = { state: 'stale', reason: 'expired-recently' } as const;
const expired = { state: 'expired', reason: 'document' } as const;
const SECOND = 1000;

/** A manifest whose end is bounded by one date, at `now` milliseconds from that date. */
function bounded(
  bound: 'expiresAt' | 'issuedAt' | 'keyset.expiresAt' | 'keyset.issuedAt',
  now: number,
): () => Promise<Input> {
  return async () => {
    const end = NOW + DAY;
    const far = toInstant(end + 300 * DAY);
    const issued = toInstant(end - (bound === 'issuedAt' ? 92 : 10) * DAY);
    const keyset = await signKeyset(await vendor, {
      issuedAt: toInstant(end - (bound === 'keyset.issuedAt' ? 400 : 10) * DAY),
      expiresAt: bound === 'keyset.expiresAt' ? toInstant(end) : far,
    });
    return signed(
      { keyset, issuedAt: issued, expiresAt: bound === 'expiresAt' ? toInstant(end) : far },
      { now: end + now },
    );
  };
}

const clock: readonly Scenario[] = [
  {
    name: 'a manifest issued five minutes ahead of the visitor’s clock is verified',
    make: () => signed({ issuedAt: toInstant(NOW + 300 * SECOND) }),
    ...verified,
  },
  {
    name: 'a manifest issued later than that says that a clock is wrong',
    make: () => signed({ issuedAt: toInstant(NOW + 301 * SECOND) }),
    state: 'unverified',
    reason: 'clock',
  },
  {
    name: 'a clock that is no number believes nothing',
    make: () => signed({}, { now: Number.NaN }),
    state: 'unverified',
    reason: 'clock',
  },
];

const ends: readonly Scenario[] = Object.entries({
  expiresAt: 'its own end',
  issuedAt: '92 days after its issue',
  'keyset.expiresAt': 'the end of its keyset',
  'keyset.issuedAt': '400 days after the issue of its keyset',
} as const).flatMap(([bound, until]) =>
  (
    [
      [-1, 'a millisecond before', verified],
      [0, 'at', stale],
      [30 * DAY - 1, 'a millisecond before the thirtieth day after', stale],
      [30 * DAY, 'thirty days after', expired],
      [4000 * DAY, 'years after', expired],
    ] as const
  ).map(([now, when, wanted]) => ({
    name: `a manifest is ${wanted.state} ${when} ${until}`,
    make: bounded(bound as 'expiresAt', now),
    ...wanted,
    certification: {
      id: ENTRY.id,
      state: now > 500 * DAY ? ('expired' as const) : wanted === verified ? ('self-declared' as const) : wanted.state,
      reason: wanted.reason,
    },
  })),
);

/** A manifest under one keyset, on a page that has seen a later one. */
async function underTwo(own: JsonObject, later: JsonObject): Promise<Input> {
  const party = await vendor;
  const published = await signKeyset(party, { version: 2, ...later });
  return signed({ keyset: await signKeyset(party, own) }, { domainKeyset: toBytes(published) });
}

const keysets: readonly Scenario[] = [
  {
    name: 'a manifest ends with the keyset that it carries, though a later one is published',
    make: () => underTwo({ expiresAt: toInstant(NOW) }, {}),
    ...stale,
  },
  {
    name: 'a manifest ends with the published keyset, though it carries an earlier one that lasts longer',
    make: () => underTwo({}, { expiresAt: toInstant(NOW) }),
    ...stale,
  },
];

/** What a reader keeps of a manifest. */
async function remember(document: JsonObject, changes: Partial<Remembered> = {}): Promise<Remembered> {
  return {
    keysetVersion: (document.keyset as { version: number }).version,
    version: document.version as number,
    sha256: await toDigest(toPayload(document)),
    text: JSON.stringify(document),
    ...changes,
  };
}

/** A reader that has seen one manifest is shown another. */
async function replay(
  kept: JsonObject,
  shown: JsonObject,
  { text = true, ...options }: Partial<VerifyOptions> & { text?: boolean } = {},
): Promise<Input> {
  // ECDSA signs differently every time, and the keyset's signatures are part of what the manifest's covers.
  const keyset = await signKeyset(await vendor);
  const { text: bytes, ...pair } = await remember(await signManifest(await vendor, { keyset, ...kept }));
  return signed({ keyset, ...shown }, { remembered: text ? { ...pair, text: bytes as string } : pair, ...options });
}

const rollback = { state: 'invalid', reason: 'rollback' } as const;
const renamed = [{ ...ENTRY, id: 'other' }];
const isKept = { id: 'other', state: 'self-declared', reason: null } as const;

/** The vendor's keyset at a later version. */
const laterKeyset = async (): Promise<JsonObject> => signKeyset(await vendor, { version: 2 });

const versions: readonly Scenario[] = [
  {
    name: 'a manifest of the least version that the page accepts is verified',
    make: () => signed({}, { minVersion: 42 }),
    ...verified,
  },
  { name: 'a manifest below it is refused', make: () => signed({}, { minVersion: 43 }), ...rollback },
  {
    name: 'a least version that is no number accepts none',
    make: () => signed({}, { minVersion: Number.NaN }),
    ...rollback,
  },
  {
    name: 'the manifest that is remembered is verified again',
    make: () => replay({ issuedAt: toInstant(NOW - DAY) }, { issuedAt: toInstant(NOW - DAY) }),
    ...verified,
  },
  {
    name: 'a newer manifest than the remembered one is verified',
    make: () => replay({ version: 41 }, {}),
    ...verified,
  },
  {
    name: 'an older manifest than the remembered one is refused where no bytes were kept',
    make: () => replay({ version: 43 }, {}, { text: false }),
    ...rollback,
  },
  {
    name: 'for a cache that lags behind the kept bytes are used',
    make: () => replay({ version: 43, certifications: renamed }, {}),
    ...verified,
    certification: isKept,
  },
  {
    name: 'a cache that lags behind the page’s least version is no attack where newer bytes were kept',
    make: () => replay({ version: 43, certifications: renamed }, {}, { minVersion: 43 }),
    ...verified,
    certification: isKept,
  },
  {
    name: 'kept bytes below the page’s least version do not help',
    make: () => replay({ version: 43 }, {}, { minVersion: 44 }),
    ...rollback,
  },
  {
    name: 'kept bytes that have ended since are said to have ended',
    make: () => replay({ version: 43, expiresAt: toInstant(NOW) }, {}),
    ...stale,
  },
  {
    name: 'kept bytes that somebody changed do not help',
    async make() {
      const kept = { ...(await signManifest(await vendor, { version: 43 })), certifications: renamed };
      return signed({}, { remembered: await remember(kept) });
    },
    ...rollback,
  },
  {
    name: 'the keyset in kept bytes revokes keys for what is served afterwards',
    async make() {
      const party = { ...(await vendor), online: await makeSigner(['manifest']) };
      const keyset = await signKeyset(party, { version: 2 });
      return signed({}, { remembered: await remember(await signManifest(party, { keyset })) });
    },
    state: 'invalid',
    reason: 'signature',
  },
  {
    name: 'kept bytes of another vendor do not help',
    async make() {
      const kept = await signManifest({ ...(await edVendor), domain: 'other.example' }, { version: 43 });
      return signed({}, { remembered: await remember(kept) });
    },
    ...rollback,
  },
  {
    name: 'kept bytes that are older than what is said of them do not help',
    async make() {
      const kept = await signManifest(await vendor, { version: 41 });
      return signed({}, { remembered: await remember(kept, { version: 50 }) });
    },
    ...rollback,
  },
  {
    name: 'one version with two contents tells two readers two things',
    make: () => replay({ note: 'for you' }, {}),
    state: 'invalid',
    reason: 'equivocation',
  },
  {
    name: 'a lower version under a later keyset is no rollback: so a vendor recovers from a thief’s huge version',
    make: async () => replay({ version: Number.MAX_SAFE_INTEGER }, { keyset: await laterKeyset() }),
    ...verified,
  },
  {
    name: 'a higher version under an earlier keyset is one',
    make: async () => replay({ keyset: await laterKeyset() }, { version: 99 }, { text: false }),
    ...rollback,
  },
  {
    name: 'a stale manifest gives way to newer kept bytes',
    make: () =>
      replay(
        { version: 43, certifications: renamed },
        { expiresAt: toInstant(NOW - SECOND), issuedAt: toInstant(NOW - DAY) },
      ),
    ...verified,
    certification: isKept,
  },
];

/** Steps V8 and V9. */
export const timeScenarios: readonly Scenario[] = [...clock, ...ends, ...keysets, ...versions];
