/**
 * A page with one element and nothing else, for hosts that allow only frames: `frame.html#element=badge&subject=…`.
 *
 * What the address says after `#` (which no server sees) is what a place's `data-` attributes would. The page tells the one
 * around it how high it is: `{ type: 'trust-elements:height', height }`, in CSS pixels, at first and at each change.
 *
 * @module
 */

/** What the message to the page around says that it is. */
const HEIGHT = 'trust-elements:height';

/** How high a frame is while a dialog is open in it, and how long after a click or a key one may take to open. */
const DIALOG_HEIGHT = 640;
const DIALOG_WAIT = 5000;

/** The open dialog under `root`, in whichever shadow it stands. */
function findDialog(root: ParentNode): HTMLDialogElement | null {
  const own = root.querySelector<HTMLDialogElement>('dialog[open]');
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && findDialog(shadowRoot);
    if (inner) return inner;
  }
  return null;
}

/** Puts the place that the address describes into the page, in place of what is there. */
function show(document: Document, address: string): void {
  const { body, documentElement: root } = document;
  // Opened by itself, it would show under this site's name whatever the maker of a link has put into that link.
  if (parent === window) {
    body.textContent = 'This page shows something only inside another one.';
    return;
  }
  const place = document.createElement('div');
  for (const [name, value] of new URLSearchParams(new URL(address).hash.slice(1))) {
    // How the host looks is for the whole page to know.
    if (name === 'lang' || name === 'dir') root.setAttribute(name, value);
    else if (name === 'color-scheme') root.style.colorScheme = value;
    else if (name === 'element') place.setAttribute('data-trust', value);
    else if (/^[a-z][a-z-]*$/.test(name)) place.setAttribute(`data-${name}`, value);
  }
  body.replaceChildren(place);
}

/** Shows what the address asks for, now and when it changes, and reports the page's height. */
function start(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: light dark; font-family: system-ui, sans-serif } body { margin: 0 }');
  document.adoptedStyleSheets = [sheet];
  let said = 0;
  const report = (): void => {
    const own = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const height = findDialog(document) ? Math.max(own, DIALOG_HEIGHT) : own;
    // To whoever is around: a height is no secret, and a frame cannot know who embeds it.
    if (height !== said) parent.postMessage({ type: HEIGHT, height }, '*');
    said = height;
  };
  // A dialog changes no height, and opens when its code is there: nothing in a shadow root says so out here.
  const awaitDialog = (until: number): void => {
    const dialog = findDialog(document);
    if (dialog) dialog.addEventListener('close', report, { once: true });
    else if (performance.now() < until) requestAnimationFrame(() => awaitDialog(until));
    report();
  };
  for (const type of ['click', 'keydown']) {
    addEventListener(type, () => awaitDialog(performance.now() + DIALOG_WAIT), { passive: true });
  }
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('hashchange', () => show(document, location.href));
  show(document, location.href);
}

start(document);
