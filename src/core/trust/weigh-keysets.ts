/**
 * Weighs several keysets of one subject: the document's own, the one at the subject's domain, and remembered ones
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
import type { Verdict } from './verdict.js';

/**
 * Settles which keys count: the document's own keyset, and the one with the highest version, often the same.
 *
 * @param roots Thumbprints that the page pins; null to anchor on the subject's own domain.
 * @param verdict Is told the anchor, and whether the subject's published keyset was taken into account.
 * @throws {TrustError} `no-anchor`, `equivocation`, or what {@link verifyKeyset} finds wrong with the document's own.
 */
export async function weighKeysets(
  keyset: unknown,
  roots: string[] | null,
  { domainKeyset, remembered }: VerifyOptions,
  verdict: Verdict,
  run: Run,
): Promise<{ own: TrustedKeyset; newest: TrustedKeyset }> {
  const { subject } = verdict;
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
  const thumbprints = roots ?? (live ? keysFor('root', live.keys).map((key) => key.kid) : null);
  if (!thumbprints) throw new TrustError('no-anchor');
  verdict.anchor = { kind: roots ? 'page' : 'domain', thumbprints };
  verdict.liveKeys = live !== null;

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
  return { own, newest };
}
