/**
 * The keyset: which keys may sign for a domain, as the domain's root keys say (steps V5 and V6).
 *
 * @module
 */

import { TrustError } from '../errors.js';
import { isSigned, type JsonObject, type SignedObject } from '../json/document.js';
import { toDigest, toPayload } from '../jws/envelope.js';
import { parseKey, type TrustedKey } from '../jws/keys.js';
import { verifyEnvelope } from '../jws/verify.js';
import { isInstant, isObject, isPositive, isSha256 } from '../manifest/leaves.js';
import { findFault, type Shape } from '../manifest/shape/check.js';
import type { Keyset } from '../manifest/types.js';
import { DAY } from './dates.js';
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

/** The shape of a keyset; each key has checks of its own. */
const SHAPE: Shape = {
  version$: isPositive,
  issuedAt$: isInstant,
  expiresAt$: isInstant,
  keys$: [isObject],
  revoked: [isSha256],
};

async function parseKeys(keys: readonly JsonObject[]): Promise<TrustedKey[]> {
  const parsed = await Promise.all(keys.map(parseKey));
  const broken = parsed.indexOf(null);
  if (!keys.length) throw new TrustError('keyset', 'keys');
  if (broken >= 0) throw new TrustError('keyset', `keys[${broken}]`);
  // Two keys under one name: which of them signed would depend on the reader.
  if (new Set(keys.map((key) => key.kid)).size < keys.length) throw new TrustError('keyset', 'keys: kid');
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
  const fault = isSigned(value) ? findFault(SHAPE, value) : 'signatures';
  if (fault !== null) throw new TrustError('keyset', fault);
  const source = value as SignedObject & Keyset;
  const { type, subject, version, revoked = [] } = source;
  if (type !== 'trust-keyset/1') throw new TrustError('keyset', 'type');
  if (subject !== domain) throw new TrustError('keyset', 'subject');
  if (source.issuedAt >= source.expiresAt) throw new TrustError('keyset', 'expiresAt');
  const issuedAt = Date.parse(source.issuedAt);
  const keys = (await parseKeys(source.keys as unknown as JsonObject[])).filter((key) => !revoked.includes(key.kid));
  const roots = keysFor('root', keys).filter((key) => !anchors || anchors.includes(key.kid));
  if (!roots.length)
    throw new TrustError(
      'no-pinned-root',
      keysFor('root', keys)
        .map((key) => key.kid)
        .join(' '),
    );

  run.step = 6;
  const root = await verifyEnvelope(source, roots, 'trust-keyset+jws', 'keyset-signature');
  if (!run.isIssued(issuedAt)) throw new TrustError('clock', `keyset.issuedAt: ${source.issuedAt}`);
  const until = Math.min(Date.parse(source.expiresAt), issuedAt + MAX_LIFE);
  return { version, until, root, keys, digest: await toDigest(toPayload(source)), source };
}
