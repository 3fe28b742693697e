/**
 * What the status indicator says: what is signed, and beside it, told apart, what the vendor's feed says now.
 *
 * The manifest vouches for the feed's address and for nothing that the feed says. So the feed's word never stands beside
 * a ring, always with its source, and is gone as soon as it is old.
 *
 * @module
 */

import { type FeedProvider, type FeedSnapshot, type FeedState, isFeedProvider } from '../core/feed.js';
import { toSafeUrl } from '../core/manifest/safe-url.js';
import { findFault } from '../core/manifest/shape/check.js';
import { statusShape } from '../core/manifest/shape/status.js';
import type { Status, StatusComponent, Text, UptimeTarget } from '../core/manifest/types.js';
import type { CertificationVerdict, Verdict } from '../core/trust/verdict.js';
import { type BadgeView, toBadge } from './badge.js';
import { toBestText } from './best-text.js';
import { toDay } from './dates.js';
import type { Silence, StatusFacts, StatusWords } from './words/en-status.js';
import type { BadgeWords } from './words/words.js';

/** What a feed says, or why it says nothing. */
export interface FeedView {
  state: FeedState | 'asking';
  name: string;
  line: string;
  /** Stands for the line where there is room for little: whose word it is not. Empty where nothing is said. */
  short: string;
}

/** One part of the service. */
export interface PartView {
  name: string;
  state: FeedState;
  word: string;
}

/** A term and its value; an address to go to where the value is one. */
export interface StatusFact {
  label: string;
  value: string;
  href?: string | null;
}

/** Everything there is to draw. */
export interface StatusView {
  signed: BadgeView;
  /** Null where the page did not ask for it, or nothing of the manifest may be shown. */
  feed: FeedView | null;
  parts: PartView[];
  facts: StatusFact[];
  /** The vendor's status page. */
  page: { href: string; host: string } | null;
}

/** What it is made of. */
export interface StatusInput {
  verdict: Verdict;
  /** True where the page asks for the feed's word. */
  isLive: boolean;
  /** What is known of the feed; null where there is none to ask. */
  feed: FeedSnapshot | null;
  words: StatusWords;
  badgeWords: BadgeWords;
}

/** The section: null where there is none, undefined where nothing of it may be shown. */
function toSection({ state, manifest }: Verdict): Status | null | undefined {
  if (!manifest || (state !== 'verified' && state !== 'stale')) return undefined;
  // Own members only: a page may have put a `status` on Object.prototype.
  const status = Object.hasOwn(manifest, 'status') ? manifest.status : null;
  return status === null || findFault(statusShape, status, 'status') === null ? status : undefined;
}

/**
 * The feed to ask, from the verified manifest alone; null for none. A manifest that was not renewed may name an address
 * that is somebody else's by now.
 */
export function toFeedRequest(verdict: Verdict | null): { url: string; provider: FeedProvider } | null {
  const status = verdict?.state === 'verified' ? toSection(verdict) : null;
  const url = toSafeUrl(status?.apiUrl);
  const provider = status?.provider;
  return url && isFeedProvider(provider) ? { url, provider } : null;
}

const toText = (text: Text = '', locale: string): string => toBestText(text, locale).text;

/** `99.95` as per cent, with every digit that was signed. */
function toPercent(decimal: string, locale: string): string {
  const minimumFractionDigits = decimal.split('.')[1]?.length ?? 0;
  const style = { style: 'unit', unit: 'percent', minimumFractionDigits, maximumFractionDigits: 15 } as const;
  return new Intl.NumberFormat(locale, style).format(Number(decimal));
}

function toDays(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count);
}

function toTarget({ target, period = '' }: UptimeTarget, words: StatusWords): string {
  const known = Object.hasOwn(words.periods, period) ? words.periods[period as 'month'] : '';
  return words.target(toPercent(target, words.locale), known);
}

/** A time of day, `18:52 UTC`. */
export function toClock(at: number, locale: string): string {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' });
  return `${clock.format(at)} UTC`;
}

const toHost = (href: string): string => new URL(href).hostname;

/** The same words and marks as badges have, for a claim that is none of theirs. */
function toSigned({ verdict, words, badgeWords }: StatusInput, section: Status | null | undefined): BadgeView {
  const { state, reason, freshUntil } = verdict;
  const isShown = state === 'verified' || state === 'stale';
  const claim: CertificationVerdict = { id: '', state, reason, entry: null, attestor: null, otherAttestors: [] };
  if (section === undefined) {
    const broken = isShown ? ({ ...claim, state: 'invalid', reason: 'section' } as const) : claim;
    return { ...toBadge(verdict, broken, badgeWords), name: words.withheld };
  }
  const view = toBadge(verdict, { ...claim, state: state === 'stale' ? state : 'self-declared' }, badgeWords);
  const name = section?.sla ? toTarget(section.sla, words) : words.title;
  if (state === 'stale') return { ...view, name };
  const until = freshUntil === null ? '' : toDay(freshUntil, words.locale);
  const facts = { by: verdict.subject, until, at: '', code: '' };
  const line = section ? words.signed(facts) : words.none(facts);
  const mark = section ? 'self-declared' : 'not-listed';
  return { ...view, name, short: badgeWords.shorts[mark], line, lang: words.locale, mark };
}

