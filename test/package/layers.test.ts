/**
 * The layers: who may import whom, and what of the world each may touch.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { listGlobals, listImports, parseSource, readSources } from './sources.js';

interface Layer {
  /** Layers whose files it may import. */
  may: readonly string[];
  /** Layers that it may import when asked for, and not before. */
  mayLater?: readonly string[];
  /** Packages that it may import. */
  packages?: RegExp;
  /** Packages whose types it may name: nothing of them is loaded. */
  types?: RegExp;
  /** What of the surrounding world it may not touch. */
  never: readonly RegExp[];
}

const DOM = /^(document|window|self|customElements|navigator|location|localStorage|sessionStorage|indexedDB)\b/;
const NETWORK = /^(globalThis\.)?(fetch|XMLHttpRequest|new WebSocket|new EventSource)\b/;
const CLOCK = /^(Date\.now|Date$|new Date\(\)|performance|setTimeout|setInterval|requestAnimationFrame)/;
const CHANCE = /^(Math\.random|crypto\.(getRandomValues|randomUUID))/;
/** The browser is handed to the source layer in one place: what elements share. */
const HANDED_OVER = 'src/elements/shared/';
const SECRETS = /^crypto\.subtle\.(?!(importKey|verify|digest)\b)\w/;
const NODE = /^(process|Buffer|require|__dirname|__filename)\b/;

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { may: [], never: [DOM, NETWORK, CLOCK, CHANCE, SECRETS, NODE] },
  source: { may: ['core'], never: [DOM, NODE] },
  view: { may: ['core'], never: [DOM, NETWORK, CLOCK, NODE] },
  elements: { may: ['core', 'source', 'view'], packages: /^@?lit(\/|$)/, never: [NETWORK, NODE] },
  embed: { may: ['source'], mayLater: ['elements'], never: [NODE] },
  // Draws on a server with another library's renderer, which keeps the registry of elements there.
  server: { may: ['elements'], packages: /^@lit-labs\/ssr(\/|$)/, never: [/^(document|window)\b/, NETWORK, NODE] },
  publish: { may: ['core'], types: /^zod$/, never: [DOM, NODE] },
  render: { may: ['core', 'view'], never: [DOM, NETWORK, NODE] },
  cli: { may: ['core', 'source', 'publish', 'render', 'view'], packages: /^(?!@?lit(\/|$))/, never: [DOM] },
  entry: { may: ['core', 'source', 'view', 'elements', 'embed', 'server', 'publish', 'render', 'cli'], never: [] },
};

/** The one import whose address is made: the script tag's, from names that it has itself. */
const BY_NAME = `src/embed.ts,(computed) \`./chunks/\${name}.js\``;

/** The schema library stands in one folder of core, and nothing that a browser loads imports that folder. */
const SCHEMA = 'src/core/manifest/schema/';

function toLayer(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? 'entry';
}

function findFaults(source: ReturnType<typeof parseSource>): string[] {
  const file = source.fileName;
  const from = toLayer(file);
  const layer = LAYERS[from];
  if (!layer) return [`${file} stands in no layer`];
  const faults: string[] = [];
  for (const { specifier, isDynamic, isTypeOnly } of listImports(source)) {
    if ([file, specifier].join() === BY_NAME) continue;
    const fault = specifier.startsWith('.')
      ? findFileFault(file, posix.join(posix.dirname(file), specifier), isDynamic)
      : findPackageFault(file, specifier, isTypeOnly);
    if (fault) faults.push(`${file} imports ${specifier}: ${fault}`);
  }
  const never = layer.never.filter((pattern) => !(pattern === NETWORK && file.startsWith(HANDED_OVER)));
  for (const { name, line } of listGlobals(source)) {
    if (never.some((pattern) => pattern.test(name)))
      faults.push(`${file}:${line} uses ${name}, which ${from} never does`);
  }
  return faults;
}

function findFileFault(file: string, target: string, isDynamic: boolean): string | null {
  const [from, to] = [toLayer(file), toLayer(target)];
  const { may = [], mayLater = [] } = LAYERS[from] ?? {};
  if (to === 'entry') return from === 'entry' ? null : 'nothing imports an entry file';
  if (from === 'elements' && to === 'elements') {
    const [own, theirs] = [file, target].map((path) => path.split('/')[2]);
    // What every element may open, such as the proof panel, is loaded by what they share, and when it is asked for.
    const isOpened = own === 'shared' && isDynamic;
    return theirs === own || theirs === 'shared' || isOpened ? null : "another element's folder";
  }
  if (from === to || may.includes(to) || (isDynamic && mayLater.includes(to))) return null;
  return mayLater.includes(to) ? `${from} imports ${to} only when asked for` : `${from} does not import ${to}`;
}

