/**
 * What lint finds, and what a rule is.
 *
 * @module
 */

import type { Authoring, Open } from '../../core/manifest/types.js';

/** Steps from the document to a value: `['certifications', 2, 'validUntil']`. */
export type Path = readonly (string | number)[];

/** `error` stops signing, `warning` deserves a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something that lint found. */
export interface Finding {
  /** The rule, such as `expired-claim`. */
  code: string;
  severity: Severity;
  /** Where. For something missing, where it belongs. */
  path: Path;
  /** What is the matter, naming the path, in a sentence. */
  message: string;
  /** Why it matters. */
  why?: string;
  /** What to do. */
  fix: string;
  found?: string;
  expected?: string;
}

/** What a catalogue knows of a framework, as far as lint asks. */
export interface FrameworkFacts {
  name: string;
  kind: Open<'certification'>;
}

/** What lint is told beside the document. */
export interface LintOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** The payload of the issue before, where there is one. */
  previous?: unknown;
  /** Looks a framework up by its catalogue id; without it, entries are taken to know their own kind. */
  catalogue?: (framework: string) => FrameworkFacts | undefined;
  /**
   * `statementSha256` of each attested certification as signing would make it now, by id. From `core/jws` and the
   * signing code; without it, broken attestations go unnoticed here.
   */
  statements?: ReadonlyMap<string, string>;
}

/** One place where a rule is broken. `fix`, where given, is more exact than the rule's own. */
export interface Spot {
  path: Path;
  message: string;
  fix?: string;
  found?: string;
  expected?: string;
}

/** What a rule may look at. */
export interface Context extends LintOptions {
  /** The document as given: anything at all. */
  raw: unknown;
  /**
   * The document without the entries and sections that have a wrong shape, so that a rule can rely on its types. Lists
   * have holes where entries were left out: see {@link entriesOf}.
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
