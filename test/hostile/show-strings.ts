/**
 * Every published hostile string in every place of a manifest, shown by elements and looked for.
 */

import { expect, waitUntil } from '@open-wc/testing';
import type { JsonObject } from '../../src/core/json/document.js';
import { isLine, isText, isUrl } from '../../src/core/manifest/leaves.js';
import { isEmail } from '../../src/core/manifest/section-leaves.js';
import { findFault } from '../../src/core/manifest/shape/check.js';
import type { Certification, Manifest } from '../../src/core/manifest/types.js';
import { findOverclaim } from '../../src/core/trust/names.js';
import { verifyManifest } from '../../src/core/trust/verify-manifest.js';
import { page } from '../../src/elements/shared/page.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import type { Snapshot } from '../../src/source/types.js';
import { toTerms } from '../../src/view/sections/search.js';
import { makeParty, NOW, signManifest, toBytes, toOptions } from '../fixtures/world.js';
import { noteCases, testCorpus } from '../tools/browser-corpus.js';
import { fill, LINKS, readSections, WORDS } from './fill.js';

/** An element to show strings in. */
export type Shown = readonly [tag: string, attributes?: Record<string, string>];

const vendor = await makeParty('vendor.example', 'manifest');
const sections = await readSections();
const listeners = new Set<(snapshot: Snapshot) => void>();
/** Those that have a place for a link. */
const linked = [...sections.values()].filter((section) => {
  return JSON.stringify(fill(section, LINKS, '', true)) !== JSON.stringify(section.value);
});
/** What is on show, and what was when it was plain words. */
let snapshot: Snapshot | undefined;
let good: Snapshot | undefined;
let shown: readonly Shown[] = [];
/** Of the long corpus, each so manieth string is shown. */
let step = 1;
let elements: TrustElement[] = [];
/** To make a format takes engines longer than all else that happens here: each kind is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct(Format, args) {
    const key = JSON.stringify(args);
    const format = formats.get(key) ?? new Format(...args);
    formats.set(key, format);
    return format;
  },
});

/** What payloads call, where one of them runs. */
const called: string[] = [];

/** What verification makes of a manifest of the vendor's with these members. */
async function toSnapshot(members: JsonObject): Promise<Snapshot> {
  const bytes = toBytes(await signManifest(vendor, members));
  const verdict = await verifyManifest(bytes, toOptions(vendor));
  expect(verdict.state).to.equal('verified');
  return { verdict, text: new TextDecoder().decode(bytes), checkedAt: NOW };
}

/** The same without a signature for each string: what comes out where every section parses. */
function toSnapshotOf({ verdict, text, checkedAt }: Snapshot, members: JsonObject): Snapshot {
  const entries = members.certifications as unknown as Certification[];
  const certifications = verdict.certifications.map((claim, index) => {
    const entry = entries[index] ?? null;
    return { ...claim, entry, overclaims: entry !== null && findOverclaim(entry.short ?? entry.name) !== null };
  });
  const manifest = { ...verdict.manifest, ...members } as Manifest;
  return { verdict: { ...verdict, manifest, certifications }, text, checkedAt };
}

/** An element, and those that stand inside it at any depth. */
function listAll(element: Element): TrustElement[] {
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);
  return [element as TrustElement, ...inside.flatMap(listAll)];
}

/** Resolves when all that stands in elements has been drawn. */
async function settle(): Promise<void> {
  for (const element of elements) await element.updateComplete;
  for (const element of elements.flatMap(listAll)) await element.updateComplete;
}

/** Lets every element show a manifest that holds `text` in these places. */
async function show(places: typeof WORDS, text: string, isForced = false, isQuick = false): Promise<void> {
  const filled = [...sections].map(([name, section]) => {
    // With another's name there is no document at all.
    return [name, fill(section, places, text, isForced && name !== 'subject')] as const;
  });
  const members = Object.fromEntries(filled) as JsonObject;
  snapshot = good && isQuick ? toSnapshotOf(good, members) : await toSnapshot(members);
  for (const listener of listeners) listener(snapshot);
  await settle();
}

