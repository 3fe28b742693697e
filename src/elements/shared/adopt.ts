/**
 * What an element needs that was moved into another document, such as that of a frame.
 *
 * @module
 */

import type { CSSResultOrNative, ReactiveElement } from '@lit/reactive-element';

function toText(style: CSSResultOrNative): string {
  return 'cssText' in style ? style.cssText : Array.from(style.cssRules, ({ cssText }) => cssText).join('');
}

/** Gives an element its styles again: engines take away sheets that were made in the document it comes from. */
export function adopt(element: ReactiveElement): void {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  // A document without a window draws nothing.
  if (!view) return;
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  (element.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(toText(style));
    return sheet;
  });
}
