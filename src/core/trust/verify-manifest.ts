/**
 * Verifies a trust manifest: bytes and what a page asks in, a verdict out.
 *
 * The one place that catches. Whatever a stranger serves, it returns; it reads no clock and sets no timer.
 *
 * @module
 */

import { type DocumentReason, TrustError } from '../errors.js';
import { isObject, parseDocument, type SignedObject } from '../json/document.js';
import { toBytes, toDigest, toPayload } from '../jws/envelope.js';
import { verifyEnvelope } from '../jws/verify.js';
import { isDomain } from '../manifest/leaves.js';
import { certificationsShape } from '../manifest/shape/certifications.js';
import { findFault } from '../manifest/shape/check.js';
import { headerShape } from '../manifest/shape/header.js';
import type { Certification, Manifest } from '../manifest/types.js';
import { parseAttestors, parseRoots } from './anchors.js';
import { judgeCertification } from './certification.js';
import { DAY, parseInstant } from './dates.js';
import { keysFor, type TrustedKeyset, verifyKeyset } from './keyset.js';
import type { VerifyOptions } from './options.js';
import { Run } from './run.js';
import { toVerdict } from './to-verdict.js';
import type { Anchor, CertificationVerdict, DocumentState, Verdict } from './verdict.js';

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
function assertHeader(document: SignedObject, subject: string, run: Run): Manifest {
  run.step = 2;
  const type = typeof document.type === 'string' ? document.type : '';
  const format = /^trust-manifest\/([1-9]\d{0,8})$/.exec(type)?.[1];
  if (!format) throw new TrustError('type', type);
  if (format !== '1') throw new TrustError('newer-format', type);
  const fault = findFault(headerShape, document);
  if (fault !== null) throw new TrustError('header', fault);
  const manifest = document as unknown as Manifest;
  if (manifest.issuedAt >= manifest.expiresAt) throw new TrustError('header', 'expiresAt');
  run.step = 3;
  const { domain } = manifest.subject;
  // Somebody else's manifest, perfectly signed, on this vendor's badge.
  if (!isDomain(domain) || domain !== subject) throw new TrustError('subject-mismatch', domain);
  return manifest;
}

/** A keyset from elsewhere, verified; null where it is none: then it anchors and revokes nothing. */
async function readKeyset(
  read: () => unknown,
  subject: string,
  roots: string[] | null,
  run: Run,
): Promise<TrustedKeyset | null> {
  try {
    return await verifyKeyset(read(), subject, roots, run);
  } catch (error) {
    if (error instanceof TrustError) return null;
    throw error;
  }
}

