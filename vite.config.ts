/**
 * The three builds: modules for npm, the script tag's file, the command.
 *
 * `npm run build` makes all of them (test/tools/build.ts). One alone: `vite build --mode npm`, `script` or `command`.
 *
 * @module
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'rolldown/utils';
import { minify as terser } from 'terser';
import type { InlineConfig, Plugin, Rolldown, UserConfigFnObject } from 'vite';

const ROOT = import.meta.dirname;

/** One build by name. */
export type BuildName = 'npm' | 'script' | 'command';

const SHARED: InlineConfig = {
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
};

// Every build adds to dist; build.ts empties it first.
const OUTPUT = { outDir: join(ROOT, 'dist'), emptyOutDir: false, reportCompressedSize: false } as const;

/** How a bundler of an application would. Library mode by itself leaves white space in. */
export const MINIFY: Rolldown.MinifyOptions = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** Every JavaScript file that package.json exports and its source, for those that are written. The script tag's is apart. */
export function toNpmEntries(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  const names = Object.values(exports)
    .map((target) => (typeof target === 'string' ? target : target.default))
    .map((target) => /^\.\/dist\/(.+)\.js$/.exec(target)?.[1])
    .filter((name) => name !== undefined && name !== 'embed');
  const entries = names.map((name): [string, string] => [`${name}`, join(ROOT, `src/${name}.ts`)]);
  return Object.fromEntries(entries.filter(([, source]) => existsSync(source)));
}

/** Puts the first line there that lets a shell run the file. */
function addShebang(): Plugin {
  return {
    name: 'add-shebang',
    generateBundle(_, bundle): void {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry && !chunk.code.startsWith('#!')) {
          chunk.code = `#!/usr/bin/env node\n${chunk.code}`;
        }
      }
    },
  };
}

/** Takes the white space out of style sheets, which no minifier of scripts dares to touch. */
function squeezeStyles(): Plugin {
  // Strings stay, comments go, punctuation needs no space, no last semicolon, no nought before a point, and any other white
  // space is one space.
  const token = /('[^']*'|"[^"]*")|\/\*[\s\S]*?\*\/\s*|\s*;?\s*(})\s*|\s*([{;,])\s*|(: )|\b0(?=\.\d)|\s+/g;
  const squeeze = (css: string): string =>
    css.replace(
      token,
      (found, string, end, mark, colon) => string ?? end ?? mark ?? (colon ? ':' : /^(\/\*|0)/.test(found) ? '' : ' '),
    );
  return {
    name: 'squeeze-styles',
    transform: {
      filter: { id: /[\\/]src[\\/]elements[\\/].*\.ts$/ },
      handler: (code) => ({ code: code.replace(/\bcss`[^`]*`/g, squeeze), map: null }),
    },
  };
}

/** Makes a chunk as short as it gets: the two minifiers find different things, and every page pays for what is left. */
function shorten(): Plugin {
  return {
    name: 'shorten',
    renderChunk: {
      order: 'post',
      async handler(code, { fileName }) {
        // The namespace of a module that exports nothing needs no helper.
        const plain = code.replace(/\b__exportAll\(\{\}\)/g, '{}');
        const first = await minify(fileName, plain, { module: true, ...MINIFY });
        const options = {
          module: true,
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, collapse_vars: false },
          // One kind of quotation mark compresses better than the shorter of two.
          format: { quote_style: 2 },
        } as const;
        return { code: (await terser(first.code, options)).code ?? first.code, map: null };
      },
    },
  };
}

/** The builds. */
export const BUILDS: Readonly<Record<BuildName, () => InlineConfig>> = {
  // A file for each source file: a bundler takes what it needs, and a stack trace reads like the source. lit and zod stay
  // imports, so that a page has one lit, and lit keeps its server and browser conditions.
  npm: () => ({
    ...SHARED,
    build: {
      ...OUTPUT,
      target: 'es2022',
      minify: false,
      lib: { entry: toNpmEntries(), formats: ['es'] },
      rolldownOptions: {
        external: /^(@?lit|zod)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: join(ROOT, 'src'),
          entryFileNames: '[name].js',
          comments: { legal: true, annotation: true, jsdoc: false },
        },
      },
    },
  }),
  // One small file with everything in it, and chunks beside it for what is not always needed.
  script: () => ({
    ...SHARED,
    plugins: [squeezeStyles(), shorten()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...OUTPUT,
      target: 'es2022',
      lib: { entry: join(ROOT, 'src/embed.ts'), formats: ['es'] },
      // Minifying takes the notices out that the licences of what is inside ask for.
      license: { fileName: 'embed.licenses.md' },
      rolldownOptions: {
        output: {
          minify: false,
          entryFileNames: 'embed.js',
          chunkFileNames: 'chunks/[name]-[hash:6].js',
          // The badge and what it needs are one file, which all tags share: one round trip, and one compression.
          codeSplitting: { groups: [{ name: 'badge', test: /src[\\/]elements[\\/]badge[\\/]badge\.define\.ts$/ }] },
        },
      },
    },
  }),
  // What the command needs is inside it: whoever only embeds installs none of that.
  command: () => ({
    ...SHARED,
    plugins: [addShebang()],
    ssr: { noExternal: true },
    build: {
      ...OUTPUT,
      target: 'node20',
      minify: false,
      ssr: join(ROOT, 'src/cli.ts'),
      license: { fileName: 'cli.licenses.md' },
      rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'cli/[name]-[hash].js' } },
    },
  }),
};

const config: UserConfigFnObject = ({ mode }) => BUILDS[mode as BuildName]?.() ?? SHARED;
export default config;
