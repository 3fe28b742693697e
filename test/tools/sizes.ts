/**
 * What each entry costs a visitor, in bytes after brotli at its strongest, against `size-budgets.json`.
 *
 * @module
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { MINIFY } from '../../vite.config.js';
import { listEntries } from '../package/package-json.js';
import { readGraph, walkGraph } from './graph.js';
import { ROOT } from './paths.js';

/** One line of the table. */
export interface Size {
  entry: string;
  bytes: number;
  /** Null where the budgets do not name the entry. */
  budget: number | null;
}

/** The content of `size-budgets.json`. */
interface Budgets {
  /** Bytes of every file that a browser loads, from the script tag alone to one element of a kind, or four. */
  script: Record<string, number>;
  /** Bytes that an import adds to a bundle that has lit already, minified. */
  npm: Record<string, number>;
}

/** Bytes after brotli at quality 11, as a server that compresses ahead of time sends them. */
export function toBrotliBytes(content: string | Uint8Array): number {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function readBudgets(): Budgets {
  return JSON.parse(readFileSync(join(ROOT, 'size-budgets.json'), 'utf8')) as Budgets;
}

/** What a page has beside the script tag, by the name of its budget; else the one element of that name. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  // What people come for. The map's drawing comes when somebody is near it.
  four: ['badge', 'status', 'subprocessors', 'residency-map'],
};

/** The files of dist that a page loads which has the script tag and these elements, such as `badge`. */
function listScriptFiles(elements: readonly string[]): string[] {
  const graph = readGraph();
  const starts = ['embed.js'];
  for (const element of elements) {
    const chunk = `chunks/${element}.js`;
    if (!graph[chunk]) throw new Error(`The script tag has no ${chunk}.`);
    starts.push(chunk);
  }
  return [...new Set(starts.flatMap((start) => walkGraph(graph, start, { lazy: false }).files))];
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(ROOT, 'dist', file), formats: ['es'] },
      rolldownOptions: { external: /^(@?lit|@lit-labs|zod)(\/|$)/, output: { minify: MINIFY } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  // What is only ever asked for later is not on the way, whichever of the later ones share it.
  const names = new Set(chunks.flatMap(({ isEntry, fileName }) => (isEntry ? [fileName] : [])));
  for (const name of names)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(next);
  return chunks.flatMap(({ fileName, code }) => (names.has(fileName) ? [code] : [])).join('\n');
}

/** Measures every entry that has a budget, and every one that should have. */
export async function measureSizes(): Promise<Size[]> {
  const budgets = readBudgets();
  const sizes: Size[] = [];
  for (const [name, budget] of Object.entries(budgets.script)) {
    const files = listScriptFiles(PAGES[name] ?? [name]);
    const bytes = files.reduce((sum, file) => sum + toBrotliBytes(readFileSync(join(ROOT, 'dist', file))), 0);
    sizes.push({ entry: `script tag to ${name}`, bytes, budget });
  }
  for (const { subpath, file } of listEntries()) {
    sizes.push({ entry: subpath, bytes: toBrotliBytes(await bundle(file)), budget: budgets.npm[subpath] ?? null });
  }
  return sizes;
}

/** Whether an entry keeps to its budget. */
export function isWithin({ bytes, budget }: Size): boolean {
  return budget !== null && bytes <= budget;
}
