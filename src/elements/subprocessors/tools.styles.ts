import { type CSSResult, css } from '@lit/reactive-element';

/** Search, filters, columns and what is folded. */
const toolStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
    margin-block: 0.75em 0.5em;
    font-size: 0.875em;
  }
  .tools > label {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .tools > .search {
    flex: 2 1 10em;
  }
  .tools label span {
    display: block;
  }
  input[type='search'],
  select,
  .action,
  summary {
    box-sizing: border-box;
    min-block-size: 2.25em;
    border: var(--line);
    border-radius: 0.375em;
    background: color-mix(in oklab, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
  }
  input[type='search'],
  select {
    inline-size: 100%;
    padding: 0.25em 0.5em;
    border-color: color-mix(in oklab, currentColor 55%, transparent);
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .action,
  .menu summary {
    padding: 0.25em 0.75em;
    text-align: center;
    align-content: center;
    cursor: pointer;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .whole > details {
    margin-block-start: 0.75em;
  }
  .whole > details > summary {
    border: 0;
    background: none;
  }
  .actions {
    display: flex;
    gap: 0.75em;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    min-block-size: 2.25em;
    list-style: none;
  }
  .menu > div {
    position: absolute;
    inset-inline-end: 0;
    z-index: 3;
    inline-size: max-content;
    max-inline-size: 16em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: var(--line);
    border-radius: 0.375em;
    background: var(--trust-subprocessors-head, Canvas);
  }
  /* Nothing stands before it: it opens the other way, or it would leave the page. */
  .actions:first-child .menu > div {
    inset-inline: 0 auto;
  }
  .many .laid {
    content-visibility: visible;
  }
  .menu label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
  }
`;

export default toolStyles;
