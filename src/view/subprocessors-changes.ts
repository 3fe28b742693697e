/**
 * Changes of sub-processors, those to come apart from those that were, and the policy that they follow.
 *
 * @module
 */

import type { NoticePolicy, SubprocessorChange, Subprocessors } from '../core/manifest/types.js';
import { type Format, type Item, toAddress, toLink } from './subprocessors-format.js';

/** A term and what there is to say on it. */
export interface Point {
  label: string;
  items: readonly Item[];
}

/** One change. */
export interface Change {
  /** When it takes effect, or else when it was written down; may be empty. */
  date: string;
  name: Item;
  /** What happens: `Added`. */
  type: string;
  points: readonly Point[];
  summary: Item | null;
  /** True while customers can still object. */
  isOpen: boolean;
}

/** The changes, and how to object to them. */
export interface Changes {
  /** Soonest first. */
  upcoming: readonly Change[];
  /** Latest first. */
  past: readonly Change[];
  /** How to object, while there is something to object to. */
  objection: readonly Point[];
}

/** Points that have something to say. */
export function toPoints(points: readonly (readonly [string, readonly (Item | '' | false | undefined)[]])[]): Point[] {
  return points
    .map(([label, items]) => ({ label, items: items.filter((item): item is Item => !!item && !!item.text) }))
    .filter(({ items }) => items.length > 0);
}

function toObjection({ objection }: NoticePolicy, { words, duration, text }: Format): Point[] {
  const { labels } = words;
  const { window, how, contact, consequence } = objection ?? {};
  return toPoints([
    [labels.window, [!!window && { text: duration(window) }]],
    [labels.how, [how && text(how)]],
    [labels.contact, [!!contact && toAddress(contact)]],
    [labels.consequence, [consequence && text(consequence)]],
  ]);
}

/** Tells changes to come from those that were, as of `today`: a day, `2026-11-22`. */
export function toChanges(section: Subprocessors, today: string, format: Format): Changes {
  const { words, date, word, text } = format;
  const { labels } = words;
  const names = new Map(section.list.map(({ id, name }) => [id, name]));
  const toWhen = ({ effectiveOn, date: written, announcedOn }: SubprocessorChange): string =>
    effectiveOn ?? written ?? announcedOn ?? '';
  // On the day that it takes effect a change is no longer to come. The last day to object is still a day to object.
  const isOpen = ({ objectBy }: SubprocessorChange): boolean => objectBy !== undefined && objectBy >= today;
  const isUpcoming = (change: SubprocessorChange): boolean =>
    change.effectiveOn ? change.effectiveOn > today : isOpen(change);
  const toChange = (change: SubprocessorChange): Change => {
    const { type, subprocessor = '', name, announcedOn, effectiveOn, objectBy, date: written, summary } = change;
    const when = toWhen(change);
    return {
      date: when && date(when),
      name: text(name ?? names.get(subprocessor) ?? subprocessor, 'strong'),
      type: word(type, words.changes),
      points: toPoints([
        [labels.announced, [!!announcedOn && { text: date(announcedOn) }]],
        [labels.effective, [!!effectiveOn && { text: date(effectiveOn) }]],
        // What a reader has to act on.
        [labels.objectBy, [!!objectBy && { text: date(objectBy), ...(isOpen(change) && { kind: 'strong' }) }]],
        [labels.recorded, [!!written && written !== announcedOn && { text: date(written) }]],
      ]),
      summary: summary ? text(summary) : null,
      isOpen: isOpen(change),
    };
  };
  const sorted = [...(section.changes ?? [])].sort((a, b) => (toWhen(a) < toWhen(b) ? -1 : +(toWhen(a) > toWhen(b))));
  const upcoming = sorted.filter(isUpcoming).map(toChange);
  const past = sorted
    .filter((change) => !isUpcoming(change))
    .reverse()
    .map(toChange);
  const canObject = upcoming.some((change) => change.isOpen);
  return { upcoming, past, objection: canObject && section.policy ? toObjection(section.policy, format) : [] };
}

/** Where news of changes can be had. */
export function toNewsLinks({ subscribeUrl, feedUrl }: NoticePolicy, { words }: Format): Item[] {
  const { labels } = words;
  return [
    ...(feedUrl ? [toLink(feedUrl, labels.feed)] : []),
    ...(subscribeUrl ? [toLink(subscribeUrl, labels.subscribe)] : []),
  ];
}

/** How changes are announced, point by point. */
export function toPolicy(policy: NoticePolicy, format: Format): Point[] {
  const { words, duration, text, word } = format;
  const { labels } = words;
  const {
    noticePeriod,
    channels = [],
    emergencyReplacement,
    subscribeUrl,
    feedUrl,
    authorization,
    listAccess,
    listUrl,
  } = policy;
  const ways = channels.flatMap(({ type, url, email, note }): Item[] => {
    const name = word(type, words.channels);
    const ways = [...(url ? [toLink(url, name)] : []), ...(email ? [toAddress(email)] : [])];
    return [...(ways.length ? ways : [{ text: name }]), ...(note ? [text(note, 'quiet')] : [])];
  });
  return [
    ...toPoints([
      [labels.noticePeriod, [!!noticePeriod && { text: duration(noticePeriod) }]],
      [labels.channels, ways],
      [labels.subscribe, [!!subscribeUrl && toLink(subscribeUrl, subscribeUrl)]],
      [labels.feed, [!!feedUrl && toLink(feedUrl, feedUrl)]],
    ]),
    ...toObjection(policy, format),
    ...toPoints([
      [labels.emergency, [emergencyReplacement && text(emergencyReplacement)]],
      [labels.authorization, [!!authorization && { text: word(authorization, words.authorizations) }]],
      [
        labels.access,
        [!!listAccess && { text: word(listAccess, words.accesses) }, !!listUrl && toLink(listUrl, listUrl)],
      ],
      [labels.dueDiligence, (policy.dueDiligence ?? []).map((said) => text(said))],
    ]),
  ];
}
