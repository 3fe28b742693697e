/**
 * Verifies a trust manifest: bytes and what a page asks in, a verdict out.
 *
 * The one place that catches. Whatever a stranger serves, it returns; it reads no clock and sets no timer.
 *
 * @module
 */

import { type DocumentReason, TrustError } from '../errors.js';
import { parseDocument, type SignedObject } from '../json/document.js';
import { toBytes, toDigest, toPayload } from '../jws/envelope.js';
import type { TrustedKey } from '../jws/keys.js';
import { verifyEnvelope } from '../jws/verify.js';
import { isDomain } from '../manifest/leaves.js';
import { certificationsShape } from '../manifest/shape/certifications.js';
import { findFault } from '../manifest/shape/check.js';
import { headerShape } from '../manifest/shape/header.js';
import type { Certification, Manifest } from '../manifest/types.js';
import { parseRoots } from './anchors.js';
import { judgeCertification } from './certification.js';
import { DAY } from './dates.js';
import { keysFor, type TrustedKeyset, verifyKeyset } from './keyset.js';
import type { VerifyOptions } from './options.js';
import { Run } from './run.js';
import { toVerdict } from './to-verdict.js';
import type { CertificationVerdict, DocumentState, Remembered, Verdict } from './verdict.js';

/** The longest that readers believe a manifest after its issue, and how long after its end they still name what it said. */
const MAX_FRESH = 92 * DAY;
const GRACE = 30 * DAY;

const UNVERIFIED: readonly DocumentReason[] = [
  'insecure-context',
  'no-subject',
  'bad-root',
  'newer-format',
  'no-anchor',
  'unsupported-algorithm',
  'clock',
];

/** The document's state that a failed check makes. */
function toState(reason: DocumentReason): DocumentState {
  if (reason === 'document') return 'expired';
  return UNVERIFIED.includes(reason) ? 'unverified' : 'invalid';
}

/** Steps V2 and V3: is this a manifest that this reader knows, about the subject that the page named? */
function assertHeader(document: SignedObject, subject: string, run: Run): void {
  run.step = 2;
  const type = typeof document.type === 'string' ? document.type : '';
  const format = /^trust-manifest\/([1-9]\d{0,8})$/.exec(type)?.[1];
  if (!format) throw new TrustError('type', type);
  if (format !== '1') throw new TrustError('newer-format', type);
  const fault = findFault(headerShape, document);
  if (fault !== null) throw new TrustError('header', fault);
  const header = document as unknown as Manifest;
  if (header.issuedAt >= header.expiresAt) throw new TrustError('header', 'expiresAt');
  run.step = 3;
  const { domain } = header.subject;
  // Somebody else's manifest, perfectly signed, on this vendor's badge.
  if (!isDomain(domain) || domain !== subject) throw new TrustError('subject-mismatch', domain);
}

/** Step V7: the payload M, once one of the subject's keys has signed it. */
async function readPayload(document: SignedObject, keys: TrustedKey[], verdict: Verdict): Promise<Manifest> {
  const signer = await verifyEnvelope(document, keysFor('manifest', keys), 'trust-manifest+jws', 'signature');
  const payload = toPayload(document);
  verdict.manifestKid = signer.kid;
  verdict.sha256 = await toDigest(payload);
  // From here on only what was signed: not the document that was parsed, but the bytes that were verified.
  return JSON.parse(new TextDecoder().decode(payload)) as Manifest;
}

/** Step V8: a signature never goes stale by itself, so an old manifest could be replayed for ever. */
function assertCurrent(manifest: Manifest, keysUntil: number, verdict: Verdict, run: Run): void {
  const issuedAt = Date.parse(manifest.issuedAt);
  const expiresAt = Date.parse(manifest.expiresAt);
  const freshUntil = Math.min(expiresAt, issuedAt + MAX_FRESH, keysUntil);
  Object.assign(verdict, { version: manifest.version, issuedAt, expiresAt, freshUntil });
  if (!run.isIssued(issuedAt)) throw new TrustError('clock', `issuedAt: ${manifest.issuedAt}`);
  verdict.manifest = manifest;
  if (!run.hasReached(freshUntil)) {
    verdict.state = 'verified';
    return;
  }
  if (run.hasReached(freshUntil + GRACE)) throw new TrustError('document');
  verdict.state = 'stale';
  verdict.reason = 'expired-recently';
}

/** Step V9. Rollback: the vendor's own older file, replayed to hide a certification withdrawn since. */
function assertNotRolledBack(candidate: Remembered, minVersion: number, remembered?: Remembered | null): void {
  const { keysetVersion, version, sha256 } = candidate;
  // Not `<`: of a promise that is no number the comparison would be false, and every version would keep it.
  if (!(version >= minVersion)) throw new TrustError('rollback', `version: ${version} < ${minVersion}`);
  if (!remembered) return;
  // The keyset's version counts first: with a new keyset a vendor recovers from a thief's version 2^53.
  const ahead = keysetVersion - remembered.keysetVersion || version - remembered.version;
  if (ahead < 0) throw new TrustError('rollback', `version: ${version} < ${remembered.version}`);
  if (ahead === 0 && sha256 !== remembered.sha256) throw new TrustError('equivocation', `version: ${version}`);
}

