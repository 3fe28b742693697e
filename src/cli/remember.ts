/**
 * What `verify --remember` keeps between runs: per subject, the newest version that was accepted.
 *
 * The text of the document is not kept. A page that has it goes on showing it when a cache lags; a command is asked
 * about the very file it was given, and says that it is older.
 *
 * @module
 */

import { isObject } from '../core/json/document.js';
import { isDomain, isPositive, isSha256 } from '../core/manifest/leaves.js';
import type { Remembered } from '../core/trust/verdict.js';
import { isPresent, replaceFile } from './files.js';
import type { Host } from './host.js';
import { Misuse } from './misuse.js';
import { readJson, toPath } from './paths.js';

function toRemembered(value: unknown): Remembered | null {
  if (!isObject(value)) return null;
  const { keysetVersion, version, sha256, keyset } = value;
  if (!isPositive(keysetVersion) || !isPositive(version) || !isSha256(sha256)) return null;
  const pair = { keysetVersion, version, sha256 } as Remembered;
  return { ...pair, ...(keyset === undefined ? {} : { keyset }) };
}

/**
 * Everything that a file remembers, by subject; nothing where there is no file yet.
 *
 * @throws {Misuse} `json` for a file that is none of ours: to begin afresh would be to forget silently.
 */
export async function readMemory(host: Host, file: string): Promise<Map<string, Remembered>> {
  if (!(await isPresent(toPath(host, file)))) return new Map();
  const value = await readJson(host, file, 64 * 1_048_576);
  const entries = Object.entries(isObject(value) ? value : { '': null }).map(
    ([subject, item]) => [subject, toRemembered(item)] as const,
  );
  const memory = new Map<string, Remembered>();
  for (const [subject, remembered] of entries) {
    if (!isDomain(subject) || !remembered) {
      throw new Misuse('json', `${file} is not what --remember writes.`, 'Give another file, or restore this one.');
    }
    memory.set(subject, remembered);
  }
  return memory;
}

/** Adds what a verification accepted. */
export async function writeMemory(
  host: Host,
  file: string,
  memory: ReadonlyMap<string, Remembered>,
  subject: string,
  accepted: Remembered,
): Promise<void> {
  const { text: _, ...kept } = accepted;
  const before = memory.get(subject);
  if (before && JSON.stringify(before) === JSON.stringify(kept)) return;
  const entries = [...new Map(memory).set(subject, kept)];
  await replaceFile({ path: toPath(host, file), text: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` });
}
