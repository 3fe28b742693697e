/**
 * A verdict before anything was checked, or when there was nothing to check.
 *
 * @module
 */

import type { DocumentReason } from '../errors.js';
import type { DocumentState, Verdict } from './verdict.js';

/** A verdict that knows nothing but its state, such as `pending` or `unreachable/network`. */
export function toVerdict(state: DocumentState, reason: DocumentReason | null, subject: string): Verdict {
  return {
    state,
    reason,
    detail: '',
    step: 0,
    subject,
    anchor: null,
    rootKid: null,
    manifestKid: null,
    keysetVersion: null,
    liveKeys: false,
    fromMemory: false,
    version: null,
    issuedAt: null,
    expiresAt: null,
    freshUntil: null,
    sha256: null,
    manifest: null,
    certifications: [],
    certificationsFault: null,
    nextBoundary: null,
    remember: null,
  };
}
