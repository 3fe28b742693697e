/**
 * One row for each sub-processor: what stands in each column, and what the row is sorted, filtered and grouped by.
 *
 * @module
 */

import type { Subprocessor } from '../core/manifest/types.js';
import { toPair } from './pair.js';
import { type Format, type Item, toAddress, toLink } from './subprocessors-format.js';

/** The columns, in order. */
export const COLUMNS = [
  'name',
  'purpose',
  'category',
  'data',
  'place',
  'seat',
  'transfer',
  'scope',
  'ai',
  'certifications',
  'status',
  'examined',
  'links',
  'notes',
] as const;

/** A column of the table. */
export type ColumnName = (typeof COLUMNS)[number];

/** One cell. */
export interface Cell {
  items: readonly Item[];
  /** What the column is sorted by; empty for a cell with nothing in it. */
  key: string;
}

/** One sub-processor. */
export interface Row {
  id: string;
  cells: Readonly<Record<ColumnName, Cell>>;
  /** Everything in it, folded, to be searched. */
  text: string;
  /** What it is filtered by, in words. */
  place: readonly string[];
  purpose: readonly string[];
  transfer: readonly string[];
  /** What it is grouped by; the category may be empty. */
  category: string;
  isAffiliate: boolean;
}

/** Text as it is searched: without accents, case, what cannot be seen, and other ways to write the same. */
export function toFolded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

function toCell(items: readonly (Item | false | null | undefined | '')[], key?: string): Cell {
  const kept = items.filter((item): item is Item => !!item && !!item.text);
  return { items: kept, key: key ?? kept.map(({ text }) => text).join(' ') };
}

/** What a row says of its own time: what is to come, what has ended. */
function toTimes(entry: Subprocessor, today: string, { date, words, word }: Format): { next: string; items: Item[] } {
  const { status = 'active', effectiveOn, addedOn, removedOn } = entry;
  // A month or a year that today lies in has come.
  const isComing = effectiveOn && effectiveOn > today.slice(0, effectiveOn.length);
  const next = removedOn
    ? words.until(date(removedOn))
    : isComing
      ? words.from(date(effectiveOn))
      : status === 'active'
        ? ''
        : word(status, words.statuses);
  const began = effectiveOn && !isComing ? effectiveOn : addedOn;
  const items: Item[] = [{ text: word(status, words.statuses), kind: 'chip' }];
  if (isComing) items.push({ text: words.from(date(effectiveOn)) });
  else if (began) items.push({ text: words.since(date(began)) });
  if (removedOn) items.push({ text: words.until(date(removedOn)) });
  return { next, items };
}

function toLinks(entry: Subprocessor, { words, text }: Format): Item[] {
  const { labels } = words;
  const links: [string | undefined, string][] = [
    [entry.privacyUrl, labels.privacy],
    [entry.securityUrl, labels.security],
    [entry.trustUrl, labels.trust],
    [entry.dpaUrl, labels.agreement],
    [entry.subprocessorsUrl, labels.theirSubprocessors],
    [entry.statusUrl, labels.statusPage],
    [entry.manifestUrl, labels.manifest],
    [entry.source?.url, entry.source?.label ? text(entry.source.label).text : labels.source],
  ];
  return links.flatMap(([url, label]) => (url ? [toLink(url, label)] : []));
}

