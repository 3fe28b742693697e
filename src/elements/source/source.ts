import type { CSSResultGroup } from '@lit/reactive-element';
import type { DocumentState } from '../../core/trust/verdict.js';
import type { ManifestRequest, Snapshot } from '../../source/types.js';
import { draw } from '../shared/draw.js';
import { lookAgain } from '../shared/manifest-controller.js';
import { TrustElement } from '../shared/trust-element.js';
import styles from './source.styles.js';

/**
 * Names one manifest, and whom to trust, for the elements inside it and for those that name it by id.
 *
 * @tagname trust-source
 * @slot - Anything, with elements that show the manifest somewhere in it.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustSource extends TrustElement {
  static override styles: CSSResultGroup = styles;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    lookAgain();
  }

  protected override receive(snapshot: Snapshot | null, request: ManifestRequest | null): void {
    if (request !== this.request) lookAgain();
    super.receive(snapshot, request);
  }

  protected override paint(): DocumentState {
    if (!this.renderRoot.firstChild) this.renderRoot.append(draw('slot'));
    return this.state;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-source': TrustSource;
  }
}
