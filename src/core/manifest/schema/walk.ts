/**
 * Reads the schema as data: what the shapes, the types, lint and editors' files are made from.
 *
 * @module
 */

import * as z from 'zod';
import type { LeafMeta, ObjectMeta } from './common.js';

/** One member of an object. */
export interface Member {
  name: string;
  required: boolean;
  description: string;
  /** The schema of the value, with nothing around it that says it may be missing. */
  schema: z.ZodType;
}

/** What a schema of a single value says about itself; undefined for lists and objects. */
export function leafOf(schema: z.ZodType): LeafMeta | undefined {
  const meta = bare(schema).meta();
  return meta && 'leaf' in meta ? (meta as unknown as LeafMeta) : undefined;
}

/** What a list is made of, and how many items it may have; undefined for what is no list. */
export function itemOf(schema: z.ZodType): { schema: z.ZodType; cap: number } | undefined {
  const list = bare(schema);
  if (!(list instanceof z.ZodArray)) return undefined;
  return { schema: list.element as z.ZodType, cap: list.meta()?.cap as number };
}

const known = new WeakMap<z.ZodType, readonly Member[]>();

/** The members of an object, in order; none for what is no object. */
export function membersOf(schema: z.ZodType): readonly Member[] {
  const object = bare(schema);
  if (!(object instanceof z.ZodObject)) return [];
  const members = known.get(object) ?? Object.entries(object.shape as Record<string, z.ZodType>).map(toMember);
  known.set(object, members);
  return members;
}

function toMember([name, member]: [string, z.ZodType]): Member {
  const schema = bare(member);
  return { name, required: schema === member, description: schema.description ?? '', schema };
}

/** The name and summary of an object. */
export function metaOf(schema: z.ZodType): ObjectMeta {
  return bare(schema).meta() as unknown as ObjectMeta;
}

/** The schema of the value at `path`; undefined where the schema names none. */
export function schemaAt(root: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = bare(root);
  for (const step of path) {
    if (!schema) return undefined;
    const whole: z.ZodType = leafOf(schema)?.describes ?? schema;
    schema = typeof step === 'number' ? itemOf(whole)?.schema : membersOf(whole).find((m) => m.name === step)?.schema;
  }
  return schema && bare(schema);
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}
