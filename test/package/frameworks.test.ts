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
