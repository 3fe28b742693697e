/**
 * What a status feed can say, in the manifest's seven words.
 *
 * A feed is not signed: the manifest names its address, and from there on it is a vendor's server that speaks. So it
 * is kept apart from everything that was verified, and whatever is not understood of it is `unknown`.
 *
 * @module
 */

/** The state of a service. */
export type FeedState =
  | 'operational'
  | 'degraded'
  | 'partial-outage'
  | 'major-outage'
  | 'maintenance'
  | 'incident'
  | 'unknown';

/** The states, worst first. What is not understood is never as good as operational. */
export const FEED_STATES: readonly FeedState[] = [
  'major-outage',
  'partial-outage',
  'degraded',
  'incident',
  'maintenance',
  'unknown',
  'operational',
];

/** The worst of several states; `unknown` for none. */
export function toWorstFeedState(states: readonly FeedState[]): FeedState {
  return FEED_STATES.find((state) => states.includes(state)) ?? 'unknown';
}

const PROVIDERS = ['statuspage', 'instatus', 'betterstack', 'openstatus', 'cstate', 'upptime', 'custom'] as const;

/** A kind of feed that this version can read: the manifest's `status.provider`. */
export type FeedProvider = (typeof PROVIDERS)[number];

/** True for a kind of feed that this version can read. */
export function isFeedProvider(provider: string | undefined): provider is FeedProvider {
  return PROVIDERS.includes(provider as FeedProvider);
}

/** One part of a service, as a feed has it. */
export interface FeedPart {
  /** The feed's own id; empty where it gives none. */
  id: string;
  /** The feed's own name; empty where it gives none that may be shown. */
  name: string;
  state: FeedState;
}

/** What a feed says. */
export interface FeedReport {
  state: FeedState;
  parts: FeedPart[];
  /** When it stops counting by its own word, in milliseconds since 1970; null where it does not say. */
  until: number | null;
}

/** Why nothing is known of a feed; `silent` where an answer has grown old, `form` where it could not be read. */
export type FeedFailure = 'network' | `http-${number}` | 'too-large' | 'form' | 'silent';

/** What is known of a feed at one moment. */
export interface FeedSnapshot {
  report: FeedReport;
  /** When it last gave an answer that could be read, in milliseconds since 1970; null for never. */
  heardAt: number | null;
  /** Why the last attempt brought nothing; null where it did, or where there was none yet. */
  failure: FeedFailure | null;
}
