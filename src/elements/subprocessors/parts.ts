/**
 * What stands around the table: filters above it, changes and policy beside it.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SubprocessorsContent } from '../../view/subprocessors.js';
import type { Change, Point } from '../../view/subprocessors-changes.js';
import type { ColumnName } from '../../view/subprocessors-rows.js';
import type { Choice, Grouping } from '../../view/subprocessors-table.js';
import { toNode } from './bodies.js';

/** Takes what a visitor chooses. */
export type Choose = (chosen: Partial<Choice>) => void;

const toChosen = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** Terms and what there is to say on them. */
export function drawPoints(points: readonly Point[]): TemplateResult {
  return html`<dl>${points.map(({ label, items }) => html`<div><dt>${label}</dt><dd>${items.map(toNode)}</dd></div>`)}</dl>`;
}

/** Changes, each with its date first. */
export function drawChanges(changes: readonly Change[]): TemplateResult {
  return html`<ul role="list">${changes.map(
    ({ date, name, type, points, summary }) => html`<li>
      <strong class="date"><bdi>${date}</bdi></strong>
      <div>
        <p><span class="item chip">${type}</span> ${toNode(name)}</p>
        ${summary ? html`<p>${toNode(summary)}</p>` : nothing}
        ${drawPoints(points)}
      </div>
    </li>`,
  )}</ul>`;
}

function drawSelect(
  label: string,
  chosen: string,
  options: readonly { value: string; label: string }[],
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<label><span>${label}</span><select @change=${onChange}>${options.map(
    (option) => html`<option .value=${option.value} .selected=${option.value === chosen}>${option.label}</option>`,
  )}</select></label>`;
}

/** Search, filters and grouping, as far as there is something to choose. */
export function drawFilters(content: SubprocessorsContent, choice: Choice, choose: Choose): TemplateResult {
  const { rows, facets, groupings, format } = content;
  const { labels } = format.words;
  const onSearch = (event: Event): void => choose({ text: toChosen(event) });
  const groups = groupings.map((value) => ({ value, label: labels[value] }));
  const onGroup = (event: Event): void => choose({ group: (toChosen(event) || null) as Grouping | null });
  return html`${
    rows.length > 1
      ? html`<label class="search"><span>${labels.search}</span><input type="search" .value=${choice.text} @input=${onSearch}></label>`
      : nothing
  }${facets.map(({ name, label, options }) =>
    drawSelect(label, choice[name], [{ value: '', label: labels.all }, ...options], (event) =>
      choose({ [name]: toChosen(event) }),
    ),
  )}${
    groups.length
      ? drawSelect(labels.group, choice.group ?? '', [{ value: '', label: labels.ungrouped }, ...groups], onGroup)
      : nothing
  }`;
}

/** A menu that lies over the table goes away as menus do. */
function close({ key, currentTarget }: KeyboardEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Which columns are shown. The name always is. */
export function drawColumns(
  { columns: available, format }: SubprocessorsContent,
  shown: readonly ColumnName[],
  show: (columns: readonly ColumnName[]) => void,
): TemplateResult {
  const { labels, columns: names } = format.words;
  const toggle = (name: ColumnName): void =>
    show(available.filter((other) => (other === name) !== shown.includes(other)));
  return html`<details class="menu" @keydown=${close}>
    <summary>${labels.columns}</summary>
    <div role="group" aria-label=${labels.columns}>${available
      .slice(1)
      .map(
        (name) =>
          html`<label><input type="checkbox" .checked=${shown.includes(name)} @change=${() => toggle(name)}>${names[name]}</label>`,
      )}</div>
  </details>`;
}

/** The head of a column: a button that sorts by it, where there is something to sort. */
export function drawHead(
  { rows, format }: SubprocessorsContent,
  name: ColumnName,
  { sort, isDescending }: Choice,
  choose: Choose,
): TemplateResult {
  const label = format.words.columns[name];
  if (rows.length < 2) return html`<th role="columnheader" scope="col">${label}</th>`;
  const isSorted = sort === name;
  const onClick = (): void => choose({ sort: name, isDescending: isSorted && !isDescending });
  const direction = isDescending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? direction : nothing}><button type="button" @click=${onClick}>${label}</button></th>`;
}
