/**
 * Keys on disk, in the environment or on standard input.
 *
 * @module
 */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PrivateJwk, parsePrivateKey, type Signer, toSigner } from '../publish/keys.js';
import { isPresent, readFileCapped, readStream } from './files.js';
import type { Host } from './host.js';
import { Misuse } from './misuse.js';
import { parseJson, readJson, toPath } from './paths.js';
import { note } from './report.js';

/** Names inside a folder of keys. */
export const KEY_FILES = {
  roots: ['root/root-1.jwk.json', 'root/root-2.jwk.json'],
  manifest: 'manifest.jwk.json',
  keyset: 'trust-keys.json',
} as const;

const MAX_KEY_BYTES = 65_536;

/** A key as the file that is kept. */
export function toKeyText(key: PrivateJwk): string {
  return `${JSON.stringify(key, null, 2)}\n`;
}

/** The signed keyset of a folder. */
export function readKeysetFile(host: Host, folder: string): Promise<unknown> {
  return readJson(host, join(folder, KEY_FILES.keyset));
}

async function warnIfReadable(host: Host, path: string): Promise<void> {
  const mode = await stat(path).then(
    (found) => found.mode,
    () => 0,
  );
  if (process.platform !== 'win32' && mode & 0o077) {
    note(host, `Other users of this machine may read ${path}. Run: chmod 600 ${path}`);
  }
}

/**
 * The online key: from standard input with `--key -`, else from TRUST_MANIFEST_KEY, else from the folder. Root keys
 * are never looked for.
 *
 * @throws {Misuse} `key-missing`.
 */
export async function readSigner(host: Host, folder: string, key: string | undefined): Promise<Signer> {
  const secret = host.env.TRUST_MANIFEST_KEY;
  const path = toPath(host, join(folder, KEY_FILES.manifest));
  if (key !== undefined && key !== '-') {
    // A key on the command line would stand in the list of processes and in the shell's history.
    throw new Misuse(
      'usage',
      '--key takes only "-", for standard input.',
      'Pipe the key in, or set TRUST_MANIFEST_KEY.',
    );
  }
  if (key === '-')
    return toSigner(
      await parsePrivateKey(parseJson(await readStream(host.stdin, MAX_KEY_BYTES), 'The key on standard input')),
    );
  if (secret) return toSigner(await parsePrivateKey(parseJson(new TextEncoder().encode(secret), 'TRUST_MANIFEST_KEY')));
  if (!(await isPresent(path))) {
    throw new Misuse('key-missing', `There is no key at ${path}.`, 'Run keygen, or set TRUST_MANIFEST_KEY.');
  }
  await warnIfReadable(host, path);
  return toSigner(await parsePrivateKey(parseJson(await readFileCapped(path, MAX_KEY_BYTES), path)));
}
