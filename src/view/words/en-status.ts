/**
 * What a language has to say about the status of a service, and English saying it.
 *
 * @module
 */

import type { FeedState } from '../../core/feed.js';

/** Why nothing is known of a feed: it is silent, could not be read, says nothing known, or was not asked. */
export type Silence = 'network' | 'http' | 'too-large' | 'form' | 'silent' | 'word' | 'none' | 'stale';

/** What the sentences are made of. Times are written out already. */
export interface StatusFacts {
  /** The subject that the page named. */
  by: string;
  /** When the manifest stops being current. */
  until: string;
  /** When the feed was last heard; empty where it never was. */
  at: string;
  /** The server's status code; empty where it gave none. */
  code: string;
}

/** The words of the status indicator. */
export interface StatusWords {
  /** For dates and numbers: a BCP 47 tag. */
  locale: string;
  /** Which way the language is written. */
  dir: 'ltr' | 'rtl';
  title: string;
  /** Stands where nothing of the manifest may stand. */
  withheld: string;
  /** Said where the manifest has no such section. */
  none(facts: StatusFacts): string;
  /** Who says what is signed, and how long it is current. */
  signed(facts: StatusFacts): string;
  target(percent: string, period: string): string;
  periods: Readonly<Record<'month' | 'quarter' | 'year', string>>;
  states: Readonly<Record<FeedState, string>>;
  /** Stands while a feed is asked for the first time. */
  asking: string;
  /** Beside a feed's state where there is room for little. */
  unsigned: string;
  /** Where the state comes from: never from a signature. */
  says(facts: StatusFacts): string;
  /** Read out when a feed changes its word. */
  change(facts: StatusFacts, state: string): string;
  silences: Readonly<Record<Silence, (facts: StatusFacts) => string>>;
  /** The state that was signed, with its date: it may be another by now. */
  stated(state: string, at: string): string;
  span(from: string, to: string): string;
  /** A day and a time. */
  on(day: string, time: string): string;
  labels: Readonly<
    Record<
      | 'page'
      | 'details'
      | 'parts'
      | 'namedParts'
      | 'agreement'
      | 'credits'
      | 'exclusions'
      | 'reached'
      | 'stated'
      | 'feed'
      | 'shownDays',
      string
    >
  >;
  /** For the panel: what this page knows of the feed, told apart from what is signed. */
  proof: Readonly<Record<'title' | 'address' | 'said' | 'heard' | 'unsigned' | 'notAsked', string>>;
}

/** The words of the status indicator in English. */
export const enStatus: StatusWords = {
  locale: 'en-GB',
  dir: 'ltr',
  title: 'Service status',
  withheld: 'Service status not shown',
  none: ({ by }) => `Nothing stated by ${by}`,
  signed: ({ by, until }) => `Stated and signed by ${by}, current until ${until}`,
  target: (percent, period) => `Uptime target ${percent}${period && ` per ${period}`}`,
  periods: { month: 'month', quarter: 'quarter', year: 'year' },
  states: {
    operational: 'Operational',
    degraded: 'Degraded',
    'partial-outage': 'Partial outage',
    'major-outage': 'Major outage',
    maintenance: 'Maintenance',
    incident: 'Incident',
    unknown: 'Unknown',
  },
  asking: 'Asking…',
  unsigned: 'not signed',
  says: ({ by, at }) => `${by}’s feed says so, ${at}. Not signed.`,
  change: ({ by }, state) => `${by}’s feed now says: ${state}`,
  silences: {
    network: ({ by }) => `${by}’s feed gives no answer`,
    http: ({ by, code }) => `${by}’s feed gives no answer (status ${code})`,
    'too-large': ({ by }) => `${by}’s feed sends more than can be read`,
    form: ({ by }) => `${by}’s feed sends something that cannot be read`,
    silent: ({ by, at }) => `${by}’s feed has said nothing new since ${at}`,
    word: ({ by, at }) => `${by}’s feed gives no clear state, ${at}`,
    none: ({ by }) => `${by} names no feed that can be read here`,
    stale: ({ by }) => `The feed is not asked: ${by} has not renewed its address`,
  },
  stated: (state, at) => `${state} on ${at}. It may be otherwise by now.`,
  span: (from, to) => `${from} to ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Status page',
    details: 'Details',
    parts: 'What the feed says of each part',
    namedParts: 'Parts',
    agreement: 'Agreement',
    credits: 'When it is missed',
    exclusions: 'What does not count',
    reached: 'Uptime reached, as stated',
    stated: 'State, as signed',
    feed: 'Feed',
    shownDays: 'The status page looks back',
  },
  proof: {
    title: 'What the status feed says',
    address: 'Address, from the signed manifest',
    said: 'The feed said',
    heard: 'Heard',
    unsigned: 'Nobody signs what a feed says. The signature covers its address alone.',
    notAsked: 'This page does not ask the feed.',
  },
};
