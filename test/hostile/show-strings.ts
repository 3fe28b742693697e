/**
 * Every published hostile string in every place of a manifest, shown by elements and looked for.
 */

import { expect, waitUntil } from '@open-wc/testing';
import type { JsonObject } from '../../src/core/json/document.js';
import { isLine, isText, isUrl } from '../../src/core/manifest/leaves.js';
import { isEmail } from '../../src/core/manifest/section-leaves.js';
import { findFault } from '../../src/core/manifest/shape/check.js';
import type { Certification, Manifest } from '../../src/core/manifest/types.js';
import { verifyManifest } from '../../src/core/trust/verify-manifest.js';
import { page } from '../../src/elements/shared/page.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import type { Snapshot } from '../../src/source/types.js';
import { IS_CHROMIUM } from '../elements/engine.js';
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
/** Of a long corpus, each so manieth string: elements that share what draws them need not all show every one. */
let step = 1;
let elements: TrustElement[] = [];
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
  const certifications = verdict.certifications.map((claim, index) => ({ ...claim, entry: entries[index] ?? null }));
  const manifest = { ...verdict.manifest, ...members } as Manifest;
  return { verdict: { ...verdict, manifest, certifications }, text, checkedAt };
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
  await Promise.all(elements.map((element) => element.updateComplete));
}

/** What stands in an element: kinds of nodes, how many of them say `text` and nothing else, and what must not be. */
interface Look {
  kinds: Set<string>;
  exact: number;
  faults: string[];
}

function look({ shadowRoot }: Element, text: string): Look {
  const seen: Look = { kinds: new Set(), exact: 0, faults: [] };
  const walker = document.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      // A drawing leaves out the names that have no room.
      if (node.data === text && !node.parentElement?.closest('[aria-hidden=true]')) seen.exact++;
      continue;
    }
    const element = node as Element;
    seen.kinds.add(element.localName);
    for (const { name, value } of element.attributes) {
      // Ours: this very page, with the panel open.
      const isOwn = value.startsWith(`${location.href.replace(/#.*/s, '')}#trust-proof=`);
      const isLink = name === 'href' && (isOwn || /^(https:\/\/|mailto:[\w.+-]+@[\w.-]+$)/.test(value));
      const isActive = /^(on.*|.*href|src.*|is|data|(form)?action)$/.test(name);
      const isStyle = name === 'style' && (/url|expression/i.test(value) || (text.length > 3 && value.includes(text)));
      if (isStyle || (isActive && !isLink)) seen.faults.push(`${element.localName}[${name}="${value}"]`);
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

/** Words that are none of ours, as many as a line takes and more, and what the elements look like with them. */
const PLAIN = 'Ordinary words';
const LONG = PLAIN.repeat(30);
const plain = new Map<string, Look[]>();

async function make(): Promise<void> {
  for (const element of elements) element.remove();
  elements = shown.map(([tag, attributes = {}]) => {
    const element = document.createElement(tag) as TrustElement;
    const all = { subject: vendor.domain, root: vendor.root, ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  });
  for (const text of [PLAIN, LONG]) {
    await show(WORDS, text);
    // What draws a section may still be on its way.
    if (text === PLAIN) await waitUntil(() => elements.every((element) => look(element, text).exact > 0));
    // A map is drawn when somebody is near it: before anything is compared.
    const map = elements.find(({ localName }) => localName === 'trust-residency-map');
    map?.scrollIntoView();
    await waitUntil(() => !map || map.shadowRoot?.querySelector('svg[part=map]'), '', { timeout: 8000 });
    const looks = elements.map((element) => look(element, text));
    plain.set(text, looks);
    good = snapshot;
  }
}

/** As words: found as its text wherever a plain word is, beside no node that a plain word has not; or not at all. */
async function showAsWords(text: string, isQuick: boolean): Promise<boolean> {
  const isAllowed = isText(text);
  await show(WORDS, text, !isAllowed, isAllowed && isQuick);
  const looks = plain.get(isLine(text) ? PLAIN : LONG);
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

async function checkStrings(name: string, all: readonly string[]): Promise<number> {
  // Of the long corpus engines other than Chromium see an eighth of what it sees.
  const isLong = all.length > 1000;
  const every = IS_CHROMIUM ? (isLong ? step : 1) : isLong ? step * 8 : step;
  const strings = all.filter((_, index) => index % every === 0);
  let rendered = 0;
  for (const [index, text] of strings.entries()) {
    // Elements that have shown others before, and now and then new ones.
    if (index % 500 === 0) await make();
    if (await showAsWords(text, index % 8 > 0)) rendered++;
    await showAsLink(text);
  }
  expect(called).to.deep.equal([]);
  const refused = strings.length - rendered;
  await noteCases(name, `${rendered} shown as their text by ${shown.length} elements, ${refused} refused`);
  return strings.length;
}

/** Tests these elements with both corpora. */
export function testStrings(all: readonly Shown[], every = 1): void {
  before(() => {
    shown = all;
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
