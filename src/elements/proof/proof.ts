import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { TrustElement } from '../shared/trust-element.js';

/** Stub. */
export class TrustProof extends TrustElement {
  static override properties: PropertyDeclarations = { certification: {} };
  declare certification?: string | null;
  async show(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }
  override render(): TemplateResult {
    return html`<dialog>${this.state}</dialog>`;
  }
}
