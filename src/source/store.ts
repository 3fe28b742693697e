/**
 * Keeps what every element of a page shows: one fetch for each address, one verification for each configuration, and
 * another look whenever the clock would change a verdict.
 *
 * @module
 */

import { toBytes } from '../core/jws/envelope.js';
import { toVerdict } from '../core/trust/to-verdict.js';
import { verifyManifest } from '../core/trust/verify-manifest.js';
import { Resource } from './resource.js';
import type { ManifestRequest, Snapshot, SourceHost } from './types.js';

const MINUTE = 60_000;
/** A document is not asked for again sooner than this: what HTTP `max-age=300` would answer from the cache. */
const FRESH = 5 * MINUTE;
/** The longest wait between two attempts to get something better than what there is. */
const PATIENCE = 6 * 60 * MINUTE;
/** `setTimeout(f, 2**31)` fires at once in every engine. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Entry {
  request: ManifestRequest;
  listeners: Set<(snapshot: Snapshot) => void>;
  snapshot: Snapshot;
  /** Looks that are under way; the newest alone may speak. */
  looks: number;
  /** How often in a row asking the server brought nothing better. */
  attempts: number;
  cancel: () => void;
}

/** Every manifest of a page. */
export class ManifestStore {
  readonly #host: SourceHost;
  readonly #entries = new Map<string, Entry>();
  readonly #resources = new Map<string, Resource>();

  constructor(host: SourceHost) {
    this.#host = host;
  }

