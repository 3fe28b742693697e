/**
 * The scenarios of theupdateframework/tuf-conformance, by name: what each is about, in the terms of this format.
 *
 * TUF guards a repository of files through four roles and delegations. Here one document is guarded by a keyset, so
 * root.json is the keyset, timestamp, snapshot and targets are the manifest, and a target file is a certification that
 * an auditor attests.
 */

import type { JsonObject } from '../../../src/core/json/document.js';
import { toDigest, toPayload } from '../../../src/core/jws/envelope.js';
import { toInstant } from '../../../src/core/trust/dates.js';
import {
  attest,
  DAY,
  ENTRY,
  makeSigner,
  NOW,
  sign,
  signKeyset,
  signManifest,
  toBytes,
  toKeyset,
  toManifest,
} from '../../fixtures/world.js';
import { auditor, type Input, type Scenario, signed, toAttestors, toInput, vendor } from './scenarios/scenario.js';

/** A name of the suite: a scenario of this format, or why it has no meaning here. */
export type Conformance = Omit<Scenario, 'name'> | { meaningless: string };

const verified = { state: 'verified', reason: null } as const;
const typ = 'trust-manifest+jws';

/** A manifest shown to a reader that remembers another. */
async function after(kept: JsonObject, shown: JsonObject): Promise<Input> {
  const keyset = await signKeyset(await vendor);
  const document = await signManifest(await vendor, { keyset, ...kept });
  const { version } = document.keyset as { version: number };
  const sha256 = await toDigest(toPayload(document));
  const remembered = { keysetVersion: version, version: document.version as number, sha256 };
  return signed({ keyset, ...shown }, { remembered });
}

/** A manifest that ended at the moment it is shown. */
const ended: Conformance = {
  make: () => signed({ issuedAt: toInstant(NOW - DAY), expiresAt: toInstant(NOW) }),
  state: 'stale',
  reason: 'expired-recently',
};

/** A manifest older than the one that the reader has seen. */
const rolledBack: Conformance = { make: () => after({ version: 43 }, {}), state: 'invalid', reason: 'rollback' };

/** A thief made the highest version there is; a later keyset puts the count back. */
const recovered: Conformance = {
  make: async () =>
    after(
      { version: Number.MAX_SAFE_INTEGER },
      { version: 43, keyset: await signKeyset(await vendor, { version: 2 }) },
    ),
  ...verified,
};

const oneDocument =
  'There is one document: no file of versions beside it could disagree with it or be rolled back alone.';
const noTargets =
  'Nothing is downloaded by a name out of the document, so there is no file, path, hash of a file or cache of files.';
const noDelegation =
  'Nothing is delegated: a key of the keyset signs the whole document, and has its role in that keyset alone.';
const notFetched =
  'Fetching is the source’s part, and its tests show what a 404 or other bytes in place of a document do.';

