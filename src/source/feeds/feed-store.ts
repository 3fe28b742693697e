/**
 * Asks status feeds what they say now: one request for each feed, however many elements and, where it can be, tabs of
 * the same site show it.
 *
 * A feed is asked about once a minute while somebody looks, later where it fails, and not before it wants to be asked.
 * What it said counts for three minutes and not a moment longer: a feed that has died is `unknown`, never green.
 *
 * @module
 */

import type { FeedFailure, FeedReport, FeedSnapshot } from '../../core/feed.js';
import { MAX_BYTES } from '../../core/json/document.js';
import { load } from '../load.js';
import type { SourceHost } from '../types.js';
import { parseFeed } from './adapters.js';

const MINUTE = 60_000;
/** When to look whether the tab that was asking has said what it heard. */
const SOON = 10_000;
/** How long an answer counts. */
const LIFE = 3 * MINUTE;
/** The longest wait between two attempts that a failing feed brings upon itself. */
const PATIENCE = 30 * MINUTE;
/** The longest wait that a server can ask for. */
const RESPECT = 24 * 60 * MINUTE;

const UNKNOWN: FeedReport = { state: 'unknown', parts: [], until: null };

/** A feed, as a verified manifest names it. */
export interface FeedRequest {
  url: string;
  /** Whose form it has: the manifest's `status.provider`. */
  provider: string;
}

/** The browser, as far as feeds need it. */
export interface FeedHost extends Pick<SourceHost, 'fetch' | 'now' | 'random' | 'after' | 'isHidden'> {
  isOffline(): boolean;
  /**
   * Joins the tabs of the same site: calls `listen` with what others say, and returns what says something to them.
   * Null where there is nothing to join. May throw: sandboxed frames do.
   */
  join(listen: (message: unknown) => void): ((message: unknown) => void) | null;
  /**
   * Runs `run` unless another tab of the site is at it under the same name; returns when it is done, here or not at all.
   * Left out where there is nothing to lock. May reject before it has run anything.
   */
  alone?(name: string, run: () => Promise<void>): Promise<void>;
}

type Listener = (snapshot: FeedSnapshot) => void;

interface Feed extends FeedSnapshot, FeedRequest {
  listeners: Set<Listener>;
  isBusy: boolean;
  /** What it said, for tabs that open later; empty where it says nothing. */
  text: string;
  /** How often in a row it gave nothing that could be read. */
  failures: number;
  /** When to ask next. */
  due: number;
  /** When what it said stops counting; at no time where it says nothing. */
  ends: number;
  cancel: () => void;
}

/** Every feed of a page. */
export class FeedStore {
  readonly #host: FeedHost;
  readonly #feeds = new Map<string, Feed>();
  readonly #tell: ((message: unknown) => void) | null = null;

  constructor(host: FeedHost) {
    this.#host = host;
    try {
      this.#tell = host.join((message) => this.#overhear(message));
    } catch {
      // Each tab asks for itself.
    }
  }

