/**
 * Where input comes from and output goes to: standard input, a URL or a file.
 *
 * @module
 */

import { resolve } from 'node:path';
import { MAX_BYTES } from '../core/json/document.js';
import { readFileCapped, readStream } from './files.js';
import type { Host } from './host.js';
import { Misuse } from './misuse.js';
import { note } from './report.js';

/** An absolute path, as seen from the host's folder. */
export function toPath(host: Host, path: string): string {
  return resolve(host.cwd, path);
}

/** True for what is to be fetched rather than opened. */
export function isUrl(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(source);
}

/**
 * The bytes of a document, up to the cap of documents and one more.
 *
 * @throws {Misuse} `unreadable`, `address` or `unreachable`.
 */
export async function readSource(host: Host, source: string, allowPrivate: boolean): Promise<Uint8Array> {
  if (source === '-') return readStream(host.stdin, MAX_BYTES);
  if (!isUrl(source)) return readFileCapped(toPath(host, source), MAX_BYTES);
  const { bytes, url, redirects } = await host.fetch(source, { cap: MAX_BYTES, allowPrivate });
  if (redirects > 0)
    note(host, `${source} redirects to ${url}. Browsers refuse redirects: pages have to name the second address.`);
  return bytes;
}

/**
 * The JSON in a file that is ours to read, such as a key or a keyset.
 *
 * @throws {Misuse} `unreadable` or `json`.
 */
export async function readJson(host: Host, path: string, cap: number = MAX_BYTES): Promise<unknown> {
  return parseJson(await readFileCapped(toPath(host, path), cap), path);
}

/** Parses JSON, and never quotes what does not parse: it may be a key. */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Misuse('json', `${name} is not JSON.`, 'Check that it is the right file, and complete.');
  }
}
