/**
 * Which keys count for a subject: the anchors, the document's own keyset, and any newer one that is known
 * (steps V4 to V6).
 *
 * @module
 */

import { TrustError } from '../errors.js';
import { parseDocument } from '../json/document.js';
import { toBytes } from '../jws/envelope.js';
import { keysFor, type TrustedKeyset, verifyKeyset } from './keyset.js';
import type { VerifyOptions } from './options.js';
import type { Run } from './run.js';
import type { Anchor } from './verdict.js';

/** The keysets of a verification that was anchored. */
export interface SettledKeysets {
  anchor: Anchor;
  /** The one that the document carries. */
  own: TrustedKeyset;
  /** The one with the highest version, whose keys and revocations count; often the same. */
  newest: TrustedKeyset;
  /** True when the subject's published keyset was taken into account. */
  isLive: boolean;
}

/**
 * Settles which keys count.
 *
 * @param roots Thumbprints that the page pins; null to anchor on the subject's own domain.
 * @throws {TrustError} `no-anchor`, `equivocation`, or what {@link verifyKeyset} finds wrong with the document's own.
 */
export async function settleKeysets(
  keyset: unknown,
  subject: string,
  roots: string[] | null,
  { domainKeyset, remembered }: VerifyOptions,
  run: Run,
): Promise<SettledKeysets> {
  /** A keyset from elsewhere; null where it does not pass: then it anchors nothing and revokes nothing. */
  const read = async (find: () => unknown, anchors: string[] | null): Promise<TrustedKeyset | null> => {
    try {
      return await verifyKeyset(find(), subject, anchors, run);
    } catch (error) {
      if (error instanceof TrustError) return null;
      throw error;
    }
  };
  const live = domainKeyset ? await read(() => parseDocument(domainKeyset).document, roots) : null;
  run.step = 4;
  const kind = roots ? 'page' : 'domain';
  const thumbprints = roots ?? (live ? keysFor('root', live.keys).map((key) => key.kid) : null);
  if (!thumbprints) throw new TrustError('no-anchor');

  const own = await verifyKeyset(keyset, subject, thumbprints, run);
  const others = [live];
  if (remembered) {
    // Whatever else runs on the page may have written them: a memory is believed under the same anchors.
    const { keyset: kept, text } = remembered;
    if (kept) others.push(await read(() => kept, thumbprints));
    if (text) others.push(await read(() => parseDocument(toBytes(text)).document.keyset, thumbprints));
  }
  run.step = 6;
  let newest = own;
  const digests = new Map([[own.version, own.digest]]);
  for (const other of others) {
    if (!other) continue;
    // One version, two contents: whoever holds the root tells different readers different things.
    if ((digests.get(other.version) ?? other.digest) !== other.digest) throw new TrustError('equivocation', 'keyset');
    digests.set(other.version, other.digest);
    if (other.version > newest.version) newest = other;
  }
  return { anchor: { kind, thumbprints }, own, newest, isLive: live !== null };
}