/** Attributes that make something happen. */
const ACTIVE = /^(on.*|.*href|src.*|is|data|(form)?action)$/;
/** Links to elsewhere, to a section of ours, and to this very page with the panel open. */
const LINK = new RegExp(
  `^(https://|mailto:[\\w.+-]+@[\\w.-]+$|#trust-[\\w./-]+$|${location.href.replace(/#.*/s, '').replace(/\W/g, '\\$&')}#trust-proof=)`,
);

/** What stands in an element: kinds of nodes, how many of them say `text` and nothing else, and what must not be. */
interface Look {
  kinds: Set<string>;
  exact: number;
  faults: string[];
}

function look({ shadowRoot }: Element, text: string, seen: Look = { kinds: new Set(), exact: 0, faults: [] }): Look {
  const walker = document.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      // A drawing leaves out the names that have no room.
      if (node.data === text && !node.parentElement?.closest('[aria-hidden=true]')) seen.exact++;
      continue;
    }
    const element = node as Element;
    seen.kinds.add(element.localName);
    if (element.shadowRoot) look(element, text, seen);
    for (const { name, value } of element.attributes) {
      const isLink = name === 'href' && LINK.test(value);
      const isActive = ACTIVE.test(name) && !isLink;
      const isStyle = name === 'style' && (/url|expression/i.test(value) || (text.length > 3 && value.includes(text)));
      if (isStyle || isActive) seen.faults.push(`${element.localName}[${name}="${value}"]`);
    }
  }
  return seen;
}

/** Runs `assert` on every element, and says which one it is that fails. */
function lookAtAll(text: string, assert: (found: Look, element: TrustElement, index: number) => boolean): void {
  for (const [index, element] of elements.entries()) {
    const found = look(element, text);
    if (found.faults.length === 0 && assert(found, element, index)) continue;
    throw new Error(`${element.localName} ${JSON.stringify(text)}: ${found.exact} ${[...found.kinds]} ${found.faults}`);
  }
}

/** What a list of results is made of. */
const FOUND = ['ul', 'li', 'a', 'strong', 'bdi', 'span'];

/** Words that are none of ours, as many as a line takes and more, and what the elements look like with them. */
const PLAIN = 'Ordinary words';
const LONG = PLAIN.repeat(30);
/** For a name, words that only an attestor can say: badges withhold them. */
const WITHHELD = 'Certified words';
const plain = new Map<string, Look[]>();

/** Words of ours that have to look as this text does. */
function toLike(text: string): string {
  if (!isLine(text)) return LONG;
  return findOverclaim(text) === null ? PLAIN : WITHHELD;
}

/** True once what comes later has come: what an element opens, what it draws as somebody comes near, what stands in it. */
function isWhole(element: TrustElement): boolean {
  const { localName, shadowRoot } = element;
  if (shadowRoot?.querySelector('.section.empty')) return false;
  if (localName === 'trust-badge')
    return shadowRoot?.querySelector('trust-detail')?.shadowRoot?.querySelector('.card bdi') != null;
  return !/residency/.test(localName) || shadowRoot?.querySelector('svg[part=map]') != null;
}