/** Every name of the suite. */
export const CONFORMANCE: Readonly<Record<string, Conformance>> = {
  test_artifact_cache: { meaningless: noTargets },
  test_basic_metadata_hash_support: { meaningless: oneDocument },
  test_basic_refresh_requests: {
    meaningless: 'There is one request, and no chain of requests whose order could matter.',
  },
  test_basic_refresh_trusted_data: { make: () => signed(), ...verified },
  test_cached_role_is_verified_against_current_delegator: {
    // The kept manifest's key has been revoked since: what was believed once is not believed for ever.
    async make() {
      const party = await vendor;
      const kept = await signManifest(party, { version: 43 });
      const revoking = await signKeyset(party, { version: 2, revoked: [party.online.kid] });
      const sha256 = await toDigest(toPayload(kept));
      const remembered = { keysetVersion: 1, version: 43, sha256, text: JSON.stringify(kept) };
      return signed({}, { remembered, domainKeyset: toBytes(revoking) });
    },
    state: 'invalid',
    reason: 'signature',
  },
  test_client_downloads_expected_file: {
    make: async () => signed(await attest(await auditor), { attestors: toAttestors(await auditor) }),
    ...verified,
    certification: { id: ENTRY.id, state: 'countersigned', reason: null },
  },
  test_client_downloads_expected_file_in_sub_dir: { meaningless: noTargets },
  test_custom_fields: {
    make: async () => signed({ keyset: await signKeyset(await vendor, { custom: { a: [1] } }), custom: { b: null } }),
    ...verified,
  },
  test_delegation_not_in_snapshot: { meaningless: noDelegation },
  test_deprecated_keyid_hash_algorithms: {
    make: () => withKey((key) => ({ ...key, keyid_hash_algorithms: ['sha256', 'md5'] })),
    ...verified,
  },
  test_download_with_hash_algorithms: { meaningless: noTargets },
  test_download_with_unknown_hash_algorithm: { meaningless: noTargets },
  test_duplicate_keys: {
    // One key under two entries would be counted twice, or have the roles of whichever a reader took.
    make: async () => withKeys((keys) => [...keys, keys[2] as JsonObject]),
    state: 'invalid',
    reason: 'keyset',
  },
  test_duplicate_sig_keyids: {
    async make() {
      const document = await signManifest(await vendor);
      const [entry] = document.signatures as [JsonObject];
      return toInput({ ...document, signatures: [entry, entry] });
    },
    state: 'invalid',
    reason: 'profile',
  },
  test_expired_local_root: {
    // A remembered keyset that has ended still says which keys are revoked.
    async make() {
      const party = await vendor;
      const keyset = await signKeyset(party, {
        version: 2,
        issuedAt: toInstant(NOW - 9 * DAY),
        expiresAt: toInstant(NOW - DAY),
        revoked: [party.online.kid],
      });
      return signed({}, { remembered: { keysetVersion: 1, version: 41, sha256: 'A'.repeat(43), keyset } });
    },
    state: 'invalid',
    reason: 'signature',
  },
  test_expired_local_timestamp: {
    // A remembered manifest that has ended is no reason to refuse the one that follows it.
    make: () => after({ version: 41, issuedAt: toInstant(NOW - 60 * DAY), expiresAt: toInstant(NOW - 30 * DAY) }, {}),
    ...verified,
  },
  test_faketime: { make: () => signed({}, { now: NOW + 61 * DAY }), state: 'expired', reason: 'document' },
  test_graph_traversal: { meaningless: noDelegation },
  test_implicit_refresh: {
    meaningless: 'Nothing is looked up in a document before it was verified: asking and verifying are one call.',
  },
  test_incorrect_metadata_type: { make: () => signed({ type: 'trust-keyset/1' }), state: 'invalid', reason: 'type' },
  test_invalid_initial_root: {
    make: () => signed({}, { root: 'not-a-thumbprint' }),
    state: 'unverified',
    reason: 'bad-root',
  },
  test_invalid_sig_in_valid_metadata: {
    // Stricter than a threshold: of the keys that a reader trusts, no signature may be broken.
    async make() {
      const second = await makeSigner(['manifest']);
      const party = await vendor;
      const keys = [...party.roots, party.online, second].map(({ jwk }) => jwk);
      const manifest = await toManifest(party, { keyset: await signKeyset(party, { keys }) });
      const { signatures, ...claims } = await sign(manifest, typ, party.online, second);
      const broken = { ...signatures[1], signature: signatures[0]?.signature };
      return toInput({ ...claims, signatures: [signatures[0], broken] });
    },
    state: 'invalid',
    reason: 'signature',
  },
  test_keytype_and_scheme: {
    // A key whose type is not what its numbers are for.
    make: () => withKey((key) => ({ ...key, kty: 'OKP', crv: 'Ed25519' })),
    state: 'invalid',
    reason: 'keyset',
  },
  test_metadata_bytes_match: {
    // Other bytes, the same document: spelling is free, and nothing is identified by the bytes that came.
    make: async () => toInput(JSON.stringify(await signManifest(await vendor), null, 2)),
    ...verified,
  },
  test_multiple_changes_to_target: {
    make: () => after({ version: 41 }, { version: 42, certifications: [{ ...ENTRY, validUntil: '2029-01-01' }] }),
    ...verified,
    certification: { id: ENTRY.id, state: 'self-declared', reason: null },
  },
  test_new_snapshot_fast_forward_recovery: recovered,
  test_new_timestamp_fast_forward_recovery: recovered,
  test_new_timestamp_version_rollback: rolledBack,
  test_non_root_rotations: {
    async make() {
      const party = { ...(await vendor), online: await makeSigner(['manifest'], 'Ed25519') };
      return toInput(await signManifest(party, { keyset: await signKeyset(party, { version: 2 }) }));
    },
    ...verified,
  },
  test_repository_substitutes_target_file: {
    // The claim that was attested is exchanged for another, under a fresh signature of the vendor's.
    async make() {
      const { certifications, attestors } = await attest(await auditor);
      const entry = { ...certifications[0], level: 'Type II' };
      return signed({ certifications: [entry], attestors }, { attestors: toAttestors(await auditor) });
    },
    ...verified,
    certification: { id: ENTRY.id, state: 'invalid', reason: 'attestation' },
  },
  test_root_expired: {
    make: async () => signed({ keyset: await signKeyset(await vendor, { expiresAt: toInstant(NOW) }) }),
    state: 'stale',
    reason: 'expired-recently',
  },
  test_root_rotation: {
    // Both roots sign during the overlap, so that a page that pins the old one follows.
    async make() {
      const { roots, online } = await vendor;
      const next = await makeSigner(['root']);
      const keyset = toKeyset(await vendor, { version: 2, keys: [roots[0], next, online].map(({ jwk }) => jwk) });
      return signed({ keyset: await sign(keyset, 'trust-keyset+jws', roots[0], next) }, { root: roots[0].kid });
    },
    ...verified,
  },
  test_snapshot_404: { meaningless: notFetched },
  test_snapshot_does_not_meet_threshold: {
    // The threshold is one signature of a key that the keyset names; this one has one of a key that it does not.
    make: async () => toInput(await sign(await toManifest(await vendor), typ, await makeSigner(['manifest']))),
    state: 'invalid',
    reason: 'signature',
  },
  test_snapshot_expired: ended,
  test_snapshot_has_too_few_keys: {
    make: async () => withKeys((keys) => keys.slice(0, 2)),
    state: 'invalid',
    reason: 'signature',
  },
  test_snapshot_hash_mismatch: { meaningless: oneDocument },
  test_snapshot_rollback: rolledBack,
  test_static_repository: { make: () => signed(), ...verified },
  test_targetfile_search: {
    make: () => signed({ certifications: [] }),
    ...verified,
    certification: { id: ENTRY.id, state: 'not-listed', reason: null },
  },
  test_targets_404: { meaningless: notFetched },
  test_targets_expired: ended,
  test_targets_fast_forward_recovery: recovered,
  test_targets_hash_mismatch: {
    // What stands for a target's hash is the statement's, in an attestation.
    async make() {
      const sections = await attest(await auditor, ENTRY, { statementSha256: 'A'.repeat(43) });
      return signed(sections, { attestors: toAttestors(await auditor) });
    },
    ...verified,
    certification: { id: ENTRY.id, state: 'invalid', reason: 'attestation' },
  },
  test_targets_role_removal: {
    // The key is still listed, and its role is gone.
    make: () => withKey((key) => ({ ...key, roles: [] })),
    state: 'invalid',
    reason: 'signature',
  },
  test_targets_rollback: {
    make: () => signed({}, { minVersion: 43 }),
    state: 'invalid',
    reason: 'rollback',
  },
  test_timestamp_404: { meaningless: notFetched },
  test_timestamp_content_changes: {
    // One version with two contents.
    make: () => after({ note: 'for you' }, {}),
    state: 'invalid',
    reason: 'equivocation',
  },
  test_timestamp_expired: ended,
  test_unsigned_initial_root: {
    async make() {
      const keyset = toKeyset(await vendor);
      const signature = { protected: 'e30', signature: 'A'.repeat(86) };
      return signed({ keyset: { ...keyset, signatures: [signature] } });
    },
    state: 'invalid',
    reason: 'keyset-signature',
  },
  test_unsigned_metadata: {
    make: async () => toInput(await toManifest(await vendor)),
    state: 'invalid',
    reason: 'profile',
  },
  test_unusual_role_name: {
    make: () => withKey((key) => ({ ...key, roles: ['manifest', '?', '../a', '<b>', 'ROOT', '', 7] })),
    ...verified,
  },
  test_url_and_metadata_version_mismatch: {
    meaningless:
      'A reader asks for the manifest, not for a version of it by address, so no address can disagree with it.',
  },
};

/** A good manifest around a keyset with other keys. */
async function withKeys(change: (keys: JsonObject[]) => unknown[]): Promise<Input> {
  const keys = change(toKeyset(await vendor).keys as JsonObject[]);
  return signed({ keyset: await signKeyset(await vendor, { keys }) });
}

/** A good manifest around a keyset whose manifest key is changed. */
function withKey(change: (key: JsonObject) => JsonObject): Promise<Input> {
  return withKeys(([first, second, online]) => [first, second, change(online as JsonObject)]);
}
