/**
 * What stands in a trust center, and in what order.
 *
 * @module
 */

import type { SectionName } from '../../core/manifest/types.js';
import type { Verdict } from '../../core/trust/verdict.js';
import { type BadgeView, toBadge } from '../badge.js';
import { toDay } from '../dates.js';
import type { CenterWords } from '../words/center-words.js';
import type { BadgeWords } from '../words/words.js';
import { toSectionName } from './load.js';

/** What customers look for first stands first. */
const ORDER: readonly SectionName[] = [
  'organization',
  'certifications',
  'documents',
  'status',
  'products',
  'controls',
  'encryption',
  'infrastructure',
  'residency',
  'subprocessors',
  'privacy',
  'ai',
  'incident',
  'continuity',
  'testing',
  'disclosure',
  'sharedResponsibility',
  'legal',
  'roadmap',
  'faq',
  'updates',
  'customSections',
  'contacts',
  'about',
];

/** Everything around the sections. */
export interface CenterView extends BadgeView {
  /** The domain that the page named. */
  subject: string;
  /** The name that the manifest gives to its subject; empty where none may be shown. */
  owner: string;
  /** Null where nothing may be shown. */
  sections: readonly SectionName[] | null;
}

/** The sections to show: those that the page asks for, in its order; or else all that there are, in ours. */
export function toSections(
  manifest: object,
  asked: string | null | undefined,
  replaced: ReadonlySet<SectionName>,
): SectionName[] {
  const named = (asked?.match(/[^\s,]+/g) ?? []).flatMap((name) => toSectionName(name) ?? []);
  if (named.length) return [...new Set(named)];
  return ORDER.filter((name) => Object.hasOwn(manifest, name) || replaced.has(name));
}

/** Says who speaks and whether that holds. `replaced` are sections that the page says in its own words. */
export function toCenter(
  verdict: Verdict,
  asked: string | null | undefined,
  replaced: ReadonlySet<SectionName>,
  badgeWords: BadgeWords,
  words: CenterWords,
): CenterView {
  const { state, reason, manifest, freshUntil, subject } = verdict;
  const claim = { id: '', state, reason, entry: null, attestor: null, otherAttestors: [] };
  const badge = toBadge(verdict, { ...claim, state: state === 'verified' ? 'self-declared' : state }, badgeWords);
  const view = { ...badge, name: words.title, short: badge.line, subject, owner: '', sections: null };
  if ((state !== 'verified' && state !== 'stale') || !manifest) return view;
  const shown = { ...view, owner: manifest.subject.name, sections: toSections(manifest, asked, replaced) };
  if (state === 'stale') {
    const since = freshUntil === null ? '' : toDay(freshUntil, badgeWords.locale);
    const facts = { by: subject, status: '', held: false, attestor: '', from: '', until: '', since };
    return { ...shown, line: badgeWords.lines.stale(facts), mark: 'stale' };
  }
  const until = freshUntil === null ? '' : toDay(freshUntil, words.locale);
  return { ...shown, line: words.stated(subject, until), lang: words.locale, mark: 'self-declared' };
}
