/**
 * `<div data-trust="badge" data-subject="…">`: a tag of ours where an editor or a sanitiser lets none through.
 *
 * The element stands inside the place, takes its content for a fallback, and follows its `data-` attributes. What is there
 * already is taken up: a copied place has a copied element, and an editor may have saved one.
 *
 * @module
 */

import { NAMES } from './names.js';

const TAGS = NAMES.split(' ').map((name) => `trust-${name}`);
const PREFIX = 'data-';
const seen = new WeakSet<Element>();

/** Says on `element` what its place says, in those attributes that are the element's own: never `style`, never `onclick`. */
function mirror(place: Element, element: Element, names: Iterable<string>): void {
  const { observedAttributes } = customElements.get(element.localName) as { observedAttributes?: string[] };
  for (const name of names) {
    const value = place.getAttribute(PREFIX + name);
    if (!observedAttributes?.includes(name) || value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** The element in a place, made where there is none. */
function fill(place: Element, tag: string): Element {
  const old = [...place.children].filter(({ localName }) => TAGS.includes(localName));
  const kept = old.find(({ localName }) => localName === tag);
  for (const element of old) if (element !== kept) element.replaceWith(...element.childNodes);
  if (kept) return kept;
  const element = place.ownerDocument.createElement(tag);
  element.append(...place.childNodes);
  place.append(element);
  return element;
}

/** Puts the page's own words over ours: `<script type="application/json" data-trust="words" data-lang="de">`. */
async function speak(place: Element): Promise<void> {
  // Only a script: editors and sanitisers let none through, so that no visitor's comment changes what elements say.
  if (!(place instanceof HTMLScriptElement)) throw new TypeError('expected in a script');
  const words: unknown = JSON.parse(place.text);
  const { registerWords } = await import('../elements/shared/register-words.js');
  registerWords(place.getAttribute(`${PREFIX}lang`) ?? '', words as Parameters<typeof registerWords>[1]);
}

const complain = (found: unknown): void => console.warn(`trust-elements: data-trust: ${found}`);

/** Looks after the places of `document`: those that are there, those that come, and what becomes of them. */
function mount(document: Document): void {
  const look = (records: MutationRecord[]): void => {
    for (const place of document.querySelectorAll(`[${PREFIX}trust]`)) {
      const tag = `trust-${place.getAttribute(`${PREFIX}trust`)}`;
      const isOurs = TAGS.includes(tag);
      if (!seen.has(place)) {
        seen.add(place);
        if (tag === 'trust-words') speak(place).catch((error) => complain(`words: ${error}`));
        else if (!isOurs) complain(`found ${tag.slice(6)}, expected ${NAMES} words`);
        observer.observe(place, { attributes: true, childList: true });
      }
      if (!isOurs) continue;
      const element = fill(place, tag);
      // What an attribute is called that has gone, only the record knows.
      const gone = records.filter(({ target }) => target === place).map(({ attributeName }) => attributeName ?? '');
      const names = [...place.getAttributeNames(), ...gone].map((name) => name.slice(PREFIX.length));
      void customElements.whenDefined(tag).then(() => mirror(place, element, names));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look([]);
}

mount(document);
