/**
 * What each built file reaches. Sizes say how much there is; this says what leaked.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { parseSync } from 'vite';
import { TAGS } from '../../src/embed/tags.js';
import { readGraph, walkGraph } from '../tools/graph.js';
import { listFiles, ROOT } from '../tools/paths.js';
import { listEntries, PACKAGE } from './package-json.js';

const graph = readGraph();
const built = listFiles('dist').filter((file) => file.endsWith('.js'));

/** Modules and packages that `entry` reaches, now or later, and that fit `pattern`. */
function findLeaks(entry: string, pattern: RegExp): string[] {
  return walkGraph(graph, entry, { lazy: true }).modules.filter((module) => pattern.test(module));
}

/** What a page with the script tag can come to load: the first file, and those whose names it makes. */
const SCRIPT_TAG = ['embed.js', ...Object.keys(TAGS).map((name) => `chunks/${name}.js`)];

const LIT = /^(node_modules\/)?(@lit|lit)(-|\/|$)/;
const ZOD = /^(node_modules\/)?zod(\/|$)/;
const NODE = /^node:|^__vite-browser-external/;
const SIGNING = /^src\/(publish|cli|render)\//;

test('the record of the build is of the files in dist, each of which is sound JavaScript', () => {
  assert.deepEqual(
    Object.keys(graph)
      .map((file) => `dist/${file}`)
      .sort(),
    built,
  );
  for (const file of built) {
    const { errors, module } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'), { sourceType: 'module' });
    assert.deepEqual(errors, [], file);
    const imports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
    const exports = module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    );
    const found = [...imports, ...exports.filter((value) => value !== undefined)].map((specifier) =>
      specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier).replace('dist/', '') : specifier,
    );
    const node = graph[file.replace('dist/', '')];
    assert.deepEqual([...new Set(found)].sort(), [...new Set(node?.imports)].sort(), file);
  }
});

test('verify reaches neither lit nor the schema library nor signing code', () => {
  for (const pattern of [LIT, ZOD, SIGNING, /^src\/(elements|source|view)\//]) {
    assert.deepEqual(findLeaks('verify.js', pattern), []);
  }
  assert.ok(findLeaks('verify.js', /^src\/core\/trust\/verify-manifest\.ts$/).length > 0);
});

test('the script tag reaches neither signing code nor the schema library', () => {
  for (const file of [...SCRIPT_TAG, 'embed-full.js', 'frame.js']) {
    for (const pattern of [SIGNING, ZOD]) assert.deepEqual(findLeaks(file, pattern), []);
  }
  assert.ok(findLeaks('chunks/badge.js', LIT).length > 0);
});

test('the script tag loads no element before the page has one', () => {
  const { modules } = walkGraph(graph, 'embed.js', { lazy: false });
  assert.deepEqual(
    modules.filter((module) => LIT.test(module) || module.startsWith('src/elements/')),
    [],
  );
});

test('an element imports no package but lit, and carries no copy of it', () => {
  for (const { file } of listEntries().filter((entry) => entry.file.startsWith('elements/'))) {
    const { files, modules } = walkGraph(graph, file, { lazy: true });
    const bundled = files
      .flatMap((path) => graph[path]?.modules ?? [])
      .filter((module) => module.includes('node_modules'));
    assert.deepEqual(bundled, [], file);
    assert.deepEqual(
      modules.filter((module) => !module.startsWith('src/') && !LIT.test(module)),
      [],
      file,
    );
  }
});

test('nothing that a browser loads reaches Node', () => {
  for (const { file } of listEntries()) assert.deepEqual(findLeaks(file, NODE), [], file);
});

test('the command reaches no lit and needs no package to be installed', () => {
  const { modules } = walkGraph(graph, 'cli.js', { lazy: true });
  assert.deepEqual(
    modules.filter((module) => LIT.test(module)),
    [],
  );
  const outside = Object.keys(graph).filter((file) => file === 'cli.js' || file.startsWith('cli/'));
  const packages = outside
    .flatMap((file) => graph[file]?.imports ?? [])
    .filter((name) => !(name in graph) && !NODE.test(name));
  assert.deepEqual(packages, []);
});

test('every file in dist is reached from something published', () => {
  const starts = [
    ...SCRIPT_TAG,
    'embed-full.js',
    'frame.js',
    ...listEntries().map(({ file }) => file),
    ...Object.values(PACKAGE.bin).map((file) => file.replace('dist/', '')),
  ];
  const reached = new Set(starts.flatMap((start) => walkGraph(graph, start, { lazy: true }).files));
  assert.deepEqual(
    Object.keys(graph).filter((file) => !reached.has(file)),
    [],
  );
});
