/**
 * Types for the template languages of frameworks. One file names the elements and their attributes; one for each framework
 * says it in that framework's words.
 *
 * Only attributes are offered, by the names that they have in HTML: before an element is defined, a property that a framework
 * writes is lost on some of them, an attribute on none.
 *
 * @module
 */

import type { Attribute, Described } from './described.js';

const HEADER = '// Made from custom-elements.json. Changes are made there.\n';

/** Words above a declaration. */
function comment(text: string, indent: string): string {
  return `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
}

function toType({ kind, values }: Attribute): string {
  if (kind === 'flag') return 'Flag';
  if (kind === 'count') return 'Count';
  return values.length ? `${values.map((value) => `'${value}'`).join(' | ')} | Absent` : 'string | Absent';
}

function toAttributes({ tag, className, attributes }: Described): string {
  const members = attributes.map(
    (attribute) => `${comment(attribute.description, '  ')}  '${attribute.name}'?: ${toType(attribute)};\n`,
  );
  return `${comment(`The attributes of \`<${tag}>\`.`, '')}export interface ${className}Attributes {\n${members.join('')}}\n`;
}

/** Elements, attributes and events, for all frameworks. */
export function toElements(elements: readonly Described[]): string {
  const events = new Map(
    elements.flatMap((element) => element.events.map(({ name, description }) => [name, description])),
  );
  const list = (line: (element: Described) => string): string =>
    elements.map((element) => `  ${line(element)}\n`).join('');
  return `${HEADER}
${elements.map(({ className, path }) => `import type { ${className} } from '../${path}';\n`).join('')}import type { VerdictEvent } from '../dist/elements/shared/verdict-event.js';

type Absent = null | undefined;
/** On or off; \`"false"\` is off. */
type Flag = boolean | '' | 'true' | 'false' | Absent;
/** A number, or its digits. */
type Count = number | \`\${number}\` | Absent;

${elements.map(toAttributes).join('\n')}
/** The element of each tag. */
export interface Elements {
${list(({ tag, className }) => `'${tag}': ${className};`)}}

/** The attributes of each tag. */
export interface Attributes {
${list(({ tag, className }) => `'${tag}': ${className}Attributes;`)}}

/** The events that the elements fire. */
export interface Events {
${[...events].map(([name, description]) => `${comment(`${description}`, '  ')}  '${name}': VerdictEvent;\n`).join('')}}

/** What listens to them, by the names that a framework gives to listeners. */
export type Listeners<Prefix extends string> = {
  [Name in keyof Events as \`\${Prefix}\${Name}\`]?: (event: Events[Name]) => void;
};
`;
}

interface Framework {
  imports: string;
  /** What a tag takes: a type with one parameter, \`Tag\`. */
  props: string;
  module: string;
  /** Where the framework looks tags up. */
  within: readonly string[];
}

const OURS = "import type { Attributes, Elements, Listeners } from './elements.js';";

const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n${OURS}`,
    props: `DetailedHTMLProps<Omit<HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]>, Elements[Tag]> & Attributes[Tag] & Listeners<'on'>`,
    module: 'react',
    within: ['namespace JSX', 'interface IntrinsicElements'],
  },
  preact: {
    imports: `import type { HTMLAttributes } from 'preact';\n${OURS}`,
    props: `Omit<HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]> & Attributes[Tag] & Listeners<'on'>`,
    module: 'preact',
    within: ['namespace JSX', 'interface IntrinsicElements'],
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';\n${OURS}`,
    props: "Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]> & Attributes[Tag] & Listeners<'on:'>",
    module: 'solid-js',
    within: ['namespace JSX', 'interface IntrinsicElements'],
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';\n${OURS}`,
    props: `Omit<HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]> & Attributes[Tag] & Listeners<'on'>`,
    module: 'svelte/elements',
    within: ['interface SvelteHTMLElements'],
  },
  vue: {
    imports: `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, Elements, Events } from './elements.js';

type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Camelized<Names> = { [Name in keyof Names as Camel<Name>]: Names[Name] };
type Listeners = { [Name in keyof Events as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void };`,
    props: `new () => Elements[Tag] & {
  /** What a template may give it. */
  $props: Omit<HTMLAttributes, keyof Attributes[Tag]> & PublicProps & Camelized<Attributes[Tag]> & Listeners;
  /** What stands inside it. */
  $slots: { default?: () => unknown };
}`,
    module: 'vue',
    within: ['interface GlobalComponents'],
  },
};

function toFramework({ imports, props, module, within }: Framework, elements: readonly Described[]): string {
  const scopes = [`declare module '${module}'`, ...within];
  const open = scopes.map((scope, depth) => `${'  '.repeat(depth)}${scope} {\n`).join('');
  const close = scopes.map((_, depth) => `${'  '.repeat(scopes.length - 1 - depth)}}\n`).join('');
  const indent = '  '.repeat(scopes.length);
  const tags = elements.map(
    ({ tag, description }) => `${comment(description, indent)}${indent}'${tag}': Props<'${tag}'>;\n`,
  );
  return `${HEADER}\n${imports}\n\ntype Props<Tag extends keyof Elements> = ${props};\n\n${open}${tags.join('')}${close}`;
}

/** Declarations by file name. */
export function toDeclarations(elements: readonly Described[]): Map<string, string> {
  const files = Object.entries(FRAMEWORKS).map(([name, framework]): [string, string] => [
    `${name}.d.ts`,
    toFramework(framework, elements),
  ]);
  return new Map([['elements.d.ts', toElements(elements)], ...files]);
}
