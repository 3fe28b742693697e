/**
 * Draws elements on a server that uses `@lit-labs/ssr`, into declarative shadow DOM.
 *
 * A server has no visitor, so it checks nothing: what it draws is what an element shows before its verdict, the page's own
 * words in the room that is kept for them. In the browser the element draws itself anew over that.
 *
 * @module
 */

import { ElementRenderer } from '@lit-labs/ssr';
import { type RenderInfo, renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { TrustBadge } from '../elements/badge/badge.js';
import { TrustElement } from '../elements/shared/trust-element.js';

type Thunks = NonNullable<ReturnType<ElementRenderer['renderShadow']>>;

/** An element as it is without a document: with attributes, and never updated. */
type Still = TrustElement & { render?(): unknown };

/** Renders every element of this package: `render(page, { elementRenderers: [TrustElementRenderer] })`. */
export class TrustElementRenderer extends ElementRenderer {
  readonly #element: Still;

  static override matchesClass(element: typeof HTMLElement): boolean {
    return element.prototype instanceof TrustElement;
  }

  constructor(tagName: string) {
    super(tagName);
    this.#element = new (customElements.get(tagName) as new () => Still)();
    this.element = this.#element;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.#element.attributeChangedCallback(name, old, value);
  }

  override renderShadow(info: RenderInfo): Thunks {
    const element = this.#element;
    const styles = (element.constructor as typeof TrustElement).elementStyles;
    const css = styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
    return [`<style>${css}</style>`, () => this.#draw(element, info)];
  }

  #draw(element: Still, info: RenderInfo): Thunks | string {
    if (element.render) return renderValue(element.render(), info);
    if (!(element instanceof TrustBadge)) return '<slot></slot>';
    const form = element.variant === 'compact' ? 'compact' : '';
    // The badge puts its own box before this one, and takes no byte to know that there was one.
    const gone = '.box ~ .server { display: none !important }';
    return `<style>${gone}</style><div class="box ${form} bare server"><slot></slot></div>`;
  }
}
