/**
 * The tarball that would be published, as a stranger meets it.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { build, type Rolldown } from 'vite';
import { readGraph } from '../tools/graph.js';
import { listFiles, ROOT } from '../tools/paths.js';
import { INSTALLED, install, pack } from './pack.js';
import { listEntries, PACKAGE } from './package-json.js';

const BIN = join(ROOT, 'node_modules/.bin');
const tarball = pack();
const subpaths = listEntries().map(({ subpath }) => subpath.replace(/^\./, PACKAGE.name));

test('the tarball holds what is built, its types, those for frameworks and four files beside it', () => {
  const built = listFiles('dist');
  const files = ['LICENSE', 'README.md', 'custom-elements.json', 'package.json', ...listFiles('frameworks'), ...built];
  assert.deepEqual(tarball.files, files.sort());
  assert.deepEqual(
    built.filter(
      (file) =>
        !(file.replace('dist/', '') in readGraph()) &&
        !/\.d\.ts$|^dist\/(trust\.schema\.json|sri\.json|frame\.html|(embed|cli)\.licenses\.md)$/.test(file),
    ),
    [],
  );
});

test('publint has nothing to say of the tarball', async () => {
  const bytes = readFileSync(tarball.path);
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(bytes).buffer } });
  assert.deepEqual(messages, []);
});

test('the types are not wrong', () => {
  const args = [tarball.path, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-color'];
  const { status, stdout } = spawnSync(join(BIN, 'attw'), args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('a strict project compiles against every entry with nothing installed but what is declared', () => {
  const project = install(tarball, 'typed', INSTALLED);
  writeFileSync(
    join(project, 'all.ts'),
    // Server rendering is for those who have its library; test/frameworks compiles against the rest.
    subpaths
      .filter((subpath) => !subpath.endsWith('/ssr'))
      .map((subpath, index) => `export * as e${index} from '${subpath}';`)
      .join('\n'),
  );
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    lib: ['es2023', 'dom', 'dom.iterable'],
    target: 'es2022',
  };
  for (const module of ['nodenext', 'preserve']) {
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, module }, files: ['all.ts'] }),
    );
    const { status, stdout } = spawnSync(join(BIN, 'tsc'), ['-p', project], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test('verify and the command need no other package', () => {
  const project = install(tarball, 'bare', []);
  const code = "console.log(typeof (await import('trust-elements/verify')).verifyManifest)";
  const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  assert.equal(node('--input-type=module', '--eval', code).trim(), 'function');
  assert.match(node('node_modules/trust-elements/dist/cli.js', '--help'), /verify/);
});

/** What a bundler makes of a module that imports the installed package: what runs at once, and with it what may come. */
async function bundle(project: string, code: string, isLazy = false): Promise<string> {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, code);
  const lib = { entry, formats: ['es' as const] };
  const result = await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    build: { write: false, minify: false, lib },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const names = new Set(chunks.flatMap(({ isEntry, fileName }) => (isEntry || isLazy ? [fileName] : [])));
  for (const name of names)
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) names.add(next);
  return chunks.flatMap((chunk) => (names.has(chunk.fileName) ? [chunk.code] : [])).join('\n');
}

test('a bundler keeps what registers an element and drops what nobody uses', async () => {
  const project = install(tarball, 'bundled', INSTALLED);
  for (const subpath of subpaths.filter((path) => path.endsWith('/define'))) {
    const tag = `trust-${subpath.split('/')[1]}`;
    const quoted = new RegExp(`["'\`]${tag}["'\`]`);
    assert.match(await bundle(project, `import '${subpath}';`), quoted, subpath);
    assert.doesNotMatch(await bundle(project, `import '${subpath.replace('/define', '')}';`), quoted, subpath);
  }
  assert.match(await bundle(project, "import 'trust-elements/embed';", true), /["'`]trust-badge["'`]/);
  assert.equal((await bundle(project, "import { verifyManifest } from 'trust-elements';")).trim(), '');
  assert.doesNotMatch(
    await bundle(project, "export { verifyManifest } from 'trust-elements';"),
    /LitElement|customElements/,
  );
});

test('the notices of every package inside a built file travel with it', () => {
  for (const [file, name] of [
    ['embed.licenses.md', 'lit'],
    ['cli.licenses.md', 'yaml'],
  ] as const) {
    assert.match(readFileSync(join(ROOT, 'dist', file), 'utf8'), new RegExp(`^## ${name} - `, 'm'));
  }
});
