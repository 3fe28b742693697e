import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import factStyles from './facts.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  factStyles,
  css`
    :host {
      display: contents !important;
    }
    .card {
      container-type: inline-size;
      inset: auto;
      inset-block-start: var(--y, 0);
      left: var(--x, 0);
      inline-size: min(26rem, 100vw - 1rem);
      max-block-size: min(32rem, 100dvh - 1rem);
      margin: 0;
      padding: 1rem 1.125rem;
      font-size: max(0.9375rem, 14px);
      box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 18%);
    }
    .card:focus {
      outline: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.625rem;
    }
    header div {
      flex: 1 8em;
      text-wrap: balance;
    }
    header svg {
      inline-size: 1.75em;
      block-size: 1.75em;
    }
    header strong {
      /* Words stay whole where a language writes no spaces, as long as there is room. */
      word-break: keep-all;
      font-size: 1.125em;
      line-height: 1.3;
    }
    .card > p {
      margin-block-start: 0.625rem;
    }
    .owner {
      padding-inline-start: 0.625rem;
      border-inline-start: 2px solid;
      font-weight: 600;
    }
    .facts {
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      margin-block: 0.875rem 0;
      padding-block-start: 0.875rem;
      border-block-start: var(--line);
    }
    figure {
      margin: 0.875rem 0 0;
      font-size: 0.875em;
    }
    figcaption {
      color: color-mix(in oklab, currentColor 75%, transparent);
    }
    blockquote {
      margin: 0.25rem 0 0;
      white-space: pre-line;
    }
    .actions {
      margin-block-start: 1rem;
    }
    @media (max-width: 30rem) {
      .card {
        inset-inline: 0.5rem;
        inset-block: auto 0.5rem;
        inline-size: auto;
        max-block-size: 80dvh;
      }
      .facts {
        margin-block-start: 0.625rem;
        padding-block-start: 0.25rem;
      }
    }
    /* Words before columns: where letters are large, a term stands above what is said of it. */
    @container (max-width: 15em) {
      header {
        justify-content: space-between;
      }
      header div {
        order: 1;
        flex-basis: 100%;
      }
      .facts {
        display: block;
      }
      dd {
        margin-block-end: 0.375rem;
      }
    }
    /* What floats above a page would cover what is printed below it; its badge says the state. */
    @media print {
      .card {
        display: none;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .card {
        animation: come 140ms ease-out;
      }
      @keyframes come {
        from {
          opacity: 0;
          translate: 0 0.25rem;
        }
      }
    }
  `,
];

export default styles;
