/**
 * What is made for frameworks and editors from `custom-elements.json` leaves out no element and no attribute. That it compiles
 * is shown by `npm run test:frameworks`.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles, ROOT } from '../tools/paths.js';
import { readElements } from '../tools/types/described.js';
import { PACKAGE } from './package-json.js';

const read = (name: string): string => readFileSync(join(ROOT, 'frameworks', name), 'utf8');
const elements = readElements();
const tags = elements.map(({ tag }) => tag);

interface Data {
  name: string;
  attributes: { name: string; values?: { name: string }[]; valueSet?: string; value?: { type: unknown } }[];
}

test('every file for frameworks is one that package.json exports, or what those share', () => {
  const targets = Object.values(PACKAGE.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const exported = targets.flatMap((target) => /^\.\/(frameworks\/.+)$/.exec(`${target}`)?.[1] ?? []);
  assert.deepEqual([...exported, 'frameworks/elements.d.ts'].sort(), listFiles('frameworks'));
});

for (const name of ['preact', 'react', 'solid', 'svelte', 'vue']) {
  test(`${name} knows every tag`, () => {
    const found = [...read(`${name}.d.ts`).matchAll(/^ +'(trust-[\w-]+)': Props</gm)].map(([, tag]) => tag);
    assert.deepEqual(found, tags);
  });
}

test('attributes have the names and values that the elements take', () => {
  const text = read('elements.d.ts');
  for (const { className, attributes } of elements) {
    const [, rest = ''] = text.split(`interface ${className}Attributes {`);
    const [body = ''] = rest.split('\n}\n');
    const names = [...body.matchAll(/^ {2}'([\w-]+)'\?: /gm)].map(([, attribute]) => attribute);
    assert.deepEqual(
      names,
      attributes.map(({ name }) => name),
    );
  }
  assert.match(text, /'variant'\?: 'compact'.* \| Absent;/);
  assert.match(text, /'group'\?: 'category' \| 'affiliate' \| Absent;/);
});

test('Angular has a directive for every tag, with an input for every attribute', () => {
  const code = read('angular.js');
  for (const { tag, className, attributes } of elements) {
    assert.ok(code.includes(`type: ${className}Directive, isStandalone: true, selector: '${tag}'`), tag);
    for (const { name, fieldName } of attributes)
      assert.ok(code.includes(`${fieldName}: ['${name}', '${fieldName}'],`));
  }
});

test('editors complete every tag, every attribute and what it takes', () => {
  const code = JSON.parse(read('vscode.html-custom-data.json')) as { tags: Data[] };
  const web = JSON.parse(read('web-types.json')) as { version: string; contributions: { html: { elements: Data[] } } };
  assert.equal(web.version, PACKAGE.version);
  for (const data of [code.tags, web.contributions.html.elements]) {
    assert.deepEqual(
      data.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]),
      elements.map(({ tag, attributes }) => [tag, attributes.map(({ name }) => name)]),
    );
  }
  const find = (data: Data[], tag: string, attribute: string): Data['attributes'][number] | undefined =>
    data.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === attribute);
  assert.deepEqual(
    find(code.tags, 'trust-subprocessors', 'group')?.values?.map(({ name }) => name),
    ['category', 'affiliate'],
  );
  assert.equal(find(code.tags, 'trust-status', 'live')?.valueSet, 'v');
  const { value } = find(web.contributions.html.elements, 'trust-subprocessors', 'group') ?? {};
  assert.deepEqual(value?.type, ["'category'", "'affiliate'"]);
});

/** Members that each kind of thing may have, as the editors' own schemas name them; every value with its type. */
const CUSTOM_DATA = {
  tag: ['name', 'description', 'attributes', 'references'],
  attribute: ['name', 'description', 'values', 'valueSet', 'references'],
} as const;
const WEB_TYPES = {
  root: ['$schema', 'name', 'version', 'framework', 'js-types-syntax', 'description-markup', 'contributions'],
  element: ['name', 'description', 'doc-url', 'deprecated', 'attributes', 'slots', 'js', 'css'],
  attribute: ['name', 'description', 'value', 'default', 'required', 'doc-url', 'deprecated'],
  value: ['kind', 'type', 'required', 'default'],
  named: ['name', 'description', 'default', 'values', 'pattern', 'doc-url'],
} as const;

/** Every thing has a name, words for a description, and no member that the editor does not know. */
function assertForm(things: readonly object[], members: readonly string[]): void {
  for (const thing of things as { name: unknown; description?: unknown; default?: unknown }[]) {
    assert.deepEqual(
      Object.keys(thing).filter((member) => !members.includes(member)),
      [],
    );
    assert.equal(typeof thing.name, 'string');
    const { description = '' } = thing;
    if (typeof description === 'string') assert.doesNotMatch(description, /\[object|undefined/);
    else assert.deepEqual(Object.keys(description as object), ['kind', 'value']);
    assert.match(typeof thing.default, /^(string|undefined)$/);
  }
}

test('VS Code’s data has the form that its editor reads', () => {
  const { version, tags: all } = JSON.parse(read('vscode.html-custom-data.json')) as { version: number; tags: Data[] };
  assert.equal(version, 1.1);
  assertForm(all, CUSTOM_DATA.tag);
  for (const { attributes } of all) {
    assertForm(attributes, CUSTOM_DATA.attribute);
    for (const { values = [] } of attributes) assertForm(values, ['name', 'description', 'references']);
  }
});

test('web types have the form that JetBrains’ editors read', () => {
  const web = JSON.parse(read('web-types.json')) as Record<string, unknown>;
  assert.deepEqual(
    Object.keys(web).filter((member) => !(WEB_TYPES.root as readonly string[]).includes(member)),
    [],
  );
  assert.match(`${web['description-markup']}`, /^(html|markdown|none)$/);
  const { html, ...others } = web.contributions as Record<string, Record<string, never[]>>;
  assert.deepEqual([Object.keys(others), Object.keys(html ?? {})], [[], ['elements']]);
  for (const element of (html?.elements ?? []) as {
    attributes: { value: object }[];
    slots: object[];
    js: Record<string, object[]>;
    css: Record<string, object[]>;
  }[]) {
    assertForm([element], WEB_TYPES.element);
    assertForm(element.attributes, WEB_TYPES.attribute);
    for (const { value } of element.attributes) {
      assert.ok(Object.keys(value).every((member) => (WEB_TYPES.value as readonly string[]).includes(member)));
    }
    assert.deepEqual([Object.keys(element.js), Object.keys(element.css)], [['events'], ['parts', 'properties']]);
    for (const named of [element.slots, ...Object.values(element.js), ...Object.values(element.css)]) {
      assertForm(named, WEB_TYPES.named);
    }
    for (const { name } of (element.css.properties ?? []) as { name: string }[]) assert.match(name, /^--/);
  }
});