async function make(): Promise<void> {
  for (const element of elements) element.remove();
  elements = shown.map(([tag, attributes = {}]) => {
    const element = document.createElement(tag) as TrustElement;
    const trust = { subject: vendor.domain, root: vendor.root, ...attributes };
    for (const [name, value] of Object.entries(trust)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  });
  await show(WORDS, PLAIN);
  // What is drawn as somebody comes near is drawn now, and what is opened is open: before anything is compared.
  for (const { localName, shadowRoot } of elements) {
    if (localName === 'trust-badge') shadowRoot?.querySelector('button')?.click();
  }
  const isDrawn = (): boolean => {
    dispatchEvent(new Event('beforeprint'));
    const late = elements.flatMap(listAll).filter((element) => !isWhole(element));
    late[0]?.scrollIntoView();
    return late.length === 0;
  };
  await waitUntil(isDrawn, 'not drawn', { timeout: 60_000 });
  for (const text of [WITHHELD, LONG, PLAIN]) {
    await show(WORDS, text);
    plain.set(
      text,
      elements.map((element) => look(element, text)),
    );
    good = snapshot;
  }
}

/** As words: found as its text wherever a plain word is, beside no node that a plain word has not; or not at all. */
async function showAsWords(text: string, isQuick: boolean): Promise<boolean> {
  const isAllowed = isText(text);
  await show(WORDS, text, !isAllowed, isAllowed && isQuick);
  const looks = plain.get(toLike(text));
  lookAtAll(text, ({ kinds, exact }, { shadowRoot }, index) => {
    const expected = looks?.[index] as Look;
    // A plain word may also be one of ours.
    const isOurs = /^[\w\s]{0,12}$/.test(text) || text.trim().length < 3;
    if (!isAllowed) return isOurs || !shadowRoot?.textContent?.includes(text);
    const isExact = isOurs ? exact >= expected.exact : exact === expected.exact;
    return isExact && [...kinds].every((kind) => expected.kinds.has(kind));
  });
  return isAllowed;
}

/** As what somebody looks for: what has it is listed, and nothing else comes of it. */
async function lookFor(text: string): Promise<void> {
  for (const [index, element] of elements.entries()) {
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
    if (element.localName !== 'trust-center' || !field) continue;
    const search = async (query: string): Promise<void> => {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      // What was typed is answered, or there was nothing to look for.
      while (query.trim() && !element.shadowRoot?.querySelector('.news')?.textContent?.trim()) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      await settle();
    };
    await search(text);
    const { kinds, faults } = look(element, text);
    const expected = plain.get(toLike(text))?.[index]?.kinds;
    const strange = [...kinds].filter((kind) => kind !== 'mark' && !expected?.has(kind) && !FOUND.includes(kind));
    const entries = [...(element.shadowRoot?.querySelectorAll('.results bdi') ?? [])];
    const isListed = !isLine(text) || toTerms(text).length === 0 || entries.some((bdi) => bdi.textContent === text);
    if (strange.length || faults.length || !isListed)
      throw new Error(`${JSON.stringify(text)}: ${strange} ${faults} ${isListed}`);
    await search('');
  }
}

/** As an address: every place refuses it, or it stands behind no link but https and the one form of mailto. */
async function showAsLink(text: string): Promise<void> {
  if (isUrl(text) || isEmail(text)) {
    await show(LINKS, text);
    lookAtAll(text, () => true);
  } else {
    for (const section of linked) {
      const fault = findFault(section.shape, fill(section, LINKS, text, true));
      if (!fault) throw new Error(`${JSON.stringify(text)} is taken for a link`);
    }
  }
}

async function checkStrings(name: string, texts: readonly string[]): Promise<number> {
  const every = texts.length > 1000 ? step : 1;
  const strings = texts.filter((_, index) => index % every === 0);
  let rendered = 0;
  for (const [index, text] of strings.entries()) {
    // Elements that have shown others before, and now and then new ones.
    if (index % 500 === 0) await make();
    if (await showAsWords(text, index % 64 > 0)) rendered++;
    if (index % 16 === 0) await lookFor(text);
    await showAsLink(text);
  }
  expect(called).to.deep.equal([]);
  const refused = strings.length - rendered;
  await noteCases(name, `${rendered} shown as their text by ${shown.length} elements, ${refused} refused`);
  return strings.length;
}

/** Tests these elements with both corpora; of the long one with each so manieth string. */
export function testStrings(which: readonly Shown[], every: number): void {
  before(() => {
    shown = which;
    step = every;
    page.store = {
      subscribe(_, listener) {
        listeners.add(listener);
        if (snapshot) listener(snapshot);
        return () => listeners.delete(listener);
      },
      refresh: () => Promise.resolve(),
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
      Object.defineProperty(globalThis, name, { value: () => called.push(name), configurable: true });
    }
  });

  testCorpus('blns', 'naughty strings are shown as their text or refused, by every element', async (vectors) =>
    checkStrings('blns', (await vectors.json('blns.json')) as string[]),
  );

  testCorpus('xss-payload-list', 'payloads are shown as their text or refused, by every element', async (vectors) =>
    checkStrings('xss-payload-list', (await vectors.text('xss-payload-list.txt')).split('\n')),
  );
}
