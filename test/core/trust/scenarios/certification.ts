/**
 * What may be said of one certification: step V10.
 */

import type { CertificationReason } from '../../../../src/core/errors.js';
import type { JsonObject } from '../../../../src/core/json/document.js';
import { toInstant } from '../../../../src/core/trust/dates.js';
import type { CertificationState } from '../../../../src/core/trust/verdict.js';
import {
  attest,
  DAY,
  ENTRY,
  makeParty,
  NOW,
  type Party,
  sign,
  signKeyset,
  signManifest,
  toAttestation,
} from '../../../fixtures/world.js';
import {
  auditor,
  type Input,
  impostor,
  otherAuditor,
  type Scenario,
  signed,
  toAttestors,
  toInput,
  vendor,
} from './scenario.js';

type Entry = { id: string } & JsonObject;
const verified = { state: 'verified', reason: null } as const;

function says(
  state: CertificationState,
  reason: CertificationReason | null = null,
): Required<Pick<Scenario, 'certification'>> {
  return { certification: { id: ENTRY.id, state, reason } };
}

/** A manifest with one changed entry, on a page that trusts the auditor. */
async function withEntry(changes: JsonObject, manifest: JsonObject = {}): Promise<Input> {
  return signed({ certifications: [{ ...ENTRY, ...changes }], ...manifest }, { attestors: toAttestors(await auditor) });
}

/** A manifest with one entry that the auditor attested. */
async function attested(
  changes: JsonObject = {},
  { entry = ENTRY, keyset = {}, manifest = {} }: { entry?: Entry; keyset?: JsonObject; manifest?: JsonObject } = {},
): Promise<Input> {
  const sections = await attest(await auditor, entry, changes, keyset);
  return signed({ ...sections, ...manifest }, { attestors: toAttestors(await auditor) });
}

/** The same, with the attestation or what is around it changed after the auditor signed. */
async function meddled(
  change: (found: { attestation: JsonObject; entry: Entry; attestors: JsonObject[] }) => {
    attestation?: unknown;
    entry?: Entry;
    attestors?: JsonObject[];
  },
): Promise<Input> {
  const { certifications, attestors } = await attest(await auditor);
  const { attestations, ...entry } = certifications[0] as Entry;
  const found = { attestation: (attestations as JsonObject[])[0] as JsonObject, entry: entry as Entry, attestors };
  const made = { ...found, ...change(found) };
  return signed(
    { certifications: [{ ...made.entry, attestations: [made.attestation] }], attestors: made.attestors },
    { attestors: toAttestors(await auditor) },
  );
}

const days: readonly Scenario[] = [
  ...['revoked', 'withdrawn', 'suspended'].map((status) => ({
    name: `a certification that is ${status} is said to be revoked`,
    make: () => withEntry({ status, validUntil: '2020-01-01' }),
    ...verified,
    ...says('revoked'),
  })),
  {
    name: 'a certification is valid to the end of its last day',
    make: async () => ({ ...(await signed()), options: (await signed({}, { now: NOW })).options }),
    ...verified,
    ...says('self-declared'),
  },
  {
    name: 'a certification is expired from the next midnight of UTC',
    make: () => withEntry({ validUntil: '2026-11-21' }),
    ...verified,
    ...says('expired'),
  },
  {
    name: 'a certification is not expired on its last day',
    make: () => withEntry({ validUntil: '2026-11-22' }),
    ...verified,
    ...says('self-declared'),
  },
  {
    name: 'a certification that says that it is expired is',
    make: () => withEntry({ status: 'expired' }),
    ...verified,
    ...says('expired'),
  },
  {
    name: 'a certification without a last day does not expire by itself',
    make: () => signed({ certifications: [{ id: ENTRY.id, name: 'A', kind: 'law', status: 'compliant' }] }),
    ...verified,
    ...says('self-declared'),
  },
  {
    name: 'a certification is not yet valid before its first day',
    make: () => withEntry({ validFrom: '2026-11-23' }),
    ...verified,
    ...says('not-yet-valid'),
  },
  {
    name: 'a certification is valid from its first day',
    make: () => withEntry({ validFrom: '2026-11-22' }),
    ...verified,
    ...says('self-declared'),
  },
  ...(
    [
      [{ validUntil: '2026-11-21' }, 'expired', null],
      [{ status: 'withdrawn' }, 'revoked', null],
      [{ validFrom: '2026-11-23' }, 'stale', 'expired-recently'],
    ] as const
  ).map(([changes, state, reason]) => ({
    name: `in a stale document a certification with ${JSON.stringify(changes)} is ${state}`,
    make: () => withEntry(changes, { issuedAt: toInstant(NOW - DAY), expiresAt: toInstant(NOW) }),
    state: 'stale' as const,
    reason: 'expired-recently' as const,
    ...says(state, reason),
  })),
  {
    name: 'in an expired document every certification is expired with it',
    make: () =>
      withEntry({ status: 'withdrawn' }, { issuedAt: toInstant(NOW - 40 * DAY), expiresAt: toInstant(NOW - 31 * DAY) }),
    state: 'expired',
    reason: 'document',
    ...says('expired', 'document'),
  },
];

