/**
 * The one event of the elements.
 *
 * @module
 */

import type { CertificationVerdict, Verdict } from '../../core/trust/verdict.js';

/** What the event says of a certification. */
export type Claim = Pick<CertificationVerdict, 'state' | 'reason'>;

/** What an element shows has changed. Bubbles out of shadow roots, so a page can listen once for all. */
export class VerdictEvent extends Event {
  /** The verdict on the document; null before there is any. */
  readonly verdict: Verdict | null;
  /** State and reason of the certification on show; null for elements that show no single one. */
  readonly claim: Claim | null;

  constructor(verdict: Verdict | null, claim: Claim | null) {
    super('trust-verdict', { bubbles: true, composed: true });
    this.verdict = verdict;
    this.claim = claim;
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-verdict': VerdictEvent;
  }
  interface DocumentEventMap {
    'trust-verdict': VerdictEvent;
  }
  interface WindowEventMap {
    'trust-verdict': VerdictEvent;
  }
}
