/**
 * Writes what is made from the schema: `shape/*.ts` for browsers, and `types.ts`.
 *
 * Run it after every change of the schema: `npx tsx test/tools/shapes.ts`. A test compares what it would write with what
 * stands in the repository.
 *
 * @module
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import * as leaves from '../../src/core/manifest/leaves.js';
import type { LeafMeta } from '../../src/core/manifest/schema/common.js';
import { header, keyset } from '../../src/core/manifest/schema/header.js';
import { authoring, manifest, sections, signedManifest } from '../../src/core/manifest/schema/manifest.js';
import { itemOf, leafOf, type Member, membersOf, metaOf } from '../../src/core/manifest/schema/walk.js';

const NOTICE = '// Written by test/tools/shapes.ts from the schema. Change the schema instead.\n\n';

/** What a leaf is called in TypeScript; the rest are strings. */
const TYPES: Record<string, string> = {
  isText: 'Text',
  isDay: 'Day',
  isInstant: 'Instant',
  isFuzzyDate: 'FuzzyDate',
  isCount: 'number',
  isPositive: 'number',
  isFlag: 'boolean',
};

const TYPES_HEAD = `/**
 * The manifest as TypeScript sees it, once its shape has been checked.
 *
 * @module
 */

${NOTICE}/** Words to show, in one language or by language tag. Plain; paragraphs are separated by blank lines. */
export type Text = string | { [language: string]: string };

/** A calendar day, \`2027-02-28\`; as an end it lasts until the next 00:00 UTC. */
export type Day = string;

/** A UTC second, \`2026-11-22T00:00:00Z\`. */
export type Instant = string;

/** A date as exact as its author can be: \`2026\`, \`2026-Q3\`, \`2026-06\`, \`2026-06-30\`, \`2027+\`. */
export type FuzzyDate = string;

/** A word of a vocabulary that may grow: the known ones, or any other. */
export type Open<Words extends string> = Words | (string & {});
`;

/** The files to write, by path from the repository's root. */
export function makeFiles(): Map<string, string> {
  const files = new Map([['src/core/manifest/types.ts', makeTypes()]]);
  for (const [name, schema] of Object.entries({ header, ...sections })) {
    files.set(`src/core/manifest/shape/${toKebab(name)}.ts`, makeShape(name, schema));
  }
  return files;
}

/** The name of a section as its file has it: `custom-sections`. */
export function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function makeShape(name: string, schema: z.ZodType): string {
  const body = toShape(schema, '');
  const used = [...new Set(body.match(/\bis[A-Z]\w+/g))].sort();
  const basic = used.filter((leaf) => leaf in leaves);
  const others = used.filter((leaf) => !basic.includes(leaf));
  return `${NOTICE}${toImport(basic, '../leaves.js')}${toImport(others, '../section-leaves.js')}import type { Shape } from './check.js';

/** The shape of \`${name}\`. */
export const ${name}Shape: Shape = ${body};
`;
}

function toImport(names: string[], file: string): string {
  if (names.length === 0) return '';
  const oneLine = `import { ${names.join(', ')} } from '${file}';\n`;
  return oneLine.length > 121
    ? `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${file}';\n`
    : oneLine;
}

function toShape(schema: z.ZodType, indent: string): string {
  const leaf = leafOf(schema);
  if (leaf) return leaf.leaf === 'isObject' ? '{}' : leaf.leaf;
  const inner = `${indent}  `;
  const item = itemOf(schema);
  if (item) {
    const id = membersOf(item.schema).some((member) => member.name === 'id' && member.required) ? "'id'" : '';
    const shape = toShape(item.schema, inner);
    if (!shape.includes('\n')) return `[${shape}]`;
    return `[\n${inner}${shape},\n${id && `${inner}${id},\n`}${indent}]`;
  }
  const lines = membersOf(schema).map(
    (m) => `${inner}${m.name}${m.required ? '$' : ''}: ${toShape(m.schema, inner)},\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

function makeTypes(): string {
  const interfaces = new Map<string, string>();
  for (const schema of [keyset, manifest, signedManifest, authoring]) toType(schema, interfaces);
  const names = Object.keys(sections).map((name) => `'${name}'`);
  return `${TYPES_HEAD}
/** A section of the manifest. */
export type SectionName =\n${names.map((name) => `  | ${name}`).join('\n')};
${[...interfaces.values()].join('')}`;
}

function toType(schema: z.ZodType, interfaces: Map<string, string>): string {
  const leaf = leafOf(schema);
  if (leaf?.describes) return toType(leaf.describes, interfaces);
  if (leaf) return toLeafType(leaf);
  const item = itemOf(schema);
  if (item) {
    const type = toType(item.schema, interfaces);
    return type.includes('<') ? `Array<${type}>` : `${type}[]`;
  }
  const { name, summary } = metaOf(schema);
  const lines = membersOf(schema).map((member) => toMember(member, interfaces));
  const text = `\n/** ${summary}. */\nexport interface ${name} {\n${lines.join('')}}\n`;
  if ((interfaces.get(name) ?? text) !== text) throw new Error(`Two different objects are called ${name}.`);
  interfaces.set(name, text);
  return name;
}

function toMember(member: Member, interfaces: Map<string, string>): string {
  const type = toType(member.schema, interfaces);
  const line = `  ${member.name}${member.required ? '' : '?'}: ${type};\n`;
  const fits = line.length <= 121;
  return `  /** ${member.description} */\n${fits ? line : line.replace(/(?<=Array<)(Open<.*>)(?=>)|Open<.*>/, breakUnion)}`;
}

function breakUnion(union: string, inArray?: string): string {
  const words = union.slice('Open<'.length, -1).split(' | ');
  if (!inArray && union.length < 122) return `Open<\n    ${words.join(' | ')}\n  >`;
  if (!inArray) return `Open<\n${words.map((word) => `    | ${word}\n`).join('')}  >`;
  return `\n    Open<\n${words.map((word) => `      | ${word}\n`).join('')}    >\n  `;
}

function toLeafType(leaf: LeafMeta): string {
  if (!leaf.vocabulary) return TYPES[leaf.leaf] ?? 'string';
  return `Open<${leaf.vocabulary.map((word) => `'${word}'`).join(' | ')}>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of makeFiles()) writeFileSync(new URL(`../../${path}`, import.meta.url), text);
}
