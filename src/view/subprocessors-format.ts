/**
 * A manifest's values in words of the page's language: names of countries, dates as exact as their author was, lengths
 * of time, words of vocabularies, texts in several languages.
 *
 * Formatters are made once: a table of 2,000 rows asks for them ten thousand times.
 *
 * @module
 */

import { toSafeUrl } from '../core/manifest/safe-url.js';
import type { Duration, FuzzyDate, Place, Text } from '../core/manifest/types.js';
import { toBestText } from './best-text.js';
import { toMailto } from './mailto.js';
import type { SubprocessorsWords, Vocabulary } from './words/subprocessors-words.js';
import type { BadgeWords } from './words/words.js';

/** A piece of text to show, isolated from what stands beside it. Never more than text, and at most a link. */
export interface Item {
  text: string;
  kind?: 'chip' | 'quiet' | 'strong';
  /** An address that may be followed; null where it may not. */
  href?: string | null;
  /** The language, where it is the manifest's and known. */
  lang?: string;
}

/** The words that values are said with, whatever section they stand in. */
export type FormatWords = Pick<
  SubprocessorsWords,
  'locale' | 'dir' | 'areas' | 'partitions' | 'qualifiers' | 'quarter' | 'orLater' | 'businessDays'
> & { labels: { premises: string } };

/** Says a manifest's values in one language. */
export interface Format<W = SubprocessorsWords> {
  words: W;
  compare(a: string, b: string): number;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** A piece that may run another way than the words around it, kept in its place among them. */
  isolate(text: string): string;
  country(code: string): string;
  date(date: FuzzyDate): string;
  duration(duration: Duration): string;
  /** Where, as exactly as the manifest has it. */
  place(place: Place): string;
  /** The country, the area or the premises alone: what places are filtered by. */
  area(place: Place): string;
  word(word: string, vocabulary: Vocabulary): string;
  text(text: Text, kind?: Item['kind']): Item;
}

/** An item that leads somewhere, where the address may be followed; else the address itself, as text. */
export function toLink(url: string, label: string): Item {
  const href = toSafeUrl(url);
  return { text: href ? label : `${label}: ${url}`, href };
}

/** An e-mail address. */
export function toAddress(email: string): Item {
  return { text: email, href: toMailto(email) };
}

/** The length in days or the like: a number, or a range. */
function toLength({ value, min, max, unit }: Duration, locale: string, words: FormatWords): string {
  const [least, most] = [min ?? value ?? max ?? 0, max ?? value ?? min ?? 0];
  const isUnit = /^(minute|hour|day|week|month|year)s$/.test(unit);
  const style = { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const;
  const format = new Intl.NumberFormat(locale, isUnit ? style : {});
  // Engines refuse a range that runs backwards, and of one number.
  const [from, to] = [Math.min(least, most), Math.max(least, most)];
  const count = from < to ? format.formatRange(from, to) : format.format(to);
  if (isUnit) return count;
  // A range takes the form of its end.
  const rule = new Intl.PluralRules(locale).select(to);
  return unit === 'business-days' ? words.businessDays(count, rule) : `${count} ${unit}`;
}

/**
 * Makes the formatters of a language: that of the words around them, so that no sentence is in two. A text of the manifest
 * is taken in the page’s own, where it is there. `language` is that of texts which name none.
 */
export function toFormat<W extends FormatWords>(
  badgeWords: BadgeWords,
  words: W,
  language: string | undefined,
): Format<W> {
  const { locale } = words;
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const word = (token: string, vocabulary: Vocabulary): string =>
    // Own members only: `constructor` is a well-formed token.
    Object.hasOwn(vocabulary, token) ? (vocabulary[token] as string) : badgeWords.unknown(token);
  const country = (code: string): string => regions.of(code) ?? code;
  // Only where it can matter: the signs are invisible, and come along when the text is copied.
  const isolate = (text: string): string => (words.dir === 'rtl' && text ? `\u2068${text}\u2069` : text);
  const area = (place: Place): string =>
    place.customerPremises
      ? words.labels.premises
      : place.country
        ? country(place.country)
        : place.area
          ? word(place.area, words.areas)
          : '';
  return {
    words,
    compare,
    word,
    country,
    area,
    isolate,
    list: (items) => lists.format(items.map(isolate)),
    number: (value) => numbers.format(value),
    date(date) {
      const [, year = '', rest = ''] = /^(\d+\+?)-?(.*)$/.exec(date) ?? [];
      if (year.endsWith('+')) return words.orLater(year.slice(0, -1));
      if (rest.startsWith('Q')) return words.quarter(rest.slice(1), year);
      return rest ? (rest.length > 2 ? days : months).format(Date.parse(date)) : year;
    },
    duration(duration) {
      const { qualifier } = duration;
      const length = toLength(duration, locale, words);
      return qualifier ? `${length} (${word(qualifier, words.qualifiers)})` : length;
    },
    place(place) {
      const { city, subdivision, provider, region, partition } = place;
      const names = [city, subdivision].filter(
        (part, at, all) => part && part !== area(place) && all.indexOf(part) === at,
      );
      const where = [...names.map((name) => isolate(name ?? '')), area(place)].filter(Boolean);
      const service = isolate([provider, region].filter(Boolean).join(' '));
      const whose = [service, partition ? word(partition, words.partitions) : ''];
      const by = whose.filter(Boolean).join(', ');
      return [where.join(', '), where.length && by ? `(${by})` : by].filter(Boolean).join(' ');
    },
    text(text, kind) {
      const more = kind && { kind };
      if (typeof text === 'string') return { text, ...more, ...(language && { lang: language }) };
      return { ...toBestText(text, badgeWords.locale, language), ...more };
    },
  };
}