/** Why a feed's word is missing, in a sentence. */
export function toSilenceLine({ verdict, feed, words }: Pick<StatusInput, 'verdict' | 'feed' | 'words'>): string {
  const { heardAt = null, failure = null } = feed ?? {};
  const at = heardAt === null ? '' : toClock(heardAt, words.locale);
  const facts = { by: verdict.subject, until: '', at, code: failure?.slice('http-'.length) ?? '' };
  const why = failure === null ? 'word' : failure.startsWith('http') ? 'http' : (failure as Silence);
  return words.silences[verdict.state === 'stale' ? 'stale' : feed ? why : 'none'](facts);
}

function toFeed(input: StatusInput): FeedView {
  const { verdict, feed, words } = input;
  const { report, heardAt = null, failure = null } = feed ?? {};
  if (feed && heardAt === null && failure === null) {
    return { state: 'asking', name: words.asking, line: '', short: '' };
  }
  const state = report?.state ?? 'unknown';
  const at = heardAt === null ? '' : toClock(heardAt, words.locale);
  const name = words.states[state];
  if (state === 'unknown') return { state, name, line: toSilenceLine(input), short: '' };
  return { state, name, line: words.says({ by: verdict.subject, until: '', at, code: '' }), short: words.unsigned };
}

/** The state of each part that the manifest names, or else of each that the feed does. */
function toParts(components: readonly StatusComponent[], { feed, words }: StatusInput): PartView[] {
  const parts = feed?.report.parts ?? [];
  // Some kinds of feeds have no parts at all.
  if (!parts.length) return [];
  const find = ({ id, name }: StatusComponent): FeedState =>
    (parts.find((part) => part.id === id) ?? parts.find((part) => part.name === name))?.state ?? 'unknown';
  const rows = components.length
    ? components.map((component) => ({ name: component.name, state: find(component) }))
    : parts;
  return rows.map(({ name, state }) => ({ name, state, word: words.states[state] }));
}

function toFacts(section: Status, hasParts: boolean, { words, verdict }: StatusInput): StatusFact[] {
  const { labels, locale } = words;
  const { sla, stated, history = [], historyDays, components = [], apiUrl } = section;
  const day = (text: string): string => toDay(Date.parse(text), locale);
  const agreement = toSafeUrl(sla?.url);
  const feed = toSafeUrl(apiUrl);
  const state = stated && Object.hasOwn(words.states, stated.state) ? (stated.state as FeedState) : 'unknown';
  const at = stated ? words.on(day(stated.at), toClock(Date.parse(stated.at), locale)) : '';
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const facts: StatusFact[] = [
    { label: labels.namedParts, value: hasParts ? '' : names.format(components.map(({ name }) => name)) },
    { label: labels.credits, value: toText(sla?.credits, locale) },
    { label: labels.exclusions, value: toText(sla?.exclusions, locale) },
    { label: labels.agreement, value: agreement ? toHost(agreement) : '', href: agreement },
    ...history.map(({ from, to, uptime }) => ({
      label: labels.reached,
      value: `${toPercent(uptime, locale)}, ${words.span(day(from), day(to))}`,
    })),
    { label: labels.shownDays, value: historyDays ? toDays(historyDays, locale) : '' },
    { label: labels.stated, value: stated ? words.stated(words.states[state], at) : '' },
    { label: verdict.subject, value: stated?.note ? `“${toText(stated.note, locale)}”` : '' },
    { label: labels.feed, value: feed ? toHost(feed) : '' },
  ];
  return facts.filter(({ value }) => value);
}

/** Says what is signed about the status of a service, and what its feed says. */
export function toStatus(input: StatusInput): StatusView {
  const section = toSection(input.verdict);
  const signed = toSigned(input, section);
  if (!section) return { signed, feed: null, parts: [], facts: [], page: null };
  const parts = input.isLive ? toParts(section.components ?? [], input) : [];
  const href = toSafeUrl(section.pageUrl);
  return {
    signed,
    feed: input.isLive ? toFeed(input) : null,
    parts,
    facts: toFacts(section, parts.length > 0, input),
    page: href ? { href, host: toHost(href) } : null,
  };
}

/** What is read out when a feed has changed its word. */
export function toNews(subject: string, state: FeedState, words: StatusWords): string {
  const facts: StatusFacts = { by: subject, until: '', at: '', code: '' };
  return words.change(facts, words.states[state]);
}
