/**
 * Parties for tests: a vendor or an auditor with keys, and a manifest to start from.
 *
 * @module
 */

import type { JsonObject } from '../../src/core/json/document.js';
import { toBytes } from '../../src/core/jws/envelope.js';
import type { Role } from '../../src/core/jws/keys.js';
import type { Verdict } from '../../src/core/trust/verdict.js';
import { verifyManifest } from '../../src/core/trust/verify-manifest.js';
import { generateKey, type PrivateJwk, type Signer, toSigner } from '../../src/publish/keys.js';
import { createKeyset, type Keyset, type KeysetInput } from '../../src/publish/keyset.js';

export const NOW: number = Date.parse('2026-11-22T00:00:00Z');
export const DAY = 86_400_000;

export interface Party {
  domain: string;
  root: PrivateJwk;
  key: PrivateJwk;
  signer: Signer;
  keyset: Keyset;
  /** What a page writes into `root`. */
  roots: string;
}

/** A party with one root and one online key. */
export async function toParty(
  domain: string,
  roles: Role[] = ['manifest', 'attestation'],
  change: Partial<KeysetInput> = {},
): Promise<Party> {
  const root = await generateKey(['root']);
  const key = await generateKey(roles);
  const keyset = await createKeyset({ subject: domain, keys: [root, key], now: NOW, ...change }, [
    await toSigner(root),
  ]);
  return { domain, root, key, signer: await toSigner(key), keyset, roots: root.kid };
}

/** The content of a manifest that verifies. */
export function toContent(domain: string, change: JsonObject = {}): JsonObject {
  const entry = {
    id: 'iso',
    name: 'ISO/IEC 27001',
    kind: 'certification',
    status: 'certified',
    validUntil: '2027-02-28',
  };
  return { subject: { domain, name: 'Vendor Example' }, certifications: [entry], ...change };
}

/** What a page that trusts a party's root makes of a manifest. */
export function judge(text: string, { domain, roots }: Party, now: number = NOW, attestors = ''): Promise<Verdict> {
  return verifyManifest(toBytes(text), { subject: domain, root: roots, now, attestors });
}
