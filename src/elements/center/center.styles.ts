import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import sideStyles from './side.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  css`
    :host {
      --line: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      --quiet: color-mix(in oklab, currentColor 75%, transparent);
      --top: var(--trust-center-offset, 0px);
      display: block !important;
      inline-size: 100%;
      min-block-size: var(--trust-center-min-height, 24em);
    }
    .center {
      container-type: inline-size;
      line-height: 1.5;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .masthead {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: start;
      gap: 1.5em 3em;
      padding-block-end: 2em;
      border-block-end: 2px solid currentColor;
    }
    .who {
      flex: 1 1 24em;
      min-inline-size: 0;
    }
    .who > :is(h1, h2, h3, h4, h5, h6) {
      margin: 0;
      font: inherit;
      font-size: clamp(1.625em, 4.5cqi, 2.75em);
      font-weight: 600;
      line-height: 1.1;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }
    p {
      margin: 0;
      max-inline-size: 68ch;
    }
    .domain {
      margin-block-start: 0.375em;
      font-size: 1.0625em;
      color: var(--quiet);
    }
    .summary {
      margin-block-start: 1em;
      max-inline-size: 56ch;
      font-size: 1.125em;
      text-wrap: pretty;
    }
    .scope {
      margin-block-start: 0.75em;
      font-size: 0.9375em;
      color: var(--quiet);
    }
    .scope > span {
      margin-inline-end: 0.75em;
      font-weight: 600;
    }
    .proof {
      display: flex;
      align-items: center;
      gap: 0.75em;
      max-inline-size: 24em;
      padding: 0.625em 0.875em;
      border: var(--line);
      border-radius: var(--trust-radius, 0.5em);
      background: color-mix(in oklab, currentColor 4%, transparent);
      line-height: 1.35;
    }
    .proof > svg {
      inline-size: 1.75em;
      block-size: 1.75em;
    }
    .proof [part='status'] {
      font-size: 0.9375em;
      text-wrap: pretty;
    }
    .more {
      display: block;
      font-size: 0.875em;
      text-decoration: underline dotted;
      text-underline-offset: 0.2em;
    }
    .stale {
      border-color: currentColor;
    }
    .body {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 0 clamp(2em, 5cqi, 4.5em);
      padding-block-start: 1.75em;
    }
    .content {
      scroll-margin-block-start: calc(var(--top) + 1.5em);
    }
    .section {
      max-inline-size: 60em;
      padding-block-end: 3.5em;
      scroll-margin-block-start: calc(var(--top) + 1.5em);
    }
    .section > :is(h1, h2, h3, h4, h5, h6) {
      margin: 0 0 0.75em;
      font: inherit;
      font-size: 1.5em;
      font-weight: 600;
      line-height: 1.2;
      letter-spacing: -0.01em;
    }
    /* Room for what is to come, so that not everything is near at once. */
    .section.empty {
      min-block-size: 18em;
    }
    /* Whatever is seen has its place: what stands below a section that is on its way comes after it. */
    .section.empty ~ .section {
      visibility: hidden;
    }
    .section > slot > * {
      --trust-section-min-height: 0;
    }
    .section > slot > ::part(head) {
      display: none;
    }
    .unprinted {
      display: none;
    }
    .quiet {
      margin-block-end: 0.75em;
      font-size: 0.875em;
      color: var(--quiet);
    }
    :focus-visible {
      outline: 2px solid var(--trust-accent, currentColor);
      outline-offset: 4px;
    }
    :is(h1, h2, h3, h4, h5, h6):focus:not(:focus-visible) {
      outline: 0;
    }
    .news {
      font-weight: 600;
    }
    .news:empty {
      display: none;
    }
    .results {
      margin: 0.75em 0 3em;
      padding: 0;
      list-style: none;
    }
    .results > li {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 0 1.5em;
      max-inline-size: 60em;
      padding-block: 0.625em;
      border-block-start: var(--line);
    }
    .results ul {
      display: grid;
      gap: 0.5em;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .results .quiet {
      margin: 0;
    }
    .results a {
      display: block;
      min-block-size: 24px;
      color: inherit;
      text-decoration: none;
    }
    .results a:hover :is(strong, .excerpt),
    .where:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .results strong {
      white-space: normal;
    }
    .where {
      color: var(--quiet) !important;
    }
    .excerpt {
      display: block;
      font-size: 0.9375em;
    }
    mark {
      background: color-mix(in oklab, var(--trust-accent, #d9a400) 35%, transparent);
      color: inherit;
      border-radius: 0.125em;
    }
    @media (forced-colors: active) {
      mark {
        background: Mark;
        color: MarkText;
      }
    }
  `,
  sideStyles,
];

export default styles;
