/**
 * Every entry can be imported where there is no page: servers, workers, the edge.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';
import { makeFolder } from '../fixtures/folder.js';
import { ROOT } from '../tools/paths.js';
import { listEntries, PACKAGE } from './package-json.js';

const ENTRIES = listEntries().map(({ subpath }) => subpath.replace(/^\./, PACKAGE.name));
/** What belongs to a page; an import that makes one of them up could mislead what comes after it. */
const OF_A_PAGE = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetchLater'];
const IMPORT = `
  const had = ${JSON.stringify(OF_A_PAGE)}.filter((name) => name in globalThis);
  for (const entry of ${JSON.stringify(ENTRIES)}) await import(entry);
  const added = ${JSON.stringify(OF_A_PAGE)}.filter((name) => name in globalThis && !had.includes(name));
`;

test('all entries import into one bare Node, and make up no part of a page', () => {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const code = `${IMPORT} console.log(JSON.stringify(added));`;
  assert.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', code], options).trim(), '[]');
});

test('all entries import into a worker thread', async () => {
  // A module by its text has no place from which to look a package up; the file of the package's own name has.
  const code = `(async () => { ${IMPORT.replaceAll('import(entry)', `import(require('node:module').createRequire(${JSON.stringify(join(ROOT, 'package.json'))}).resolve(entry))`)}
    require('node:worker_threads').parentPort.postMessage(added); })()`;
  const worker = new Worker(code, { eval: true, execArgv: [] });
  assert.deepEqual(await once(worker, 'message'), [[]]);
  await worker.terminate();
});

/** What a bundler makes of an entry for a runtime that is neither a browser nor Node, run there without any global of a page. */
async function runAtTheEdge(entry: string, conditions: string[]): Promise<string> {
  const folder = await makeFolder();
  const file = join(folder, 'entry.mjs');
  writeFileSync(file, `export * from '${join(ROOT, 'dist', entry)}';`);
  const rolldownOptions: Rolldown.RolldownOptions = { output: { codeSplitting: false } };
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { conditions },
    build: { write: false, minify: false, lib: { entry: file, formats: ['es'] }, rolldownOptions },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const built = join(folder, 'built.mjs');
  writeFileSync(built, output[0].code);
  const code = `
    for (const name of ['navigator', 'process', 'Buffer', 'require']) delete globalThis[name];
    console.log(Object.keys(await import(${JSON.stringify(built)})).length > 0);`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).trim();
}

test('verify runs at the edge, whatever a bundler there takes it for', async () => {
  for (const conditions of [['workerd', 'worker', 'browser'], ['edge-light', 'worker', 'node'], ['deno']]) {
    assert.equal(await runAtTheEdge('verify.js', conditions), 'true', `${conditions}`);
  }
});

test('elements import at the edge, where its bundler takes lit’s code for servers', async () => {
  assert.equal(await runAtTheEdge('index.js', ['edge-light', 'worker', 'node']), 'true');
});
