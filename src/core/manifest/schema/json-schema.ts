/**
 * The authoring file as JSON Schema, for editors: completion, descriptions on hover, red lines under what is wrong.
 *
 * Draft-07, because that is what yaml-language-server and JetBrains read. Unlike readers, it is strict: members and
 * words that it does not know are most often slips of the pen.
 *
 * @module
 */

import type * as z from 'zod';
import type { LeafMeta } from './common.js';
import { authoring } from './manifest.js';
import { itemOf, leafOf, membersOf, metaOf } from './walk.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

const paragraphs = { type: 'string', minLength: 1, maxLength: 10_000 };

/**
 * What JSON Schema can say of each leaf; lint says the rest. An editor takes `2022` and `4.0` for numbers where our reader
 * takes the source text, so words that may look like one accept both.
 */
const LEAVES: Partial<Record<LeafMeta['leaf'], JsonSchema>> = {
  isLine: { type: ['string', 'number'], minLength: 1, maxLength: 300 },
  isText: {
    anyOf: [
      paragraphs,
      {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$' },
        additionalProperties: paragraphs,
      },
    ],
  },
  isFuzzyDate: { type: ['string', 'integer'], pattern: '^\\d{4}(\\+|-Q[1-4]|-(0[1-9]|1[0-2])(-\\d\\d)?)?$' },
  isDay: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  isInstant: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
  isToken: { type: ['string', 'number'], pattern: '^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63}$' },
  isDomain: { type: 'string', pattern: '^([a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}$', maxLength: 253 },
  isUrl: { type: 'string', pattern: '^https://\\S+$', maxLength: 2048 },
  isEmail: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$', maxLength: 254 },
  isCountry: { type: 'string', pattern: '^[A-Z]{2}$' },
  isDecimal: { type: ['string', 'number'], pattern: '^-?\\d{1,15}(\\.\\d{1,15})?$' },
  isLanguageTag: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$' },
  isSha256: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
  isPositive: { type: 'integer', minimum: 1 },
  isCount: { type: 'integer', minimum: 0 },
  isFlag: { type: 'boolean' },
};

/** The JSON Schema (draft-07) of the authoring file. */
export function toJsonSchema(): JsonSchema {
  const definitions: JsonSchema = {};
  const root = toObject(authoring, definitions, true);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Trust manifest, as its author writes it',
    ...root,
    definitions,
  };
}

function toNode(schema: z.ZodType, definitions: JsonSchema, strict: boolean): JsonSchema {
  const leaf = leafOf(schema);
  if (leaf?.describes) return toNode(leaf.describes, definitions, false);
  if (leaf?.vocabulary) return { type: 'string', enum: leaf.vocabulary };
  if (leaf) return { ...LEAVES[leaf.leaf] };
  const item = itemOf(schema);
  if (item) return { type: 'array', maxItems: item.cap, items: toNode(item.schema, definitions, strict) };
  const { name } = metaOf(schema);
  definitions[name] ??= toObject(schema, definitions, strict);
  return { allOf: [{ $ref: `#/definitions/${name}` }] };
}

function toObject(schema: z.ZodType, definitions: JsonSchema, strict: boolean): JsonSchema {
  const members = membersOf(schema);
  // What names a framework or a sub-processor by id gets its name when it is signed.
  const isNamed = members.some(({ name }) => name === 'framework' || name === 'subprocessor');
  const properties: JsonSchema = {};
  for (const { name, description, schema } of members) {
    properties[name] = { description, ...toNode(schema, definitions, strict) };
  }
  return {
    description: `${metaOf(schema).summary}.`,
    type: 'object',
    required: members
      .filter((member) => member.required && !(isNamed && member.name === 'name'))
      .map((member) => member.name),
    properties,
    ...(strict && { additionalProperties: false }),
  };
}
