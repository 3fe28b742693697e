import { type CSSResult, css } from '@lit/reactive-element';

/** Entries in all their forms, and everything open on paper. */
const listStyles: CSSResult = css`
  :is(.list, .grid, .steps, .timeline, .folded, .claims) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
  }
  .entry dl {
    margin-block-start: 0.25em;
    gap: 0.25em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  .list > li {
    padding-block: 0.875em;
    border-block-start: var(--line);
  }
  .list > li:last-child {
    border-block-end: var(--line);
  }
  .list > .bare {
    padding-block: 0.5em;
  }
  .bare:not(:has(.chips)) .title {
    font-weight: normal;
    max-inline-size: 68ch;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1.5em;
  }
  .grid > li {
    padding-block-start: 0.625em;
    border-block-start: var(--line);
  }
  .grid .top {
    justify-content: flex-start;
  }
  .grid dl > div {
    grid-template-columns: minmax(0, 1fr);
  }
  .claims > li {
    display: grid;
    grid-template-columns: min(20em, 100%) minmax(0, 1fr);
    align-items: start;
    gap: 0.75em 2.5em;
    padding-block: 1.25em;
    border-block-start: var(--line);
  }
  .claims > li:last-child {
    border-block-end: var(--line);
  }
  .claims dl {
    gap: 0.375em;
    padding-block-start: 0.25em;
  }
  .claims dl > div {
    grid-template-columns: minmax(5em, 9em) minmax(0, 1fr);
  }
  .badge {
    --trust-badge-width: 100%;
    display: grid;
    align-content: start;
    min-block-size: 5.25em;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    counter-increment: step;
    padding-block-end: 1.25em;
    padding-inline-start: 3em;
  }
  .steps > li::before {
    position: absolute;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid currentColor;
    border-radius: 0.375em;
    line-height: calc(2em - 3px);
    text-align: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    content: counter(step);
  }
  .steps > li:not(:last-child)::after {
    position: absolute;
    inset-block: 2.375em 0.375em;
    inset-inline-start: 1em;
    border-inline-start: 1.5px solid color-mix(in oklab, currentColor 30%, transparent);
    content: '';
  }
  .steps .top {
    min-block-size: 2em;
    align-items: center;
  }
  .timeline > li {
    position: relative;
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0 2.25em;
    padding-block-end: 1.5em;
  }
  .timeline > li::before {
    position: absolute;
    inset-block: 0.5em -0.5em;
    inset-inline-start: 9.5em;
    border-inline-start: 1.5px solid color-mix(in oklab, currentColor 30%, transparent);
    content: '';
  }
  .timeline > li:last-child::before {
    display: none;
  }
  .timeline > li::after {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: calc(9.25em + 0.75px);
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 0.125em;
    background: currentColor;
    content: '';
  }
  .lead {
    font-variant-numeric: tabular-nums;
    color: var(--quiet);
  }
  .folded > li {
    border-block-start: var(--line);
  }
  .folded > li:last-child {
    border-block-end: var(--line);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 2em;
  }
  .column {
    padding-block-start: 0.625em;
    border-block-start: 2px solid currentColor;
  }
  .column > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.5em;
    font: inherit;
    font-weight: 600;
  }
  .column li:first-child {
    border: 0;
  }
  summary,
  .only {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    padding-block: 0.625em;
    min-block-size: 24px;
    list-style: none;
  }
  summary {
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border-block-end: 1.5px solid currentColor;
    border-right: 1.5px solid currentColor;
    rotate: 45deg;
    content: '';
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  summary:hover .title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number {
    min-inline-size: 2em;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  details .entry {
    padding-block-end: 1em;
  }
  .folded .title {
    flex: 1;
    min-inline-size: min(12em, 100%);
  }
  .inner .folded .title {
    font-weight: normal;
  }
  @container (max-width: 44em) {
    .claims > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .badge {
      max-inline-size: 24em;
    }
  }
  @container (max-width: 36em) {
    .timeline > li {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-start: 1.5em;
    }
    .timeline > li::before {
      inset-inline-start: 0.25em;
    }
    .timeline > li::after {
      inset-inline-start: 0.75px;
    }
  }
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    summary::after {
      display: none;
    }
    li,
    tr,
    .column {
      break-inside: avoid;
    }
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .timeline > li::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;

export default listStyles;