async function check(bytes: Uint8Array, options: VerifyOptions, verdict: Verdict, run: Run): Promise<void> {
  if (!globalThis.crypto?.subtle) throw new TrustError('insecure-context');
  const { now, minVersion = 0, minKeysetVersion = 0, remembered } = options;
  const { subject } = verdict;
  if (!subject) throw new TrustError('no-subject');
  let roots = typeof options.root === 'string' ? parseRoots(options.root) : null;
  // A page that meant to pin a root is never given less than it asked for.
  if (typeof options.root === 'string' && !roots) throw new TrustError('bad-root', options.root);

  run.step = 1;
  const { document, text } = parseDocument(bytes);
  const header = assertHeader(document, subject, run);

  run.step = 4;
  const { domainKeyset } = options;
  const live = domainKeyset && (await readKeyset(() => parseDocument(domainKeyset).document, subject, roots, run));
  run.step = 4;
  const kind: Anchor['kind'] = roots ? 'page' : 'domain';
  roots ??= live ? keysFor('root', live.keys).map((key) => key.kid) : null;
  if (!roots) throw new TrustError('no-anchor');
  verdict.anchor = { kind, thumbprints: roots };
  verdict.liveKeys = !!live;

  const own = await verifyKeyset(document.keyset, subject, roots, run);
  let keyset = own;
  const seen = new Map([[own.version, own.digest]]);
  const kept = remembered?.text;
  const others = [
    live,
    remembered?.keyset && (await readKeyset(() => remembered.keyset, subject, roots, run)),
    kept && (await readKeyset(() => parseDocument(toBytes(kept)).document.keyset, subject, roots, run)),
  ];
  run.step = 6;
  for (const other of others as (TrustedKeyset | null | undefined)[]) {
    if (!other) continue;
    // One version, two contents: the root holder tells different readers different things.
    if ((seen.get(other.version) ?? other.digest) !== other.digest) throw new TrustError('equivocation', 'keyset');
    seen.set(other.version, other.digest);
    if (other.version > keyset.version) keyset = other;
  }
  verdict.rootKid = keyset.root.kid;
  verdict.keysetVersion = keyset.version;
  if (keyset.version < minKeysetVersion) throw new TrustError('rollback', `keyset.version: ${keyset.version}`);

  run.step = 7;
  const signer = await verifyEnvelope(document, keysFor('manifest', keyset.keys), 'trust-manifest+jws');
  if (signer === 'unsupported') throw new TrustError('unsupported-algorithm');
  if (signer === 'none') throw new TrustError('signature');
  const payload = toPayload(document);
  // From here on only what was signed: not the document that was parsed, but the bytes that were verified.
  const manifest = JSON.parse(new TextDecoder().decode(payload)) as Manifest;
  const issuedAt = parseInstant(header.issuedAt) as number;
  const expiresAt = parseInstant(header.expiresAt) as number;
  verdict.manifestKid = signer.kid;
  verdict.version = manifest.version;
  verdict.issuedAt = issuedAt;
  verdict.expiresAt = expiresAt;
  verdict.sha256 = await toDigest(payload);

  run.step = 8;
  if (!run.isIssued(issuedAt)) throw new TrustError('clock', `issuedAt: ${manifest.issuedAt}`);
  const freshUntil = Math.min(expiresAt, issuedAt + MAX_FRESH, own.until, keyset.until);
  verdict.freshUntil = freshUntil;
  verdict.manifest = manifest;
  if (run.hasReached(freshUntil)) {
    if (run.hasReached(freshUntil + GRACE)) throw new TrustError('document');
    verdict.state = 'stale';
    verdict.reason = 'expired-recently';
  } else verdict.state = 'verified';

  run.step = 9;
  // Rollback: the vendor's own older file, replayed to hide a certification withdrawn since.
  if (manifest.version < minVersion) throw new TrustError('rollback', `version: ${manifest.version}`);
  const { version, sha256 } = { ...manifest, sha256: verdict.sha256 };
  if (remembered) {
    // The keyset's version counts first: with a new keyset a vendor recovers from a thief's version 2^53.
    const ahead = own.version - remembered.keysetVersion || version - remembered.version;
    if (ahead < 0) throw new TrustError('rollback', `version: ${version} < ${remembered.version}`);
    if (ahead === 0 && sha256 !== remembered.sha256) throw new TrustError('equivocation', `version: ${version}`);
  }
  verdict.remember = { keysetVersion: own.version, version, sha256, text };
  if (keyset !== own) verdict.remember.keyset = keyset.source;
  run.step = 10;
}

async function judgeCertifications(verdict: Verdict, options: VerifyOptions, run: Run): Promise<void> {
  const { manifest, subject } = verdict;
  if (!manifest) return;
  const entries: unknown = manifest.certifications ?? [];
  verdict.certificationsFault = findFault(certificationsShape, entries, 'certifications');
  if (verdict.certificationsFault !== null) return;
  const context = {
    subject,
    trusted: parseAttestors(options.attestors ?? ''),
    keysets: manifest.attestors ?? [],
  };
  for (const entry of entries as Certification[]) {
    verdict.certifications.push(await judgeCertification(entry, verdict, context, run));
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
        const kept = await verifyManifest(toBytes(text), {
          ...options,
          remembered: pair,
        });
        if (kept.manifest && kept.state !== 'invalid') return { ...kept, fromMemory: true };
      }
      verdict.reason = error.code as DocumentReason;
      verdict.detail = error.detail;
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
  const none = { id, entry: null, attestor: null, otherAttestors: [] };
  if (!verdict.manifest) return { ...none, state: verdict.state, reason: verdict.reason };
  return verdict.certificationsFault === null
    ? { ...none, state: 'not-listed', reason: null }
    : { ...none, state: 'invalid', reason: 'section' };
}
