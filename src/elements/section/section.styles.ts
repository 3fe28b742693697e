import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import blockStyles from './blocks.styles.js';
import listStyles from './lists.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  css`
    :host {
      --line: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      --quiet: color-mix(in oklab, currentColor 75%, transparent);
      display: block !important;
      inline-size: 100%;
      min-block-size: var(--trust-section-min-height, 6em);
    }
    .whole {
      container-type: inline-size;
      line-height: 1.5;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0.25em 1em;
      margin-block-end: 0.75em;
    }
    [part='note'] {
      font-size: 0.9375em;
    }
    .head > :is(h1, h2, h3, h4, h5, h6) {
      margin: 0;
      font: inherit;
      font-size: 1.25em;
      font-weight: 600;
    }
    /* The head is above already. */
    .whole > ::part(head),
    .whole > ::part(note) {
      display: none;
    }
    .whole > * {
      --trust-subprocessors-min-height: 0;
      --trust-residency-map-min-block-size: 0;
    }
    :focus-visible {
      outline: 2px solid var(--trust-accent, currentColor);
      outline-offset: 2px;
    }
  `,
  blockStyles,
  listStyles,
];

export default styles;
