/**
 * What every element does to its own box: a page's `* { all: unset }` must not lose it, `hidden` must hide it.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const hostStyles: CSSResult = css`
  :host {
    display: inline-block !important;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

export default hostStyles;
