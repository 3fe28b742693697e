/**
 * Words of every language but English, which is always at hand. Each language's modules load when an element first needs
 * them; what a page registers goes on top.
 *
 * @module
 */

import type { CenterWords } from './words/center-words.js';
import type { StatusWords } from './words/en-status.js';
import type { ProofWords } from './words/proof-words.js';
import type { ResidencyWords } from './words/residency-words.js';
import type { SectionWords } from './words/section-words.js';
import type { SubprocessorsWords } from './words/subprocessors-words.js';
import type { BadgeWords } from './words/words.js';

/** The parts whose words load apart: what badges say, the proof panel, and each element with words of its own. */
export interface Words {
  badge: BadgeWords;
  center: CenterWords;
  proof: ProofWords;
  residency: ResidencyWords;
  section: SectionWords;
  status: StatusWords;
  subprocessors: SubprocessorsWords;
}

/** A part that says more than badges do. */
export type OwnPart = Exclude<keyof Words, 'badge'>;

/** Some words of a part: what is not there stays as it is. */
export type SomeWords<T> = T extends string | readonly unknown[] | ((...facts: never) => unknown)
  ? T
  : { readonly [K in keyof T]?: SomeWords<T[K]> };

/** What a page can register: any words of any part. */
export type PageWords = SomeWords<Words>;

type Row = { readonly [P in keyof Words]: () => Promise<{ words: Words[P] }> };

/** The languages, by the subtag that {@link toLanguage} finds. */
export const LANGUAGES: ReadonlyMap<string, Row> = new Map<string, Row>(
  Object.entries({
    ar: {
      badge: () => import('./words/ar.js'),
      center: () => import('./words/ar-center.js'),
      proof: () => import('./words/ar-proof.js'),
      residency: () => import('./words/ar-residency.js'),
      section: () => import('./words/ar-section.js'),
      status: () => import('./words/ar-status.js'),
      subprocessors: () => import('./words/ar-subprocessors.js'),
    },
    de: {
      badge: () => import('./words/de.js'),
      center: () => import('./words/de-center.js'),
      proof: () => import('./words/de-proof.js'),
      residency: () => import('./words/de-residency.js'),
      section: () => import('./words/de-section.js'),
      status: () => import('./words/de-status.js'),
      subprocessors: () => import('./words/de-subprocessors.js'),
    },
    es: {
      badge: () => import('./words/es.js'),
      center: () => import('./words/es-center.js'),
      proof: () => import('./words/es-proof.js'),
      residency: () => import('./words/es-residency.js'),
      section: () => import('./words/es-section.js'),
      status: () => import('./words/es-status.js'),
      subprocessors: () => import('./words/es-subprocessors.js'),
    },
    fr: {
      badge: () => import('./words/fr.js'),
      center: () => import('./words/fr-center.js'),
      proof: () => import('./words/fr-proof.js'),
      residency: () => import('./words/fr-residency.js'),
      section: () => import('./words/fr-section.js'),
      status: () => import('./words/fr-status.js'),
      subprocessors: () => import('./words/fr-subprocessors.js'),
    },
    he: {
      badge: () => import('./words/he.js'),
      center: () => import('./words/he-center.js'),
      proof: () => import('./words/he-proof.js'),
      residency: () => import('./words/he-residency.js'),
      section: () => import('./words/he-section.js'),
      status: () => import('./words/he-status.js'),
      subprocessors: () => import('./words/he-subprocessors.js'),
    },
    it: {
      badge: () => import('./words/it.js'),
      center: () => import('./words/it-center.js'),
      proof: () => import('./words/it-proof.js'),
      residency: () => import('./words/it-residency.js'),
      section: () => import('./words/it-section.js'),
      status: () => import('./words/it-status.js'),
      subprocessors: () => import('./words/it-subprocessors.js'),
    },
    ja: {
      badge: () => import('./words/ja.js'),
      center: () => import('./words/ja-center.js'),
      proof: () => import('./words/ja-proof.js'),
      residency: () => import('./words/ja-residency.js'),
      section: () => import('./words/ja-section.js'),
      status: () => import('./words/ja-status.js'),
      subprocessors: () => import('./words/ja-subprocessors.js'),
    },
    ko: {
      badge: () => import('./words/ko.js'),
      center: () => import('./words/ko-center.js'),
      proof: () => import('./words/ko-proof.js'),
      residency: () => import('./words/ko-residency.js'),
      section: () => import('./words/ko-section.js'),
      status: () => import('./words/ko-status.js'),
      subprocessors: () => import('./words/ko-subprocessors.js'),
    },
    nl: {
      badge: () => import('./words/nl.js'),
      center: () => import('./words/nl-center.js'),
      proof: () => import('./words/nl-proof.js'),
      residency: () => import('./words/nl-residency.js'),
      section: () => import('./words/nl-section.js'),
      status: () => import('./words/nl-status.js'),
      subprocessors: () => import('./words/nl-subprocessors.js'),
    },
    pl: {
      badge: () => import('./words/pl.js'),
      center: () => import('./words/pl-center.js'),
      proof: () => import('./words/pl-proof.js'),
      residency: () => import('./words/pl-residency.js'),
      section: () => import('./words/pl-section.js'),
      status: () => import('./words/pl-status.js'),
      subprocessors: () => import('./words/pl-subprocessors.js'),
    },
    pt: {
      badge: () => import('./words/pt.js'),
      center: () => import('./words/pt-center.js'),
      proof: () => import('./words/pt-proof.js'),
      residency: () => import('./words/pt-residency.js'),
      section: () => import('./words/pt-section.js'),
      status: () => import('./words/pt-status.js'),
      subprocessors: () => import('./words/pt-subprocessors.js'),
    },
    sv: {
      badge: () => import('./words/sv.js'),
      center: () => import('./words/sv-center.js'),
      proof: () => import('./words/sv-proof.js'),
      residency: () => import('./words/sv-residency.js'),
      section: () => import('./words/sv-section.js'),
      status: () => import('./words/sv-status.js'),
      subprocessors: () => import('./words/sv-subprocessors.js'),
    },
    'zh-Hans': {
      badge: () => import('./words/zh-hans.js'),
      center: () => import('./words/zh-hans-center.js'),
      proof: () => import('./words/zh-hans-proof.js'),
      residency: () => import('./words/zh-hans-residency.js'),
      section: () => import('./words/zh-hans-section.js'),
      status: () => import('./words/zh-hans-status.js'),
      subprocessors: () => import('./words/zh-hans-subprocessors.js'),
    },
  } satisfies Record<string, Row>),
);

