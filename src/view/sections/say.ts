/**
 * Puts a section's values into words, for all sections alike.
 *
 * What a manifest leaves out says nothing: every function takes it, and gives nothing for it.
 *
 * @module
 */

import { isText, isToken } from '../../core/manifest/leaves.js';
import { toSafeUrl } from '../../core/manifest/safe-url.js';
import type { Availability, Duration, FuzzyDate, Link, Period, SectionName, Text } from '../../core/manifest/types.js';
import type { Verdict } from '../../core/trust/verdict.js';
import { toBadge } from '../badge.js';
import { toDay } from '../dates.js';
import { type Format, toAddress, toFormat } from '../subprocessors-format.js';
import type { SectionFlag, SectionLabel, SectionTable, SectionWords } from '../words/section-words.js';
import type { BadgeWords } from '../words/words.js';
import { type Block, type Entry, type Fact, type Figure, isEmptyBlock, type Piece } from './blocks.js';
import { toSectionName } from './load.js';

/** Something to say, or nothing. */
export type Maybe = Piece | string | readonly Maybe[] | null | undefined | false;

/** A term, and what there may be to say on it. */
export type Line = readonly [label: SectionLabel, ...said: Maybe[]];

/** What many entries have beside their own members. */
export interface Notes {
  tags?: string[];
  updated?: FuzzyDate;
  reviewed?: FuzzyDate;
  source?: Link;
  notes?: Text;
}

/** How far something has come. */
export interface Progress {
  status?: string;
  statusNote?: Text;
  target?: FuzzyDate;
}

/** Says values in one language, of one manifest. */
export interface Say extends Pick<Format, 'country' | 'place' | 'number'> {
  words: SectionWords;
  badgeWords: BadgeWords;
  verdict: Verdict;
  /** The day of the last look: `2026-11-22`. */
  today: string;
  text(text: Text | undefined, kind?: Piece['kind']): Piece | null;
  /** A list of texts; one that is there and empty says by whom it is stated so. */
  texts(texts: readonly Text[] | undefined): Maybe;
  word(word: string | undefined, table: SectionTable): string;
  chip(word: string | undefined, table: SectionTable, kind?: Piece['kind']): Piece | null;
  /** What a flag says, set or not. */
  flag(value: boolean | undefined, name: SectionFlag): string;
  date(this: void, date: FuzzyDate | undefined): string;
  duration(duration: Duration | undefined): string;
  period(period: Period): string;
  /** When something was last done. */
  since(date: FuzzyDate | undefined): string;
  percent(decimal: string): string;
  bytes(count: number): string;
  languages(tags: readonly string[] | undefined): string;
  /** Words of ours side by side, with the comma of the language. */
  list(texts: readonly string[]): string;
  /** The title of another section, which leads there. */
  title(this: void, name: string): Piece;
  /** A certification's status, and whose it is, in a badge's words. */
  status(word: string): string;
  owner(word: string): string;
  link(this: void, link: Link | undefined): Piece | null;
  /** An address as itself. */
  address(this: void, url: string | undefined): Piece | null;
  /** The address, where another piece shows it as a link and it may not be one: nothing is lost. */
  bare(url: string | undefined): Piece | null;
  /** An address, with a word for what is there; and of what, for those who hear links by themselves. */
  url(url: string | undefined, label: SectionLabel, of?: string): Piece | null;
  /** A title that leads to an address, where that may be followed. */
  linked(title: Piece | null, url: string | undefined): Piece | null;
  email(email: string | undefined): Piece | null;
  /** The name of an entry of another section; its id where it has none. */
  name(id: string | undefined, section: string, list?: string): string;
  names(ids: readonly string[] | undefined, section: string, list?: string): string[];
  /** The same, as what leads to the entry. */
  ref(id: string | undefined, section: SectionName, list?: string, kind?: Piece['kind']): Piece | null;
  refs(ids: readonly string[] | undefined, section: SectionName, list?: string, kind?: Piece['kind']): (Piece | null)[];
  /** To whom something is on offer. */
  offer(availability: Availability | undefined): Piece[];
  pieces(said: Maybe): Piece[];
  facts(lines: readonly Line[]): Fact[];
  /** Lines as quiet pieces, for where there is no room for terms. */
  plain(lines: readonly Line[]): Piece[];
  figure(duration: Duration | undefined, label: Maybe, ...notes: Maybe[]): Figure[];
  entry(title: Maybe, more: Partial<Record<'chips' | 'text', Maybe>> & Partial<Omit<Entry, 'chips' | 'text'>>): Entry;
  notes(entry: Notes): Line[];
  progress(item: Progress): { chip: Piece | null; lines: Line[] };
  /** Blocks without the empty ones. */
  blocks(blocks: readonly (Block | readonly Block[] | null | undefined | false | '')[]): Block[];
  heading(label: SectionLabel): Block;
  /** For a list that is there, with nothing in it. */
  empty(): Block;
}

