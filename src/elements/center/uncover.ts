/**
 * Keeps in sight what has the focus, where the list of sections stands over the text (WCAG 2.2, 2.4.11).
 *
 * @module
 */

/** How far from the list, in pixels: an outline has room. */
const GAP = 8;

/** Scrolls what has just taken the focus out from under the list that stands before the content. */
export function uncover(event: FocusEvent): void {
  const [target] = event.composedPath();
  const list = (event.currentTarget as Element).previousElementSibling?.getBoundingClientRect();
  if (!(target instanceof Element) || !list || !target.matches(':focus-visible')) return;
  const { top, bottom, left, right } = target.getBoundingClientRect();
  // Where it stands beside the text, it hides nothing.
  if (left < list.right && right > list.left && top < list.bottom + GAP && bottom > list.top) {
    scrollBy({ top: top - list.bottom - GAP, behavior: 'instant' });
  }
}
