/**
 * What package.json promises is there, and nothing else is.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles, ROOT } from '../tools/paths.js';
import { listEntries, PACKAGE } from './package-json.js';

/** Folders of elements that have a tag. */
const ELEMENTS = listFiles('src/elements').flatMap(
  (file) => /^src\/elements\/(.+)\/\1\.define\.ts$/.exec(file)?.[1] ?? [],
);

/** Runs code in a Node of its own, where the package's own name leads through its exports; gives what it prints. */
function runInNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });
}

test('every export and its types are there after a build', () => {
  for (const [subpath, target] of Object.entries(PACKAGE.exports)) {
    assert.doesNotMatch(subpath, /\*/);
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(join(ROOT, path)), `${subpath} → ${path}`);
    }
  }
});

test('each element is exported twice: its class, and what registers it', () => {
  const entries = listEntries().filter(({ file }) => file.startsWith('elements/'));
  const expected = ELEMENTS.flatMap((name) => [
    { subpath: `./${name}`, file: `elements/${name}/${name}.js` },
    { subpath: `./${name}/define`, file: `elements/${name}/${name}.define.js` },
  ]);
  assert.deepEqual(entries, expected);
});

test('the script tag knows every element, and brings each from a file of its name', async () => {
  const [{ NAMES }, { TAGS }] = await Promise.all([
    import('../../src/embed/names.js'),
    import('../../src/embed/tags.js'),
  ]);
  assert.deepEqual(NAMES.split(' '), ELEMENTS);
  assert.deepEqual(Object.keys(TAGS), [...ELEMENTS, 'mount']);
  for (const name of Object.keys(TAGS)) assert.ok(existsSync(join(ROOT, `dist/chunks/${name}.js`)), name);
  const help = execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'embed', '--help'], { encoding: 'utf8' });
  assert.ok(help.replace(/\s+/g, ' ').includes(ELEMENTS.map((name) => `"${name}"`).join(', ')));
  const full = readFileSync(join(ROOT, 'src/embed-full.ts'), 'utf8');
  assert.deepEqual(
    [...full.matchAll(/\/([\w-]+)\.define\.js/g)].map(([, name]) => name),
    ELEMENTS,
  );
});

test('side effects are declared for the script tag, its chunks and what registers an element, and for nothing else', () => {
  assert.deepEqual(PACKAGE.sideEffects, [
    './dist/embed.js',
    './dist/embed-full.js',
    './dist/frame.js',
    './dist/chunks/*.js',
    './dist/embed/auto.js',
    './dist/embed/mount.js',
    './dist/elements/*/*.define.js',
    './src/embed.ts',
    './src/embed-full.ts',
    './src/embed/auto.ts',
    './src/embed/frame.ts',
    './src/embed/mount.ts',
    './src/elements/*/*.define.ts',
  ]);
});

test('the elements of custom-elements.json are those that are exported, and each is described', () => {
  interface Described {
    name?: string;
    description?: string;
    tagName?: string;
    members?: Described[];
    attributes?: Described[];
    slots?: Described[];
    events?: Described[];
    cssParts?: Described[];
    cssProperties?: Described[];
    cssStates?: Described[];
  }
  const { modules } = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as {
    modules: { path: string; declarations: Described[] }[];
  };
  const tags = new Set<string>();
  for (const { path, declarations } of modules) {
    assert.ok(existsSync(join(ROOT, path)), path);
    for (const declared of declarations.filter(({ tagName }) => tagName)) {
      tags.add(`${declared.tagName}`);
      const {
        members = [],
        attributes = [],
        slots = [],
        events = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
      } = declared;
      const all = [
        declared,
        ...members,
        ...attributes,
        ...slots,
        ...events,
        ...cssParts,
        ...cssProperties,
        ...cssStates,
      ];
      const bare = all.filter(({ description }) => !description).map(({ name }) => `${declared.tagName} ${name}`);
      assert.deepEqual(bare, []);
    }
  }
  assert.deepEqual([...tags].sort(), ELEMENTS.map((name) => `trust-${name}`).sort());
});

test('no subpath goes unmentioned in the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const subpaths = Object.keys(PACKAGE.exports).map((subpath) => subpath.replace(/^\./, PACKAGE.name));
  assert.deepEqual(
    subpaths.filter((subpath) => !readme.includes(subpath) && !subpath.endsWith('package.json')),
    [],
  );
});

test('verify imports into bare Node', () => {
  assert.match(runInNode("console.log(Object.keys(await import('trust-elements/verify')))"), /verifyManifest/);
});

for (const subpath of ['', ...ELEMENTS.map((name) => `/${name}`)]) {
  test(`${PACKAGE.name}${subpath} imports into bare Node, and registers nothing`, () => {
    // lit brings a registry of its own to Node; nothing of ours may be in it.
    const code = `
      const loaded = await import('${PACKAGE.name}${subpath}');
      const tags = ${JSON.stringify(ELEMENTS)}.filter((name) => globalThis.customElements?.get('trust-' + name));
      console.log(Object.keys(loaded).length > 0, tags.length);`;
    assert.equal(runInNode(code).trim(), 'true 0');
  });
}

for (const name of ELEMENTS) {
  test(`./${name}/define imports into bare Node without an error`, () => {
    assert.equal(runInNode(`await import('${PACKAGE.name}/${name}/define'); console.log('fine')`).trim(), 'fine');
  });
}

test('elements carry the version that package.json has', () => {
  const source = readFileSync(join(ROOT, 'src/elements/shared/define.ts'), 'utf8');
  assert.equal(/VERSION = '([^']*)'/.exec(source)?.[1], PACKAGE.version);
});
