/**
 * An auditor's or certification body's countersignature under one certification of a vendor's manifest.
 *
 * @module
 */

import { isObject, isSigned, type JsonObject, type SignedObject } from '../core/json/document.js';
import { toStatement, toStatementDigest } from '../core/trust/attestation.js';
import { DAY, parseDay, SECOND, toInstant } from '../core/trust/dates.js';
import { isHeld } from '../core/trust/judge-attestations.js';
import type { Verdict } from '../core/trust/verdict.js';
import { toCertificationVerdict } from '../core/trust/verify-manifest.js';
import { checkBundle } from './attach.js';
import type { Signer } from './keys.js';
import { toOutcome } from './previous.js';
import { Refusal } from './refusal.js';
import { assertNoPrivateKey, signDocument } from './sign-document.js';
import { assertMaySign, readKeyset } from './signing-keyset.js';

/** The life of an attestation unless told otherwise, in days. */
export const ATTESTATION_DAYS = 365;
/** The longest life of an attestation that readers honour, in days. */
export const MAX_ATTESTATION_DAYS = 400;

/** What an auditor hands to the vendor. */
export interface AttestationBundle {
  attestation: SignedObject;
  /** The auditor's signed keyset, to be carried in the manifest. */
  attestor: SignedObject;
  /** The entry exactly as it was attested. */
  statement: JsonObject;
}

/** What an attestation is made of. */
export interface AttestInput {
  /** What verification said of the vendor's manifest. */
  verdict: Verdict;
  /** The entry's id. */
  certification: string;
  /** Who attests: the domain of the keyset, and the name to show. */
  issuer: { domain: string; name: string };
  keyset: unknown;
  signer: Signer;
  /** Milliseconds since 1970. */
  now: number;
  days?: number;
}

/**
 * Signs what a verified manifest says of one certification.
 *
 * @throws {Refusal} Where readers would not count the attestation, or would be misled by it.
 */
export async function attest(input: AttestInput): Promise<AttestationBundle> {
  const { verdict, certification, issuer, signer, now, days = ATTESTATION_DAYS } = input;
  if (!Number.isInteger(days) || days < 1 || days > MAX_ATTESTATION_DAYS) {
    throw new Refusal(
      'lifetime',
      `An attestation cannot live for ${days} days.`,
      `Choose 1 to ${MAX_ATTESTATION_DAYS} days, ${ATTESTATION_DAYS} as a rule.`,
    );
  }
  if (verdict.state !== 'verified' || verdict.certificationsFault !== null) {
    throw new Refusal(
      'manifest',
      `The manifest does not verify, so there is nothing to attest: ${toOutcome(verdict)}.`,
      'Ask the vendor for a manifest that verifies.',
    );
  }
  if (issuer.domain === verdict.subject) {
    throw new Refusal(
      'self-attested',
      `${issuer.domain} cannot attest its own manifest.`,
      'Sign with the keys of the party that attests.',
    );
  }
  const { state, entry } = toCertificationVerdict(verdict, certification);
  if (!entry) {
    const ids = verdict.certifications.map(({ id }) => id).join(', ') || 'none';
    throw new Refusal('entry-missing', `The manifest lists no certification "${certification}".`, `It lists: ${ids}.`);
  }
  if (state === 'expired' || state === 'revoked') {
    throw new Refusal(
      'expired',
      `The manifest itself says that "${certification}" is ${state}.`,
      'Attest an entry that is in force.',
    );
  }
  if (!isHeld(entry.status)) {
    throw new Refusal(
      'not-held',
      `"${certification}" is "${entry.status}": readers never show such a claim as attested.`,
      'Attest it once it is held.',
    );
  }
  const keyset = await readKeyset(input.keyset, issuer.domain, now);
  assertMaySign(signer.kid, 'attestation', keyset);
  const issuedAt = Math.floor(now / SECOND) * SECOND;
  const validUntil = parseDay(entry.validUntil);
  const expiresAt = Math.min(issuedAt + days * DAY, validUntil === null ? Number.POSITIVE_INFINITY : validUntil + DAY);
  const claims = {
    type: 'trust-attestation/1',
    id: `${certification}-${issuedAt / SECOND}`,
    issuer,
    subject: verdict.subject,
    certification,
    statementSha256: await toStatementDigest(entry),
    issuedAt: toInstant(issuedAt),
    expiresAt: toInstant(expiresAt),
  };
  const attestation = await signDocument(claims, [signer], 'trust-attestation+jws');
  const bundle = { attestation, attestor: keyset.source, statement: toStatement(entry) };
  // Nothing leaves here that readers would refuse.
  await checkBundle(bundle, { ...entry }, verdict.subject, now);
  return bundle;
}

/**
 * Reads a bundle from parsed JSON. Says nothing yet of its signatures.
 *
 * @throws {Refusal} `bundle` or `private-key`.
 */
export function parseBundle(value: unknown): AttestationBundle {
  assertNoPrivateKey(value);
  const { attestation, attestor, statement } = isObject(value) ? value : {};
  if (!isSigned(attestation) || !isSigned(attestor) || !isObject(statement)) {
    throw new Refusal(
      'bundle',
      'This is not what attest writes: an object with attestation, attestor and statement.',
      'Ask the auditor for the file that attest wrote.',
    );
  }
  return { attestation, attestor, statement };
}
