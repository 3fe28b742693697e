/**
 * A machine for tests: a folder of its own, captured streams, a clock that stands still, and no network.
 *
 * @module
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host, Output } from '../../src/cli/host.js';
import { Misuse } from '../../src/cli/misuse.js';
import { run } from '../../src/cli/run.js';
import { makeFolder } from '../fixtures/folder.js';

export const NOW = '2026-11-22T00:00:00Z';

/** What one command did. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Machine {
  folder: string;
  /** What URLs answer, by URL; others are unreachable. `-> URL` is a redirect. */
  web: Map<string, string>;
  env: Record<string, string>;
  run(...argv: string[]): Promise<Outcome>;
  /** The same, with text on standard input. */
  pipe(input: string, ...argv: string[]): Promise<Outcome>;
  read(path: string): Promise<string>;
  write(path: string, text: string | Uint8Array): Promise<void>;
  /** The JSON in a file. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into documents of every shape
  json(path: string): Promise<any>;
}

/** A machine at a moment. */
export async function toMachine(time: string = NOW): Promise<Machine> {
  const folder = await makeFolder();
  const web = new Map<string, string>();
  const env: Record<string, string> = {};
  const pipe = async (input: string, ...argv: string[]): Promise<Outcome> => {
    const written = { stdout: '', stderr: '' };
    const to = (stream: 'stdout' | 'stderr'): Output => ({
      write: (text) => {
        written[stream] += text;
      },
    });
    const host: Host = {
      stdin: (async function* () {
        yield new TextEncoder().encode(input);
      })(),
      stdout: to('stdout'),
      stderr: to('stderr'),
      env,
      cwd: folder,
      now: () => Date.parse(time),
      fetch: async (url, { cap }) => {
        const body = web.get(url);
        if (body === undefined) throw new Misuse('unreachable', `${url} answered 404.`, '', { reason: 'http-404' });
        const [, target] = /^-> (.+)$/.exec(body) ?? [];
        const bytes = new TextEncoder().encode(target ? web.get(target) : body).subarray(0, cap + 1);
        return { bytes, url: target ?? url, redirects: target ? 1 : 0 };
      },
    };
    const code = await run(argv, host);
    return { code, ...written };
  };
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  return {
    folder,
    web,
    env,
    pipe,
    run: (...argv) => pipe('', ...argv),
    read,
    write: (path, text) => writeFile(join(folder, path), text),
    json: async (path) => JSON.parse(await read(path)),
  };
}

/** A vendor that has signed a manifest: trust.yaml, keys, m.json; and the roots that a page would name. */
export async function toVendor(): Promise<Machine & { roots: string; check: (...argv: string[]) => Promise<Outcome> }> {
  const machine = await toMachine();
  for (const argv of [
    ['init'],
    ['keygen', '--subject', 'vendor.example', '--out', 'keys'],
    ['sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json'],
  ]) {
    const { code, stderr } = await machine.run(...argv);
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  }
  const roots = await readRoots(machine, 'keys');
  const check = (...argv: string[]): Promise<Outcome> =>
    machine.run('verify', 'm.json', '--subject', 'vendor.example', '--root', roots, '--json', ...argv);
  return { ...machine, roots, check };
}

/** Root thumbprints of a folder of keys, separated by a space. */
export async function readRoots(machine: Machine, folder: string): Promise<string> {
  const { keys } = await machine.json(`${folder}/trust-keys.json`);
  const roots = (keys as { kid: string; roles: string[] }[]).filter(({ roles }) => roles.includes('root'));
  return roots.map(({ kid }) => kid).join(' ');
}
