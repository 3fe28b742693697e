/**
 * The face of a badge: ink on the page's own paper. Everything is the text's colour, so dark pages need nothing.
 * Declarations stand in the order that compresses best.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const faceStyles: CSSResult = css`
  button {
    border: 0;
    color: inherit;
    text-align: start;
    cursor: pointer;
    padding: 0;
    font: inherit;
    background: none;
  }
  .box {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.625em;
    inline-size: var(--trust-badge-width, 20em);
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 5.25em;
    padding: 0.25em 0.75em;
    border: 1px solid color-mix(in oklab, currentColor 14%, transparent);
    white-space: normal;
    background: color-mix(in oklab, currentColor 4%, transparent);
    color: var(--trust-badge-color, var(--trust-color, inherit));
    line-height: 1.25;
    border-radius: var(--trust-badge-radius, var(--trust-radius, 0.5em));
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
  /* Where words would have less room than this, glyph and mark stand above and below them. */
  .text {
    flex: 1 6em;
  }
  .text + svg {
    margin-inline-start: auto;
  }
  strong,
  [part='status'] {
    display: block;
    text-wrap: balance;
  }
  strong {
    font-weight: 600;
  }
  [part='status'] {
    font-size: 0.8125em;
  }
  .short {
    display: none;
  }
  svg {
    inline-size: 1.375em;
    stroke-linecap: round;
    fill: none;
    stroke-linejoin: round;
    block-size: 1.375em;
    flex: none;
    stroke-width: 1.5;
    stroke: currentColor;
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
  @media (forced-colors: active), (prefers-contrast: more) {
    svg {
      color: inherit !important;
    }
    .box {
      border-color: currentColor;
    }
  }
  :host([variant='outline']) .box {
    background: none;
  }
  /* Paper has room for all words. */
  @media screen {
    .compact {
      padding: 0.125em 0.5em;
      inline-size: var(--trust-badge-width, 17em);
      min-block-size: max(1.75em, 24px);
      gap: 0.375em;
    }
    .compact .text {
      align-items: baseline;
      display: flex;
      gap: 0 0.5em;
      flex-wrap: wrap;
    }
    .compact .short {
      display: inline;
    }
    .compact .whose,
    .compact .short + bdi {
      opacity: 0;
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
  }
  .bare {
    background: none;
    padding: 0;
    border: 0;
  }
  .note {
    align-items: center;
    min-block-size: 24px;
    gap: 0.375em;
    display: inline-flex;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
`;

export default faceStyles;
