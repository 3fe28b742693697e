import { type CSSResult, css } from '@lit/reactive-element';

/** Text, chips, facts, figures and tables. */
const blockStyles: CSSResult = css`
  .blocks,
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .inner {
    margin-block-start: 0.75em;
    gap: 0.75em;
  }
  .blocks > :is(h1, h2, h3, h4, h5, h6) {
    margin: 1em 0 -0.5em;
    font: inherit;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .blocks > :is(h1, h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  p {
    margin: 0;
    max-inline-size: 68ch;
  }
  .text {
    display: grid;
    gap: 0.625em;
  }
  .piece {
    white-space: pre-line;
  }
  .quiet {
    font-size: 0.9375em;
    color: var(--quiet);
  }
  .strong,
  .title {
    font-weight: 600;
  }
  .empty {
    padding: 0.75em 1em;
    border: 1px dashed color-mix(in oklab, currentColor 30%, transparent);
    border-radius: var(--trust-radius, 0.5em);
    max-inline-size: none;
  }
  q {
    quotes: none;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid color-mix(in oklab, currentColor 30%, transparent);
    display: block;
  }
  code {
    font-family: ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
    font-size: 0.875em;
  }
  mark {
    background: color-mix(in oklab, var(--trust-accent, #d9a400) 35%, transparent);
    color: inherit;
    border-radius: 0.125em;
  }
  a {
    color: var(--trust-accent, inherit);
    text-underline-offset: 0.2em;
  }
  .chips {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 0.375em;
  }
  .chip,
  .done,
  .partial,
  .open {
    display: inline-flex;
    align-items: baseline;
    gap: 0.375em;
    padding: 0.0625em 0.5em;
    border: var(--line);
    border-radius: 0.375em;
    font-size: 0.8125em;
    font-weight: normal;
    font-variant-numeric: tabular-nums;
    white-space: normal;
    color: var(--quiet);
  }
  .partial,
  .open {
    color: inherit;
    border-color: color-mix(in oklab, currentColor 40%, transparent);
  }
  .open {
    border-style: dashed;
  }
  /* A square for how far something has come: rings are signatures. */
  .done::before,
  .partial::before,
  .open::before {
    box-sizing: border-box;
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid currentColor;
    border-radius: 0.125em;
    content: '';
  }
  .done::before {
    background: currentColor;
  }
  .partial::before {
    background: linear-gradient(to top, currentColor 50%, transparent 50%);
  }
  dl {
    display: grid;
    gap: 0.5em;
    margin: 0;
    font-size: 0.9375em;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
    gap: 0 1.25em;
  }
  dt {
    color: var(--quiet);
  }
  dd {
    margin: 0;
    max-inline-size: 60ch;
    font-variant-numeric: tabular-nums;
  }
  dd > .piece:not(.chip, .open, .done, .partial, .ref) {
    display: block;
  }
  .ref + .ref::before {
    content: ' · ';
    content: ' · ' / '';
  }
  dd > :is(.chip, .open) {
    margin-inline-end: 0.375em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .figures li {
    display: flex;
    flex-direction: column;
    padding-inline-start: 1em;
    border-inline-start: 2px solid color-mix(in oklab, currentColor 30%, transparent);
  }
  .value {
    font-size: 1.625em;
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
    white-space: normal;
  }
  .label {
    margin-block-start: 0.375em;
    line-height: 1.35;
  }
  .figures .quiet {
    font-size: 0.875em;
  }
  .figures .quiet .quiet {
    font-size: 1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  th,
  td {
    /* Words are broken where they must be, and not where a column could be wider. */
    min-inline-size: 6.5em;
    padding-block: 0.625em;
    padding-inline: 0 1.25em;
    border-block-end: var(--line);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: 0 0.5em;
    font-size: 0.875em;
    color: var(--quiet);
  }
  tbody th > .piece:first-child {
    font-weight: 600;
  }
  :is(th, td) > .piece:not(.chip, .open, .done, .partial) {
    display: block;
  }
  :is(th, td) > :is(.chip, .open, .done, .partial) {
    margin: 0.125em 0.375em 0.125em 0;
  }
  .inner > :last-child tr:last-child > *,
  .inner > :last-child:is(.folded) > li:last-child {
    border-block-end: 0;
  }
  tr:focus-visible,
  li:focus-visible {
    outline-offset: 0.375em;
  }
  @media (forced-colors: active) {
    :is(.done, .partial)::before {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (max-width: 40em) {
    .claims dl > div,
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .figures {
      grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
      gap: 1.25em 1em;
    }
    table,
    tbody,
    tbody tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody tr {
      padding-block: 0.625em;
      border-block-start: var(--line);
    }
    tbody th,
    td {
      min-inline-size: 0;
      padding: 0 0 0.375em;
      border: 0;
    }
    td::before {
      display: block;
      font-size: 0.875em;
      color: var(--quiet);
      content: attr(data-label);
      content: attr(data-label) / '';
    }
    td.none {
      display: none;
    }
  }
`;

export default blockStyles;
