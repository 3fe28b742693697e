/**
 * Changes a few values in an authoring file and leaves its comments, order and spelling as they are.
 *
 * @module
 */

import { type Document, isAlias, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { Misuse } from '../misuse.js';

/** A change to one member of the document's top or of one certification. */
export interface Edit {
  /** Index among `certifications`; null for the top of the file. */
  certification: number | null;
  name: string;
  value: unknown;
}

/** How the file is indented, so that it is written back the same. */
function toStyle(document: Document): { indent: number; indentSeq: boolean } {
  const column = (offset: number): number => offset - (source(document).lastIndexOf('\n', offset - 1) + 1);
  const top = isMap(document.contents) ? document.contents : null;
  for (const { key, value } of top?.items ?? []) {
    const keyRange = (key as { range?: [number, number, number] | null }).range;
    if (!keyRange || !(isMap(value) || isSeq(value)) || value.flow || !value.range) continue;
    const indent = column(value.range[0]) - column(keyRange[0]);
    if (isSeq(value)) {
      // `- ` at the key's own column: lists are not indented, and nothing is said yet of maps.
      if (indent === 0) return { indent: 2, indentSeq: false };
    }
    if (indent > 0 && indent <= 8) return { indent, indentSeq: true };
  }
  return { indent: 2, indentSeq: true };
}

const sources = new WeakMap<Document, string>();
const source = (document: Document): string => sources.get(document) ?? '';

function findEntry(document: Document, index: number): YAMLMap {
  const entry = document.getIn(['certifications', index], true);
  if (isMap(entry)) return entry;
  const what = isAlias(entry) ? 'is an alias of another' : 'is no list of fields';
  throw new Misuse(
    'yaml',
    `certifications[${index}] ${what}, so it cannot be completed.`,
    'Write the entry out in its place.',
  );
}

/**
 * The file's text with the changes made. Members that are there are replaced where they stand, others are added last.
 *
 * @throws {Misuse} `yaml` for an entry that is not written out in its place.
 */
export function editAuthoring(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  sources.set(document, text);
  for (const { certification, name, value } of edits) {
    const target = certification === null ? (document.contents as YAMLMap) : findEntry(document, certification);
    const node = document.createNode(value);
    target.set(target.items.find(({ key }) => String(key) === name)?.key ?? document.createNode(name), node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/\{\S/.test(text), ...toStyle(document) });
}
