import { type CSSResult, css } from '@lit/reactive-element';

/** Search and the list of sections: beside the text, above it where it is narrow, nowhere on paper. */
const sideStyles: CSSResult = css`
  .side {
    position: sticky;
    inset-block-start: calc(var(--top) + 1.5em);
    align-self: start;
    max-block-size: calc(100vh - var(--top) - 3em);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 4px;
    margin: -4px;
  }
  .tools {
    display: flex;
    align-items: end;
    gap: 0.5em;
    margin-block-end: 1em;
    font-size: 0.9375em;
  }
  [role='search'] {
    flex: 1;
    min-inline-size: 0;
  }
  label {
    display: block;
    position: relative;
  }
  label > span {
    position: absolute;
    clip-path: inset(50%);
  }
  label > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.5625em);
    inset-inline-start: 0.625em;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    opacity: 0.75;
    pointer-events: none;
  }
  input,
  .action,
  .toggle {
    box-sizing: border-box;
    min-block-size: 2.25em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: 0.375em;
    background: color-mix(in oklab, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
  }
  input {
    inline-size: 100%;
    padding: 0.25em 0.5em;
    padding-inline-start: 2.25em;
  }
  .action {
    padding: 0.25em 0.75em;
    border-color: color-mix(in oklab, currentColor 14%, transparent);
  }
  nav ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: block;
    padding: 0.25em 0.75em;
    border-inline-start: 2px solid color-mix(in oklab, currentColor 14%, transparent);
    color: var(--quiet);
    font-size: 0.9375em;
    line-height: 1.45;
    text-decoration: none;
  }
  nav a:hover {
    color: inherit;
    border-color: currentColor;
  }
  nav a[aria-current] {
    border-color: var(--trust-accent, currentColor);
    color: inherit;
    font-weight: 600;
  }
  nav a:focus-visible {
    outline-offset: -2px;
  }
  .toggle {
    display: none;
  }
  @container (max-width: 52em) {
    .masthead {
      align-items: start;
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
      padding-block-start: 0;
    }
    .side {
      inset-block-start: var(--top);
      z-index: 4;
      max-block-size: calc(100vh - var(--top));
      margin: 0 -0.25em 1em;
      padding: 0.625em 0.25em;
      border-block-end: var(--line);
      background: var(--trust-center-paper, Canvas);
    }
    .tools {
      margin-block-end: 0.5em;
    }
    .toggle {
      display: flex;
      align-items: center;
      gap: 0.75em;
      inline-size: 100%;
      min-block-size: 2.5em;
      padding: 0.25em 0.75em;
      border-color: color-mix(in oklab, currentColor 14%, transparent);
      font-size: 0.9375em;
    }
    .toggle span {
      color: var(--quiet);
    }
    .toggle strong {
      flex: 1;
      min-inline-size: 0;
    }
    .toggle::after {
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline: auto 0.25em;
      border-block-end: 1.5px solid currentColor;
      border-right: 1.5px solid currentColor;
      rotate: 45deg;
      content: '';
    }
    .toggle[aria-expanded='true']::after {
      rotate: 225deg;
    }
    nav ul:not(.open) {
      display: none;
    }
    nav ul {
      padding-block-start: 0.5em;
    }
    nav a {
      padding-block: 0.5em;
    }
    .content,
    .section {
      scroll-margin-block-start: calc(var(--top) + 7.5em);
    }
    .section {
      padding-block-end: 2.5em;
    }
    .results > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .side,
    .news,
    .results,
    .more {
      display: none;
    }
    .body {
      display: block;
      margin-block-start: 1.25em;
    }
    .unprinted {
      display: block;
      font-style: italic;
    }
    .section.empty {
      min-block-size: 0;
    }
    .section.empty ~ .section {
      visibility: visible;
    }
    .section {
      max-inline-size: none;
      padding-block-end: 2em;
    }
    .section > :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;

export default sideStyles;
