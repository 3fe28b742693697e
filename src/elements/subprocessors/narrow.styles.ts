import { type CSSResult, css } from '@lit/reactive-element';

/** Each row a card. Still a table to assistive technology, whose columns are named in every cell for everybody else. */
const cards: CSSResult = css`
  .scroll {
    max-block-size: none;
    overflow: visible;
    border: 0;
  }
  table {
    min-inline-size: 0;
  }
  thead {
    position: static;
    border: 0;
    background: none;
  }
  thead tr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
    padding-block: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  /* The head has nothing to say where nothing is to be sorted: each value stands under its name. */
  thead tr:not([data-sort]) {
    position: absolute;
    clip-path: inset(50%);
  }
  thead tr::before {
    margin-inline-end: 0.25em;
    color: color-mix(in oklab, currentColor 75%, transparent);
    content: attr(data-sort);
    content: attr(data-sort) / '';
  }
  thead th {
    padding: 0 !important;
  }
  .far [scope] {
    position: static !important;
  }
  thead button {
    padding-inline: 0.5em;
    border: var(--line);
    border-radius: 0.375em;
    font-weight: normal;
  }
  th[aria-sort] button {
    border-color: currentColor;
    font-weight: 600;
  }
  thead button::after {
    position: static;
    opacity: 0.75;
  }
  .many tbody {
    contain-intrinsic-block-size: auto calc(var(--rows) * 14em);
  }
  tbody tr:not(.group) {
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
    padding: 0.75em;
    border: var(--line) !important;
    border-radius: var(--trust-radius, 0.5em);
  }
  tbody tr:not(.group) > th {
    grid-column: 1 / -1;
  }
  tbody th,
  td {
    padding: 0 !important;
  }
  tbody .group th {
    padding: 0.5em !important;
  }
  td::before {
    display: block;
    font-size: 0.875em;
    color: color-mix(in oklab, currentColor 75%, transparent);
    content: attr(data-label);
    content: attr(data-label) / '';
  }
  /* Out of sight, but there: or the cells after it would stand under the wrong heads for who hears them. */
  td.none {
    position: absolute;
    clip-path: inset(50%);
  }
  .group {
    margin-block-end: 0.75em;
  }
  @media print {
    thead {
      display: none;
    }
  }
`;

/** Cards where there is little room, and everything open on paper. */
const narrowStyles: CSSResult = css`
  @container (max-width: 40em) {
    ${cards}
    .upcoming {
      padding: 0.75em;
    }
    li:not(.directed li),
    details dl:not(li dl) > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .tools > label {
      flex: 1 1 8em;
    }
    .tools > .search {
      flex: 1 1 100%;
    }
    .menu > div {
      inset-inline: 0 auto;
    }
  }
  /* A table of many columns, which would stand half out of sight. */
  @container wide (max-width: 62em) {
    ${cards}
  }
  @media print {
    .tools,
    .clear {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    table {
      min-inline-size: 0;
    }
    .many tbody {
      content-visibility: visible;
    }
    thead {
      position: static;
    }
    tr {
      grid-template-columns: var(--shares);
    }
    tr,
    li {
      break-inside: avoid;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

export default narrowStyles;
