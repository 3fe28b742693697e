/**
 * What stands in a trust center, and in what order.
 *
 * @module
 */

import { aboutShape } from '../../core/manifest/shape/about.js';
import { findFault } from '../../core/manifest/shape/check.js';
import type { SectionName, Text } from '../../core/manifest/types.js';
import type { Verdict } from '../../core/trust/verdict.js';
import { type BadgeView, toBadge } from '../badge.js';
import { toBestText } from '../best-text.js';
import { toDay } from '../dates.js';
import type { CenterWords } from '../words/center-words.js';
import type { BadgeWords } from '../words/words.js';
import type { Piece } from './blocks.js';
import { toSectionName } from './load.js';

/** What customers look for first stands first. */
const ORDER: readonly SectionName[] = [
  'certifications',
  'documents',
  'status',
  'organization',
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
  /** What the manifest says of itself, and what it covers. */
  summary: Piece | null;
  scope: Piece | null;
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
  const view = {
    ...badge,
    name: words.title,
    short: badge.line,
    subject,
    owner: '',
    summary: null,
    scope: null,
    sections: null,
  };
  if ((state !== 'verified' && state !== 'stale') || !manifest) return view;
  const { about } = manifest;
  // Of a section that does not parse nothing is said, here no more than in its place.
  const isSound = about !== undefined && findFault(aboutShape, about, 'about') === null;
  const toText = (said: Text | undefined): Piece | null => {
    if (!isSound || said === undefined) return null;
    const { text, lang } = toBestText(said, words.locale, about.language);
    return { text, lang: lang || (about.language ?? '') };
  };
  const shown = {
    ...view,
    owner: manifest.subject.name,
    summary: toText(about?.summary),
    scope: toText(about?.scope),
    sections: toSections(manifest, asked, replaced),
  };
  if (state === 'stale') {
    const since = freshUntil === null ? '' : toDay(freshUntil, badgeWords.locale);
    const facts = { by: subject, status: '', held: false, attestor: '', from: '', until: '', since };
    return { ...shown, line: badgeWords.lines.stale(facts), mark: 'stale' };
  }
  const until = freshUntil === null ? '' : toDay(freshUntil, words.locale);
  return { ...shown, line: words.stated(subject, until), lang: words.locale, mark: 'self-declared' };
}
