/**
 * The head of a trust center: who speaks, about what, and whether that was checked.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Piece } from '../../view/sections/blocks.js';
import type { CenterView } from '../../view/sections/center.js';
import type { CenterWords } from '../../view/words/center-words.js';
import { toMark } from '../shared/face.js';
import { drawHeading } from '../shared/heading.js';

const drawText = ({ text, lang }: Piece): TemplateResult => html`<bdi lang=${lang || nothing}>${text}</bdi>`;

/** The head; `open` opens the panel. */
export function drawMasthead(
  view: CenterView,
  level: number,
  own: CenterWords,
  scopeLabel: string,
  open: () => Promise<void>,
): TemplateResult {
  const { owner, subject, summary, scope, mark, lang, line } = view;
  return html`<div class="masthead" part="header">
    <div class="who">
      ${drawHeading(level, html`<bdi>${owner}</bdi>`)}
      <p class="domain"><bdi>${subject}</bdi></p>
      ${summary ? html`<p class="summary">${drawText(summary)}</p>` : nothing}
      ${scope ? html`<p class="scope"><span>${scopeLabel}</span>${drawText(scope)}</p>` : nothing}
    </div>
    <button class="proof ${mark}" part="note" type="button" aria-haspopup="dialog" @click=${open}>
      ${toMark(mark)}<span><span part="status" lang=${lang}><bdi>${line}</bdi></span><span class="more">${own.proof}</span></span>
    </button>
  </div>`;
}
