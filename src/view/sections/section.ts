/**
 * What one section says: a verdict and the section's own code in, blocks out.
 *
 * Of a document that is not verified, or stale, nothing is shown; of a section that does not parse, neither.
 *
 * @module
 */

import { findFault, type Shape } from '../../core/manifest/shape/check.js';
import type { SectionName } from '../../core/manifest/types.js';
import type { Verdict } from '../../core/trust/verdict.js';
import { toBadge } from '../badge.js';
import { toDay } from '../dates.js';
import type { Mark } from '../marks.js';
import type { SectionWords } from '../words/section-words.js';
import type { BadgeWords } from '../words/words.js';
import type { Block } from './blocks.js';
import { type Say, toSay } from './say.js';

/** The code of one section: what it has to look like, and what it says. */
export interface Section<T> {
  shape: Shape;
  toBlocks(section: T, say: Say): Block[];
}

/** Everything there is to draw. */
export interface SectionView {
  title: string;
  /** The mark of the state, and one sentence on who says so or what is wrong. */
  mark: Mark;
  line: string;
  /** Language of the sentence. */
  lang: string;
  /** The path of the first fault, where the section does not parse. */
  fault: string | null;
  /** Null where nothing may be shown, or there is nothing. */
  blocks: readonly Block[] | null;
}

/** The blocks of a section whose shape has been checked. */
export function toBlocks(
  verdict: Verdict,
  at: number,
  name: SectionName,
  section: Section<never>,
  badgeWords: BadgeWords,
  words: SectionWords,
): Block[] {
  return section.toBlocks(verdict.manifest?.[name] as never, toSay(verdict, at, badgeWords, words));
}

/** Says what a verified manifest says in one section, as of `at`: when it was last looked at. */
export function toSection(
  verdict: Verdict,
  at: number,
  name: SectionName,
  section: Section<never>,
  badgeWords: BadgeWords,
  words: SectionWords,
): SectionView {
  const { state, reason, manifest, freshUntil, subject: by } = verdict;
  const title = words.titles[name];
  const { locale: lang } = badgeWords;
  const value: unknown = manifest?.[name];
  if ((state !== 'verified' && state !== 'stale') || !manifest) {
    const claim = { id: '', state, reason, entry: null, attestor: null, otherAttestors: [] };
    const { mark, line } = toBadge(verdict, claim, badgeWords);
    return { title, mark, line, lang, fault: null, blocks: null };
  }
  if (value === undefined) {
    return { title, mark: 'not-listed', line: words.absent(title, by), lang: words.locale, fault: null, blocks: null };
  }
  const fault = findFault(section.shape, value, name);
  const facts = { by, status: '', held: false, attestor: '', from: '', until: '', since: '' };
  if (fault !== null)
    return { title, mark: 'invalid', line: badgeWords.lines.section(facts), lang, fault, blocks: null };
  const blocks = toBlocks(verdict, at, name, section, badgeWords, words);
  const toUntil = (locale: string): string => (freshUntil === null ? '' : toDay(freshUntil, locale));
  if (state === 'stale') {
    const line = badgeWords.lines.stale({ ...facts, since: toUntil(lang) });
    return { title, mark: 'stale', line, lang, fault, blocks };
  }
  const line = words.stated(by, toUntil(words.locale));
  return { title, mark: 'self-declared', line, lang: words.locale, fault, blocks };
}
