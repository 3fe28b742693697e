import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import pendingStyles from '../shared/pending.styles.js';
import narrowStyles from './narrow.styles.js';
import toolStyles from './tools.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  pendingStyles,
  toolStyles,
  css`
    :host {
      --line: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      display: block !important;
      inline-size: 100%;
      min-block-size: var(--trust-subprocessors-min-height, 8em);
    }
    .whole {
      container-type: inline-size;
      line-height: 1.45;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0.25em 1em;
    }
    h3,
    h4,
    h5 {
      margin: 0;
      font: inherit;
      font-weight: 600;
    }
    h3 {
      font-size: 1.25em;
    }
    h5 {
      margin-block-start: 0.75em;
      font-size: 0.875em;
    }
    p {
      margin: 0;
      max-inline-size: none;
    }
    .empty,
    .statement {
      margin-block: 0.5em;
      max-inline-size: 65ch;
    }
    .empty {
      font-weight: 600;
    }
    .item {
      display: block;
      white-space: pre-line;
    }
    .strong,
    .strong a {
      font-weight: 600;
    }
    .quiet,
    dt {
      color: color-mix(in oklab, currentColor 75%, transparent);
    }
    .quiet {
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .chip {
      display: inline-block;
      margin-block-end: 0.25em;
      margin-inline-end: 0.25em;
      padding: 0.0625em 0.5em;
      border: var(--line);
      border-radius: 0.375em;
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    a {
      color: var(--trust-accent, inherit);
      text-underline-offset: 0.2em;
    }
    ul,
    dl {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      margin-block-start: 0.25em;
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    dd {
      margin: 0;
    }
    details dl:not(li dl) {
      display: grid;
      gap: 0.5em;
    }
    details dl:not(li dl) > div {
      display: grid;
      grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
      gap: 0 1em;
    }
    .upcoming {
      margin-block: 0.75em;
      padding: 0.75em 1em;
      border: var(--line);
      border-radius: var(--trust-radius, 0.5em);
      background: color-mix(in oklab, currentColor 4%, transparent);
    }
    li {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: 0 1em;
      padding-block: 0.5em;
    }
    li + li {
      border-block-start: var(--line);
    }
    li .item {
      display: inline;
    }
    li .chip {
      display: inline-block;
    }
    .date {
      white-space: normal;
      font-variant-numeric: tabular-nums;
    }
    .found,
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
      min-block-size: 24px;
      font-size: 0.875em;
    }
    .found .quiet,
    .foot .quiet {
      font-size: 1em;
    }
    .found span + span {
      margin-inline-start: 1em;
    }
    .clear,
    .foot a {
      min-block-size: 24px;
      text-decoration: underline;
    }
    .foot {
      margin-block-start: 0.75em;
    }
    .foot a {
      display: inline-flex;
      align-items: center;
    }
    .directed {
      margin-block-start: 1em;
    }
    .directed li {
      display: list-item;
      margin-inline-start: 1.25em;
      padding-block: 0.125em;
      border: 0;
      list-style: disc;
    }
    .wide {
      container-name: wide;
    }
    .scroll {
      max-block-size: var(--trust-subprocessors-height, min(80vh, 48em));
      margin-block-start: 0.25em;
      overflow: auto;
      border-block: var(--line);
    }
    table,
    tbody,
    thead {
      display: block;
    }
    table {
      min-inline-size: var(--width);
      font-size: 0.9375em;
    }
    .news,
    caption {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      background: var(--trust-subprocessors-head, Canvas);
      border-block-end: var(--line);
    }
    .many tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(var(--rows) * 5em);
    }
    tr {
      display: grid;
      grid-template-columns: var(--columns);
    }
    tbody tr {
      border-block-end: var(--line);
    }
    tbody:last-child tr:last-child {
      border: 0;
    }
    th,
    td {
      min-inline-size: 0;
      padding-block: 0.5em;
      padding-inline: 0 0.75em;
      font-weight: normal;
      text-align: start;
    }
    thead th {
      font-weight: 600;
    }
    /* Room for the outline of what has the focus, at the edge of what scrolls. */
    [scope='row'],
    thead th:first-child {
      padding-inline-start: 4px;
    }
    /* More columns than stand side by side: the names stay in sight. */
    .far [scope='row'],
    .far thead th:first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: var(--trust-subprocessors-head, Canvas);
    }
    th button {
      min-block-size: 24px;
      font-weight: 600;
    }
    th button:hover {
      text-decoration: underline;
    }
    /* In the room between two columns: a head keeps its lines when its table is sorted. */
    th button::after {
      position: absolute;
      margin-inline-start: 0.25em;
      opacity: 0;
      content: '↕' / '';
    }
    th button:is(:hover, :focus-visible)::after {
      opacity: 0.75;
    }
    th[aria-sort] button::after {
      opacity: 1;
      content: '↑' / '';
    }
    th[aria-sort='descending'] button::after {
      content: '↓' / '';
    }
    .group {
      grid-template-columns: 1fr;
      background: color-mix(in oklab, currentColor 4%, transparent);
    }
    .group th {
      padding-inline-start: 0.5em;
      font-weight: 600;
    }
    :focus-visible {
      outline: 2px solid var(--trust-accent, currentColor);
      outline-offset: 2px;
    }
    .scroll:focus-visible {
      outline-offset: -2px;
    }
  `,
  narrowStyles,
];

export default styles;
