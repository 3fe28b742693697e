/**
 * The tarball that would be published, and an empty project that has it installed.
 *
 * @module
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { ROOT } from '../tools/paths.js';

const HOME = mkdtempSync(join(tmpdir(), 'trust-elements-'));
after(() => rmSync(HOME, { recursive: true, force: true }));

/** The tarball: its path, and the paths of the files in it. */
export interface Tarball {
  path: string;
  files: string[];
}

/** Packs the repository as `npm publish` would. */
export function pack(): Tarball {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', HOME];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as [{ filename: string; files: { path: string }[] }];
  return { path: join(HOME, packed.filename), files: packed.files.map(({ path }) => path).sort() };
}

/** A project with the tarball installed and some packages of this repository beside it; gives its directory. */
export function install(tarball: Tarball, name: string, packages: readonly string[]): string {
  const project = join(HOME, name);
  const home = join(project, 'node_modules/trust-elements');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball.path, '--strip-components=1', '-C', home]);
  for (const dependency of packages) {
    const link = join(project, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  return project;
}

/** The packages that come with the package: what it declares, and what that needs. */
export const INSTALLED: readonly string[] = [
  'lit',
  'zod',
  ...readdirSync(join(ROOT, 'node_modules/@lit')).map((name) => `@lit/${name}`),
  'lit-element',
  'lit-html',
  '@types/trusted-types',
];