  /** Calls `listener` with what is known, at once and at every change, until the returned function is called. */
  subscribe({ url, provider }: FeedRequest, listener: Listener): () => void {
    const key = `${provider} ${url}`;
    const feed: Feed = this.#feeds.get(key) ?? {
      url,
      provider,
      report: UNKNOWN,
      heardAt: null,
      failure: null,
      listeners: new Set(),
      isBusy: false,
      text: '',
      failures: 0,
      due: Number.NEGATIVE_INFINITY,
      ends: Number.POSITIVE_INFINITY,
      cancel: () => {},
    };
    // What was heard stays when nobody listens: whoever comes back asks no sooner.
    this.#feeds.set(key, feed);
    feed.listeners.add(listener);
    this.#look(feed);
    this.#say(feed, listener);
    return () => {
      feed.listeners.delete(listener);
      if (!feed.listeners.size) feed.cancel();
    };
  }

  /** Looks at every feed again: when the page is shown, or back on line. Timers sleep with the page. */
  wake(): void {
    for (const feed of this.#feeds.values()) if (feed.listeners.size) this.#look(feed);
  }

  #say({ report, heardAt, failure }: Feed, ...listeners: Listener[]): void {
    for (const listener of listeners) listener({ report, heardAt, failure });
  }

  /** Drops what no longer counts, asks where it is time to, and sets the one timer of a feed. */
  #look(feed: Feed): void {
    feed.cancel();
    const now = this.#host.now();
    // A clock that was put back says nothing about when it was.
    const isBack = now < (feed.heardAt ?? now);
    if (feed.report !== UNKNOWN && (now >= feed.ends || isBack)) {
      Object.assign(feed, { report: UNKNOWN, failure: feed.failure ?? 'silent', ends: Number.POSITIVE_INFINITY });
      if (isBack) feed.due = now;
      this.#say(feed, ...feed.listeners);
    }
    if (!feed.listeners.size) return;
    const isPaused = feed.isBusy || this.#host.isHidden() || this.#host.isOffline();
    if (!isPaused && now >= feed.due) void this.#ask(feed);
    const next = Math.min(isPaused || feed.isBusy ? Number.POSITIVE_INFINITY : feed.due, feed.ends);
    if (next < Number.POSITIVE_INFINITY) feed.cancel = this.#host.after(next - now, () => this.#look(feed));
  }

  async #ask(feed: Feed): Promise<void> {
    const { url, provider } = feed;
    const wasDue = feed.due;
    feed.isBusy = true;
    // Whoever was there before may have an answer already.
    if (wasDue < 0) this.#tell?.({ url, isAsking: true });
    const run = (): Promise<void> => this.#load(feed, wasDue);
    // Where locks are refused, each tab asks for itself.
    await (this.#host.alone?.(`${provider} ${url}`, run).catch(run) ?? run());
    feed.isBusy = false;
    // Another tab is at it, and says what it hears.
    if (feed.due === wasDue) feed.due = this.#host.now() + SOON;
    // First the look: an answer can have ended before it came.
    this.#look(feed);
    this.#say(feed, ...feed.listeners);
  }

  async #load(feed: Feed, wasDue: number): Promise<void> {
    // Another tab has said it meanwhile.
    if (feed.due !== wasDue) return;
    // The first time, what the browser's cache holds is as good; it honours the feed's own max-age.
    const loaded = await load(this.#host, feed.url, wasDue > 0);
    const at = this.#host.now();
    if (!(loaded instanceof Uint8Array)) this.#fail(feed, loaded.reason as FeedFailure, loaded.retryAfter);
    else if (loaded.length > MAX_BYTES) this.#fail(feed, 'too-large', 0);
    else {
      this.#take(feed, new TextDecoder().decode(loaded), at);
      this.#pass(feed);
    }
  }

  /** Tells other tabs what was heard here. */
  #pass({ url, text, heardAt: at }: Feed): void {
    if (text) this.#tell?.({ url, text, at });
  }

  /** Waits longer each time, and not at the same moment as everybody else. What was heard lives on until its end. */
  #fail(feed: Feed, failure: FeedFailure, retryAfter: number): void {
    const wait = Math.min(MINUTE * 2 ** Math.min(++feed.failures, 10), PATIENCE) * (0.5 + this.#host.random());
    feed.failure = failure;
    feed.due = this.#host.now() + Math.max(wait, Math.min(retryAfter, RESPECT));
    // What a server asks of one tab it asks of all.
    if (retryAfter) this.#tell?.({ url: feed.url, due: feed.due });
  }

  /** Takes up an answer. One that cannot be read ends what was heard before: something has changed there. */
  #take(feed: Feed, text: string, at: number): void {
    const report = parseFeed(feed.provider, text, at);
    if (report) {
      const ends = Math.min(at + LIFE, report.until ?? Number.POSITIVE_INFINITY);
      const due = at + MINUTE * (0.75 + this.#host.random() / 2);
      Object.assign(feed, { report, text, heardAt: at, failure: null, failures: 0, ends, due });
    } else {
      Object.assign(feed, { report: UNKNOWN, text: '', ends: Number.POSITIVE_INFINITY });
      this.#fail(feed, 'form', 0);
    }
  }

  /** Another tab has an answer. It is read here, and what is not an answer of a moment ago is not taken for one. */
  #overhear(message: unknown): void {
    const { url, text, at, due, isAsking } = Object(message) as Readonly<Record<string, unknown>>;
    if (isAsking === true) {
      for (const feed of this.#feeds.values()) if (feed.url === url) this.#pass(feed);
      return;
    }
    const now = this.#host.now();
    if (typeof due === 'number' && due - now <= RESPECT + PATIENCE) {
      for (const feed of this.#feeds.values()) if (feed.url === url && feed.due < due) feed.due = due;
      return;
    }
    if (typeof text !== 'string' || text.length > MAX_BYTES || typeof at !== 'number') return;
    if (!(at <= now && now - at < MINUTE)) return;
    for (const feed of this.#feeds.values()) {
      if (feed.url !== url || at <= (feed.heardAt ?? 0) || !parseFeed(feed.provider, text, at)) continue;
      this.#take(feed, text, at);
      this.#look(feed);
      this.#say(feed, ...feed.listeners);
    }
  }
}
