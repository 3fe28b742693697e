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
import { type BadgeView, toBadge } from '../badge.js';
import { toDay } from '../dates.js';
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
export interface SectionView extends BadgeView {
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

/**
 * Says what a verified manifest says in one section, as of `at`: when it was last looked at. `section` is null where its
 * code cannot be had.
 */
export function toSection(
  verdict: Verdict,
  at: number,
  name: SectionName,
  section: Section<never> | null,
  badgeWords: BadgeWords,
  words: SectionWords,
): SectionView {
  const { state, reason, manifest, freshUntil, subject: by } = verdict;
  const { locale: lang } = badgeWords;
  const value: unknown = manifest?.[name];
  const claim = { id: '', state, reason, entry: null, attestor: null, otherAttestors: [] };
  const badge = toBadge(verdict, { ...claim, state: state === 'verified' ? 'not-listed' : state }, badgeWords);
  const view = { ...badge, name: words.titles[name], short: badge.line, fault: null, blocks: null };
  if ((state !== 'verified' && state !== 'stale') || !manifest) return view;
  const say = (line: string, mark: BadgeView['mark'], lang: string): SectionView => ({
    ...view,
    line,
    short: line,
    mark,
    lang,
  });
  if (value === undefined) return say(words.absent(by), 'not-listed', words.locale);
  if (!section) return say(words.failed, 'unverified', words.locale);
  const fault = findFault(section.shape, value, name);
  const facts = { by, status: '', held: false, attestor: '', from: '', until: '', since: '' };
  if (fault !== null) return { ...say(badgeWords.lines.section(facts), 'invalid', lang), fault };
  const toUntil = (locale: string): string => (freshUntil === null ? '' : toDay(freshUntil, locale));
  const said =
    state === 'stale'
      ? say(badgeWords.lines.stale({ ...facts, since: toUntil(lang) }), 'stale', lang)
      : say(words.stated(by, toUntil(words.locale)), 'self-declared', words.locale);
  return { ...said, blocks: toBlocks(verdict, at, name, section, badgeWords, words) };
}
