/**
 * Finds our tags, now and later, and brings what they need, all at the same time.
 *
 * This file shares no module with the elements: what it imported would have to come before it.
 *
 * @module
 */

import { NAMES } from './names.js';

/** Our tags, and the places that stand for one where an editor lets no tag of ours through. */
const OURS = `trust-${NAMES.replaceAll(' ', ',trust-')},[data-trust]`;

/** Where elements look for requests that are under way (`elements/shared/page.ts`). A symbol is no name to collide with. */
const EARLY = Symbol.for('trust-elements.early');

type Early = Map<string, Promise<Response> | undefined>;

/** Brings the code of one name: a tag's, or `mount`. */
export type Load = (name: string) => Promise<unknown>;

/** Asks for an element's manifest, as the element will, unless somebody has. */
function request(element: Element, early: Early): void {
  const read = (name: string): string | null => element.getAttribute(name) || element.getAttribute(`data-${name}`);
  const subject = read('subject');
  const src = read('src') || (subject && `https://${subject}/.well-known/trust-manifest.json`);
  // Where nothing may be believed, nothing is asked for.
  if (!src || src[0] === '#' || !self.crypto?.subtle) return;
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
export function start(document: Document, bring: Load): void {
  const page = globalThis as { [EARLY]?: Early };
  page[EARLY] ??= new Map();
  const early = page[EARLY];
  const loading = new Set<string>();
  const load = (name: string): void => {
    if (loading.has(name)) return;
    loading.add(name);
    bring(name).catch((error: unknown) => console.warn('trust-elements: cannot load', name, error));
  };
  const look = (): void => {
    for (const element of document.querySelectorAll(OURS)) {
      const isPlace = element.hasAttribute('data-trust');
      if (isPlace || !element.matches(':defined')) request(element, early);
      // The badge's file has what all of them share: beside the tag's own, not after it.
      load('badge');
      load(isPlace ? 'mount' : element.localName.slice(6));
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
