/**
 * Which certifications stand side by side, and in what order.
 *
 * @module
 */

import type { CertificationVerdict, Verdict } from '../core/trust/verdict.js';
import { toCertificationVerdict } from '../core/trust/verify-manifest.js';

/**
 * The claims to show: those asked for, in the page's order; or else all, in the manifest's.
 *
 * Where the document says nothing that may be shown there is one, which stands for the document; where it lists no
 * certification there is one too, which says so.
 */
export function toClaims(verdict: Verdict, asked: string | null | undefined): CertificationVerdict[] {
  const ids = asked?.match(/\S+/g);
  const isShown = verdict.state === 'verified' || verdict.state === 'stale';
  const whole = toCertificationVerdict(verdict, '');
  if (!isShown) return [{ ...whole, state: verdict.state, reason: verdict.reason }];
  if (verdict.certificationsFault !== null) return [whole];
  if (ids) return ids.map((id) => toCertificationVerdict(verdict, id));
  const toOrder = (claim: CertificationVerdict): number => claim.entry?.display?.order ?? Number.POSITIVE_INFINITY;
  // Equal places (and no place at all) stay as the manifest has them. Infinity minus itself is no number.
  const claims = [...verdict.certifications].sort((a, b) => toOrder(a) - toOrder(b) || 0);
  return claims.length ? claims : [whole];
}
