/**
 * Searches a whole manifest, section by section. The code of every section comes with it.
 *
 * @module
 */

import type { SectionName } from '../../core/manifest/types.js';
import type { Verdict } from '../../core/trust/verdict.js';
import type { SectionWords } from '../words/section-words.js';
import type { BadgeWords } from '../words/words.js';
import type { Block } from './blocks.js';
import { loadSection } from './load.js';
import { type Found, find, toTerms } from './search.js';
import { toSection } from './section.js';

/** What was found in one section. */
export interface Result {
  name: SectionName;
  title: string;
  found: Found[];
}

/** What every section says, to be searched more than once. */
export interface Texts {
  sections: { name: SectionName; title: string; blocks: readonly Block[] }[];
  /** Titles of sections whose code could not be had. */
  missing: string[];
}

/** Puts every section into words. */
export async function loadTexts(
  verdict: Verdict,
  at: number,
  names: readonly SectionName[],
  badgeWords: BadgeWords,
  words: SectionWords,
): Promise<Texts> {
  const codes = await Promise.all(names.map((name) => loadSection(name).catch(() => null)));
  const texts: Texts = { sections: [], missing: [] };
  for (const [index, name] of names.entries()) {
    const code = codes[index] ?? null;
    const { blocks, name: title } = toSection(verdict, at, name, code, badgeWords, words);
    if (!code) texts.missing.push(title);
    if (blocks) texts.sections.push({ name, title, blocks });
  }
  return texts;
}

/** Everything that has all words of a query, section by section. */
export function searchTexts({ sections }: Texts, query: string): Result[] {
  const terms = toTerms(query);
  return sections
    .map(({ name, title, blocks }) => ({ name, title, found: find(title, blocks, terms) }))
    .filter(({ found }) => found.length > 0);
}