/** What pages have registered, by lower-case tag, in order. */
const registered = new Map<string, PageWords[]>();
/** What has been handed out: one object for each part and tag, so that words registered later reach who has them. */
const given = new Map<string, { part: keyof Words; tag: string; words: object }>();

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy that can be written to, tables and all. */
function copy<T>(words: T): T {
  if (!isTable(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, copy(value)])) as T;
}

/** Writes over words that are there. What has no place among them, or is of another kind, is left out. */
function merge(words: object, some: object): void {
  const target = words as Record<string, unknown>;
  for (const [key, value] of Object.entries(some)) {
    if (!Object.hasOwn(target, key)) continue;
    const old = target[key];
    if (isTable(old)) {
      if (isTable(value)) merge(old, value);
    } else if (typeof value === typeof old && Array.isArray(value) === Array.isArray(old)) target[key] = value;
  }
}

/** Puts on top what a page registered for a tag: the general first, `de`, then the particular, `de-AT`. */
function dress(words: object, part: keyof Words, tag: string): void {
  const subtags = tag.split('-');
  for (let end = 1; end <= subtags.length; end++) {
    for (const page of registered.get(subtags.slice(0, end).join('-')) ?? []) merge(words, page[part] ?? {});
  }
}

const toTag = (lang: string): string => lang.trim().replaceAll('_', '-').toLowerCase();

/** The language of ours that is meant by a BCP 47 tag: `de` for `de-AT`, `zh-Hans` for `zh-CN`; empty for none. */
export function toLanguage(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(toTag(tag)).maximize();
    // Readers of traditional characters are not served by simplified ones.
    const found = language === 'zh' ? `zh-${script}` : language;
    return LANGUAGES.has(found) ? found : '';
  } catch {
    // Not a tag.
    return '';
  }
}

async function load<P extends keyof Words>(part: P, lang: string, english: Words[P]): Promise<Words[P]> {
  const tag = toTag(lang);
  const key = `${part} ${tag}`;
  if (!given.has(key)) {
    const words = copy(english);
    merge(words, (await LANGUAGES.get(toLanguage(tag))?.[part]())?.words ?? {});
    dress(words, part, tag);
    // Another element may have been faster: there is one object.
    if (!given.has(key)) given.set(key, { part, tag, words });
  }
  return given.get(key)?.words as Words[P];
}

/** The words of badges in the language nearest to `lang`, with what the page registered; on top of English where none is. */
export function loadWords(lang: string, english: BadgeWords): Promise<BadgeWords> {
  return load('badge', lang, english);
}

/** Puts the words of badges in a language among those that are spoken. */
export async function speak(spoken: Map<string, BadgeWords>, lang: string, english: BadgeWords): Promise<void> {
  spoken.set(lang, await loadWords(lang, english));
}

/** The words of another part, likewise. */
export function loadOwnWords<P extends OwnPart>(part: P, lang: string, english: Words[P]): Promise<Words[P]> {
  return load(part, lang, english);
}

/** The words of the proof panel, likewise. */
export function loadProofWords(lang: string, english: ProofWords): Promise<ProofWords> {
  return load('proof', lang, english);
}

/** Puts words of the page's own over ours, now and for whoever loads them later. */
export function putWords(lang: string, words: PageWords, english: Words): void {
  for (const [part, its] of Object.entries(english)) {
    given.set(`${part} en`, { part: part as keyof Words, tag: 'en', words: its });
  }
  // There is one English, whatever its country.
  const tag = toTag(lang).replace(/^en-.*/, 'en');
  registered.set(tag, [...(registered.get(tag) ?? []), words]);
  for (const { words: had, part, tag: its } of given.values()) {
    if (its === tag || its.startsWith(`${tag}-`)) dress(had, part, its);
  }
}
