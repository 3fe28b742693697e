/**
 * One address, fetched once however many ask, whose last good bytes are kept.
 *
 * @module
 */

import { type Failure, load } from './load.js';
import type { SourceHost } from './types.js';

/** The bytes behind an address, as last fetched. */
export class Resource {
  /** The last good bytes; null until there are some. */
  bytes: Uint8Array | null = null;
  /** Why the last attempt brought nothing; null when it did. */
  failure: Failure | null = null;
  /** When the last attempt ended; at no time while one is under way. */
  loadedAt: number = Number.NEGATIVE_INFINITY;
  #inFlight: Promise<void> | null = null;
  readonly #host: SourceHost;
  readonly #url: string;

  constructor(host: SourceHost, url: string) {
    this.#host = host;
    this.#url = url;
  }

  /** Fetches; joins the attempt that is under way, if there is one. Never rejects: see `failure`. */
  load(): Promise<void> {
    this.#inFlight ??= this.#load();
    return this.#inFlight;
  }

  async #load(): Promise<void> {
    const loading = load(this.#host, this.#url, this.loadedAt > 0);
    // Whoever looks meanwhile is to wait for this answer too.
    this.loadedAt = Number.NEGATIVE_INFINITY;
    const loaded = await loading;
    this.loadedAt = this.#host.now();
    this.failure = null;
    if (loaded instanceof Uint8Array) this.bytes = loaded;
    else {
      this.failure = loaded;
      // Until then the server is not to be asked again, whoever comes back to the page.
      this.loadedAt += loaded.retryAfter;
    }
    this.#inFlight = null;
  }
}
