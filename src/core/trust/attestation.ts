/**
 * Did somebody else sign this certification? (The second table of step V10.)
 *
 * @module
 */

import { TrustError } from '../errors.js';
import { toCanonical } from '../json/canonical.js';
import { isObject, isSigned, type JsonObject, type SignedObject } from '../json/document.js';
import { toBytes, toDigest } from '../jws/envelope.js';
import { verifyEnvelope } from '../jws/verify.js';
import { isDomain, isInstant, isLine } from '../manifest/leaves.js';
import { findFault, type Shape } from '../manifest/shape/check.js';
import type { Attestation } from '../manifest/types.js';
import { keysFor, MAX_LIFE, type TrustedKeyset, verifyKeyset } from './keyset.js';
import type { Run } from './run.js';
import type { Attestor } from './verdict.js';

const SHAPE: Shape = {
  issuer$: { name$: isLine },
  issuedAt$: isInstant,
  expiresAt$: isInstant,
};

/** What the attestations of a manifest are checked against. */
export interface AttestationContext {
  /** The manifest's subject: nobody attests for itself. */
  subject: string;
  /** domain → root thumbprints, as the page configured them. */
  trusted: ReadonlyMap<string, readonly string[]>;
  /** The attestors' keysets that the manifest carries. */
  keysets: readonly unknown[];
  /** Those that were verified, by domain: a manifest may carry thousands of attestations by one attestor. */
  verified: Map<string, Promise<TrustedKeyset>>;
}

/** The domain that an attestation says it is from; not yet believed. */
export function issuerOf(attestation: unknown): string | null {
  const issuer = isObject(attestation) && attestation.issuer;
  // It is shown where it is unknown, so it is a domain or nothing.
  return isObject(issuer) && isDomain(issuer.domain) ? (issuer.domain as string) : null;
}

/** What an attestor signs of a certification: all of the entry but who else signed it and how it is arranged. */
export function toStatement(entry: object): JsonObject {
  const { attestations, display, ...statement } = entry as JsonObject;
  return statement;
}

/** base64url SHA-256 of a certification's statement: what an attestation binds itself to. */
export function toStatementDigest(entry: object): Promise<string> {
  return toDigest(toBytes(toCanonical(toStatement(entry))));
}

/**
 * Verifies one attestation by a configured attestor.
 *
 * @returns The attestor; null when its keyset or the attestation has ended.
 * @throws {TrustError} `attestation` when it is broken or bound to something else; `unsupported-algorithm`.
 */
export async function verifyAttestation(
  value: unknown,
  entry: { id: string },
  context: AttestationContext,
  run: Run,
): Promise<Attestor | null> {
  const domain = issuerOf(value);
  const refuse = (found: string): TrustError => new TrustError('attestation', found);
  const fault = isSigned(value) ? findFault(SHAPE, value) : 'signatures';
  if (fault !== null || domain === null) throw refuse(`${fault}`);
  const attestation = value as SignedObject & Attestation;
  // A vendor that countersigns itself would dress its own word as somebody else's.
  if (domain === context.subject) throw refuse('issuer');
  const { keysets, verified } = context;
  let keyset: TrustedKeyset;
  try {
    let verifying = verified.get(domain);
    if (!verifying) {
      const stapled = keysets.find((found) => isObject(found) && found.subject === domain);
      verifying = verifyKeyset(stapled, domain, context.trusted.get(domain) ?? [], run);
      verified.set(domain, verifying);
    }
    keyset = await verifying;
  } catch (error) {
    if (error instanceof TrustError && error.code !== 'unsupported-algorithm') throw refuse(error.message);
    throw error;
  }
  const keys = keysFor('attestation', keyset.keys);
  const { kid } = await verifyEnvelope(attestation, keys, 'trust-attestation+jws', 'attestation');
  if (attestation.type !== 'trust-attestation/1') throw refuse('type');
  if (attestation.subject !== context.subject) throw refuse('subject');
  if (attestation.certification !== entry.id) throw refuse('certification');
  // The vendor changed the claim after it was attested.
  if (attestation.statementSha256 !== (await toStatementDigest(entry))) throw refuse('statementSha256');
  const issuedAt = Date.parse(attestation.issuedAt);
  if (attestation.issuedAt >= attestation.expiresAt || !run.isIssued(issuedAt)) throw refuse('issuedAt');
  const until = Math.min(Date.parse(attestation.expiresAt), issuedAt + MAX_LIFE, keyset.until);
  return run.hasReached(until) ? null : { domain, name: attestation.issuer.name, rootKid: keyset.root.kid, kid, until };
}
