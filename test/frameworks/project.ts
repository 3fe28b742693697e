/**
 * An application of a framework, with the tarball installed as anybody would install it.
 *
 * @module
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, type Tarball } from '../package/pack.js';
import { ROOT } from '../tools/paths.js';

const APPS = join(ROOT, 'test/frameworks/apps');
/** Where applications are installed, once for all suites. */
const HOME = process.env.TRUST_FRAMEWORKS_HOME ?? '';

let tarball: Tarball | undefined;

/** A folder with an application in it. */
export class Project {
  readonly folder: string;

  constructor(name: string) {
    this.folder = join(HOME, name);
    if (existsSync(this.folder)) return;
    cpSync(join(APPS, name), this.folder, { recursive: true });
    cpSync(join(APPS, 'scenario.js'), join(this.folder, 'scenario.js'));
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
    tarball ??= pack();
    this.run('npm', 'install', '--no-save', ...quiet, tarball.path);
  }

  /** Runs a command of the project in its folder; gives all that it says. Throws where it fails. */
  run(command: string, ...args: string[]): string {
    const { isGood, text } = this.try(command, ...args);
    if (!isGood) throw new Error(`${command} ${args.join(' ')} failed:\n${text}`);
    return text;
  }

  /** The same, for what may fail. */
  try(command: string, ...args: string[]): { isGood: boolean; text: string } {
    const own = join(this.folder, 'node_modules/.bin', command);
    const { status, stdout, stderr } = spawnSync(existsSync(own) ? own : command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: this.env,
      maxBuffer: 1e8,
    });
    // Angular's compiler colours what it says, whoever reads it.
    return { isGood: status === 0, text: `${stdout}${stderr}`.replace(/\u001b\[[\d;]*m/g, '') };
  }

  /** No tool reports home, none asks anything, and none takes this run for a test of its own. */
  get env(): NodeJS.ProcessEnv {
    const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, NODE_ENV: ___, ...rest } = process.env;
    return {
      ...rest,
      CI: '1',
      NO_COLOR: '1',
      NG_CLI_ANALYTICS: 'false',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
  }

  /** What has been built, by the paths that a site serves it at. */
  listBuilt(folder = 'dist'): Map<string, Buffer> {
    const root = join(this.folder, folder);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(root.length).replace(/^\/index\.html$/, '/'), readFileSync(path)];
      }),
    );
  }
}
