/**
 * Fragments that several tags draw: a mark, the face of a badge, the note beside a page's own words.
 *
 * @module
 */

import { html, type TemplateResult } from 'lit';
import type { BadgeView } from '../../view/badge.js';
import { MARKS, type Mark } from '../../view/marks.js';

/** A mark. The words beside it say the same, so assistive technology passes it over. */
export function toMark(name: Mark): TemplateResult {
  const [plain, second = '', dashes = 'none'] = MARKS[name];
  return html`<svg viewBox="0 0 20 20" class=${name} part="mark" aria-hidden="true"><path d=${plain} /><path d=${second} stroke-dasharray=${dashes} /></svg>`;
}

/** Glyph, name over status line, mark. The compact form shows the short words and reads out the line. */
export function toFace({ name, short, line, lang, glyph, mark }: BadgeView): TemplateResult {
  return html`${glyph && html`<svg viewBox="0 0 20 20" part="glyph" aria-hidden="true"><path d=${glyph} /></svg>`}<span class="text"><strong part="label"><bdi>${name}</bdi></strong><i>: </i><span part="status" lang=${lang}><bdi class="short" aria-hidden="true">${short}</bdi><bdi>${line}</bdi></span></span>${toMark(mark)}`;
}

/** Mark and status line alone. */
export function toNote({ line, lang, mark }: BadgeView): TemplateResult {
  return html`${toMark(mark)}<span part="status" lang=${lang}><bdi>${line}</bdi></span>`;
}
