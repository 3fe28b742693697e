/**
 * `npm run build`: everything that is published, into dist, and `custom-elements.json` beside it.
 *
 * @module
 */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'vite';
import { BUILDS, type BuildName } from '../../vite.config.js';
import { GRAPH_FILE, type Graph, toModuleName } from './graph.js';
import { CACHE, ROOT } from './paths.js';
import { writeFrameworks } from './types/write.js';

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
        const { moduleIds, dynamicImports } = chunk;
        // What the bundler meant to import, a later step may have found to be of no use.
        const imports = chunk.imports.filter((file) => chunk.code.includes(basename(file)));
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

/**
 * What a page's `integrity` can name: the digest of each file that the script tag's folder has, as W3C's Subresource
 * Integrity writes it.
 */
function writeIntegrity(): void {
  const chunks = readdirSync(join(DIST, 'chunks')).map((name) => `chunks/${name}`);
  const files = ['embed.js', 'embed-full.js', 'frame.js', ...chunks].sort();
  const digests = files.map((file): [string, string] => {
    const digest = createHash('sha384')
      .update(readFileSync(join(DIST, file)))
      .digest('base64');
    return [file, `sha384-${digest}`];
  });
  writeFileSync(join(DIST, 'sri.json'), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
mkdirSync(CACHE, { recursive: true });
rmSync(GRAPH_FILE, { force: true });

const steps = [execute('tsc', '-p', 'tsconfig.build.json'), bundle('npm')];
steps.push(
  execute('cem', 'analyze').then(() => writeFrameworks()),
  bundle('entry'),
  bundle('script'),
  bundle('full'),
  bundle('frame'),
  writeSchema(),
);
steps.push(bundle('command').then(() => chmodSync(join(DIST, 'cli.js'), 0o755)));

for (const result of await Promise.allSettled(steps)) {
  if (result.status === 'fulfilled') continue;
  const { stdout, stderr, message } = result.reason as { stdout?: string; stderr?: string; message: string };
  console.error(stdout || stderr || message);
  process.exitCode = 1;
}
copyFileSync(join(ROOT, 'src/embed/frame.html'), join(DIST, 'frame.html'));
writeIntegrity();
writeFileSync(GRAPH_FILE, JSON.stringify(graph));
