/**
 * Which rows stand in the table, in what order and under which headings. Nothing here is lost or made up: a table is
 * always some of the rows it was given.
 *
 * @module
 */

import type { Format } from './subprocessors-format.js';
import { COLUMNS, type ColumnName, type Row, toFolded } from './subprocessors-rows.js';

/** What rows can be filtered by, besides words. */
export const FACETS = ['place', 'purpose', 'transfer'] as const;

/** A filter. */
export type FacetName = (typeof FACETS)[number];

/** What rows can be grouped by. */
export type Grouping = 'affiliate' | 'category';

/** What a visitor has chosen. */
export interface Choice {
  /** Words, each of which must occur. */
  text: string;
  /** A value of each filter; empty for all. */
  place: string;
  purpose: string;
  transfer: string;
  /** The column to sort by; null for the manifest's order. */
  sort: ColumnName | null;
  isDescending: boolean;
  group: Grouping | null;
}

/** Nothing chosen. */
export const NO_CHOICE: Choice = {
  text: '',
  place: '',
  purpose: '',
  transfer: '',
  sort: null,
  isDescending: false,
  group: null,
};

/** Rows under one heading; an empty heading for a table without groups. */
export interface Group {
  heading: string;
  rows: Row[];
}

/** One filter with what there is to choose. */
export interface Facet {
  name: FacetName;
  label: string;
  options: { value: string; label: string }[];
}

/** The columns that have something in them for at least one row. */
export function toColumns(rows: readonly Row[]): ColumnName[] {
  return COLUMNS.filter((name) => name === 'name' || rows.some((row) => row.cells[name].items.length > 0));
}

/**
 * The columns shown at first: those asked for by name, or the ones that answer who, what for, where, on what
 * grounds, and whether models see it.
 */
export function toFirstColumns(columns: readonly ColumnName[], asked: string | null | undefined): ColumnName[] {
  const wanted = asked?.match(/[\w-]+/g) ?? ['name', 'purpose', 'data', 'place', 'seat', 'transfer', 'ai'];
  return columns.filter((name) => name === 'name' || wanted.includes(name));
}

/** The values of a row under a filter. No value is one too: it is what people look for. */
function toValues(row: Row, facet: FacetName, { words }: Format): readonly string[] {
  return row[facet].length ? row[facet] : [words.labels.unstated];
}

/** The filters that leave something to choose. */
export function toFacets(rows: readonly Row[], format: Format): Facet[] {
  const { compare, number, words } = format;
  return FACETS.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const value of toValues(row, name, format)) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (rows.length < 2 || counts.size < 2) return [];
    const values = [...counts].sort(([a], [b]) => compare(a, b));
    const options = values.map(([value, count]) => ({ value, label: `${value} (${number(count)})` }));
    return [{ name, label: words.labels[name], options }];
  });
}

/** The groupings that make more than one group. */
export function toGroupings(rows: readonly Row[]): Grouping[] {
  const affiliates = new Set(rows.map((row) => row.isAffiliate)).size;
  const categories = new Set(rows.map((row) => row.category)).size;
  return [...(affiliates > 1 ? (['affiliate'] as const) : []), ...(categories > 1 ? (['category'] as const) : [])];
}

function toSorted(rows: readonly Row[], { sort, isDescending }: Choice, { compare }: Format): Row[] {
  if (!sort) return [...rows];
  const way = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[sort].key, b.cells[sort].key];
    // What says nothing stands last, whichever way: nobody sorts to find it. Equal rows keep their order.
    return one && other ? way * compare(one, other) : +!one - +!other;
  });
}

function toGroups(rows: Row[], group: Grouping | null, { words, compare }: Format): Group[] {
  if (!group) return [{ heading: '', rows }];
  const { affiliates, thirdParties, uncategorized } = words.labels;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = group === 'category' ? row.category : row.isAffiliate ? affiliates : thirdParties;
    const found = groups.get(key);
    if (found) found.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => +!a - +!b || (group === 'category' ? compare(a, b) : +(a === affiliates) - +(b === affiliates)))
    .map(([key, found]) => ({ heading: key || uncategorized, rows: found }));
}

/** The rows to show for a choice, in order and in groups. */
export function toTable(rows: readonly Row[], choice: Choice, format: Format): Group[] {
  const words = toFolded(choice.text).match(/\S+/g) ?? [];
  const found = rows.filter(
    (row) =>
      words.every((word) => row.text.includes(word)) &&
      FACETS.every((facet) => !choice[facet] || toValues(row, facet, format).includes(choice[facet])),
  );
  return toGroups(toSorted(found, choice, format), choice.group, format);
}

/** What the table says of itself: how many rows it shows, and how it is sorted. */
export function toFound(
  { rows, format }: { rows: readonly Row[]; format: Format },
  { sort, isDescending }: Choice,
  count: number,
): string[] {
  const { words, number } = format;
  return [
    words.count(number(count), number(rows.length), count === rows.length),
    count ? '' : words.labels.noMatch,
    sort ? words.sorted(words.columns[sort], isDescending) : '',
  ].filter(Boolean);
}

/** What is chosen: by the visitor, else by the page. What is not on offer is not chosen: a new manifest may lack it. */
export function toChoice(
  offer: { facets: readonly Facet[]; groupings: readonly Grouping[] },
  asked: { sort?: string | null; group?: string | null },
  chosen: Partial<Choice>,
): Choice {
  const name = asked.sort?.replace(/^-/, '');
  const sort = COLUMNS.find((column) => column === name) ?? null;
  const group = asked.group === 'category' || asked.group === 'affiliate' ? asked.group : null;
  const choice: Choice = { ...NO_CHOICE, sort, group, isDescending: asked.sort?.startsWith('-') ?? false, ...chosen };
  for (const facet of FACETS) {
    const options = offer.facets.find((one) => one.name === facet)?.options;
    if (!options?.some(({ value }) => value === choice[facet])) choice[facet] = '';
  }
  if (choice.group && !offer.groupings.includes(choice.group)) choice.group = null;
  return choice;
}

/** Least width in em and share of what is left, by column. */
const WIDTHS: Readonly<Record<ColumnName, readonly [least: number, share: number]>> = {
  name: [10, 3],
  purpose: [11, 5],
  category: [8, 2],
  data: [8, 3],
  place: [9, 3],
  seat: [6, 2],
  transfer: [12, 3],
  scope: [9, 3],
  ai: [9, 3],
  certifications: [10, 3],
  status: [8, 2],
  examined: [9, 2],
  links: [10, 3],
  notes: [10, 4],
};

/**
 * The columns as tracks of a grid, the same for every row: with their least widths, and the width in em below which the
 * table scrolls; and by their shares alone, for paper.
 */
export function toTracks(columns: readonly ColumnName[]): { tracks: string; shares: string; width: number } {
  const widths = columns.map((name) => WIDTHS[name]);
  return {
    tracks: widths.map(([least, share]) => `minmax(${least}em,${share}fr)`).join(' '),
    shares: widths.map(([, share]) => `minmax(0,${share}fr)`).join(' '),
    width: widths.reduce((sum, [least]) => sum + least, 0),
  };
}
