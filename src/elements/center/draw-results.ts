/**
 * What a search has found.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toHash } from '../../view/sections/address.js';
import { toRuns, toTerms } from '../../view/sections/search.js';
import type { Result } from '../../view/sections/search-all.js';
import type { CenterWords } from '../../view/words/center-words.js';
import type { Finder } from './finder.js';

/** So many places are shown of a section. */
const SHOWN = 4;

/** Results, a section each. */
function drawResults(results: readonly Result[], query: string, words: CenterWords): TemplateResult {
  const terms = toTerms(query);
  const mark = (text: string): unknown =>
    toRuns(text, terms).map(({ text: run, isFound }) => (isFound ? html`<mark>${run}</mark>` : run));
  return html`<ul role="list" class="results" part="results">${results.map(
    ({ name, title, found }) => html`<li>
      <a class="where" href=${toHash({ name, id: '' })}>${title}</a>
      <ul role="list">${found
        .slice(0, SHOWN)
        .map(
          ({ id, title: entry, excerpt }) =>
            html`<li><a href=${toHash({ name, id })}>${
              entry ? html`<strong><bdi>${mark(entry)}</bdi></strong>` : nothing
            }${excerpt && excerpt !== entry ? html` <span class="excerpt"><bdi>${mark(excerpt)}</bdi></span>` : nothing}</a></li>`,
        )}${found.length > SHOWN ? html`<li class="quiet">${words.more(found.length - SHOWN)}</li>` : nothing}</ul>
    </li>`,
  )}</ul>`;
}

/** What a search has found: how much, which is read out, and where. */
export function drawFound(finder: Finder, words: CenterWords): TemplateResult {
  const { results, missing, query, isAnswered } = finder;
  const places = results.reduce((sum, { found }) => sum + found.length, 0);
  const said = places ? words.found(places, results.length) : words.nothing;
  const all = missing.length ? `${said}. ${words.unsearched(missing.join(', '))}` : said;
  return html`<p class="news" role="status">${isAnswered ? all : nothing}</p>
    ${places ? drawResults(results, query, words) : nothing}`;
}
