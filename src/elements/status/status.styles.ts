import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import pendingStyles from '../shared/pending.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  pendingStyles,
  css`
    /* Their width is given, so what stands in them can go by it. A page that gives none leaves them something to be read in. */
    .card,
    .line {
      box-sizing: border-box;
      container-type: inline-size;
      min-inline-size: min(16em, 100%);
      max-inline-size: 100%;
      color: var(--trust-status-color, var(--trust-color, inherit));
      line-height: 1.25;
      overflow-wrap: anywhere;
    }
    .card {
      inline-size: var(--trust-status-width, 22em);
      border: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      border-radius: var(--trust-status-radius, var(--trust-radius, 0.5em));
      background: color-mix(in oklab, currentColor 4%, transparent);
    }
    .card > * {
      --row: 5.25em;
      --room: calc(var(--row) + 2.5em);
    }
    .live > * {
      --room: calc(2 * var(--row) + 2.5em + 4px);
    }
    /* Where there is little room, words take more of it. */
    @container (max-width: 20em) {
      .card > * {
        --row: 6.5em;
      }
    }
    .card .box {
      inline-size: 100%;
      min-block-size: var(--row);
      border: 0;
      border-radius: inherit;
      background: none;
      color: inherit;
    }
    .card button:focus-visible {
      outline-offset: -2px;
    }
    .card .box:hover {
      background: color-mix(in oklab, currentColor 5%, transparent);
    }
    .card strong {
      white-space: normal;
    }
    /* Room without an edge, where forced colours would draw one that is transparent. */
    .card:is(.bare, .alone) {
      padding: 1px;
      border: 0;
      background: none;
    }
    /* The room that will be needed is kept from the start. */
    .card.bare .box {
      min-block-size: var(--room);
      align-content: start;
      padding-block: 1.5em 0;
    }
    .card.alone .box {
      margin-block-end: calc(var(--room) - var(--row));
      border: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      background: color-mix(in oklab, currentColor 4%, transparent);
    }
    /* Two cells from the start, so that they stand below each other from the start where there is no room. */
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.5em;
      inline-size: var(--trust-status-width, 30em);
    }
    .line.live {
      inline-size: var(--trust-status-width, 53em);
    }
    .line > :not(.news) {
      box-sizing: border-box;
      flex: 3 1 23.5em;
      inline-size: auto;
      max-inline-size: min(30em, 100%);
      min-block-size: max(1.75em, 24px);
      padding-block: 0.125em;
    }
    .line > :nth-child(2) {
      flex: 2 1 17.5em;
    }
    /* Words that find no room on the line go on below it, as those of a sentence: none is cut. */
    .line .text {
      display: block;
    }
    .line strong {
      display: inline;
      white-space: normal;
    }
    /* A space, also for who hears the two as one name. */
    .line strong::after {
      content: ' ';
    }
    .line .text [part='status'] {
      display: inline;
      margin-inline-start: 0.25em;
    }
    .line > .feed {
      gap: 0.375em;
      padding: 0 0.5em;
      border: 2px dotted color-mix(in oklab, currentColor 40%, transparent);
      border-radius: var(--trust-status-radius, var(--trust-radius, 0.5em));
    }
    /* Other rules than the hairline: what stands between them is not signed. */
    .feed {
      box-sizing: border-box;
      display: flex;
      align-items: center;
      gap: 0.625em;
      min-block-size: calc(var(--row) + 4px);
      padding: 0.375em 0.75em;
      border-block: 2px dotted color-mix(in oklab, currentColor 30%, transparent);
    }
    @container (max-width: 28em) {
      .line > :not(.news) {
        min-block-size: 3em;
      }
    }
    /* Words so large that hardly one fits beside something stand below it. */
    .card .feed,
    .foot {
      flex-wrap: wrap;
    }
    .feed .text {
      flex: 1 1 6em;
    }
    .feed svg,
    .parts svg {
      stroke-width: 2;
    }
    .foot {
      display: flex;
      align-items: center;
      gap: 0 1em;
      min-block-size: calc(2.5em / 0.8125);
      box-sizing: border-box;
      padding-inline: calc(0.75em / 0.8125);
      font-size: 0.8125em;
    }
    .foot a,
    .foot button {
      min-block-size: 24px;
      align-content: center;
      color: inherit;
      text-decoration: underline;
      text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
      text-underline-offset: 0.2em;
    }
    .foot a:hover,
    .foot button:hover {
      text-decoration-color: currentColor;
    }
    a:focus-visible {
      outline: 2px solid var(--trust-accent, currentColor);
      outline-offset: 2px;
    }
    .foot a {
      flex: 1 1 8em;
      max-inline-size: max-content;
    }
    .foot button {
      margin-inline-start: auto;
    }
    .foot button::after {
      /* Of its own, or it would be underlined with the word. */
      display: inline-block;
      content: '▾' / '';
      margin-inline-start: 0.375em;
    }
    .foot [aria-expanded='true']::after {
      rotate: 0.5turn;
    }
    .more {
      padding: 0.25em calc(0.75em / 0.8125) 0.75em;
      font-size: 0.8125em;
    }
    .more[hidden] {
      display: none;
    }
    #parts {
      margin: 0.5em 0 0.25em;
      font-weight: 600;
    }
    .parts {
      margin: 0 0 0.75em;
      padding: 0;
      list-style: none;
    }
    .parts li {
      display: flex;
      align-items: center;
      gap: 0.5em;
      padding-block: 0.25em;
    }
    .parts bdi {
      flex: 1;
      min-inline-size: 0;
    }
    dl {
      margin: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.5em;
      font-variant-numeric: tabular-nums;
    }
    dd a {
      color: inherit;
      display: inline-block;
      min-block-size: 24px;
      line-height: 24px;
    }
    .news {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    @media print {
      .more[hidden] {
        display: block;
      }
      .foot button {
        display: none;
      }
    }
  `,
];

export default styles;
