/**
 * What verification says: the states, the verdict, and which of several states wins.
 *
 * @module
 */

import type { CertificationReason, DocumentReason } from '../errors.js';
import type { Certification, Manifest } from '../manifest/types.js';

/** State of a whole manifest, as its signature, dates and anchors make it. */
export type DocumentState = 'pending' | 'verified' | 'stale' | 'expired' | 'unverified' | 'unreachable' | 'invalid';

/** State of one certification. A document that is not verified or stale hands down its own state. */
export type CertificationState =
  | DocumentState
  | 'countersigned'
  | 'self-declared'
  | 'not-yet-valid'
  | 'revoked'
  | 'not-listed';

/** The party whose countersignature made a claim `countersigned`. */
export interface Attestor {
  /** A-label domain, as the page named it. */
  domain: string;
  /** The name that the attestation gives for its issuer. */
  name: string;
  /** Thumbprint of the attestor's root key that stands behind its keyset: one of those that the page names. */
  rootKid: string;
  /** Thumbprint of the key that signed the attestation. */
  kid: string;
  /** When the attestation stops counting, in milliseconds since 1970. */
  until: number;
}

/** What verification says of one certification. */
export interface CertificationVerdict {
  id: string;
  state: CertificationState;
  reason: CertificationReason | null;
  /** The signed entry; null where it is not listed or its section does not parse. */
  entry: Certification | null;
  /** Set when, and only when, `state` is `countersigned`. */
  attestor: Attestor | null;
  /**
   * Domains in whose name the entry carries attestations that do not count here: ended ones, and those by attestors that the
   * page does not name, of which nothing was checked.
   */
  otherAttestors: string[];
  /** True where the name to show (`short`, else `name`) says what only an attestor can: shown only where one attested it. */
  overclaims?: boolean;
  /** True in the last 30 days of a claim that stands. */
  endsSoon?: boolean;
}

/** How far verification came: the steps V0 to V10 of the format, by number. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Where the trust in the keyset comes from: thumbprints in the page, or the keys at the subject's own domain. */
export interface Anchor {
  kind: 'page' | 'domain';
  /** Thumbprints that were asked for. */
  thumbprints: string[];
}

/** What a reader keeps to refuse older documents later. Plain JSON, so that it can be stored as it is. */
export interface Remembered {
  keysetVersion: number;
  version: number;
  /** base64url SHA-256 of the payload M. */
  sha256: string;
  /** The document's text, used again when a lagging cache serves an older one. */
  text?: string;
  /** A keyset with a higher version than the document's own, when one was seen live. */
  keyset?: unknown;
}

/** What verification says of a manifest. Times are milliseconds since 1970. */
export interface Verdict {
  state: DocumentState;
  reason: DocumentReason | null;
  /** What the failing check found; empty where nothing failed. */
  detail: string;
  /** The step that decided: 10 when every check was made. */
  step: Step;
  /** The subject that the page asked for. */
  subject: string;
  anchor: Anchor | null;
  /** Thumbprints of the root key and the manifest key that signed, once known. */
  rootKid: string | null;
  manifestKid: string | null;
  keysetVersion: number | null;
  /** True when the subject's own keyset was fetched and taken into account in this verification. */
  liveKeys: boolean;
  /** True when newer remembered bytes were used instead of the ones given (a lagging cache). */
  fromMemory: boolean;
  version: number | null;
  issuedAt: number | null;
  expiresAt: number | null;
  /** When the document stops being `verified`: the least of every date that bounds it. */
  freshUntil: number | null;
  /** base64url SHA-256 of the payload M. */
  sha256: string | null;
  /** The parsed payload M; null until the signature has been verified. */
  manifest: Manifest | null;
  /** One verdict per listed certification, in document order; empty where the section does not parse. */
  certifications: CertificationVerdict[];
  /** Where the certifications section does not parse: the path of the first fault. */
  certificationsFault: string | null;
  /** The next moment at which this verdict would come out differently by the clock alone. */
  nextBoundary: number | null;
  /** What to remember, when the document may be remembered. */
  remember: Remembered | null;
}

const WORST_FIRST: readonly CertificationState[] = [
  'invalid',
  'unreachable',
  'unverified',
  'revoked',
  'expired',
  'stale',
  'not-listed',
  'not-yet-valid',
  'pending',
  'self-declared',
  'verified',
  'countersigned',
];

/** The state that stands for several: the worst of them; `pending` for none. */
export function toWorstState(states: Iterable<CertificationState>): CertificationState {
  let worst = WORST_FIRST.length;
  for (const state of states) worst = Math.min(worst, WORST_FIRST.indexOf(state));
  return WORST_FIRST[worst] ?? 'pending';
}
