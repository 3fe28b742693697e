/**
 * The floating form's manners: it gives way to the page's own controls, and once sent away it stays away.
 *
 * @module
 */

/** What a visitor may want to press, fill in or follow. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, iframe, video, audio, [tabindex]:not([tabindex="-1"]), [contenteditable]';

/** How finely the page below is looked through, in pixels: no target that is large enough to press falls between. */
const STEP = 12;

/** Sent away from this page, until it is loaded anew. */
export const visit = { isDismissed: false };

/** Whether a box lies over a control of the page, or over what has the focus. */
function isInTheWay(box: Element, host: Element): boolean {
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const focused = document.activeElement;
  if (focused === host) return false;
  if (focused && focused !== document.body) {
    const its = focused.getBoundingClientRect();
    if (its.left < right && its.right > left && its.top < bottom && its.bottom > top) return true;
  }
  for (let x = left; x <= right; x += STEP) {
    for (let y = top; y <= bottom; y += STEP) {
      const below = document.elementsFromPoint(x, y).filter((element) => element !== host && !host.contains(element));
      if (below.some((element) => element.closest(CONTROLS))) return true;
    }
  }
  return false;
}

/** Lets a box give way for as long as it floats; returns what ends that. */
export function giveWay(box: Element, host: Element): () => void {
  let frame = 0;
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => box.toggleAttribute('data-aside', isInTheWay(box, host)));
  };
  const options: AddEventListenerOptions = { capture: true, passive: true };
  const moments = ['scroll', 'scrollend', 'resize', 'focusin', 'focusout', 'load', 'click', 'transitionend'];
  for (const moment of moments) addEventListener(moment, look, options);
  look();
  return () => {
    cancelAnimationFrame(frame);
    for (const moment of moments) removeEventListener(moment, look, options);
  };
}
