/**
 * The face of a badge: ink on the page's own paper. Everything is the text's colour, so dark pages need nothing.
 * Declarations stand in the order that compresses best.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const faceStyles: CSSResult = css`
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .box {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 0.625em;
    inline-size: var(--trust-badge-width, 20em);
    max-inline-size: 100%;
    min-block-size: 5.25em;
    padding: 0.375em 0.75em;
    border: 1px solid color-mix(in oklab, currentColor 14%, transparent);
    background: color-mix(in oklab, currentColor 4%, transparent);
    color: var(--trust-badge-color, var(--trust-color, inherit));
    line-height: 1.25;
    border-radius: var(--trust-badge-radius, var(--trust-radius, 0.5em));
    white-space: normal;
    overflow-wrap: anywhere;
  }
  button:hover {
    border-color: currentColor;
  }
  button:focus-visible {
    outline: 2px solid var(--trust-accent, currentColor);
    outline-offset: 2px;
  }
  [name]::slotted(*) {
    max-block-size: 3em;
    max-inline-size: 5em;
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
  strong {
    display: block;
    /* A name runs its own way, so that too little room takes its end, but stands on the side of the rest. */
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: 600;
  }
  [part='status'] {
    font-size: 0.8125em;
    display: block;
    text-wrap: balance;
  }
  .short {
    display: none;
  }
  svg {
    flex: none;
    stroke: currentColor;
    inline-size: 1.375em;
    stroke-linecap: round;
    fill: none;
    stroke-linejoin: round;
    block-size: 1.375em;
    stroke-width: 1.5;
  }
  .countersigned {
    color: var(--trust-accent, currentColor);
  }
  .countersigned path + path {
    fill: currentColor;
  }
  .invalid {
    color: var(--trust-warning, color-mix(in oklab, currentColor 30%, #e5341d));
  }
  @media (forced-colors: active) {
    svg {
      color: inherit !important;
    }
  }
  :host([variant='outline']) .box {
    background: none;
  }
  /* Paper has room for all words. */
  @media screen {
    strong {
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .compact {
      gap: 0.375em;
      inline-size: var(--trust-badge-width, 17em);
      min-block-size: max(1.75em, 24px);
      padding: 0 0.5em;
    }
    .compact .text {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
    }
    .compact .short {
      display: inline;
      white-space: nowrap;
    }
    .compact .short + bdi {
      position: absolute;
      inline-size: 1px;
      opacity: 0;
      overflow: hidden;
      white-space: nowrap;
    }
  }
  .bare {
    padding: 0;
    border: 0;
    background: none;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }
  .note {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    gap: 0.375em;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
`;

export default faceStyles;
