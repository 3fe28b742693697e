import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  css`
    :host {
      display: block !important;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--trust-badges-gap, 0.75em);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-inline-size: 100%;
    }
    /* A name runs its own way: too little room takes its end, not its beginning. */
    .compact strong {
      unicode-bidi: plaintext;
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--trust-badge-width, 20em), 100%), 1fr));
    }
    .grid .box {
      inline-size: 100%;
      block-size: 100%;
    }
  `,
];

export default styles;
