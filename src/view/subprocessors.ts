/**
 * What the table of sub-processors says: a verdict in, rows, changes and sentences out.
 *
 * Of a document that is not verified, or stale, nothing is shown; of a section that does not parse, neither.
 *
 * @module
 */

import { findFault } from '../core/manifest/shape/check.js';
import { subprocessorsShape } from '../core/manifest/shape/subprocessors.js';
import type { Subprocessor, Subprocessors } from '../core/manifest/types.js';
import type { Verdict } from '../core/trust/verdict.js';
import { type BadgeView, toBadge } from './badge.js';
import { toDay } from './dates.js';
import { type Changes, type Point, toChanges, toNewsLinks, toPolicy } from './subprocessors-changes.js';
import { type Format, type Item, toFormat } from './subprocessors-format.js';
import { type ColumnName, type Row, toRow } from './subprocessors-rows.js';
import { type Facet, type Grouping, toColumns, toFacets, toGroupings } from './subprocessors-table.js';
import type { SubprocessorsWords } from './words/subprocessors-words.js';
import type { BadgeWords } from './words/words.js';

/** Everything there is to draw. */
export interface SubprocessorsView extends BadgeView {
  /** The path of the first fault, where the section does not parse. */
  fault: string | null;
  /** Null where nothing may be shown, or there is nothing. */
  content: SubprocessorsContent | null;
}

/** What a sound section says. */
export interface SubprocessorsContent {
  format: Format;
  /** The signed entries, for the file. */
  list: readonly Subprocessor[];
  /** The language of the manifest's own texts, where it says. */
  language: string | undefined;
  rows: readonly Row[];
  /** What there is to choose from. */
  columns: readonly ColumnName[];
  facets: readonly Facet[];
  groupings: readonly Grouping[];
  statement: Item | null;
  /** When the list was last changed; empty where it does not say. */
  updated: string;
  /** Stands in the table's place where the list is empty. */
  empty: string;
  changes: Changes;
  policy: readonly Point[];
  /** Whom customers choose and direct themselves. */
  customerDirected: readonly Item[];
  /** Where news of changes can be had. */
  news: readonly Item[];
}

/** Where the section does not parse: the path of the first fault. Null where it does, or is not there. */
export function findSubprocessorsFault({ manifest }: Verdict): string | null {
  const section: unknown = manifest?.subprocessors;
  return section === undefined ? null : findFault(subprocessorsShape, section, 'subprocessors');
}

/** Ids and names of a section that has a shape of its own, as far as they are there. */
function toNames(section: unknown): Map<string, string> {
  const entries: unknown[] = Array.isArray(section) ? section : [];
  return new Map(
    entries.flatMap((entry) => {
      const { id, name } = Object(entry) as { id?: unknown; name?: unknown };
      return typeof id === 'string' && typeof name === 'string' ? [[id, name] as const] : [];
    }),
  );
}

function toContent(
  verdict: Verdict,
  section: Subprocessors,
  at: number,
  badgeWords: BadgeWords,
  words: SubprocessorsWords,
): SubprocessorsContent {
  const { subject: by, issuedAt, manifest } = verdict;
  const { list, updated, statement, policy } = section;
  const said: unknown = manifest?.about?.language;
  const language = typeof said === 'string' ? said : undefined;
  const format = toFormat(badgeWords, words, language);
  const today = new Date(at).toISOString().slice(0, 10);
  const names = new Map(list.map(({ id, name }) => [id, name]));
  const products = toNames(manifest?.products);
  const since = updated ? format.date(updated) : toDay(issuedAt ?? at, words.locale);
  const rows = list.map((entry) => toRow(entry, today, format, names, products));
  return {
    format,
    list,
    language,
    rows,
    columns: toColumns(rows),
    facets: toFacets(rows, format),
    groupings: toGroupings(rows),
    statement: statement ? format.text(statement) : null,
    updated: updated ? format.date(updated) : '',
    empty: list.length ? '' : words.empty(by, since, updated !== undefined),
    changes: toChanges(section, today, format),
    policy: policy ? toPolicy(policy, format) : [],
    customerDirected: (policy?.customerDirected ?? []).map((said) => format.text(said)),
    news: policy ? toNewsLinks(policy, format) : [],
  };
}

/** Says what a verified manifest says of sub-processors, as of `at`: when it was last looked at. */
export function toSubprocessors(
  verdict: Verdict,
  at: number,
  badgeWords: BadgeWords,
  words: SubprocessorsWords,
): SubprocessorsView {
  const { state, reason, manifest, freshUntil, subject: by } = verdict;
  const { locale: lang } = badgeWords;
  const claim = { id: '', state, reason, entry: null, attestor: null, otherAttestors: [] };
  const badge = toBadge(verdict, { ...claim, state: state === 'verified' ? 'not-listed' : state }, badgeWords);
  const view = { ...badge, name: words.labels.title, short: badge.line, fault: null, content: null };
  if ((state !== 'verified' && state !== 'stale') || !manifest) return view;
  const say = (line: string, mark: BadgeView['mark'], lang: string): BadgeView => ({
    ...view,
    line,
    short: line,
    mark,
    lang,
  });
  const fault = findSubprocessorsFault(verdict);
  const facts = { by, status: '', held: false, attestor: '', from: '', until: '', since: '' };
  if (fault !== null) return { ...say(badgeWords.lines.section(facts), 'invalid', lang), fault, content: null };
  const { subprocessors } = manifest;
  if (!subprocessors) return { ...say(words.absent(by), 'not-listed', words.locale), fault, content: null };
  const content = toContent(verdict, subprocessors, at, badgeWords, words);
  const toUntil = (locale: string): string => (freshUntil === null ? '' : toDay(freshUntil, locale));
  const isFresh = state === 'verified';
  const said = isFresh
    ? say(words.stated(by, toUntil(words.locale)), 'self-declared', words.locale)
    : say(badgeWords.lines.stale({ ...facts, since: toUntil(lang) }), 'stale', lang);
  return { ...said, fault, content };
}
