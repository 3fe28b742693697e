import { type CSSResult, css } from '@lit/reactive-element';

/** Cards where there is little room, and everything open on paper. */
const narrowStyles: CSSResult = css`
  @container (max-width: 40em) {
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
      gap: 0 1em;
      padding-block-end: 0.5em;
    }
    thead th {
      padding: 0;
    }
    thead button {
      font-size: 0.875em;
      font-weight: normal;
    }
    th[aria-sort] button {
      font-weight: 600;
    }
    .many tbody {
      contain-intrinsic-block-size: auto calc(var(--rows) * 14em);
    }
    tbody tr:not(.group) {
      display: block;
      margin-block-end: 0.75em;
      padding: 0.75em;
      border: var(--line) !important;
      border-radius: var(--trust-radius, 0.5em);
    }
    tbody th,
    td {
      display: block;
      padding: 0 0 0.375em !important;
    }
    td::before {
      display: block;
      font-size: 0.875em;
      color: color-mix(in oklab, currentColor 75%, transparent);
      content: attr(data-label);
      content: attr(data-label) / '';
    }
    td.none {
      display: none;
    }
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
  @media print {
    .tools {
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
