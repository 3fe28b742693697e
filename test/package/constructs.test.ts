/**
 * What the sources never hold.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { listFiles, ROOT } from '../tools/paths.js';
import { readSources, walk } from './sources.js';

/** Ways to turn text into markup or code. A manifest's words only ever go through text and attribute bindings. */
const SINKS =
  /\b(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|eval)\b|\bdocument\.write|\bnew Function\b|\bFunction\(|\bimport\(\s*(?!['"`/])/;

/** The code of a file without its comments, so that a comment may name what the code avoids. */
function stripComments(text: string): string {
  const { options, fileName } = { options: { removeComments: true, target: ts.ScriptTarget.ESNext }, fileName: 'a.ts' };
  return ts.transpileModule(text, { fileName, compilerOptions: { ...options, verbatimModuleSyntax: true } }).outputText;
}

const sources = readSources();

test('no source turns text into markup or code', () => {
  assert.deepEqual(
    sources.filter(({ text }) => SINKS.test(stripComments(text))).map(({ fileName }) => fileName),
    [],
  );
});

for (const code of [
  'unsafeHTML(x);',
  'element.innerHTML = x;',
  'element["innerHTML"] = x;',
  'new Function(x);',
  'eval(x);',
  'html`<iframe srcdoc="">`;',
  'await import(x);',
]) {
  test(`a sink is found in ${code}`, () => assert.match(stripComments(code), SINKS));
}

test('a comment may name a sink', () => {
  assert.doesNotMatch(stripComments('// never innerHTML\nx("// here"); /* eval */'), SINKS);
});

test('no source goes around the type checker', () => {
  const around = sources.filter(
    (source) =>
      /@ts-(ignore|nocheck|expect-error)/.test(source.text) ||
      [...walk(source)].some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword),
  );
  assert.deepEqual(
    around.map(({ fileName }) => fileName),
    [],
  );
});

test('every export has a doc comment', () => {
  const bare = sources.flatMap((source) =>
    source.statements
      .filter((statement) => ts.canHaveModifiers(statement))
      .filter((statement) => ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
      .map((statement) => `${source.fileName}: ${statement.getText().split('\n')[0]}`),
  );
  assert.deepEqual(bare, []);
});

/** Tables of data may be long; code may not. */
const TABLES = /^src\/(core\/manifest\/types\.ts|core\/manifest\/shape\/|publish\/catalogue\/|view\/words\/)/;

test('no source is longer than 300 lines, tables apart', () => {
  const long = sources.filter(({ fileName, text }) => !TABLES.test(fileName) && text.split('\n').length > 301);
  assert.deepEqual(
    long.map(({ fileName }) => fileName),
    [],
  );
});

test('no folder hides behind an index file', () => {
  assert.deepEqual(
    sources.filter(({ fileName }) => /\/.*\/index\.ts$/.test(fileName)).map(({ fileName }) => fileName),
    [],
  );
});

test('nothing here names a package registry or a place on somebody’s machine', () => {
  const files = ['src', 'test', 'demo', '.ci', '.changeset'].flatMap(listFiles);
  const roots = ['package.json', 'package-lock.json', 'biome.json', 'knip.json', '.npmrc', 'vite.config.ts'];
  // Put together from parts, or this file would find itself.
  const registry = new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.'));
  const place = new RegExp(`(^|[\\s"'\`(=])/(${['home', 'root', 'Users', 'work'].join('|')})/`, 'm');
  const found = [...files, ...roots].filter((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return registry.test(text) || place.test(text);
  });
  assert.deepEqual(found, []);
});

test('the lock file says where nothing is fetched from', () => {
  assert.doesNotMatch(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'), /"resolved": "https?:/);
});
