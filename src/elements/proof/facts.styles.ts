/**
 * What the panel and the detail have in common: the paper, facts, links and buttons.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const factStyles: CSSResult = css`
  .card,
  .panel {
    --line: 1px solid color-mix(in oklab, currentColor 14%, transparent);
    box-sizing: border-box;
    border: var(--line);
    border-radius: var(--trust-proof-radius, var(--trust-radius, 0.75rem));
    background: var(--trust-proof-background, Canvas);
    color: var(--trust-proof-color, CanvasText);
    font-weight: normal;
    font-style: normal;
    line-height: 1.45;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    cursor: auto;
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
  }
  p {
    margin: 0;
  }
  p + p,
  p + dl {
    margin-block-start: 0.5rem;
  }
  ol,
  ul,
  dl {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr);
    gap: 0.25rem 1rem;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  dd {
    grid-column: 2;
    margin: 0;
    white-space: pre-line;
  }
  code,
  pre {
    font: 0.9285em / 1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }
  details {
    margin-block-start: 0.5rem;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border: var(--line);
    border-radius: 0.375rem;
    background: color-mix(in oklab, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-decoration: none;
  }
  .close {
    inline-size: 2rem;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  a {
    color: var(--trust-accent, LinkText);
  }
  :focus-visible {
    outline: 2px solid var(--trust-accent, currentColor);
    outline-offset: 2px;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    .actions,
    .close {
      display: none;
    }
  }
  dt {
    overflow-wrap: break-word;
    hyphens: auto;
    color: color-mix(in oklab, currentColor 75%, transparent);
  }
`;

export default factStyles;
