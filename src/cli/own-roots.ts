/**
 * Roots that a document names itself: enough to check that it is whole, never enough to know whose it is.
 *
 * @module
 */

import { isObject, type JsonObject } from '../core/json/document.js';
import { isThumbprint } from '../core/jws/keys.js';

/** Thumbprints of the roots in a document's own keyset that are not revoked, separated by spaces. */
export function toOwnRoots({ keyset }: JsonObject): string {
  const { keys, revoked } = isObject(keyset) ? keyset : {};
  const gone: unknown[] = Array.isArray(revoked) ? revoked : [];
  const roots = (Array.isArray(keys) ? keys : []).filter(
    (key) => isObject(key) && Array.isArray(key.roles) && key.roles.includes('root') && !gone.includes(key.kid),
  );
  return roots
    .map(({ kid }) => kid)
    .filter((kid) => typeof kid === 'string' && isThumbprint(kid))
    .join(' ');
}
