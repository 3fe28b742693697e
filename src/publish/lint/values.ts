/**
 * Walks a document along its schema, whatever is in it.
 *
 * @module
 */

import type * as z from 'zod';
import { isObject } from '../../core/manifest/leaves.js';
import type { LeafMeta } from '../../core/manifest/schema/common.js';
import { authoring } from '../../core/manifest/schema/manifest.js';
import { itemOf, leafOf, membersOf } from '../../core/manifest/schema/walk.js';
import type { Path } from './rule.js';

/** A value of the document and what the schema says of its place. */
export interface Value {
  path: Path;
  value: unknown;
  schema: z.ZodType;
  leaf: LeafMeta | undefined;
}

/** Every value that stands where the schema has a place for one, each before what is inside it. */
export function* valuesOf(value: unknown, schema: z.ZodType = authoring, path: Path = []): Generator<Value> {
  const leaf = leafOf(schema);
  yield { path, value, schema, leaf };
  if (leaf) return;
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* valuesOf(entry, item.schema, [...path, index]);
  } else if (isObject(value)) {
    for (const { name, schema: member } of membersOf(schema)) {
      if (Object.hasOwn(value, name)) yield* valuesOf(value[name], member, [...path, name]);
    }
  }
}

/** Every string that will be shown, with the place it stands at: a text in three languages gives three. */
export function* stringsOf(document: unknown): Generator<{ path: Path; text: string; leaf: LeafMeta['leaf'] }> {
  for (const { path, value, leaf } of valuesOf(document)) {
    if (leaf && typeof value === 'string') yield { path, text: value, leaf: leaf.leaf };
    if (leaf?.leaf !== 'isText' || !isObject(value)) continue;
    for (const [language, text] of Object.entries(value)) {
      if (typeof text === 'string') yield { path: [...path, language], text, leaf: 'isText' };
    }
  }
}