/** Everything that is to be said, in a row. */
export function toPieces(said: Maybe): Piece[] {
  if (!said) return [];
  if (typeof said === 'string') return [{ text: said }];
  return Array.isArray(said) ? said.flatMap(toPieces) : (said as Piece).text ? [said as Piece] : [];
}

const PROGRESS_KINDS: Readonly<Record<string, Piece['kind']>> = {
  implemented: 'done',
  partial: 'partial',
  hardening: 'partial',
  planned: 'open',
};

/** Names by id of a list that has a shape of its own: only what is fit to be shown is taken. */
function toNames(list: unknown): ReadonlyMap<string, Text> {
  const names = new Map<string, Text>();
  for (const each of Array.isArray(list) ? list : []) {
    const { id, name, title, label, short } = Object(each) as Record<string, unknown>;
    const found = short ?? name ?? title ?? label;
    if (isToken(id) && isText(found)) names.set(`${id}`, found as Text);
  }
  return names;
}

/** Makes what says a manifest's values, as of `at`: when it was last looked at. */
export function toSay(verdict: Verdict, at: number, badgeWords: BadgeWords, words: SectionWords): Say {
  const { manifest, subject, issuedAt } = verdict;
  const language: unknown = manifest?.about?.language;
  const format = toFormat(
    badgeWords,
    { ...words, ...words.tables },
    typeof language === 'string' ? language : undefined,
  );
  const known = new Map<string, ReadonlyMap<string, Text>>();
  const text: Say['text'] = (said, kind) => {
    if (said === undefined) return null;
    const { kind: _, ...piece } = format.text(said);
    return { ...piece, ...(kind && { kind }) };
  };
  const word: Say['word'] = (token, table) => (token === undefined ? '' : format.word(token, words.tables[table]));
  /** The name of an entry; undefined where there is no such entry. */
  const find = (id: string, section: string, list: string): string | undefined => {
    if (section === 'certifications') {
      // A claim goes by the name that its badge has, and by none that a badge withholds.
      const claim = verdict.certifications.find((each) => each.id === id);
      return claim && toBadge(verdict, claim, badgeWords).name;
    }
    const key = `${section}.${list}`;
    if (!known.has(key)) {
      const whole: unknown = Object(manifest)[section];
      known.set(key, toNames(list ? Object(whole)[list] : whole));
    }
    const found = known.get(key)?.get(id);
    return found && format.text(found).text;
  };
  const name: Say['name'] = (id, section, list = '') => (id === undefined ? '' : (find(id, section, list) ?? id));
  const ref: Say['ref'] = (id, section, list = '', kind) => {
    if (id === undefined) return null;
    const found = find(id, section, list);
    return { text: found ?? id, ...(kind && { kind }), ...(found !== undefined && { spot: { name: section, id } }) };
  };
  const date: Say['date'] = (when) => (when === undefined ? '' : format.date(when));
  const link: Say['link'] = (each) => {
    if (!each) return null;
    const { url, label, type, access } = each;
    const href = toSafeUrl(url);
    const said = label === undefined ? { text: url } : format.text(label);
    const more = [type, access && access !== 'public' ? word(access, 'access') : ''].filter(Boolean).join(', ');
    const shown = href || label === undefined ? said.text : `${said.text}: ${url}`;
    return { ...said, text: more ? `${shown} (${more})` : shown, href } as Piece;
  };
  const facts: Say['facts'] = (lines) =>
    lines
      .map(([label, ...said]) => ({ label: words.labels[label], pieces: toPieces(said) }))
      .filter(({ pieces }) => pieces.length > 0);
  const lists = new Intl.ListFormat(words.locale, { type: 'conjunction', style: 'narrow' });
  const list: Say['list'] = (texts) => lists.format(texts);
  const tongues = new Intl.DisplayNames(words.locale, { type: 'language', fallback: 'code' });
  const toBadgeWord = (token: string, ...tables: Readonly<Record<string, string>>[]): string =>
    tables.find((table) => Object.hasOwn(table, token))?.[token] ?? badgeWords.unknown('');
  const none = words.empty(subject, toDay(issuedAt ?? at, words.locale));
  return {
    words,
    badgeWords,
    verdict,
    pieces: toPieces,
    address: (url) => (url === undefined ? null : { text: url, href: toSafeUrl(url) }),
    bare: (url) => (url === undefined || toSafeUrl(url) ? null : { text: url, kind: 'quiet' }),
    period: ({ from, to }) => words.period(format.date(from), format.date(to)),
    since: (when) => (when === undefined ? '' : words.lastTime(format.date(when))),
    percent: (decimal) =>
      new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 6 }).format(Number(decimal) / 100),
    bytes(count) {
      const [size, unit] = count < 1e6 ? [count / 1e3, 'kilobyte'] : [count / 1e6, 'megabyte'];
      return new Intl.NumberFormat(words.locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
    },
    languages: (tags = []) => list(tags.map((tag) => tongues.of(tag) ?? tag)),
    list,
    title(section) {
      const spot = toSectionName(section);
      return { text: format.word(section, words.titles), ...(spot && { spot: { name: spot, id: '' } }) };
    },
    status: (token) => toBadgeWord(token, badgeWords.held, badgeWords.statuses, badgeWords.shorts),
    owner: (token) => toBadgeWord(token, badgeWords.owners),
    plain: (lines) =>
      facts(lines).map(({ label, pieces }) => ({
        text: `${label}: ${pieces.map((piece) => piece.text).join(', ')}`,
        kind: 'quiet',
      })),
    today: new Date(at).toISOString().slice(0, 10),
    country: format.country,
    place: format.place,
    number: format.number,
    text,
    texts: (texts) => (texts?.length === 0 ? none : texts?.map((each) => text(each))),
    word,
    date,
    link,
    facts,
    name,
    names: (ids = [], section, list) => ids.map((id) => name(id, section, list)),
    ref,
    refs: (ids = [], section, list, kind) => ids.map((id) => ref(id, section, list, kind)),
    chip: (token, table, kind = 'chip') => (token === undefined ? null : { text: word(token, table), kind }),
    flag: (value, flag) => (value === undefined ? '' : (words.flags[flag][value ? 0 : 1] ?? '')),
    duration: (duration) => (duration ? format.duration(duration) : ''),
    url(url, label, of) {
      if (url === undefined) return null;
      const href = toSafeUrl(url);
      const word = words.labels[label];
      return { text: href ? word : `${word}: ${url}`, href, ...(of && { name: `${word}: ${of}` }) };
    },
    linked: (title, url) => title && { ...title, href: url === undefined ? null : toSafeUrl(url) },
    email: (email) => (email === undefined ? null : toAddress(email)),
    offer(availability) {
      const { mode, plans = [], audiences = [], regions = [], from } = availability ?? {};
      const more = [...plans, ...audiences, ...regions, ...(from ? [words.from(format.date(from))] : [])];
      const isSaid = mode !== undefined && !(mode === 'default' && more.length);
      const kind = mode === 'planned' ? 'open' : 'chip';
      return [
        ...(isSaid ? [{ text: word(mode, 'modes'), kind } as const] : []),
        ...more.map((each) => ({ text: each, kind }) as const),
      ];
    },
    figure(duration, label, ...notes) {
      if (!duration) return [];
      const { qualifier, ...length } = duration;
      const said = [word(qualifier, 'qualifiers'), ...notes];
      return toPieces(label).map((piece) => ({ value: format.duration(length), label: piece, notes: toPieces(said) }));
    },
    entry(title, { chips, text: said, ...more }) {
      const [piece = { text: '' }] = toPieces(title);
      return {
        id: '',
        lead: '',
        facts: [],
        blocks: [],
        ...more,
        title: piece,
        chips: toPieces(chips),
        text: toPieces(said),
      };
    },
    notes: ({ tags, updated, reviewed, source, notes }) => [
      ['note', text(notes)],
      ['tags', tags?.join(', ')],
      ['source', link(source)],
      ['updated', date(updated)],
      ['reviewed', date(reviewed)],
    ],
    progress({ status = 'implemented', statusNote, target }) {
      const kind = Object.hasOwn(PROGRESS_KINDS, status) ? PROGRESS_KINDS[status] : 'chip';
      return {
        chip: { text: word(status, 'progress'), kind: kind ?? 'chip' },
        lines: [
          ['statusNote', text(statusNote)],
          ['target', date(target)],
        ],
      };
    },
    blocks: (blocks) =>
      blocks
        .flatMap((block) => {
          const group = [block || []].flat().filter((each) => !isEmptyBlock(each));
          // A heading over nothing goes with it, whatever comes after the two.
          return Array.isArray(block) && group.every(({ kind }) => kind === 'heading') ? [] : group;
        })
        .filter((block, i, all) => block.kind !== 'heading' || (all[i + 1] && all[i + 1]?.kind !== 'heading')),
    heading: (label) => ({ kind: 'heading', text: { text: words.labels[label] } }),
    empty: () => ({ kind: 'empty', text: none }),
  };
}
