/**
 * Makes a signed manifest out of what its author wrote and what was published before.
 *
 * Nothing leaves here that our own verifier would refuse: the result is verified before it is handed back.
 *
 * @module
 */

import type { JsonObject, SignedObject } from '../core/json/document.js';
import { isObject } from '../core/json/document.js';
import { toBytes } from '../core/jws/envelope.js';
import { DAY, parseInstant, SECOND, toInstant } from '../core/trust/dates.js';
import { keysFor } from '../core/trust/keyset.js';
import { verifyManifest } from '../core/trust/verify-manifest.js';
import type { Signer } from './keys.js';
import type { Keyset } from './keyset.js';
import { type Previous, toOutcome } from './previous.js';
import { Refusal } from './refusal.js';
import { signDocument } from './sign-document.js';
import { assertMaySign, listRoots, readKeyset } from './signing-keyset.js';

/** The life of a manifest unless its file says otherwise, and the longest that readers honour, in days. */
export const MANIFEST_DAYS = 30;
/** The longest life of a manifest that readers honour, in days. */
export const MAX_MANIFEST_DAYS = 92;

/** Members that signing writes, whatever the author's file says of them. */
export const HEADER_MEMBERS: readonly string[] = [
  'type',
  'version',
  'issuedAt',
  'expiresAt',
  'prev',
  'keyset',
  'signatures',
];

/** What a manifest is made of. */
export interface ManifestInput {
  /** Subject, attestors and sections, names resolved. {@link HEADER_MEMBERS} in it are not taken over. */
  content: JsonObject;
  /** The signed keyset, as in trust-keys.json. */
  keyset: unknown;
  signer: Signer;
  /** Milliseconds since 1970. */
  now: number;
  lifetimeDays?: number;
  /** The version to give; the time of issue in seconds, or one more than the previous, unless told otherwise. */
  version?: number | undefined;
  previous?: Previous | null;
}

/** A manifest that is ready to be published. */
export interface SignedManifest {
  document: SignedObject;
  /** Readable JSON of the document. White space is free: the signature covers the canonical form. */
  text: string;
  version: number;
  /** base64url SHA-256 of the payload M. */
  sha256: string;
  issuedAt: number;
  expiresAt: number;
  /** When the keyset ends: readers believe the manifest no longer than this. */
  keysetUntil: number;
  /** Thumbprints of the keyset's roots, for the snippet. */
  roots: string[];
}

/** A document as the file that is published. */
export function toText(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The domain in a document's subject; an empty string where it has none. */
export function toSubject(document: JsonObject): string {
  const { subject } = document;
  return isObject(subject) && typeof subject.domain === 'string' ? subject.domain : '';
}

/**
 * Signs a manifest.
 *
 * @throws {Refusal} With the rule that it would have broken.
 */
export async function signManifest(input: ManifestInput): Promise<SignedManifest> {
  const { content, signer, now, lifetimeDays = MANIFEST_DAYS, previous = null } = input;
  if (!Number.isInteger(lifetimeDays) || lifetimeDays < 1 || lifetimeDays > MAX_MANIFEST_DAYS) {
    throw new Refusal(
      'lifetime',
      `A manifest cannot live for ${lifetimeDays} days.`,
      `Choose 1 to ${MAX_MANIFEST_DAYS} days, ${MANIFEST_DAYS} as a rule.`,
    );
  }
  const subject = toSubject(content);
  const keyset = await readKeyset(input.keyset, subject, now);
  assertMaySign(signer.kid, 'manifest', keyset);
  if (previous && keyset.version < previous.keysetVersion) {
    // Readers that remember take the higher keyset for the newer one, and would refuse this manifest as a replay.
    throw new Refusal(
      'keyset-older',
      `The keyset is version ${keyset.version}, older than ${previous.keysetVersion} of the previous manifest.`,
      'Sign with the newest trust-keys.json.',
    );
  }
  const seconds = Math.floor(now / SECOND);
  const issuedAt = seconds * SECOND;
  const expiresAt = issuedAt + lifetimeDays * DAY;
  const least = (previous?.version ?? 0) + 1;
  const version = input.version ?? Math.max(seconds, least);
  if (version < least) {
    throw new Refusal(
      'version',
      `Version ${version} does not follow ${least - 1}, which is published.`,
      'Leave the version out, or give a higher one.',
    );
  }
  const {
    subject: about,
    attestors,
    ...sections
  } = Object.fromEntries(Object.entries(content).filter(([name]) => !HEADER_MEMBERS.includes(name)));
  const claims = {
    type: 'trust-manifest/1',
    subject: about,
    version,
    issuedAt: toInstant(issuedAt),
    expiresAt: toInstant(expiresAt),
    ...(previous ? { prev: { version: previous.version, sha256: previous.sha256 } } : {}),
    ...sections,
    ...(Array.isArray(attestors) && attestors.length > 0 ? { attestors } : {}),
    keyset: keyset.source,
  };
  const document = await signDocument(claims, [signer], 'trust-manifest+jws');
  const text = toText(document);
  const roots = keysFor('root', keyset.keys).map((key) => key.kid);
  const verdict = await verifyManifest(toBytes(text), {
    subject,
    root: roots.join(' '),
    now,
    attestors: toTrusting(attestors),
  });
  const broken = verdict.certifications.find(({ state }) => state === 'invalid');
  if (verdict.state === 'verified' && broken) {
    // A page that trusts the attestor would show nothing of the claim at all.
    throw new Refusal(
      'attestation-broken',
      `An attestation of "${broken.id}" does not fit the entry, or does not verify.`,
      'Restore the entry as it was attested, or remove its attestations and ask for new ones.',
    );
  }
  if (verdict.state !== 'verified' || verdict.certificationsFault !== null) {
    throw new Refusal(
      'self-check',
      `Readers would refuse this manifest: ${toOutcome(verdict)}.`,
      'Correct what is named there; nothing was written.',
    );
  }
  const sha256 = verdict.sha256 as string;
  return { document, text, version, sha256, issuedAt, expiresAt, keysetUntil: keyset.until, roots };
}

/** What a page would write into `attestors` that trusts everybody whose keyset is carried. */
function toTrusting(attestors: unknown): string {
  const keysets: unknown[] = Array.isArray(attestors) ? attestors : [];
  return keysets.flatMap((keyset) => listRoots(keyset).map((kid) => `${(keyset as Keyset).subject}=${kid}`)).join(' ');
}

/** The life in days that a signed manifest was given, to give its successor the same. */
export function toLifetimeDays(document: JsonObject): number {
  const from = parseInstant(document.issuedAt);
  const to = parseInstant(document.expiresAt);
  return from === null || to === null
    ? MANIFEST_DAYS
    : Math.max(1, Math.min(Math.round((to - from) / DAY), MAX_MANIFEST_DAYS));
}