const sections: readonly Scenario[] = [
  {
    name: 'a certification that the page asks for and the vendor does not list is not listed',
    make: () => withEntry({ id: 'soc2' }),
    ...verified,
    ...says('not-listed'),
  },
  {
    name: 'in a document that is not believed nothing is said to be not listed',
    make: () => signed({ certifications: [] }, { subject: 'other.example' }),
    state: 'invalid',
    reason: 'subject-mismatch',
    ...says('invalid', 'subject-mismatch'),
  },
  ...Object.entries({
    'is no list': {},
    'has an entry without a status': [{ id: ENTRY.id, name: 'A', kind: 'law' }],
    'has an entry whose name turns the text around': [{ ...ENTRY, name: 'ISO\u202e' }],
    'has a day that does not exist': [{ ...ENTRY, validUntil: '2027-02-29' }],
    'has one id twice': [ENTRY, { ...ENTRY, status: 'planned' }],
  }).map(([what, certifications]) => ({
    name: `a section of certifications that ${what} spoils that section and not the document`,
    make: () => signed({ certifications }),
    ...verified,
    ...says('invalid', 'section'),
  })),
];

const held = ['certified', 'attested', 'authorized', 'registered', 'compliant', 'conformant'];
const notHeld = [
  'planned',
  'in-process',
  'in-progress',
  'under-evaluation',
  'ready',
  'observation-period',
  'aligned',
  'unheard-of',
];

const attestations: readonly Scenario[] = [
  ...held.map((status) => ({
    name: `what is ${status} and attested by an auditor that the page trusts is countersigned`,
    make: () => attested({}, { entry: { ...ENTRY, status } }),
    ...verified,
    ...says('countersigned'),
  })),
  ...notHeld.map((status) => ({
    name: `what is ${status} never gets the mark, whoever signed`,
    make: () => attested({}, { entry: { ...ENTRY, status } }),
    ...verified,
    ...says('self-declared'),
  })),
  {
    name: 'an auditor with keys of the other algorithm countersigns too',
    make: async () => signed(await attest(await otherAuditor), { attestors: toAttestors(await otherAuditor) }),
    ...verified,
    ...says('countersigned'),
  },
  {
    name: 'the vendor may arrange an attested entry, as that is not what was attested',
    make: () => meddled(({ entry }) => ({ entry: { ...entry, display: { order: 3, icon: 'certificate' } } })),
    ...verified,
    ...says('countersigned'),
  },
  {
    name: 'an auditor that the page does not name leaves the claim the vendor’s own word',
    make: async () => signed(await attest(await auditor)),
    ...verified,
    ...says('self-declared', 'attestor-unknown'),
  },
  {
    name: 'an auditor whom the page misspells is not named',
    make: async () =>
      signed(await attest(await auditor), { attestors: `auditor.example=${(await auditor).root.slice(1, 43)}` }),
    ...verified,
    ...says('self-declared', 'attestor-unknown'),
  },
  {
    name: 'an attestation from nobody is from nobody whom the page knows',
    make: () => meddled(() => ({ attestation: {} })),
    ...verified,
    ...says('self-declared', 'attestor-unknown'),
  },
  ...Object.entries({
    'whose attestation has ended': { expiresAt: toInstant(NOW) },
    'whose attestation is 400 days old': { issuedAt: toInstant(NOW - 400 * DAY) },
  }).map(([what, changes]) => ({
    name: `an auditor ${what} says nothing any more`,
    make: () => attested(changes),
    ...verified,
    ...says('self-declared', 'attestor-expired'),
  })),
  ...Object.entries({
    'has ended': { expiresAt: toInstant(NOW) },
    'is 400 days old': { issuedAt: toInstant(NOW - 400 * DAY) },
  }).map(([what, keyset]) => ({
    name: `an auditor whose keyset ${what} says nothing any more`,
    make: () => attested({}, { keyset }),
    ...verified,
    ...says('self-declared', 'attestor-expired'),
  })),
];

