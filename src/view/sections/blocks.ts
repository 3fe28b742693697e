/**
 * What a section says, as plain objects: a small vocabulary that every section is put into words with, and that is drawn
 * in one place.
 *
 * @module
 */

import type { Item } from '../subprocessors-format.js';
import type { Spot } from './address.js';

/** A piece of text to show: never more than text, and at most a link. */
export interface Piece extends Omit<Item, 'kind'> {
  /** `done`, `partial` and `open` are chips that say how far something has come; `code` is a fingerprint or the like. */
  /** What a link is called by those who do not see what stands around it. */
  name?: string;
  /** The entry that is spoken of: a link, where it stands on the same page. */
  spot?: Spot;
  kind?: Item['kind'] | 'done' | 'partial' | 'open' | 'quote' | 'code';
}

/** A term and what there is to say on it. */
export interface Fact {
  label: string;
  pieces: readonly Piece[];
}

/** A number or a length of time, large. */
export interface Figure {
  value: string;
  label: Piece;
  notes: readonly Piece[];
}

/** One entry of a list. */
export interface Entry {
  /** Its id in the manifest; may be empty. */
  id: string;
  /** What stands before it: a date, the number of a clause. May be empty. */
  lead: string;
  title: Piece;
  chips: readonly Piece[];
  text: readonly Piece[];
  facts: readonly Fact[];
  /** More of it. */
  blocks: readonly Block[];
}

/**
 * How entries stand: under each other, beside each other, numbered, along a line of dates, folded to their titles; `claims`
 * each beside the badge of the certification that has the entry's id.
 */
export type EntryForm = 'list' | 'grid' | 'steps' | 'timeline' | 'folded' | 'claims';

/** One of several lists that stand side by side. */
export interface Column {
  title: Piece;
  entries: readonly Entry[];
}

/** A part of a section. */
export type Block =
  | { kind: 'heading'; text: Piece }
  | { kind: 'text'; pieces: readonly Piece[] }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly Row[] }
  | { kind: 'figures'; figures: readonly Figure[] }
  | { kind: 'entries'; form: EntryForm; entries: readonly Entry[] }
  | { kind: 'columns'; columns: readonly Column[] }
  /** Said where a list is there and has nothing in it: by whom, and as of when. */
  | { kind: 'empty'; text: string };

/** A row of a table: the first cell names it. */
export interface Row {
  id: string;
  cells: readonly (readonly Piece[])[];
}

/** True for a block that says nothing. */
export function isEmptyBlock(block: Block): boolean {
  switch (block.kind) {
    case 'text':
      return !block.pieces.length;
    case 'facts':
      return !block.facts.length;
    case 'table':
      return !block.rows.length;
    case 'figures':
      return !block.figures.length;
    case 'entries':
      return !block.entries.length;
    case 'columns':
      return !block.columns.length;
    default:
      return false;
  }
}
