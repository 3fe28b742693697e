/**
 * Verify a trust manifest in any runtime: browser, Node, edge. No DOM, no Node, no dependency.
 *
 * @module
 */

export {
  type CertificationReason,
  type DocumentReason,
  type Reason,
  TrustError,
} from './core/errors.js';
export type * from './core/manifest/types.js';
export type { VerifyOptions } from './core/trust/options.js';
export {
  type Anchor,
  type Attestor,
  type CertificationState,
  type CertificationVerdict,
  type DocumentState,
  type Remembered,
  type Step,
  toWorstState,
  type Verdict,
} from './core/trust/verdict.js';
export {
  toCertificationVerdict,
  verifyManifest,
} from './core/trust/verify-manifest.js';
