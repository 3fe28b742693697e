/**
 * What a badge says: a verdict in, words and a shape out.
 *
 * The rule above all others: a badge never says more than the verified manifest does. Only a countersigned claim gets
 * the filled mark; a vendor's own signature never makes it "certified"; and of a manifest that was refused nothing is
 * shown at all, not even what the claim would have been about.
 *
 * @module
 */

import type { Certification } from '../core/manifest/types.js';
import type { CertificationVerdict, Verdict } from '../core/trust/verdict.js';
import { toDay, toFuzzyDay } from './dates.js';
import { type Glyph, toGlyph } from './kinds.js';
import type { Mark } from './marks.js';
import type { BadgeReason, BadgeWords } from './words/words.js';

/** Everything there is to draw of one badge. */
export interface BadgeView {
  /** The certification's name and, before it, whose it is; or the words that stand where none may stand. */
  name: string;
  /** The name's beginning that says whose the claim is; empty where it is the vendor's own. */
  whose: string;
  /** One sentence on who says so, or on what is wrong. */
  line: string;
  /** The same in one or two words. */
  short: string;
  /** Language of both: a BCP 47 tag. */
  lang: string;
  /** The mark: the state of the certification. */
  mark: Mark;
  /** The glyph of the claim's kind; empty where the claim is withheld. */
  glyph: Glyph;
  /** The slot for a logo of the page's own in the glyph's place; empty unless the claim is the vendor's, held and current. */
  logo?: string;
}

/** A word of the manifest in the page's language; one that this version does not know as itself, marked unknown. */
function toWord(word: string, words: BadgeWords, ...tables: Readonly<Record<string, string>>[]): string {
  // Own members only: `toString` is a well-formed status.
  const known = tables.find((table) => Object.hasOwn(table, word))?.[word];
  // A made-up word could make a badge say what only an attestor may: such a one is not repeated.
  return known ?? words.unknown(/cert|verif|attest|trust/i.test(word) ? '' : word);
}

/** What stands in a badge's first line, but for whose it is. */
function toName(
  { state, id, overclaims }: CertificationVerdict,
  entry: Certification | null,
  words: BadgeWords,
): string {
  // A vendor chooses this name, and must not say with it what only an attestor can.
  if (entry && (state === 'countersigned' || !overclaims)) return entry.short ?? entry.name;
  // An id that only the page knows is a word like any other.
  return entry || state !== 'not-listed' ? words.withheld : id ? toWord(id, words) : words.certifications;
}

/** Says what verification found out about one certification. */
export function toBadge(verdict: Verdict, claim: CertificationVerdict, words: BadgeWords): BadgeView {
  const { state, reason, attestor } = claim;
  const isSigned = verdict.state === 'verified' || verdict.state === 'stale';
  const entry = isSigned && state !== 'invalid' ? claim.entry : null;
  const { status = '', ownership = 'own' } = entry ?? {};
  // A certificate of the company whose servers a vendor rents must not look like the vendor's.
  const owner = ownership === 'own' ? '' : toWord(ownership, words, words.owners);
  const isStanding = state === 'self-declared' || state === 'countersigned';
  const key = state === 'verified' ? 'pending' : state;
  const isHeld = Object.hasOwn(words.held, status);
  const target = isHeld ? '' : entry?.roadmap?.targetDate;
  const stated =
    toWord(status, words, words.held, words.statuses) + (target ? ` (${toFuzzyDay(target, words.locale)})` : '');
  const toDate = (at: number | null | undefined): string => (at ? toDay(at, words.locale) : '');
  const isEmpty = state === 'not-listed' && !claim.id;
  const say = isEmpty ? words.lines.none : (words.lines[reason as BadgeReason] ?? words.lines[key]);
  const line = say({
    by: verdict.subject,
    status: stated,
    held: isHeld,
    attestor: attestor?.domain ?? '',
    from: toDate(Date.parse(entry?.validFrom ?? '')),
    // An attestation ends with the second that it names: the last day that counts is the one before.
    until: toDate(attestor ? attestor.until - 1 : Date.parse(entry?.validUntil ?? '')),
    since: toDate(verdict.freshUntil),
  });
  const soon = isStanding && claim.endsSoon && words.soon;
  const isStatus = state === 'revoked' || (state === 'self-declared' && !isHeld);
  const whose = owner && `${owner}: `;
  const short = isStatus ? stated : soon || (isStanding && owner ? '' : words.shorts[key]);
  return {
    name: whose + toName(claim, entry, words),
    whose,
    line: soon ? `${soon}. ${line}` : line,
    short: owner && short ? `${owner}. ${short}` : owner || short,
    lang: words.locale,
    // The filled mark is for who holds the thing, and nobody else.
    mark: owner && isStanding ? 'self-declared' : key,
    glyph: entry ? toGlyph(entry.kind) : '',
    logo: isStanding && isHeld && !owner ? 'logo' : '',
  };
}
