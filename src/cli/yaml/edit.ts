/**
 * Changes a few values in an authoring file and leaves everything else as its author wrote it.
 *
 * @module
 */

import { type Document, isMap, type Node, parseDocument, stringify, type YAMLMap } from 'yaml';
import { toCanonical } from '../../core/json/canonical.js';
import { isObject, type JsonObject } from '../../core/json/document.js';
import { Misuse } from '../misuse.js';

/** A change to one member of the document's top or of one certification. */
export interface Edit {
  /** Index among `certifications`; null for the top of the file. */
  certification: number | null;
  name: string;
  value: unknown;
}

// Long lines are not folded: signatures stay in one piece. Quoted strings survive where the plainer styles do not.
const PLAIN = { lineWidth: 0 } as const;
const QUOTED = { ...PLAIN, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

function parse(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
}

function findTarget(document: Document, { certification }: Edit): YAMLMap<Node, Node | null> {
  const target = certification === null ? document.contents : document.getIn(['certifications', certification], true);
  if (isMap(target)) return target as YAMLMap<Node, Node | null>;
  throw new Misuse(
    'yaml',
    `certifications[${certification}] is not written out where it stands, so it cannot be completed.`,
    'Write the entry out in place of the alias.',
  );
}

/** Where the line ends that a node ends in; after its last character where that is a line feed. */
function toLineEnd(text: string, [, end]: [number, number, number]): number {
  if (text[end - 1] === '\n') return end - 1;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next;
}

/** The text with one change, every other character as it was; null where that takes more than lines of its own. */
function splice(text: string, edit: Edit, style: typeof PLAIN | typeof QUOTED): string | null {
  const target = findTarget(parse(text), edit);
  const [first] = target.items;
  const last = target.items.at(-1);
  if (target.flow || !first?.key.range || !last) return null;
  const column = first.key.range[0] - (text.lastIndexOf('\n', first.key.range[0] - 1) + 1);
  const lines = stringify({ [edit.name]: edit.value }, style)
    .trimEnd()
    .split('\n');
  const fragment = lines.join(`\n${' '.repeat(column)}`);
  const old = target.items.find(({ key }) => String(key) === edit.name);
  const end = toLineEnd(text, ((old ?? last).value ?? (old ?? last).key).range as [number, number, number]);
  if (old?.key.range) return text.slice(0, old.key.range[0]) + fragment + text.slice(end);
  return `${text.slice(0, end)}\n${' '.repeat(column)}${fragment}${text.slice(end) || '\n'}`;
}

/** The same by way of the parser's tree, which keeps comments and order but sets the white space anew. */
function rewrite(text: string, edit: Edit): string {
  const document = parse(text);
  const target = findTarget(document, edit);
  const key = target.items.find((item) => String(item.key) === edit.name)?.key ?? document.createNode(edit.name);
  target.set(key, document.createNode(edit.value));
  return document.toString(QUOTED);
}

/** What a text means; undefined for one that does not parse. */
function toValue(text: string): unknown {
  const document = parse(text);
  // Whoever edits has read the file, and with that bounded what its aliases unfold to.
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
}

/** The value with one change. */
function apply(text: string, { certification, name, value }: Edit): JsonObject {
  const result = structuredClone(toValue(text)) as JsonObject;
  const target = certification === null ? result : (result.certifications as JsonObject[])[certification];
  Object.assign(target as JsonObject, { [name]: value });
  return result;
}

function isJson(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

function change(text: string, edit: Edit): string {
  // Throws for an entry that is not written out where it stands.
  findTarget(parse(text), edit);
  const wanted = apply(text, edit);
  if (isJson(text)) return `${JSON.stringify(wanted, null, 2)}\n`;
  for (const attempt of [splice(text, edit, PLAIN), splice(text, edit, QUOTED), rewrite(text, edit)]) {
    if (attempt !== null && toCanonical(toValue(attempt) ?? null) === toCanonical(wanted)) return attempt;
  }
  throw new Misuse(
    'yaml',
    `The file cannot take ${edit.name} without changing something else.`,
    'Write it in plain block style.',
  );
}

/**
 * The file's text with the changes made. Members that are there are replaced where they stand, others are added last.
 *
 * @throws {Misuse} `yaml` for an entry that is not written out in its place.
 */
export function editAuthoring(text: string, edits: readonly Edit[]): string {
  return edits.reduce(change, text);
}
