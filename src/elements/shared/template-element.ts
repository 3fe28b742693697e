/**
 * An element that is drawn with Lit's templates: for what loads when it is needed, and has much that changes.
 *
 * @module
 */

import { type RenderOptions, render, type TemplateResult } from 'lit/html.js';
import type { CertificationState } from '../../core/trust/verdict.js';
import { TrustElement } from './trust-element.js';

/** Base of elements with a template. */
export abstract class TemplateElement extends TrustElement {
  /** What to draw. */
  protected abstract render(): TemplateResult;

  protected override paint(): CertificationState {
    const options: RenderOptions = { host: this };
    // What a server has drawn makes room for what is known here.
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    render(this.render(), this.renderRoot, options);
    return this.claim?.state ?? this.state;
  }
}