/** Steps V4 to V6: the document's own keyset, and the newest one known, whose keys and revocations count. */
async function settleKeysets(
  keyset: unknown,
  roots: string[] | null,
  options: VerifyOptions,
  verdict: Verdict,
  run: Run,
): Promise<{ own: TrustedKeyset; newest: TrustedKeyset }> {
  if (!roots || options.domainKeyset || options.remembered) {
    // Most pages pin their roots and ask for nothing else: what weighs several keysets is loaded where there are some.
    const { weighKeysets } = await import('./weigh-keysets.js');
    return weighKeysets(keyset, roots, options, verdict, run);
  }
  const own = await verifyKeyset(keyset, verdict.subject, roots, run);
  return { own, newest: own };
}

/** Steps V0 to V9. Writes into the verdict what is established, and throws at the first check that fails. */
async function check(bytes: Uint8Array, options: VerifyOptions, verdict: Verdict, run: Run): Promise<void> {
  if (!globalThis.crypto?.subtle) throw new TrustError('insecure-context');
  const { subject } = verdict;
  if (!subject) throw new TrustError('no-subject');
  const roots = typeof options.root === 'string' ? parseRoots(options.root) : null;
  // A page that meant to pin a root is never given less than it asked for.
  if (typeof options.root === 'string' && !roots) throw new TrustError('bad-root', options.root);

  if (roots) verdict.anchor = { kind: 'page', thumbprints: roots };

  run.step = 1;
  const { document, text } = parseDocument(bytes);
  assertHeader(document, subject, run);
  const { own, newest } = await settleKeysets(document.keyset, roots, options, verdict, run);
  const { keys, root, source, version: keysetVersion } = newest;
  Object.assign(verdict, { rootKid: root.kid, keysetVersion });
  // Rollback of the keyset: an older one, in which a stolen key is not revoked yet.
  if (!(keysetVersion >= (options.minKeysetVersion ?? 0)))
    throw new TrustError('rollback', `keyset.version: ${keysetVersion}`);

  run.step = 7;
  const manifest = await readPayload(document, keys, verdict);
  run.step = 8;
  assertCurrent(manifest, Math.min(own.until, newest.until), verdict, run);
  run.step = 9;
  const { version } = manifest;
  const candidate: Remembered = { keysetVersion: own.version, version, sha256: verdict.sha256 as string, text };
  assertNotRolledBack(candidate, options.minVersion ?? 0, options.remembered);
  if (newest !== own) candidate.keyset = source;
  verdict.remember = candidate;
  run.step = 10;
}

async function judgeCertifications(verdict: Verdict, options: VerifyOptions, run: Run): Promise<void> {
  const { manifest } = verdict;
  if (!manifest) return;
  const entries: unknown = manifest.certifications ?? [];
  verdict.certificationsFault = findFault(certificationsShape, entries, 'certifications');
  if (verdict.certificationsFault !== null) return;
  const attestations = { trusted: options.attestors ?? '', keysets: manifest.attestors ?? [], verified: new Map() };
  for (const entry of entries as Certification[]) {
    verdict.certifications.push(await judgeCertification(entry, verdict, attestations, run));
  }
}

/**
 * Verifies a manifest (steps V0 to V10 of the format).
 *
 * Never throws on data: the first step that fails decides `state` and `reason`. Nothing of a manifest is to be shown
 * as the vendor's word unless `manifest` is set, which it is only after its signature was verified.
 *
 * @param bytes The document as received.
 */
export async function verifyManifest(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> {
  const run = new Run(options.now);
  const verdict = toVerdict('pending', null, options.subject ?? '');
  try {
    try {
      await check(bytes, options, verdict, run);
    } catch (error) {
      const { remembered } = options;
      if (!(error instanceof TrustError)) throw error;
      if (error.code === 'rollback' && remembered?.text && verdict.version !== null) {
        // A lagging cache is no attack: what was accepted before is still the vendor's newest word.
        const { text, ...pair } = remembered;
        const kept = await verifyManifest(toBytes(text), { ...options, remembered: pair });
        if (kept.manifest) {
          // What was served may end before what was kept does, and decide from then on.
          run.hasReached(kept.nextBoundary ?? Number.POSITIVE_INFINITY);
          return { ...kept, fromMemory: true, nextBoundary: run.nextBoundary };
        }
      }
      verdict.reason = error.code as DocumentReason;
      // What was found may be the vendor's, and as long as it likes.
      verdict.detail = error.detail.slice(0, 200);
      verdict.state = toState(verdict.reason);
      if (verdict.state !== 'expired') verdict.manifest = null;
    }
    verdict.step = run.step;
    await judgeCertifications(verdict, options, run);
  } catch (error) {
    // Nothing of ours throws anything else, so the engine's cryptography did: there is nothing to stand on.
    return {
      ...toVerdict('unverified', 'insecure-context', verdict.subject),
      detail: `${error}`,
    };
  }
  verdict.nextBoundary = run.nextBoundary;
  return verdict;
}

/** The verdict on a certification that a page asks for by its id. */
export function toCertificationVerdict(verdict: Verdict, id: string): CertificationVerdict {
  const listed = verdict.certifications.find((certification) => certification.id === id);
  if (listed) return listed;
  const { state, reason }: Pick<CertificationVerdict, 'state' | 'reason'> = !verdict.manifest
    ? verdict
    : verdict.certificationsFault === null
      ? { state: 'not-listed', reason: null }
      : { state: 'invalid', reason: 'section' };
  return { id, state, reason, entry: null, attestor: null, otherAttestors: [] };
}
