/**
 * Takes an auditor's attestation over into the vendor's own file, once it fits what the vendor says today.
 *
 * @module
 */

import { TrustError } from '../core/errors.js';
import { toCanonical } from '../core/json/canonical.js';
import { isObject, type JsonObject } from '../core/json/document.js';
import { issuerOf, toStatement, toStatementDigest, verifyAttestation } from '../core/trust/attestation.js';
import { Run } from '../core/trust/run.js';
import type { Attestor } from '../core/trust/verdict.js';
import type { AttestationBundle } from './attest.js';
import { Refusal } from './refusal.js';

/** Dotted paths at which two JSON values differ, in document order. */
export function listDifferences(left: unknown, right: unknown, path = ''): string[] {
  if (isObject(left) && isObject(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) => listDifferences(left[name], right[name], path ? `${path}.${name}` : name));
  }
  if (left === undefined || right === undefined) return left === right ? [] : [path];
  return toCanonical(left) === toCanonical(right) ? [] : [path];
}

/**
 * Checks a bundle against the vendor's current entry, as signing would write it.
 *
 * The auditor's roots are taken from the bundle: whether to trust them is each page's decision, not the vendor's.
 *
 * @throws {Refusal} `entry-changed` with the fields that differ, `bundle`, `expired` or `self-attested`.
 */
export async function checkBundle(
  { attestation, attestor, statement }: AttestationBundle,
  entry: JsonObject & { id: string },
  subject: string,
  now: number,
): Promise<Attestor> {
  const issuer = issuerOf(attestation) ?? '';
  if (issuer === subject) {
    throw new Refusal(
      'self-attested',
      `${subject} cannot attest its own manifest.`,
      'Attach an attestation by somebody else.',
    );
  }
  if (attestation.subject !== subject) {
    throw new Refusal(
      'subject',
      `The attestation is about ${attestation.subject}, and this file about ${subject}.`,
      'Ask for an attestation of this manifest.',
    );
  }
  if ((await toStatementDigest(statement)) !== attestation.statementSha256) {
    throw new Refusal(
      'bundle',
      'The statement in the file is not the one that was attested.',
      'Ask the auditor for the file as attest wrote it.',
    );
  }
  if ((await toStatementDigest(entry)) !== attestation.statementSha256) {
    const fields = listDifferences(toStatement(entry), statement).join(', ');
    throw new Refusal(
      'entry-changed',
      `"${entry.id}" was attested with other values of: ${fields}.`,
      'Restore what was attested, or sign the manifest again and ask for a new attestation.',
    );
  }
  const keys = (Array.isArray(attestor.keys) ? attestor.keys : []) as unknown[];
  const roots = keys.flatMap((key) => (isObject(key) && typeof key.kid === 'string' ? [key.kid] : []));
  let found: Attestor | null;
  try {
    const context = { subject, trusted: new Map([[issuer, roots]]), keysets: [attestor], verified: new Map() };
    found = await verifyAttestation(attestation, entry, context, new Run(now));
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    throw new Refusal(
      'bundle',
      `The attestation does not verify: ${error.message}.`,
      'Ask the auditor for a new one.',
      { cause: error },
    );
  }
  if (!found)
    throw new Refusal(
      'expired',
      'The attestation, or the keyset behind it, has ended.',
      'Ask the auditor for a new one.',
    );
  return found;
}

/** The list with `attestation` in the place of older ones of the same issuer. */
export function replaceAttestation(list: unknown, attestation: JsonObject): unknown[] {
  const kept = (Array.isArray(list) ? list : []).filter((item) => issuerOf(item) !== issuerOf(attestation));
  return [...kept, attestation];
}

/** The list with `keyset` in the place of older ones of the same domain. */
export function replaceAttestor(list: unknown, keyset: JsonObject): unknown[] {
  const kept = (Array.isArray(list) ? list : []).filter((item) => !isObject(item) || item.subject !== keyset.subject);
  return [...kept, keyset];
}
