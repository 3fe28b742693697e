import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import pendingStyles from '../shared/pending.styles.js';
import factStyles from './facts.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  pendingStyles,
  factStyles,
  css`
    :host {
      display: contents !important;
    }
    :host(:state(inline):not([hidden])) {
      display: block !important;
    }
    .panel {
      inline-size: min(44rem, 100vw - 1rem);
      max-inline-size: none;
      max-block-size: min(60rem, 100dvh - 1rem);
      padding: 0;
      font-size: max(1rem, 14px);
      box-shadow: 0 1rem 3rem rgb(0 0 0 / 25%);
      container-type: inline-size;
    }
    section.panel {
      inline-size: auto;
      max-block-size: none;
      box-shadow: none;
      background: none;
      color: inherit;
    }
    ::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    header {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      align-items: start;
      gap: 1rem;
      padding: 1.25rem 1.5rem 1rem;
      border-block-end: var(--line);
      background: inherit;
    }
    h2 {
      flex: 1;
      margin: 0;
      font: inherit;
    }
    h2 strong {
      font-size: 1.5em;
      line-height: 1.3;
    }
    .panel > section {
      padding: 1rem 1.5rem;
      border-block-end: var(--line);
    }
    .panel > section:last-child {
      border: 0;
    }
    h3 {
      margin: 0 0 0.5rem;
      font-size: 1em;
      font-weight: 600;
    }
    .row {
      display: grid;
      grid-template-columns: 1.375em minmax(0, 1fr);
      gap: 0 0.75em;
      align-items: start;
    }
    .row + .row {
      margin-block-start: 0.625rem;
    }
    li + li {
      margin-block-start: 0.875rem;
    }
    .of {
      position: absolute;
      inline-size: 1px;
      opacity: 0;
      overflow: hidden;
      white-space: nowrap;
    }
    details + .actions {
      margin-block-start: 0.5rem;
    }
    dl + strong {
      margin-block-start: 0.75rem;
    }
    dl + p {
      margin-block-start: 0.5rem;
    }
    .result {
      font-size: 1.0625em;
    }
    .result svg {
      inline-size: 1.75em;
      block-size: 1.75em;
      margin-block-start: -0.125em;
    }
    .row.result {
      grid-template-columns: 1.75em minmax(0, 1fr);
    }
    pre {
      max-block-size: 24rem;
      margin: 0.5rem 0;
      padding: 0.75rem;
      /* To be seen where colours are forced. */
      border: 1px solid transparent;
      border-radius: 0.375rem;
      background: color-mix(in oklab, currentColor 5%, transparent);
      overflow: auto;
      white-space: pre-wrap;
    }
    .word,
    .keys span {
      display: inline-block;
      max-inline-size: 100%;
    }
    section.panel a {
      color: var(--trust-accent, inherit);
    }
    @media print {
      .panel {
        max-block-size: none;
        overflow: visible;
        box-shadow: none;
      }
      /* From the top of the first page on, and not in the middle of each; over what the page has there. */
      dialog.panel {
        position: absolute;
        inset: 0 0 auto;
        inline-size: auto;
        margin: 0;
        border: 0;
        border-radius: 0;
      }
      :focus-visible {
        outline: 0;
      }
      ::backdrop {
        display: none;
      }
      header {
        position: static;
      }
    }
    @container (max-width: 32rem) {
      header,
      .panel > section {
        padding-inline: 1rem;
      }
      .facts {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      .facts dt {
        margin-block-start: 0.375rem;
      }
      dd {
        grid-column: auto;
      }
    }
    /* Large letters in little room. */
    @container (max-width: 14rem) {
      header,
      .panel > section {
        padding-inline: 0.5rem;
      }
      .row {
        display: block;
      }
    }
  `,
];

export default styles;
