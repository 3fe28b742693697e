/**
 * What the build put into which file, and what a file loads.
 *
 * @module
 */

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE, ROOT } from './paths.js';

/** Built files by their path in dist: the modules inside, and the files and packages that they import. */
export type Graph = Record<string, { modules: string[]; imports: string[]; dynamicImports: string[] }>;

/** Where the build leaves its graph. */
export const GRAPH_FILE: string = join(CACHE, 'graph.json');

/** A module's path from the repository's root, or what the bundler calls it where it is no file. */
export function toModuleName(id: string): string {
  return id.startsWith(ROOT) ? relative(ROOT, id) : id.replaceAll('\0', '');
}

/** The graph of the last build. */
export function readGraph(): Graph {
  return JSON.parse(readFileSync(GRAPH_FILE, 'utf8')) as Graph;
}

/** Everything that a built file reaches: files of dist, modules inside those, and packages imported. */
export function walkGraph(
  graph: Graph,
  entry: string,
  options: { lazy: boolean },
): { files: string[]; modules: string[] } {
  const files = new Set<string>([entry]);
  const modules = new Set<string>();
  for (const file of files) {
    const node = graph[file];
    if (!node) {
      modules.add(file);
      continue;
    }
    for (const module of node.modules) modules.add(module);
    for (const next of options.lazy ? [...node.imports, ...node.dynamicImports] : node.imports) files.add(next);
  }
  return { files: [...files].filter((file) => file in graph), modules: [...modules] };
}
