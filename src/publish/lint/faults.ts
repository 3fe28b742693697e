/**
 * Where a document has not the shape of an authoring file, in our own words rather than the schema library's.
 *
 * @module
 */

import type * as z from 'zod';
import { isObject } from '../../core/manifest/leaves.js';
import { toPathText } from '../../core/manifest/path.js';
import { authoring } from '../../core/manifest/schema/manifest.js';
import { itemOf, leafOf, membersOf, schemaAt } from '../../core/manifest/schema/walk.js';
import type { Path } from './rule.js';

/** A value that is not what its place asks for. */
export interface Fault {
  kind: 'missing' | 'wrong' | 'too-many' | 'twin';
  path: Path;
  message: string;
  found: string;
  expected: string;
}

/** Every fault of shape, in the order of the document. */
export function findFaults(document: unknown): Fault[] {
  const { error } = authoring.safeParse(document);
  return (error?.issues ?? []).map((issue) => toFault(issue, document));
}

/** A value in a few words: `"certifed"`, `12`, `a list`, `nothing`. */
export function toFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
  if (isObject(value)) return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no members'}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What stands at a path; undefined where the path leads nowhere. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    document,
  );
}

/**
 * The document without what is faulty: of a list only the entry, which leaves a hole; elsewhere the whole section,
 * because what is left of one could not be relied on.
 */
export function withoutFaults(document: unknown, faults: readonly Fault[]): Record<string, unknown> {
  const sound: unknown = structuredClone(document);
  if (!isObject(sound)) return {};
  for (const { path } of faults) {
    const deepest = path.findLastIndex((step) => typeof step === 'number');
    const cut = path.slice(0, deepest < 0 ? 1 : deepest + 1);
    const parent = valueAt(sound, cut.slice(0, -1));
    const last = cut.at(-1);
    if (typeof parent === 'object' && parent !== null && last !== undefined) Reflect.deleteProperty(parent, last);
  }
  return sound;
}

function toFault(issue: z.core.$ZodIssue, document: unknown): Fault {
  const path = issue.path as Path;
  const where = toPathText(path) || 'The document';
  const value = valueAt(document, path);
  const found = toFound(value);
  if (issue.code === 'too_big' && Array.isArray(value)) {
    const expected = `at most ${itemOf(schemaAt(authoring, path) ?? authoring)?.cap} entries`;
    return { kind: 'too-many', path, found, expected, message: `${where} has ${value.length} entries.` };
  }
  if (issue.code === 'custom' && issue.params?.duplicate !== undefined) {
    return { kind: 'twin', path, found, expected: 'an id of its own', message: `${where} is ${found} a second time.` };
  }
  const expected = toExpected(schemaAt(authoring, path));
  if (value === undefined && typeof path.at(-1) === 'string') {
    return { kind: 'missing', path, found, expected, message: `${where} is missing.` };
  }
  return { kind: 'wrong', path, found, expected, message: `${where} is ${found}, not ${expected}.` };
}

function toExpected(schema: z.ZodType | undefined): string {
  if (!schema) return 'something else';
  const leaf = leafOf(schema);
  if (leaf) return leaf.expects;
  if (itemOf(schema)) return 'a list';
  const names = membersOf(schema).map((member) => member.name);
  return `an object with members such as ${names.slice(0, 4).join(', ')}`;
}
