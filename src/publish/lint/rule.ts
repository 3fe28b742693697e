/**
 * What lint finds, and what a rule is.
 *
 * @module
 */

import type { Authoring } from '../../core/manifest/types.js';
import type { Fault } from './faults.js';

/** Steps from the document to a value: `['certifications', 2, 'validUntil']`. */
export type Path = (string | number)[];

/** `error` stops signing, `warning` deserves a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One place where a rule is broken. */
export interface Spot {
  /** Where. For something missing, where it belongs. */
  path: Path;
  /** What is the matter, naming the path, in a sentence. */
  message: string;
  /** What to do here, where that is more exact than what the rule says. */
  fix?: string;
  found?: string;
  expected?: string;
}

/** Something that lint found. */
export interface Finding extends Spot {
  /** The rule, such as `expired-claim`. */
  code: string;
  severity: Severity;
  /** Why it matters. */
  why?: string;
  /** What to do. */
  fix: string;
}

/** What lint is told beside the document. */
export interface LintOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** The issue before this one, where there is one. */
  previous?: unknown;
  /** What attested entries come to, from {@link toStatements}; without it, broken attestations go unnoticed. */
  statements?: ReadonlyMap<string, string>;
}

/** What a rule may look at. */
export interface Context extends LintOptions {
  /** The document as given: anything at all. */
  raw: unknown;
  /** Where it has a wrong shape. */
  faults: readonly Fault[];
  /**
   * The document without the entries and sections that have a wrong shape, names and kinds resolved, so that a rule can
   * rely on its types. Lists have holes where entries were left out: see {@link entriesOf}.
   */
  document: Authoring;
}

/** A rule: data about it, and the places where it is broken. */
export interface Rule {
  code: string;
  severity: Severity;
  /** Why it matters, in a sentence. */
  why: string;
  /** What to do about it. */
  fix: string;
  /** True where readers would refuse the document: such a finding cannot be silenced. */
  isFatal?: boolean;
  check(context: Context): Iterable<Spot>;
}

/** The entries of a list that have a sound shape, with their places in it. */
export function* entriesOf<Item>(list: readonly Item[] | undefined): Generator<[number, Item]> {
  for (const [index, item] of (list ?? []).entries()) if (item !== undefined) yield [index, item];
}
