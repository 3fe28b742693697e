/**
 * Finds our tags, now and later, and brings what they need, all at the same time.
 *
 * This file shares no module with the elements: what it imported would have to come before it.
 *
 * @module
 */

/** The code of each tag. */
const TAGS: Readonly<Record<string, () => Promise<unknown>>> = {
  'trust-badge': () => import('../elements/badge/badge.define.js'),
  'trust-badges': () => import('../elements/badges/badges.define.js'),
  'trust-proof': () => import('../elements/proof/proof.define.js'),
  'trust-source': () => import('../elements/source/source.define.js'),
  'trust-status': () => import('../elements/status/status.define.js'),
  'trust-subprocessors': () => import('../elements/subprocessors/subprocessors.define.js'),
};

/** Where elements look for requests that are under way (`elements/shared/page.ts`). A symbol is no name to collide with. */
const EARLY = Symbol.for('trust-elements.early');

type Early = Map<string, Promise<Response> | undefined>;

/** Asks for an element's manifest, as the element will, unless somebody has. */
function request(element: Element, early: Early): void {
  const subject = element.getAttribute('subject');
  const src = element.getAttribute('src') || (subject && `https://${subject}/.well-known/trust-manifest.json`);
  // Where nothing may be believed, nothing is asked for.
  if (!src || src[0] === '#' || !globalThis.crypto?.subtle) return;
  try {
    const { href } = new URL(src, document.baseURI);
    if (early.has(href)) return;
    const response = fetch(href, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    // Whoever takes it up says what went wrong.
    response.catch(() => {});
    early.set(href, response);
  } catch {
    // Not an address: the element says so.
  }
}

/** Looks after `document`: the tags that stand in it, and those that come. Never throws at the page. */
export function start(document: Document): void {
  const page = globalThis as { [EARLY]?: Early };
  page[EARLY] ??= new Map();
  const early = page[EARLY];
  const loading = new Set<string>();
  const load = (tag: string): void => {
    if (loading.has(tag)) return;
    loading.add(tag);
    TAGS[tag]?.().catch((error: unknown) => console.warn(`trust-elements: <${tag}> could not be loaded: ${error}`));
  };
  const look = (): void => {
    for (const element of document.querySelectorAll(Object.keys(TAGS).join())) {
      if (!element.matches(':defined')) request(element, early);
      // The badge's file has what all of them share: beside the tag's own, not after it.
      load('trust-badge');
      load(element.localName);
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
