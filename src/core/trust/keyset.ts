/**
 * The keyset: which keys may sign for a domain, as the domain's root keys say (steps V5 and V6).
 *
 * @module
 */

import { TrustError } from '../errors.js';
import { isSigned, type SignedObject } from '../json/document.js';
import { toDigest, toPayload } from '../jws/envelope.js';
import { parseKey, type TrustedKey } from '../jws/keys.js';
import { verifyEnvelope } from '../jws/verify.js';
import { DAY, parseInstant } from './dates.js';
import type { Run } from './run.js';

/** The longest that readers believe a keyset or an attestation after its issue. */
export const MAX_LIFE: number = 400 * DAY;

/** A keyset whose signature by an anchored root was verified. */
export interface TrustedKeyset {
  version: number;
  /** When its keys stop counting, in milliseconds since 1970. */
  until: number;
  /** The root key that signed. */
  root: TrustedKey;
  /** Keys that are not revoked, of every role. */
  keys: TrustedKey[];
  /** SHA-256 of its payload: what identifies it, as signatures can be re-made without a key. */
  digest: string;
  source: SignedObject;
}

/** True for a version of a document or keyset. */
export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** Says which member is wrong and, where it is a string or a number, what it holds. */
function refuse(member: string, found?: unknown): TrustError {
  // Never `${found}` on a parsed object: its `toString` may be a member of the document.
  const shown = typeof found === 'string' || typeof found === 'number' ? `: ${found}` : '';
  return new TrustError('keyset', `${member}${shown}`);
}

async function parseKeys(keyset: SignedObject): Promise<TrustedKey[]> {
  const { keys } = keyset;
  if (!Array.isArray(keys) || keys.length < 1 || keys.length > 16) throw refuse('keys');
  const parsed = await Promise.all(keys.map(parseKey));
  const broken = parsed.indexOf(null);
  if (broken >= 0) throw refuse(`keys[${broken}]`);
  // Two keys under one name: which of them signed would depend on the reader.
  if (new Set(keys.map((key) => key.kid)).size < keys.length) throw refuse('keys', 'kid');
  return parsed.filter((key) => !!key);
}

/** The keys of a keyset that have a role. */
export function keysFor(role: 'root' | 'manifest' | 'attestation', keys: readonly TrustedKey[]): TrustedKey[] {
  return keys.filter((key) => key.roles.includes(role));
}

/**
 * Verifies a keyset of `domain` against root thumbprints.
 *
 * @param anchors Thumbprints to trust; null to take the keyset's own roots, for a keyset whose place vouches for it.
 * @throws {TrustError} `keyset`, `no-pinned-root`, `keyset-signature`, `unsupported-algorithm` or `clock`.
 */
export async function verifyKeyset(
  value: unknown,
  domain: string,
  anchors: readonly string[] | null,
  run: Run,
): Promise<TrustedKeyset> {
  run.step = 5;
  if (!isSigned(value)) throw refuse('signatures');
  const { type, subject, version, revoked = [] } = value;
  const issuedAt = parseInstant(value.issuedAt);
  const expiresAt = parseInstant(value.expiresAt);
  if (type !== 'trust-keyset/1') throw refuse('type', type);
  if (subject !== domain) throw refuse('subject', subject);
  if (!isVersion(version)) throw refuse('version', version);
  if (issuedAt === null || expiresAt === null || issuedAt >= expiresAt) throw refuse('dates');
  if (!Array.isArray(revoked)) throw refuse('revoked');
  const keys = (await parseKeys(value)).filter((key) => !revoked.includes(key.kid));
  const roots = keysFor('root', keys).filter((key) => !anchors || anchors.includes(key.kid));
  if (!roots.length)
    throw new TrustError(
      'no-pinned-root',
      keysFor('root', keys)
        .map((key) => key.kid)
        .join(' '),
    );

  run.step = 6;
  const root = await verifyEnvelope(value, roots, 'trust-keyset+jws');
  if (root === 'none') throw new TrustError('keyset-signature');
  if (root === 'unsupported') throw new TrustError('unsupported-algorithm');
  if (!run.isIssued(issuedAt)) throw new TrustError('clock', `keyset.issuedAt: ${value.issuedAt}`);
  const until = Math.min(expiresAt, issuedAt + MAX_LIFE);
  return {
    version,
    until,
    root,
    keys,
    digest: await toDigest(toPayload(value)),
    source: value,
  };
}
