/**
 * What elements ask of the source layer, and what they get.
 *
 * @module
 */

import type { Verdict } from '../core/trust/verdict.js';

/** One manifest as one configuration of a page wants it verified. Equal requests share one fetch and one verification. */
export interface ManifestRequest {
  /** Absolute URL; or, where `text` is given, the id that the inline manifest came from. */
  url: string;
  /** An inline manifest's text; null to fetch `url`. */
  text: string | null;
  subject: string | null;
  /** Null when the page gave no `root` at all; an empty string is a page's mistake and stays one. */
  root: string | null;
  attestors: string;
  minVersion: number;
  minKeysetVersion: number;
  /** Also fetch the subject's trust-keys.json, to see revocations sooner. */
  liveKeys: boolean;
  /** Keep the newest accepted version in the page's storage. */
  remember: boolean;
}

/** What is known of a request at one moment. */
export interface Snapshot {
  verdict: Verdict;
  /** The document's text as received; null until there is one. Shown in the proof panel, never trusted. */
  text: string | null;
  /** When the verdict was made, in milliseconds since 1970; null while pending. */
  checkedAt: number | null;
}

/** The browser, as far as this layer needs it. Passed in, so that no test waits for a real clock or network. */
export interface SourceHost {
  fetch(url: string, init: RequestInit): Promise<Response>;
  now(): number;
  /** A number in [0, 1), for jitter. */
  random(): number;
  /** Runs `run` after `ms`; returns what cancels it. */
  after(ms: number, run: () => void): () => void;
  /** True while nobody looks at the page. */
  isHidden(): boolean;
  /** The page's storage; null where there is none. May throw: sandboxed frames do. */
  storage(): Storage | null;
}
