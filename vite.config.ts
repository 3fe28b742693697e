/**
 * The builds: modules for npm, the script tag's files, the command.
 *
 * `npm run build` makes all of them (test/tools/build.ts). One alone: `vite build --mode npm`, and so on.
 *
 * @module
 */

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { minify } from 'rolldown/utils';
import { minify as terser } from 'terser';
import type { InlineConfig, Plugin, Rolldown, UserConfigFnObject } from 'vite';

const ROOT = import.meta.dirname;

/** One build by name. */
export type BuildName = 'npm' | 'entry' | 'script' | 'full' | 'frame' | 'command';

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
    .filter((name) => name !== undefined);
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
      handler(code) {
        // Lit's own tag says at length what may be put into a sheet, which the sources have been through in every test.
        const plain = code.replace(/\bcss(?=[ ,}].* from ['"]@lit\/reactive-element)/, 'unsafeCSS as css');
        return { code: plain.replace(/\bcss(`[^`]*`)/g, (_, sheet: string) => `css(${squeeze(sheet)})`), map: null };
      },
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
        // The namespace of a module that exports nothing needs no helper, and then nobody has to fetch one.
        let plain = code.replace(/\b__exportAll\(\{\}\)/g, '{}');
        // What lit tells the authors of style sheets that are not made by its tags: there are none here.
        plain = plain.replace('CSSResult is not constructable. Use `unsafeCSS` or `css` instead.', '');
        if (!plain.includes('__exportAll(')) plain = plain.replace(/^import \{ \w+ as __exportAll \} from .*$/m, '');
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

/** The name that a module's file goes by in the script tag's folder: its tag's, `mount`, or none. */
function toTagName(id: string): string | undefined {
  return /src[\\/](?:elements[\\/]([\w-]+)[\\/]\1\.define|embed[\\/](mount))\.ts$/.exec(id)?.slice(1).find(Boolean);
}

/** Leaves files out that nobody loads: the table of names, since the first file makes them, and helpers without a user. */
function dropUnused(): Plugin {
  return {
    name: 'drop-unused',
    generateBundle(_, bundle): void {
      delete bundle['tags.js'];
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const { name, fileName } of chunks) {
        const isUsed = chunks.some(({ code }) => code.includes(basename(fileName)));
        if (name === 'rolldown-runtime' && !isUsed) delete bundle[fileName];
      }
    },
  };
}

/** What every build for the script tag has in common. */
const SCRIPT = { ...SHARED, define: { 'process.env.NODE_ENV': '"production"' } } as const;

/** Leaves the words of every language but English out: what has none of its own says the English. */
function speakEnglish(): Plugin {
  return {
    name: 'speak-english',
    load: {
      filter: { id: /src[\\/]view[\\/]words[\\/](?!en\b)[a-z]{2}(-hans)?(-[a-z]+)?\.ts$/ },
      handler: () => 'export const words = {};',
    },
  };
}

/** One file, in a function: what a classic script declares at its top is every other script's as well. */
function toClassic(source: string, file: string): InlineConfig {
  return {
    ...SCRIPT,
    plugins: [speakEnglish(), squeezeStyles(), shorten()],
    build: {
      ...OUTPUT,
      target: 'es2022',
      lib: { entry: join(ROOT, source), formats: ['iife'], name: 'trust' },
      rolldownOptions: { output: { minify: false, entryFileNames: file, codeSplitting: false } },
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
        external: /^(@?lit|@lit-labs|zod)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: join(ROOT, 'src'),
          entryFileNames: '[name].js',
          comments: { legal: true, annotation: true, jsdoc: false },
        },
      },
    },
  }),
  // The script tag's first file.
  entry: () => toClassic('src/embed.ts', 'embed.js'),
  // What the first file loads, by names that it knows: one for each tag. What they share is named by its content.
  script: () => ({
    ...SCRIPT,
    plugins: [squeezeStyles(), shorten(), dropUnused()],
    build: {
      ...OUTPUT,
      target: 'es2022',
      lib: { entry: join(ROOT, 'src/embed/tags.ts'), formats: ['es'] },
      // Minifying takes the notices out that the licences of what is inside ask for.
      license: { fileName: 'embed.licenses.md' },
      rolldownOptions: {
        output: {
          minify: false,
          entryFileNames: 'tags.js',
          chunkFileNames({ moduleIds }) {
            const name = moduleIds.map(toTagName).find(Boolean);
            return name ? `chunks/${name}.js` : 'chunks/[name]-[hash:7].js';
          },
          // The badge and what it needs are one file, which all tags share: one round trip, and one compression.
          codeSplitting: { groups: [{ name: 'badge', test: /src[\\/]elements[\\/]badge[\\/]badge\.define\.ts$/ }] },
        },
      },
    },
  }),
  // All of it in one file, in English, for a page that wants one `integrity`, and for builders that take one file only.
  full: () => toClassic('src/embed-full.ts', 'embed-full.js'),
  // The script of the page for hosts that allow only frames.
  frame: () => toClassic('src/embed/frame.ts', 'frame.js'),
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
