/**
 * Reads an authoring file: YAML 1.2 (JSON is YAML as well), with a line and column for every path.
 *
 * The parser's tree is walked here and not by the parser, because what YAML allows is more than a manifest should come
 * from: aliases that unfold without end, two keys of one name, tags, keys that are not words, and `4.0` that turns into 4.
 *
 * @module
 */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { decodeText, type TextFault } from './decode.js';

/** A path into a document: names and indexes. */
export type Path = readonly (string | number)[];

/** Where something stands; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** An authoring file as read. */
export interface Authoring {
  /** The value, as JSON has it. */
  value: unknown;
  /** The file's own text, for edits that keep its comments. */
  text: string;
  /** Where a path stands; for one that is missing, where the nearest thing above it stands. */
  find(path: Path): Place;
}

/** How deep a file may nest, and how many values it may hold once aliases are unfolded. */
const MAX_DEPTH = 24;
const MAX_VALUES = 100_000;

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Checked here: the parser's own check takes time in the square of the number of keys.
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
} as const;

const TAGS = new Set(['str', 'int', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

class Fault extends Error {
  readonly node: Node | null | undefined;
  readonly fix: string;

  constructor(node: Node | null | undefined, message: string, fix: string) {
    super(message);
    this.node = node;
    this.fix = fix;
  }
}

class Reader {
  readonly offsets = new Map<string, number>();
  readonly #wantsString: (path: Path) => boolean;
  readonly #anchors = new Map<string, Node>();
  #values = 0;

  constructor(wantsString: (path: Path) => boolean) {
    this.#wantsString = wantsString;
  }

  read(node: Node | null | undefined, path: Path, via: Alias | null): unknown {
    const at = via ?? node;
    if (at?.range && !this.offsets.has(JSON.stringify(path))) this.offsets.set(JSON.stringify(path), at.range[0]);
    // Alias bomb: nine lines of nine references each would unfold to a billion values.
    if (++this.#values > MAX_VALUES) {
      throw new Fault(
        at,
        `The file unfolds to more than ${MAX_VALUES} values.`,
        'Write out what the aliases repeat, or use fewer.',
      );
    }
    if (path.length > MAX_DEPTH)
      throw new Fault(at, `Values nest deeper than ${MAX_DEPTH}.`, 'Check for an alias that contains itself.');
    if (node && !isAlias(node) && node.anchor) this.#anchors.set(node.anchor, node);
    if (isAlias(node)) {
      const source = this.#anchors.get(node.source);
      if (!source)
        throw new Fault(
          node,
          `Nothing is called &${node.source} before this.`,
          'Define the anchor above its first use.',
        );
      return this.read(source, path, via ?? node);
    }
    if (node && !isAlias(node) && node.tag && !TAGS.has(node.tag))
      throw new Fault(at, 'This tag means nothing here.', 'Remove it.');
    if (isMap(node)) return this.#readMap(node, path, via);
    if (isSeq(node)) return node.items.map((item, index) => this.read(item as Node | null, [...path, index], via));
    if (isScalar(node)) return this.#readScalar(node, path, at);
    return null;
  }

  #readMap(map: YAMLMap, path: Path, via: Alias | null): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { key, value } of map.items as { key: Node | null; value: Node | null }[]) {
      const at = via ?? key;
      const name = isScalar(key) ? (key.source ?? key.value) : null;
      if (!isScalar(key) || typeof name !== 'string')
        throw new Fault(at, 'A key has to be a word.', 'Write it as plain text before a colon.');
      if (['__proto__', 'constructor', 'prototype'].includes(name))
        throw new Fault(at, `"${name}" cannot be a key.`, 'Choose another name.');
      if (Object.hasOwn(result, name))
        throw new Fault(at, `The key "${name}" stands here a second time.`, 'Remove one of them.');
      const here = [...path, name];
      // A value that begins on a later line, or is empty, is easier found by its key.
      if (at?.range && !(isScalar(value) && value.range && value.range[0] < value.range[1])) {
        this.offsets.set(JSON.stringify(here), at.range[0]);
      }
      result[name] = this.read(value, here, via);
    }
    return result;
  }

  #readScalar(node: Scalar, path: Path, at: Node | null | undefined): unknown {
    const { value, source } = node;
    // `0123`, `4.0` and `2026` are the text that somebody wrote, wherever the schema has a string.
    if (typeof value !== 'string' && value !== null && source !== undefined && this.#wantsString(path)) return source;
    if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0))) {
      throw new Fault(
        at,
        `${source ?? value} is not a whole number that every reader keeps exactly.`,
        'Put it in quotes: decimals and long numbers are strings.',
      );
    }
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      throw new Fault(at, 'This holds half a character.', 'Write the whole character.');
    return value;
  }
}

/** Where the parser's message would not help: what it found, and what to do. */
const FAULTS: ReadonlyMap<string, readonly [message: string, fix: string]> = new Map([
  ['TAB_AS_INDENT', ['Tabs are not allowed as indentation.', 'Indent with spaces.']],
  ['MULTIPLE_DOCS', ['A second document begins here.', 'Keep one document in a file.']],
  ['RESOURCE_EXHAUSTION', ['Values nest too deeply from here.', 'Nest less deeply.']],
  ['TAG_RESOLVE_FAILED', ['This tag means nothing here.', 'Remove it.']],
]);

/** Reads a file's bytes. `wantsString` says where the schema has strings. */
export function readAuthoring(
  bytes: Uint8Array,
  wantsString: (path: Path) => boolean = () => false,
): Authoring | TextFault {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  const lines = new LineCounter();
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const toFault = (offset: number, message: string, fix: string): TextFault => ({
    code: 'yaml',
    message,
    fix,
    ...toPlace(offset),
  });
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  } catch (error) {
    return toFault(
      0,
      `This cannot be read as YAML: ${(error as Error).message}`,
      'Check the file from its first line.',
    );
  }
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const [message, fix] = FAULTS.get(error.code) ?? [
      error.message.replace(/\.?$/, '.'),
      'Correct the YAML at this place.',
    ];
    return toFault(error.pos[0], message, fix);
  }
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2')
    return toFault(0, `The file says it is YAML ${version}.`, 'Remove the %YAML line: the file is read as YAML 1.2.');
  const reader = new Reader(wantsString);
  let value: unknown;
  try {
    value = reader.read(document.contents, [], null);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return toFault(fault.node?.range?.[0] ?? 0, fault.message, fault.fix);
  }
  const find = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const offset = reader.offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return toPlace(offset);
    }
    return { line: 1, column: 1 };
  };
  return { value, text, find };
}
