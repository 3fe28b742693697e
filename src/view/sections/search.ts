/**
 * Finds words in what sections say.
 *
 * @module
 */

import type { Block, Entry, Fact, Piece } from './blocks.js';

/** A stretch of text that was looked for, or one that was not. */
export interface Run {
  text: string;
  isFound: boolean;
}

/** A place in a section that has all the words. */
export interface Found {
  /** Id of the entry; empty where it has none. */
  id: string;
  title: string;
  /** The text around the first word. */
  excerpt: string;
}

/** Text as it is compared: without accents, case, and other ways to write the same. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, each once; at most eight. */
export function toTerms(query: string): string[] {
  return [...new Set(fold(query).match(/[^\s,;]+/g) ?? [])].slice(0, 8);
}

/**
 * Tells the stretches of a text that hold a term from those between. Accents that the term leaves out are still found
 * letter by letter, since folding keeps the number of letters of most.
 */
export function toRuns(text: string, terms: readonly string[]): Run[] {
  const letters = [...text];
  const folded = letters.map(fold);
  const isIn: boolean[] = letters.map(() => false);
  // Where each letter begins in the folded text.
  const starts = folded.map((_, at) => at);
  let length = 0;
  for (const [at, letter] of folded.entries()) {
    starts[at] = length;
    length += letter.length;
  }
  const whole = folded.join('');
  for (const term of terms) {
    for (let at = whole.indexOf(term); term && at >= 0; at = whole.indexOf(term, at + term.length)) {
      for (const [i, start] of starts.entries()) {
        if (start < at + term.length && start + (folded[i]?.length ?? 0) > at) isIn[i] = true;
      }
    }
  }
  const runs: Run[] = [];
  for (const [at, letter] of letters.entries()) {
    const isFound = !!isIn[at];
    const last = runs.at(-1);
    if (last && last.isFound === isFound) last.text += letter;
    else runs.push({ text: letter, isFound });
  }
  return runs;
}

const ofPieces = (pieces: readonly Piece[]): string[] => pieces.map(({ text }) => text);
const ofFacts = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ label, pieces }) => [label, ...ofPieces(pieces)]);
const ofEntry = ({ lead, title, chips, text, facts, blocks }: Entry): string[] => [
  lead,
  title.text,
  ...ofPieces(chips),
  ...ofPieces(text),
  ...ofFacts(facts),
  ...blocks.flatMap((block) => toPlaces(block).flatMap(({ texts }) => texts)),
];

interface Place {
  id: string;
  title: string;
  texts: string[];
}

/** What can be found in a block: each entry by itself, anything else whole. */
function toPlaces(block: Block): Place[] {
  const whole = (texts: string[]): Place[] => [{ id: '', title: '', texts }];
  const toPlace = (entry: Entry): Place => ({ id: entry.id, title: entry.title.text, texts: ofEntry(entry) });
  switch (block.kind) {
    case 'heading':
      return whole([block.text.text]);
    case 'text':
      return whole(ofPieces(block.pieces));
    case 'facts':
      return whole(ofFacts(block.facts));
    case 'table':
      return block.rows.map(({ id, cells }) => ({
        id,
        title: cells[0]?.[0]?.text ?? '',
        texts: cells.flatMap(ofPieces),
      }));
    case 'figures':
      return block.figures.map(({ value, label, notes }) => ({
        id: '',
        title: label.text,
        texts: [value, label.text, ...ofPieces(notes)],
      }));
    case 'columns':
      return block.columns.flatMap(({ title, entries }) => [
        ...whole([title.text]),
        ...entries.map(toPlace).map((place) => ({ ...place, texts: [title.text, ...place.texts] })),
      ]);
    case 'empty':
      return whole([block.text]);
    default:
      return block.entries.map(toPlace);
  }
}

/** True where an entry holds one of the terms. */
export function holds(entry: Entry, terms: readonly string[]): boolean {
  const all = fold(ofEntry(entry).join('\n'));
  return terms.some((term) => all.includes(term));
}

/** How much of a text stands around a word. */
const AROUND = 60;

function toExcerpt(texts: readonly string[], term: string): string {
  const text = texts.find((each) => fold(each).includes(term)) ?? texts[0] ?? '';
  // Folding moves letters by little: what is cut is near enough.
  const at = Math.max(0, fold(text).indexOf(term));
  const [from, to] = [Math.max(0, at - AROUND), at + term.length + AROUND];
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}

/** The places that have all terms in them, or whose section's title has. */
export function find(title: string, blocks: readonly Block[], terms: readonly string[]): Found[] {
  if (!terms.length) return [];
  const has = (texts: readonly string[]): boolean => {
    const all = fold([title, ...texts].join('\n'));
    return terms.every((term) => all.includes(term));
  };
  const [first = ''] = terms;
  return (
    blocks
      .flatMap(toPlaces)
      // A title alone that has the words is no reason to list everything under it.
      .filter(({ texts }) => has(texts) && terms.some((term) => fold(texts.join('\n')).includes(term)))
      .map(({ id, title: name, texts }) => {
        const term = terms.find((each) => fold(texts.join('\n')).includes(each)) ?? first;
        return { id, title: name, excerpt: toExcerpt(texts, term) };
      })
      // A figure may say in large what an entry says too.
      .filter(
        (found, i, all) => all.findIndex((each) => each.title === found.title && each.excerpt === found.excerpt) === i,
      )
  );
}
