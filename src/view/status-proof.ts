/**
 * What the proof panel can say of a status feed: its address, which is signed, and what it said and when, which is not.
 *
 * @module
 */

import type { FeedSnapshot } from '../core/feed.js';
import type { Verdict } from '../core/trust/verdict.js';
import { toDay } from './dates.js';
import { type StatusFact, toClock, toFeedRequest, toSilenceLine } from './status.js';
import type { StatusWords } from './words/en-status.js';

/** A part of the panel, told apart from what was verified. */
export interface FeedProof {
  title: string;
  /** What the signature covers. */
  signed: StatusFact[];
  /** What it does not. */
  said: StatusFact[];
  /** The sentence that tells them apart. */
  note: string;
}

/**
 * Says what is known of the feed that a verified manifest names; null where it names none that can be read.
 *
 * @param feed What was heard; null where the page does not ask.
 */
export function toFeedProof(verdict: Verdict, feed: FeedSnapshot | null, words: StatusWords): FeedProof | null {
  const request = toFeedRequest(verdict);
  if (!request) return null;
  const { proof, locale, states, on } = words;
  const signed = [{ label: proof.address, value: request.url, href: request.url }];
  const { title, unsigned: note } = proof;
  if (!feed) return { title, signed, said: [{ label: proof.said, value: proof.notAsked }], note };
  const { report, heardAt, failure } = feed;
  const isSilent = report.state === 'unknown' && (failure !== null || heardAt !== null);
  const line = isSilent ? toSilenceLine({ verdict, feed, words }) : heardAt === null ? words.asking : '';
  const said = [
    { label: proof.said, value: line || states[report.state] },
    { label: proof.heard, value: heardAt === null ? '' : on(toDay(heardAt, locale), toClock(heardAt, locale)) },
  ];
  return { title, signed, said: said.filter(({ value }) => value), note };
}
