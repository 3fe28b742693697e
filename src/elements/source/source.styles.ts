import { type CSSResult, css } from '@lit/reactive-element';

const styles: CSSResult = css`
  :host {
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

export default styles;
