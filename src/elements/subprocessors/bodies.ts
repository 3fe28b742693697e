/**
 * The table's rows as nodes: made once, and moved when they are sorted or filtered.
 *
 * Rows stand in blocks. What is in sight is laid out at once, and the rest, block by block, when there is time for it: so
 * thousands of rows stay quick, and are all there for assistive technology, which sees nothing of what is not laid out
 * (Chromium 156). Blocks of a table must be `display: block` for that, which takes the table's meaning from assistive
 * technology: roles give it back.
 *
 * @module
 */

import type { Item } from '../../view/subprocessors-format.js';
import type { ColumnName, Row } from '../../view/subprocessors-rows.js';
import type { Group } from '../../view/subprocessors-table.js';
import type { SubprocessorsWords } from '../../view/words/subprocessors-words.js';
import { draw } from '../shared/draw.js';

/** Rows that are laid out together. */
const BLOCK = 50;
/** More rows than this are laid out only where they are in sight. */
export const MANY: number = BLOCK;

/** A piece of a manifest's text, isolated from what stands beside it; a link where it may be one. */
export function toNode({ text, kind, href, lang }: Item): Element {
  const isolated = draw('bdi', lang ? { lang } : {}, text);
  const link = href ? draw('a', { href, rel: 'noopener noreferrer', target: '_blank' }, isolated) : isolated;
  return draw('span', { class: `item ${kind ?? ''}` }, link);
}

function toTableRow({ cells }: Row, columns: readonly ColumnName[], words: SubprocessorsWords): Element {
  const drawn = columns.map((name) => {
    const items = cells[name].items.map(toNode);
    return name === 'name'
      ? draw('th', { scope: 'row', role: 'rowheader' }, ...items)
      : // What the column is, for the card that a row is on a narrow page.
        draw('td', { role: 'cell', 'data-label': words.columns[name], class: items.length ? '' : 'none' }, ...items);
  });
  return draw('tr', { role: 'row', part: 'row' }, ...drawn);
}

function toHeading(heading: string, count: string, span: number): Element {
  const text = draw('span', {}, draw('bdi', {}, heading), ` (${count})`);
  const attributes = { role: 'rowheader', scope: 'rowgroup', colspan: `${span}`, 'aria-colspan': `${span}` };
  return draw('tr', { role: 'row', class: 'group' }, draw('th', attributes, text));
}

/** Keeps the rows of one list and one choice of columns. */
export class Bodies {
  readonly #columns: readonly ColumnName[];
  readonly #words: SubprocessorsWords;
  readonly #made = new Map<Row, Element>();
  /** Blocks that are not laid out unless they are in sight. */
  #waiting: Element[] = [];
  #isLayingOut = false;

  constructor(columns: readonly ColumnName[], words: SubprocessorsWords) {
    this.#columns = columns;
    this.#words = words;
  }

  /** The blocks of a table, in order. */
  draw(groups: readonly Group[], toNumber: (value: number) => string): HTMLElement[] {
    const bodies = groups.flatMap(({ heading, rows }) => {
      const blocks: HTMLElement[] = [];
      for (let at = 0; at < rows.length; at += BLOCK) {
        const block = rows.slice(at, at + BLOCK).map((row) => this.#toRow(row));
        if (heading && !at) block.unshift(toHeading(heading, toNumber(rows.length), this.#columns.length));
        const body = draw('tbody', { role: 'rowgroup' }, ...block) as HTMLElement;
        // How high it probably is: through the object model, which a strict policy on styles allows.
        body.style.setProperty('--rows', `${block.length}`);
        blocks.push(body);
      }
      return blocks;
    });
    // The first is in sight: where there is no other, nothing waits, and nothing holds on to a table that is gone.
    bodies[0]?.classList.add('laid');
    this.#waiting = bodies.slice(1);
    if (!this.#isLayingOut) this.#layOut();
    return bodies;
  }

  #layOut(): void {
    this.#isLayingOut = this.#waiting.length > 0;
    if (!this.#isLayingOut) return;
    const step = (): void => {
      this.#waiting.shift()?.classList.add('laid');
      this.#layOut();
    };
    // WebKit has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(step, { timeout: 1000 });
    else setTimeout(step, 16);
  }

  #toRow(row: Row): Element {
    const made = this.#made.get(row) ?? toTableRow(row, this.#columns, this.#words);
    this.#made.set(row, made);
    return made;
  }
}