  /** Calls `listener` with what is known, at once and at every change, until the returned function is called. */
  subscribe(request: ManifestRequest, listener: (snapshot: Snapshot) => void): () => void {
    // Member by member: on an object, JSON.stringify calls a page's `toJSON`, and two requests would be one.
    const key = Object.values(request)
      .map((value) => JSON.stringify(value))
      .join();
    let entry = this.#entries.get(key);
    if (!entry) {
      const verdict = toVerdict('pending', null, request.subject ?? '');
      const snapshot = { verdict, text: request.text, checkedAt: null };
      entry = {
        request,
        listeners: new Set(),
        snapshot,
        looks: 0,
        attempts: 0,
        cancel: () => {},
      };
      this.#entries.set(key, entry);
      void this.#look(entry, true);
    }
    const { listeners } = entry;
    listeners.add(listener);
    listener(entry.snapshot);
    return () => {
      listeners.delete(listener);
      // Moving an element removes and adds it within one task.
      queueMicrotask(() => this.#drop(key));
    };
  }

  /**
   * Looks again at everything on show: by the clock always, at the server where the last answer is old.
   *
   * @param force True to ask the server in any case ("check again").
   */
  async refresh(force = false): Promise<void> {
    const entries = [...this.#entries.values()];
    await Promise.all(entries.map((entry) => this.#look(entry, force || this.#isOld(entry))));
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry || entry.listeners.size) return;
    entry.cancel();
    // Whatever is still under way for it no longer speaks and sets no timer.
    entry.looks++;
    // What was fetched stays, and so does an answer on the way: whoever comes back asks for nothing twice.
    this.#entries.delete(key);
  }

  /** What has to be fetched: the manifest unless it is inline, and the subject's keys where they count. */
  #urlsOf({ url, text, subject, root, liveKeys }: ManifestRequest): string[] {
    const urls = text === null ? [url] : [];
    if (subject && (root === null || liveKeys)) urls.push(`https://${subject}/.well-known/trust-keys.json`);
    return urls;
  }

  #resource(url: string): Resource {
    let resource = this.#resources.get(url);
    if (!resource) {
      resource = new Resource(this.#host, url);
      this.#resources.set(url, resource);
    }
    return resource;
  }

  #isOld({ request }: Entry): boolean {
    return this.#urlsOf(request).some((url) => this.#host.now() - this.#resource(url).loadedAt >= FRESH);
  }

  /** Verifies with what there is and, when told to, with what the server has now. */
  async #look(entry: Entry, ask: boolean): Promise<void> {
    const { request } = entry;
    const look = ++entry.looks;
    entry.cancel();
    // Without cryptography nothing that came could be believed, so nothing is asked for (V0).
    if (ask && globalThis.crypto?.subtle) {
      const before = entry.snapshot;
      const isFirst = before.checkedAt === null;
      const loaded = Promise.all(this.#urlsOf(request).map((url) => this.#load(url, isFirst)));
      // What is on show must not outlive its time while a server makes up its mind.
      if (!isFirst) await this.#verify(entry, look);
      await loaded;
      await this.#verify(entry, look);
      const { state, sha256 } = entry.snapshot.verdict;
      entry.attempts = state === 'verified' && sha256 !== before.verdict.sha256 ? 0 : entry.attempts + 1;
    } else await this.#verify(entry, look);
    if (look === entry.looks) this.#schedule(entry);
  }

  async #load(url: string, isFirst: boolean): Promise<void> {
    const resource = this.#resource(url);
    // Another configuration of the same page may have asked a moment ago.
    if (isFirst && resource.bytes && this.#host.now() - resource.loadedAt < FRESH) return;
    await resource.load();
  }

  async #verify(entry: Entry, look: number): Promise<void> {
    const { request } = entry;
    const resources = this.#urlsOf(request).map((url) => this.#resource(url));
    const manifest = request.text === null ? resources.shift() : { bytes: toBytes(request.text), failure: null };
    const { bytes = null, failure = null } = manifest ?? {};
    const memory = request.remember ? await import('./memory.js').catch(() => null) : null;
    const now = this.#host.now();
    const verdict =
      failure && !bytes
        ? toVerdict('unreachable', failure.reason, request.subject ?? '')
        : await verifyManifest(bytes ?? new Uint8Array(), {
            ...request,
            domainKeyset: resources[0]?.bytes,
            remembered: memory?.recall(this.#host, request),
            now,
          });
    if (look !== entry.looks) return;
    if (verdict.remember) memory?.remember(this.#host, request, verdict.remember);
    const text = verdict.remember?.text ?? (bytes && new TextDecoder().decode(bytes));
    entry.snapshot = { verdict, text, checkedAt: now };
    for (const listener of [...entry.listeners]) listener(entry.snapshot);
  }

  /** Sets the one timer of an entry: to the next boundary, or to when the server is worth asking again. */
  #schedule(entry: Entry): void {
    const { request, snapshot, attempts } = entry;
    const { state, freshUntil, nextBoundary } = snapshot.verdict;
    const now = this.#host.now();
    const urls = this.#urlsOf(request);
    const asked = urls.map((url) => this.#resource(url).failure?.retryAfter ?? 0);
    const jitter = 0.5 + this.#host.random();
    const backoff = Math.max(Math.min(FRESH * 2 ** Math.min(attempts, 10), PATIENCE) * jitter, ...asked);
    const end = state === 'verified' ? Number(freshUntil) : 0;
    // A current document is renewed before it ends, not all over the world at the same second.
    const lead = end - now - 60 * MINUTE * jitter;
    // Nobody looks at a hidden page; when it is shown again, refresh() asks.
    const isAsking = urls.length && !this.#host.isHidden();
    const renewal = isAsking ? now + Math.max(backoff, lead) : Number.POSITIVE_INFINITY;
    const next = Math.min(renewal, nextBoundary ?? Number.POSITIVE_INFINITY);
    if (next === Number.POSITIVE_INFINITY) return;
    entry.cancel = this.#host.after(Math.min(next - now, LONGEST_TIMER), () => {
      const due = this.#host.now();
      const ask = due >= renewal || (end > 0 && due >= end);
      void this.#look(entry, ask && urls.length > 0 && !this.#host.isHidden());
    });
  }
}
