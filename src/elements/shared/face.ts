/**
 * Fragments that several tags draw: a mark, the face of a badge, the note beside a page's own words.
 *
 * @module
 */

import type { BadgeView } from '../../view/badge.js';
import { MARKS, type Mark } from '../../view/marks.js';
import { draw } from './draw.js';

function toIcon(part: string, name: string, ...paths: Element[]): Element {
  // The words beside it say the same, so assistive technology passes it over.
  return draw('svg', { viewBox: '0 0 20 20', class: name, part, 'aria-hidden': 'true' }, ...paths);
}

/** A mark. */
export function toMark(name: Mark): Element {
  const [plain, second = '', dashes = 'none'] = MARKS[name];
  return toIcon('mark', name, draw('path', { d: plain }), draw('path', { d: second, 'stroke-dasharray': dashes }));
}

/** Glyph, name over status line, mark. The compact form shows the short words and reads out the line. */
export function toFace({ name, whose, short, line, lang, glyph, mark, logo }: BadgeView): Node[] {
  const icon = toIcon('glyph', '', draw('path', { d: glyph }));
  const status = draw(
    'span',
    { part: 'status', lang },
    draw('bdi', { class: 'short', 'aria-hidden': 'true' }, short),
    draw('bdi', {}, line),
  );
  const label = draw(
    'strong',
    { part: 'label' },
    draw('span', { class: 'whose', lang }, whose),
    draw('bdi', {}, name.slice(whose.length)),
  );
  const text = draw('span', { class: 'text' }, label, status);
  return [...(glyph ? [logo ? draw('slot', { name: logo }, icon) : icon] : []), text, toMark(mark)];
}

/** Mark and status line alone. */
export function toNote({ line, lang, mark }: Pick<BadgeView, 'line' | 'lang' | 'mark'>): Node[] {
  return [toMark(mark), draw('span', { part: 'status', lang }, draw('bdi', {}, line))];
}
