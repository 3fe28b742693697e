/**
 * `npm run build`: everything that is published, into dist, and `custom-elements.json` beside it.
 *
 * @module
 */

import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'vite';
import { BUILDS, type BuildName } from '../../vite.config.js';
import { GRAPH_FILE, type Graph, toModuleName } from './graph.js';
import { CACHE, ROOT } from './paths.js';

const DIST = join(ROOT, 'dist');
const SCHEMA = 'src/core/manifest/schema/json-schema.ts';
const graph: Graph = {};

/** Notes what went into each file, for the tests that look for what must not be there. */
function recordGraph(): Plugin {
  return {
    name: 'record-graph',
    generateBundle(_, bundle): void {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { moduleIds, imports, dynamicImports } = chunk;
        graph[chunk.fileName] = { modules: moduleIds.map(toModuleName).sort(), imports, dynamicImports };
      }
    },
  };
}

async function bundle(name: BuildName): Promise<void> {
  const config = BUILDS[name]();
  await build({ ...config, plugins: [...(config.plugins ?? []), recordGraph()] });
}

async function execute(command: string, ...args: string[]): Promise<void> {
  await promisify(execFile)(join(ROOT, 'node_modules/.bin', command), args, { cwd: ROOT });
}

async function writeSchema(): Promise<void> {
  const { toJsonSchema } = (await import(join(ROOT, SCHEMA))) as { toJsonSchema: () => unknown };
  writeFileSync(join(DIST, 'trust.schema.json'), `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
}

/** Whether a file is there yet: nobody's unfinished part keeps the others' from being built. */
function isWritten(source: string): boolean {
  return existsSync(join(ROOT, source));
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
mkdirSync(CACHE, { recursive: true });
rmSync(GRAPH_FILE, { force: true });

const steps = [execute('tsc', '-p', 'tsconfig.build.json'), execute('cem', 'analyze'), bundle('npm')];
if (isWritten('src/embed.ts')) steps.push(bundle('script'));
if (isWritten('src/cli.ts')) steps.push(bundle('command').then(() => chmodSync(join(DIST, 'cli.js'), 0o755)));
if (isWritten(SCHEMA)) steps.push(writeSchema());

for (const result of await Promise.allSettled(steps)) {
  if (result.status === 'fulfilled') continue;
  const { stdout, stderr, message } = result.reason as { stdout?: string; stderr?: string; message: string };
  console.error(stdout || stderr || message);
  process.exitCode = 1;
}
writeFileSync(GRAPH_FILE, JSON.stringify(graph));
