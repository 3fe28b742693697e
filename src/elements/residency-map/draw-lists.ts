/**
 * The list beside the map: every fact in words. Whoever does not see the map misses nothing.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PlaceView, ResidencyView, TransferView } from '../../view/residency.js';
import type { ResidencyFact } from '../../view/residency-facts.js';
import type { ResidencyWords } from '../../view/words/residency-words.js';
import { drawShape, toClass } from './shapes.js';

/** What the visitor looks at, and how the list tells. */
export interface ListTools {
  words: ResidencyWords;
  /** False where the manifest itself names no place. */
  hasPlaces: boolean;
  /** Ids of the place that is pointed at, and of the one that was chosen. */
  near: string;
  chosen: string;
  /** Keys of the transfer that is pointed at, and of the one that was chosen; -1 for none. */
  transfer: number;
  chosenTransfer: number;
  onPlace(id: string): void;
  onTransfer(key: number): void;
  /** `onMap` where the list has to follow. */
  onSelect(place: PlaceView | undefined, onMap: boolean): void;
  onSelectTransfer(key: number, onMap: boolean): void;
}

function drawFacts(facts: ResidencyFact[]): TemplateResult | typeof nothing {
  if (!facts.length) return nothing;
  return html`<dl>
    ${facts.map(({ label, text, lang, href }) => {
      const value = html`<bdi lang=${lang || nothing}>${text}</bdi>`;
      return html`<div><dt><bdi>${label}</bdi></dt><dd>${href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${value}</a>` : value}</dd></div>`;
    })}
  </dl>`;
}

function drawPlace(place: PlaceView, tools: ListTools): TemplateResult {
  const { id, name, lang, sentence, facts } = place;
  const isChosen = id === tools.chosen;
  const look = (): void => tools.onPlace(id);
  const leave = (): void => tools.onPlace('');
  return html`<li class=${toClass('place', id === tools.near && 'near', isChosen && 'chosen')} @pointerenter=${look} @pointerleave=${leave} @focusin=${look} @focusout=${leave}>
    <svg class="key" viewBox="-9 -9 18 18" aria-hidden="true">${drawShape(place)}</svg>
    <div>
      <button class="name" type="button" aria-pressed=${isChosen} @click=${() => tools.onSelect(place, false)}><bdi lang=${lang || nothing}>${name}</bdi></button>
      <p><bdi>${sentence}</bdi></p>
      ${drawFacts(facts)}
    </div>
  </li>`;
}

function drawTransfer({ key, sentence, facts }: TransferView, tools: ListTools): TemplateResult {
  const isChosen = key === tools.chosenTransfer;
  const look = (): void => tools.onTransfer(key);
  const leave = (): void => tools.onTransfer(-1);
  return html`<li class=${toClass('transfer', key === tools.transfer && 'near', isChosen && 'chosen')} @pointerenter=${look} @pointerleave=${leave} @focusin=${look} @focusout=${leave}>
    <svg class="key" viewBox="-9 -9 18 18" aria-hidden="true"><path class="way" d="M-7 4Q-1-7 6 3M2.5 2.5L6 3L7-.5"></path></svg>
    <div>
      <button class="sentence" type="button" aria-pressed=${isChosen} @click=${() => tools.onSelectTransfer(key, false)}><bdi>${sentence}</bdi></button>
      ${drawFacts(facts)}
    </div>
  </li>`;
}

/** The places, the transfers, and what stays part by part. */
export function drawLists(view: ResidencyView, tools: ListTools): TemplateResult {
  const { places, transfers, components, isPinned } = view;
  const { labels, nothingLeft, pinned } = tools.words;
  return html`<div class="lists" part="list">
    ${places.length ? html`<h3>${labels.places}</h3><ul role="list">${places.map((place) => drawPlace(place, tools))}</ul>` : nothing}
    <p role="status">${places.length || !tools.hasPlaces ? nothing : nothingLeft}</p>
    ${transfers.length ? html`<h3>${labels.transfers}</h3><ul role="list">${transfers.map((transfer) => drawTransfer(transfer, tools))}</ul>` : nothing}
    ${components.length ? html`<h3>${labels.components}</h3>${drawFacts(components)}` : nothing}
    ${isPinned ? html`<p class="pinned">${pinned}</p>` : nothing}
  </div>`;
}