const broken = { ...verified, ...says('invalid', 'attestation') };

const attacks: readonly Scenario[] = [
  ...Object.entries({
    'for another entry': { certification: 'soc2' },
    'for another vendor': { subject: 'other.example' },
    'of another statement': { statementSha256: 'A'.repeat(43) },
    'of another type': { type: 'trust-attestation/2' },
    'from tomorrow': { issuedAt: toInstant(NOW + DAY) },
    'that ends before it begins': { expiresAt: toInstant(NOW - 2 * DAY) },
    'with a date that does not exist': { expiresAt: '2027-02-29T00:00:00Z' },
    'without a date': { issuedAt: null },
  }).map(([what, changes]) => ({
    name: `an attestation ${what} is an attack, though the auditor signed it`,
    make: () => attested(changes),
    ...broken,
  })),
  ...Object.entries({
    'a better level': { level: 'Type II' },
    'a later end': { validUntil: '2029-02-28' },
    'a wider scope': { scope: 'Everything' },
    'a member that no reader knows': { aura: 'gold' },
  }).map(([what, changes]) => ({
    name: `a claim that the vendor gave ${what} after it was attested is an attack`,
    make: () => meddled(({ entry }) => ({ entry: { ...entry, ...changes } })),
    ...broken,
  })),
  {
    name: 'an attestation that was changed after it was signed is an attack',
    make: () =>
      meddled(({ attestation }) => ({ attestation: { ...attestation, expiresAt: toInstant(NOW + 300 * DAY) } })),
    ...broken,
  },
  {
    name: 'an attestation without signatures is an attack',
    make: () => meddled(({ attestation: { signatures, ...rest } }) => ({ attestation: rest })),
    ...broken,
  },
  {
    name: 'an attestation that the vendor signed in the auditor’s name is an attack',
    async make() {
      const forged = await sign(
        await toAttestation(await auditor, ENTRY),
        'trust-attestation+jws',
        (await vendor).online,
      );
      return meddled(() => ({ attestation: forged }));
    },
    ...broken,
  },
  {
    name: 'an attestation by an auditor’s key that has not the role is an attack',
    async make() {
      const forged = await sign(
        await toAttestation(await auditor, ENTRY),
        'trust-attestation+jws',
        (await auditor).roots[0],
      );
      return meddled(() => ({ attestation: forged }));
    },
    ...broken,
  },
  {
    name: 'an attestation that was signed as a manifest is an attack',
    async make() {
      const forged = await sign(
        await toAttestation(await auditor, ENTRY),
        'trust-manifest+jws',
        (await auditor).online,
      );
      return meddled(() => ({ attestation: forged }));
    },
    ...broken,
  },
  {
    name: 'an attestation by a key that the auditor revoked is an attack',
    make: async () => attested({}, { keyset: { revoked: [(await auditor).online.kid] } }),
    ...broken,
  },
  {
    name: 'an auditor’s keyset that is missing is an attack',
    make: () => meddled(() => ({ attestors: [] })),
    ...broken,
  },
  {
    name: 'an auditor’s keyset that its roots did not sign is an attack',
    make: () => meddled(({ attestors: [keyset] }) => ({ attestors: [{ ...keyset, version: 2 }] })),
    ...broken,
  },
  {
    name: 'an auditor’s keyset under roots that the page does not name for that auditor is an attack',
    async make() {
      const named = { ...(await auditor), roots: (await otherAuditor).roots };
      return signed(await attest(await auditor), { attestors: toAttestors(named) });
    },
    ...broken,
  },
  {
    name: 'roots that a page names for one auditor are nothing for another',
    async make() {
      const shifted = { ...(await auditor), domain: 'assessor.example' };
      return signed(await attest(await auditor), { attestors: toAttestors(shifted) });
    },
    ...verified,
    ...says('self-declared', 'attestor-unknown'),
  },
  {
    name: 'a vendor that attests its own claim is an attack, even on a page that trusts it to',
    async make() {
      const self = await makeParty('vendor.example', 'attestation');
      return signed(await attest(self), { attestors: toAttestors(self) });
    },
    ...broken,
  },
  {
    name: 'a vendor’s own keys under an auditor’s name are an attack',
    async make() {
      const self = { ...(await impostor), domain: 'auditor.example' };
      return signed(await attest(self), { attestors: toAttestors(await auditor) });
    },
    ...broken,
  },
  {
    name: 'an engine without Ed25519 cannot tell what an auditor signed with it',
    make: async () => signed(await attest(await otherAuditor), { attestors: toAttestors(await otherAuditor) }),
    engine: 'without-ed25519',
    ...verified,
    ...says('self-declared', 'unsupported-algorithm'),
  },
];