function findPackageFault(file: string, name: string, isTypeOnly: boolean): string | null {
  const from = toLayer(file);
  if (from === 'core' && /^zod(\/|$)/.test(name))
    return file.startsWith(SCHEMA) ? null : `the schema library stays in ${SCHEMA}`;
  const { packages, types } = LAYERS[from] ?? {};
  if (packages?.test(name) || (isTypeOnly && types?.test(name))) return null;
  return `${from} does not import it`;
}

test('every source file keeps to what its layer may import and touch', () => {
  const sources = readSources();
  assert.ok(sources.length > 0);
  assert.deepEqual(sources.flatMap(findFaults), []);
});

test('entry files re-export, and at most call one function', () => {
  for (const source of readSources().filter(({ fileName }) => toLayer(fileName) === 'entry')) {
    const code = source.statements.filter((statement) => !/^(import|export)\b/.test(statement.getText()));
    assert.ok(code.length <= 1, `${source.fileName} holds logic: ${code.map((statement) => statement.getText())}`);
    for (const statement of source.statements) {
      assert.doesNotMatch(statement.getText(), /^export (async )?(const|let|function|class)\b/, source.fileName);
    }
  }
});

const BROKEN: readonly [file: string, text: string][] = [
  ['src/core/a.ts', "import { html } from 'lit';"],
  ['src/core/a.ts', "import { z } from 'zod';"],
  ['src/core/a.ts', "import type { Stats } from 'node:fs';"],
  ['src/core/a.ts', "import { x } from '../source/x.js';"],
  ['src/core/a.ts', "export { x } from '../view/x.js';"],
  ['src/core/a.ts', "type X = import('../view/x.js').X;"],
  ['src/core/a.ts', 'export const now: number = Date.now();'],
  ['src/core/a.ts', 'export const now: Date = new Date();'],
  ['src/core/a.ts', 'export const chance: number = Math.random();'],
  ['src/core/a.ts', "await fetch('x');"],
  ['src/core/a.ts', 'crypto.subtle.sign;'],
  ['src/core/a.ts', 'document.body;'],
  ['src/source/a.ts', 'use({ document });'],
  ['src/source/a.ts', 'process.env;'],
  ['src/view/a.ts', "await fetch('x');"],
  ['src/elements/badge/a.ts', "import { x } from '../source/source.js';"],
  ['src/elements/badge/a.ts', "import { x } from '../../publish/x.js';"],
  ['src/elements/badge/a.ts', "await import('../source/source.js');"],
  ['src/elements/shared/a.ts', "import { x } from '../badge/badge.js';"],
  ['src/elements/badge/a.ts', "await fetch('x');"],
  ['src/embed/a.ts', "import { x } from '../elements/badge/badge.js';"],
  ['src/embed/a.ts', "await import('../publish/sign.js');"],
  ['src/embed/a.ts', 'await import(name);'],
  ['src/publish/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/publish/a.ts', "import * as z from 'zod';"],
  ['src/render/a.ts', "import { html } from 'lit';"],
  ['src/cli/a.ts', "import { html } from 'lit/html.js';"],
  ['src/verify/a.ts', ''],
  ['src/view/a.ts', "export * from '../verify.js';"],
];

for (const [file, text] of BROKEN) {
  test(`a layer is broken by ${file} with: ${text || 'nothing'}`, () => {
    assert.equal(findFaults(parseSource(file, text)).length, 1);
  });
}

const SOUND: readonly [file: string, text: string][] = [
  ['src/core/a.ts', "import { x } from './json/x.js'; const document = x; document.y; x.fetch; use({ document: 1 });"],
  ['src/core/a.ts', 'export const then: Date = new Date(0); crypto.subtle.verify; type D = typeof document;'],
  ['src/core/manifest/schema/a.ts', "import * as z from 'zod';"],
  ['src/elements/badge/a.ts', "import { html } from 'lit'; import { x } from '../shared/x.js'; document.body;"],
  ['src/embed/a.ts', "await import('../elements/badge/badge.define.js');"],
  ['src/publish/a.ts', "import type * as z from 'zod';"],
  ['src/cli/a.ts', "import { Command } from 'commander'; process.exitCode = 1;"],
];

for (const [file, text] of SOUND) {
  test(`a layer is kept by ${file} with: ${text}`, () => {
    assert.deepEqual(findFaults(parseSource(file, text)), []);
  });
}
