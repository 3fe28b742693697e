/**
 * The list beside the map, which carries every fact.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const listStyles: CSSResult = css`
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .key {
    flex: none;
    inline-size: max(1.2em, 18px);
    overflow: visible;
  }
  h3 {
    margin: 1.25em 0 0.25em;
    font-size: 1em;
    font-weight: 600;
  }
  .lists {
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .lists > h3:first-child {
    margin-block-start: 0.5em;
  }
  .lists ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lists li {
    display: grid;
    grid-template-columns: max(1.2em, 18px) minmax(0, 1fr);
    gap: 0 0.625em;
    padding: 0.625em 0.5em;
    border-block-start: var(--line);
  }
  .lists li.near,
  .lists li.chosen {
    background: color-mix(in oklab, currentColor 5%, transparent);
  }
  .lists .key {
    margin-block-start: 0.1em;
  }
  .name,
  .sentence {
    min-block-size: 24px;
    text-align: start;
  }
  .name {
    font-weight: 600;
  }
  .sentence {
    font-weight: 400;
  }
  .name:hover,
  .sentence:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chosen :is(.name, .sentence) {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .panel p {
    margin-block: 0;
  }
  .panel .statement {
    margin-block: 0.25em 0.75em;
  }
  .panel .pinned {
    margin-block-start: 0.75em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    margin: 0.25em 0 0;
    font-size: 0.9285em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt {
    color: color-mix(in oklab, currentColor 75%, transparent);
  }
  dd {
    margin: 0;
    white-space: pre-line;
    font-variant-numeric: tabular-nums;
  }
  a {
    color: var(--trust-accent, inherit);
    text-underline-offset: 0.2em;
  }
`;

export default listStyles;
