/**
 * Fetches one document, and says in the format's own tokens why it could not.
 *
 * @module
 */

import { type DocumentReason, TrustError } from '../core/errors.js';
import { MAX_BYTES } from '../core/json/document.js';
import type { SourceHost } from './types.js';

const TIMEOUT = 10_000;

/** Why nothing came, and when the server would like to be asked again (milliseconds from now). */
export class LoadError extends TrustError {
  readonly retryAfter: number | null;

  constructor(code: DocumentReason, detail: string, retryAfter: number | null = null) {
    super(code, detail);
    this.retryAfter = retryAfter;
  }
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function parseRetryAfter(value: string | null, now: number): number | null {
  if (!value) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait >= 0 ? wait : null;
}

/** Reads a body up to one byte more than a document may have: a server may send for ever, and V1 refuses the rest. */
async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length <= MAX_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    chunks.push(value);
  }
  // Nothing waits for the rest, and a failing cancel is the server's affair.
  reader?.cancel().catch(() => {});
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * Fetches a document's bytes.
 *
 * @param fresh True to ask the server again even where the browser's cache has an answer.
 * @throws {LoadError} `network` or `http-<status>`.
 */
export async function loadBytes(host: SourceHost, url: string, fresh: boolean): Promise<Uint8Array> {
  const abort = new AbortController();
  const cancel = host.after(TIMEOUT, () => abort.abort());
  try {
    const response = await host.fetch(url, {
      // `same-origin` sends nothing across origins, as `omit` would, and matches a preload, as `omit` does not.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      // A redirect could lead anywhere: publish at the address that pages name.
      redirect: 'error',
      cache: fresh ? 'no-cache' : 'default',
      signal: abort.signal,
    });
    if (response.status !== 200) {
      const wait = parseRetryAfter(response.headers.get('retry-after'), host.now());
      throw new LoadError(`http-${response.status}`, url, wait);
    }
    return await readBytes(response);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('network', url);
  } finally {
    cancel();
  }
}
