/**
 * What attested entries come to now, for lint to compare with what was attested.
 *
 * @module
 */

import { isObject } from '../../core/manifest/leaves.js';
import { toStatementDigest } from '../../core/trust/attestation.js';

/** `statementSha256` of every attested certification of an authoring file, by id. Attested entries are signed as they stand. */
export async function toStatements(authoring: unknown): Promise<Map<string, string>> {
  const statements = new Map<string, string>();
  if (!isObject(authoring) || !Array.isArray(authoring.certifications)) return statements;
  for (const entry of authoring.certifications) {
    if (!isObject(entry) || typeof entry.id !== 'string' || !Array.isArray(entry.attestations)) continue;
    statements.set(entry.id, await toStatementDigest(entry));
  }
  return statements;
}
