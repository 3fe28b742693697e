/**
 * The one event of the elements.
 *
 * @module
 */

import type { CertificationReason, DocumentReason } from '../../core/errors.js';
import type { CertificationState, DocumentState, Verdict } from '../../core/trust/verdict.js';

/** What an element shows has changed. Bubbles out of shadow roots, so a page can listen once for all. */
export class VerdictEvent extends Event {
  /** State and reason of the document. */
  readonly state: DocumentState;
  readonly reason: DocumentReason | null;
  /** State and reason of the certification on show; null for elements that show no single one. */
  readonly certificationState: CertificationState | null;
  readonly certificationReason: CertificationReason | null;
  readonly verdict: Verdict | null;

  constructor(
    verdict: Verdict | null,
    certification: { state: CertificationState; reason: CertificationReason | null } | null,
  ) {
    super('trust-verdict', { bubbles: true, composed: true });
    this.verdict = verdict;
    this.state = verdict?.state ?? 'pending';
    this.reason = verdict?.reason ?? null;
    this.certificationState = certification?.state ?? null;
    this.certificationReason = certification?.reason ?? null;
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
