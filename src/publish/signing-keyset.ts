/**
 * The keyset under which something is about to be signed: does it stand, and does it let this key sign?
 *
 * @module
 */

import { TrustError } from '../core/errors.js';
import { isObject } from '../core/json/document.js';
import { isThumbprint } from '../core/jws/keys.js';
import { toInstant } from '../core/trust/dates.js';
import { keysFor, type TrustedKeyset, verifyKeyset } from '../core/trust/keyset.js';
import { Run } from '../core/trust/run.js';
import { Refusal } from './refusal.js';

/** A keyset of the subject's own that can sign now. */
export async function readKeyset(value: unknown, subject: string, now: number): Promise<TrustedKeyset> {
  let keyset: TrustedKeyset;
  try {
    keyset = await verifyKeyset(value, subject, null, new Run(now));
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    const owner = isObject(value) && typeof value.subject === 'string' ? value.subject : '';
    if (owner && owner !== subject) {
      throw new Refusal(
        'subject',
        `The keyset is for ${owner}, and this is about ${subject}.`,
        'Give the folder with the keys of the same domain.',
      );
    }
    throw new Refusal(
      'keyset',
      `The keyset does not stand: ${error.message}.`,
      'Make keys with keygen, or restore trust-keys.json from a copy.',
      { cause: error },
    );
  }
  if (now >= keyset.until) {
    throw new Refusal(
      'keyset-expired',
      `The keyset ended at ${toInstant(keyset.until)}.`,
      'Sign it anew with its root keys: trust-elements renew.',
    );
  }
  return keyset;
}

/** Refuses a signer that readers would not accept for a role under this keyset. */
export function assertMaySign(kid: string, role: 'manifest' | 'attestation', keyset: TrustedKeyset): void {
  const { keys = [], revoked = [] } = keyset.source as unknown as { keys?: { kid: string }[]; revoked?: string[] };
  if (revoked.includes(kid)) {
    throw new Refusal('key-revoked', `The key ${kid} is revoked in the keyset.`, 'Sign with a key that is not.');
  }
  if (!keys.some((key) => key.kid === kid)) {
    throw new Refusal(
      'key-not-listed',
      `The key ${kid} is not in the keyset.`,
      'Give the key and the keyset of one keygen.',
    );
  }
  if (!keysFor(role, keyset.keys).some((key) => key.kid === kid)) {
    throw new Refusal(
      'key-role',
      `The keyset does not let the key ${kid} sign as "${role}".`,
      `Sign with a key whose roles name "${role}".`,
    );
  }
}

/**
 * Thumbprints of the roots in a keyset that are not revoked, nothing verified. Roots that a document names itself are
 * enough to check that it is whole, never enough to know whose it is.
 */
export function listRoots(keyset: unknown): string[] {
  const { keys, revoked } = isObject(keyset) ? keyset : {};
  const gone: unknown[] = Array.isArray(revoked) ? revoked : [];
  return (Array.isArray(keys) ? keys : [])
    .filter((key) => isObject(key) && Array.isArray(key.roles) && key.roles.includes('root'))
    .map((key) => key.kid)
    .filter((kid) => typeof kid === 'string' && isThumbprint(kid) && !gone.includes(kid));
}
