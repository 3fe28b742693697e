/**
 * The search of a trust center: what somebody looks for, and what has been found. Its code comes with the first word.
 *
 * @module
 */

import type { SectionName } from '../../core/manifest/types.js';
import type { Verdict } from '../../core/trust/verdict.js';
import type { Result, Texts } from '../../view/sections/search-all.js';
import type { SectionWords } from '../../view/words/section-words.js';
import type { BadgeWords } from '../../view/words/words.js';
import { warn } from '../shared/warn.js';

/** Where to look. */
export interface Ground {
  verdict: Verdict;
  /** When it was last looked at. */
  at: number;
  names: readonly SectionName[];
  words: BadgeWords;
  sectionWords: SectionWords;
}

/** Looks for words in everything that a manifest says. */
export class Finder {
  query = '';
  results: readonly Result[] = [];
  /** Titles of sections that could not be searched. */
  missing: readonly string[] = [];
  readonly #changed: () => void;
  #answered = '';
  #texts: { key: readonly unknown[]; coming: Promise<Texts> } | null = null;

  /** `changed` is called when there is something new to draw. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** True once the query has its answer: while somebody types, nothing is said. */
  get isAnswered(): boolean {
    return this.#answered === this.query && !!this.query.trim();
  }

  /** Looks for the words of a query. Never fails. */
  async find(query: string, ground: Ground | null): Promise<void> {
    this.query = query;
    this.#changed();
    if (!query.trim() || !ground) {
      this.results = [];
      return;
    }
    try {
      const { searchTexts, loadTexts } = await import('../../view/sections/search-all.js');
      const { verdict, at, names, words, sectionWords } = ground;
      const key = [verdict, words, sectionWords, names.join()];
      if (!this.#texts || key.some((each, index) => each !== this.#texts?.key[index])) {
        this.#texts = { key, coming: loadTexts(verdict, at, names, words, sectionWords) };
      }
      const texts = await this.#texts.coming;
      // Somebody went on typing.
      if (query !== this.query) return;
      this.results = searchTexts(texts, query);
      this.missing = texts.missing;
    } catch (error) {
      warn('<trust-center>', `cannot search: ${error}`);
      this.results = [];
      this.missing = [...ground.names].map((name) => ground.sectionWords.titles[name]);
    }
    this.#answered = query;
    this.#changed();
  }
}
