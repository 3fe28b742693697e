/**
 * Headings of the level that the page around them leaves.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';

/** The level that an attribute asks for: 1 to 6, or else the usual one. */
export function toLevel(asked: number | null | undefined, usual: number): number {
  return asked && asked >= 1 && asked <= 6 ? Math.floor(asked) : usual;
}

/** A heading. One with an id can be gone to, and takes the focus then. Six is the deepest that there is. */
export function drawHeading(level: number, content: unknown, id = ''): TemplateResult {
  const name = id || nothing;
  const index = id ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${name} tabindex=${index}>${content}</h1>`;
    case 2:
      return html`<h2 id=${name} tabindex=${index}>${content}</h2>`;
    case 3:
      return html`<h3 id=${name} tabindex=${index}>${content}</h3>`;
    case 4:
      return html`<h4 id=${name} tabindex=${index}>${content}</h4>`;
    case 5:
      return html`<h5 id=${name} tabindex=${index}>${content}</h5>`;
    default:
      return html`<h6 id=${name} tabindex=${index}>${content}</h6>`;
  }
}