/** Makes the row of one sub-processor, as of `today`: a day, `2026-11-22`. */
export function toRow(
  entry: Subprocessor,
  today: string,
  format: Format,
  names: ReadonlyMap<string, string>,
  products: ReadonlyMap<string, string>,
): Row {
  const { words, text, date, word, country, list, isolate } = format;
  const { labels } = words;
  const line = (said: string | undefined, kind?: Item['kind']): Item | false => !!said && text(said, kind);
  const quiet = (label: string, said: string): Item => ({
    text: toPair(label, isolate(said), words.locale),
    kind: 'quiet',
  });
  const lines = (said: readonly string[] = []): Item[] => said.map((one) => text(one));
  const { ai, dpaInPlace, assessedOn, reviewed, updated, replaces, website, corporateCountry } = entry;
  const { next, items } = toTimes(entry, today, format);
  const site = website ? toLink(website, entry.name) : null;
  const places = entry.processingLocations ?? [];
  const mechanisms = (entry.transferMechanism ?? []).map((mechanism) => word(mechanism, words.mechanisms));
  const purpose = entry.purpose ? text(entry.purpose).text : (entry.service ?? '');
  const own = (ids: readonly string[] = []): string => list(ids.map((id) => products.get(id) ?? id));
  const cells: Record<ColumnName, Cell> = {
    name: toCell(
      [
        !!next && { text: next, kind: 'chip' },
        // An address that may not be followed is not shown in the name's place.
        { ...text(entry.name, 'strong'), ...(site?.href && { href: site.href }) },
        entry.legalName !== entry.name && line(entry.legalName, 'quiet'),
        entry.affiliate && { text: labels.affiliates, kind: 'quiet' },
        entry.optional && { text: labels.optional, kind: 'chip' },
      ],
      entry.name,
    ),
    purpose: toCell([
      line(entry.service),
      entry.purpose && text(entry.purpose, 'quiet'),
      entry.description && text(entry.description, 'quiet'),
    ]),
    category: toCell([line(entry.category)]),
    data: toCell([...lines(entry.dataCategories), ...(entry.dataSubjects ?? []).map((one) => text(one, 'quiet'))]),
    place: toCell(places.map((place) => ({ text: format.place(place) }))),
    seat: toCell([!!corporateCountry && { text: country(corporateCountry) }]),
    transfer: toCell([
      ...mechanisms.map((mechanism): Item => ({ text: mechanism, kind: 'chip' })),
      ...(entry.supplementaryMeasures ?? []).map((measure) => text(measure, 'quiet')),
    ]),
    scope: toCell([
      line(entry.customers),
      !!entry.products?.length && quiet(labels.products, own(entry.products)),
      !!entry.plans?.length && quiet(labels.plans, list(entry.plans)),
    ]),
    ai: toCell([
      ai?.provider !== undefined && { text: ai.provider ? labels.aiProvider : labels.noAi },
      !!ai?.training && quiet(labels.training, word(ai.training, words.trainings)),
      !!ai?.retention && quiet(labels.retention, text(ai.retention).text),
    ]),
    certifications: toCell(
      (entry.certifications ?? []).map(({ name, verified, url }) => {
        const said = words.seen(name, verified === true);
        return url ? toLink(url, said) : { text: said };
      }),
    ),
    status: toCell([...items, !!replaces && { text: words.replaces(names.get(replaces) ?? replaces), kind: 'quiet' }]),
    examined: toCell(
      [
        !!assessedOn && { text: date(assessedOn) },
        dpaInPlace !== undefined && { text: dpaInPlace ? labels.dpa : labels.noDpa, kind: 'quiet' },
        !!reviewed && quiet(labels.reviewed, date(reviewed)),
        !!updated && quiet(labels.updated, date(updated)),
      ],
      // The text is right to read, the date is right to sort.
      assessedOn ?? reviewed ?? updated ?? '',
    ),
    links: toCell([
      ...(site && !site.href ? [site] : []),
      ...toLinks(entry, format),
      !!entry.contact && toAddress(entry.contact),
      entry.address && text(entry.address, 'quiet'),
    ]),
    notes: toCell([
      entry.notes && text(entry.notes),
      !!entry.tags?.length && { text: list(entry.tags), kind: 'quiet' },
    ]),
  };
  return {
    id: entry.id,
    cells,
    text: toFolded(
      Object.values(cells)
        .flatMap((cell) => cell.items.map((item) => item.text))
        .join(' '),
    ),
    place: [...new Set(places.map(format.area).filter(Boolean))],
    purpose: purpose ? [purpose] : [],
    transfer: mechanisms,
    category: entry.category ?? '',
    isAffiliate: entry.affiliate === true,
  };
}
