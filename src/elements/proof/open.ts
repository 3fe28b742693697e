/**
 * What a press on an element opens: the detail of a claim, or the panel. Each comes in a file of its own, when it is asked
 * for.
 *
 * @module
 */

import { toPermalink } from '../../view/permalink.js';
import type { TrustElement } from '../shared/trust-element.js';

/** The address that was followed already: closed once, it stays closed. */
let followed = '';

/** How much room a card beside its badge needs, in pixels: a frame around one badge has less. */
const ROOM = 360;

/** Which certification of this element an address is about; null where it is about something else. */
function findAsked(element: TrustElement & { certification?: string | null }, hash: string): string | null {
  const { verdict, certification } = element;
  if (!verdict || verdict.state === 'pending') return null;
  const ids = certification ? [certification] : ['', ...verdict.certifications.map(({ id }) => id)];
  return ids.find((id) => toPermalink(verdict.subject, id) === hash) ?? null;
}

/**
 * Opens what there is to say of a certification of an element, or, for `''`, of its manifest; or follows an address. Null
 * opens nothing: the element has moved into another document.
 */
export async function open(element: TrustElement, root: ParentNode, asked: string | null): Promise<void> {
  if (asked === null) {
    const { adopt } = await import('../shared/adopt.js');
    return adopt(element);
  }
  const { state } = element;
  if (asked.startsWith('#')) {
    const certification = findAsked(element, asked);
    if (certification === null || followed === asked) return;
    followed = asked;
    const { openPanel } = await import('./proof.define.js');
    await openPanel(element, root, certification);
  } else if (asked && (state === 'verified' || state === 'stale') && 'popover' in element && innerHeight >= ROOM) {
    const { openDetail } = await import('./detail.define.js');
    await openDetail(root, asked);
  } else {
    const { openPanel } = await import('./proof.define.js');
    await openPanel(element, root, asked);
  }
}
