/**
 * Fetches one document, and says in the format's own tokens why it could not.
 *
 * @module
 */

import type { DocumentReason } from '../core/errors.js';
import { MAX_BYTES } from '../core/json/document.js';
import type { SourceHost } from './types.js';

const TIMEOUT = 10_000;

/** Why nothing came, and when the server would like to be asked again (milliseconds from now, 0 for any time). */
export interface Failure {
  reason: DocumentReason;
  retryAfter: number;
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function parseRetryAfter(value: string | null, now: number): number {
  const wait = /^\d+$/.test(value ?? '') ? Number(value) * 1000 : Date.parse(value ?? '') - now;
  return wait > 0 ? wait : 0;
}

/** Reads a body up to one byte more than a document may have: a server may send for ever, and V1 refuses the rest. */
async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
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
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * Fetches a document's bytes.
 *
 * @param fresh True to ask the server again even where the browser's cache has an answer.
 */
export async function load(
  host: Pick<SourceHost, 'fetch' | 'now' | 'after'>,
  url: string,
  fresh: boolean,
): Promise<Uint8Array | Failure> {
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
    const { status, headers } = response;
    if (status === 200) return await readBytes(response);
    return { reason: `http-${status}`, retryAfter: parseRetryAfter(headers.get('retry-after'), host.now()) };
  } catch {
    return { reason: 'network', retryAfter: 0 };
  } finally {
    cancel();
  }
}
