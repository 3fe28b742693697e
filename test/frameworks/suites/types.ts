/**
 * Types for template languages: what is right compiles, and every line that is wrong does not.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SUITES, toAsked } from '../asked.js';
import { Project } from '../project.js';
import { note } from '../rows.js';

/** What checks the templates of each, and how its files end. */
const CHECKERS: Readonly<Record<string, { ending: string; command: readonly string[] }>> = {
  react: { ending: 'tsx', command: ['tsc', '-p', 'types'] },
  preact: { ending: 'tsx', command: ['tsc', '-p', 'types'] },
  solid: { ending: 'tsx', command: ['tsc', '-p', 'types'] },
  vue: { ending: 'vue', command: ['vue-tsc', '-p', 'types'] },
  svelte: { ending: 'svelte', command: ['svelte-check', '--tsconfig', 'types/tsconfig.json', '--output', 'machine'] },
  angular: { ending: 'ts', command: ['ngc', '-p', 'types'] },
};

/** The lines of a file that a checker complains of: `file(line,…`, `file:line:…` or `"file" line:…`. */
function listLines(text: string, file: string): number[] {
  const places = text.matchAll(new RegExp(`${file.replace('.', '\\.')}["(: ]+(\\d+)[,:]`, 'g'));
  return [...new Set([...places].map(([, line]) => Number(line)))].sort((a, b) => a - b);
}

for (const name of toAsked(SUITES.types)) {
  test(`types for ${name}`, async (framework) => {
    const { ending, command } = CHECKERS[name] as (typeof CHECKERS)[string];
    const project = new Project(name);
    const config = join(project.folder, 'types/tsconfig.json');
    const options = JSON.parse(readFileSync(config, 'utf8')) as object;
    const check = (file: string): { isGood: boolean; text: string } => {
      writeFileSync(config, JSON.stringify({ ...options, files: [file] }));
      const [tool = '', ...args] = command;
      return project.try(tool, ...args);
    };

    await framework.test(`${name}: what is right compiles`, () =>
      note({ framework: name, check: 'what is right compiles', column: 'types' }, async () => {
        const { isGood, text } = check(`good.${ending}`);
        assert.ok(isGood, text);
      }),
    );

    await framework.test(`${name}: every line that is wrong is found, and no other`, () =>
      note({ framework: name, check: 'each wrong line is found, and no other', column: 'types' }, async () => {
        const file = `bad.${ending}`;
        const lines = readFileSync(join(project.folder, 'types', file), 'utf8').split('\n');
        const wrong = lines.flatMap((line, index) => (line.includes('wrong') ? [index + 1] : []));
        const { text } = check(file);
        assert.deepEqual(listLines(text, file), wrong, text);
      }),
    );
  });
}
