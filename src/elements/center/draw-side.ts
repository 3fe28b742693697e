/**
 * What stands beside a trust center's sections: the search, and the list of them.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SectionName } from '../../core/manifest/types.js';
import { toHash } from '../../view/sections/address.js';
import type { CenterWords } from '../../view/words/center-words.js';

/** What there is to go to, where the visitor is, and what can be done. */
export interface Side {
  subject: string;
  names: readonly SectionName[];
  current: SectionName | undefined;
  query: string;
  /** Whether the list is unfolded, where it is narrow. */
  isOpen: boolean;
  search(event: Event): void;
  leave(event: KeyboardEvent): void;
  print(): void;
  toggle(): void;
}

const LENS: TemplateResult = html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.25"></circle><path d="m12.5 12.5 4.5 4.5"></path></svg>`;

/** The search and the list. */
export function drawSide(side: Side, own: CenterWords, titles: Readonly<Record<SectionName, string>>): TemplateResult {
  const { subject, names, current, query, isOpen, search, leave, print, toggle } = side;
  return html`<div class="side">
    <div class="tools">
      <div role="search" aria-label=${own.searchIn(subject)}><label><span>${own.search}</span>${LENS}<input type="search" placeholder=${own.search} autocomplete="off" spellcheck="false" .value=${query} @input=${search} @keydown=${leave}></label></div>
      <button class="action" type="button" @click=${print}>${own.print}</button>
    </div>
    <nav part="nav" aria-label=${own.nav(subject)}>
      <button class="toggle" type="button" aria-expanded=${isOpen} aria-controls="list" @click=${toggle}><span>${own.sections}</span>${current ? html`<strong>${titles[current]}</strong>` : nothing}</button>
      <ul role="list" id="list" class=${isOpen ? 'open' : ''}>${names.map(
        (name) =>
          html`<li><a href=${toHash({ name, id: '' })} aria-current=${name === current ? 'location' : nothing}>${titles[name]}</a></li>`,
      )}</ul>
    </nav>
  </div>`;
}