/** A manifest whose one entry two auditors attested, each in a way of its own. */
async function attestedTwice(
  first: JsonObject,
  second: JsonObject,
  trusts: (first: Party, second: Party) => Party[],
): Promise<Input> {
  const [one, two] = [await auditor, await otherAuditor];
  const made = [await attest(one, ENTRY, first), await attest(two, ENTRY, { id: 'att-2', ...second })];
  const attestations = made.flatMap(({ certifications }) => certifications.flatMap((entry) => entry.attestations));
  return toInput(
    await signManifest(await vendor, {
      certifications: [{ ...ENTRY, attestations }],
      attestors: made.flatMap(({ attestors }) => attestors),
    }),
    { attestors: toAttestors(...trusts(one, two)) },
  );
}

const several: readonly Scenario[] = [
  {
    name: 'one broken attestation by somebody whom the page trusts spoils a claim that another has soundly attested',
    make: () => attestedTwice({}, { subject: 'other.example' }, (...both) => both),
    ...broken,
  },
  {
    name: 'a broken attestation by somebody whom the page does not know spoils nothing',
    make: () => attestedTwice({}, { subject: 'other.example' }, (first) => [first]),
    ...verified,
    ...says('countersigned'),
  },
  {
    name: 'one attestation that counts is enough beside one that has ended',
    make: () => attestedTwice({ expiresAt: toInstant(NOW) }, {}, (...both) => both),
    ...verified,
    ...says('countersigned'),
  },
  {
    name: 'where one attestor is unknown and another’s word has ended, it is the end that is said',
    make: () => attestedTwice({}, { expiresAt: toInstant(NOW) }, (_, second) => [second]),
    ...verified,
    ...says('self-declared', 'attestor-expired'),
  },
  {
    name: 'two auditors may give their attestations one id',
    make: () => attestedTwice({}, { id: 'att-1' }, (...both) => both),
    ...verified,
    ...says('countersigned'),
  },
  {
    name: 'of two keysets in one auditor’s name a sound one is no cover for the first',
    async make() {
      const { certifications, attestors } = await attest(await auditor);
      const forged = await signKeyset({ ...(await impostor), domain: 'auditor.example' });
      return signed({ certifications, attestors: [forged, ...attestors] }, { attestors: toAttestors(await auditor) });
    },
    ...broken,
  },
];

/** Step V10. */
export const certificationScenarios: readonly Scenario[] = [
  ...days,
  ...sections,
  ...attestations,
  ...attacks,
  ...several,
];
