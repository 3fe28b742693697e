import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import pendingStyles from '../shared/pending.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  pendingStyles,
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
      display: flex;
      max-inline-size: 100%;
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--trust-badge-width, 20em), 100%), 1fr));
    }
    .grid .box {
      inline-size: 100%;
    }
    .corner {
      position: fixed;
      z-index: 1000;
      inset-block-end: max(1rem, env(safe-area-inset-bottom));
      inset-inline-end: max(1rem, env(safe-area-inset-right), env(safe-area-inset-left));
      box-sizing: border-box;
      display: flex;
      align-items: start;
      gap: 0.25em;
      max-inline-size: calc(100vw - 2rem);
      max-block-size: 40vh;
      padding: 0.5em;
      border: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      border-radius: var(--trust-badges-radius, var(--trust-radius, 0.75em));
      background: var(--trust-badges-background, Canvas);
      color: var(--trust-badges-color, CanvasText);
      box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 14%);
      overflow: auto;
    }
    .corner[data-aside] {
      pointer-events: none;
      visibility: hidden;
      opacity: 0;
    }
    .corner ul {
      flex-direction: column;
      gap: 0.375em;
      min-inline-size: 0;
    }
    .corner .box {
      border-color: transparent;
      background: none;
    }
    .hide {
      flex: none;
      inline-size: 24px;
      block-size: 24px;
      border-radius: 0.25em;
      text-align: center;
      line-height: 1;
    }
    @media (prefers-reduced-motion: no-preference) {
      .corner {
        transition:
          opacity 150ms,
          visibility 150ms;
      }
    }
    @media print {
      .corner {
        position: static;
        border: 0;
        box-shadow: none;
        max-block-size: none;
      }
      .hide {
        display: none;
      }
    }
  `,
];

export default styles;
