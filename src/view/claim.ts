/**
 * Everything that there is to say of one claim: what a badge's detail and the proof panel show of it.
 *
 * Of a claim that a badge withholds, no more is said here. What a reference names in another section is looked up with
 * the care of a stranger: that section has not been checked.
 *
 * @module
 */

import type { Reason } from '../core/errors.js';
import { isText } from '../core/manifest/leaves.js';
import { toSafeUrl } from '../core/manifest/safe-url.js';
import type { Certification, FuzzyDate, Text } from '../core/manifest/types.js';
import type { CertificationVerdict, Verdict } from '../core/trust/verdict.js';
import { type BadgeView, toBadge } from './badge.js';
import { toBestText } from './best-text.js';
import { toDay, toFuzzyDay } from './dates.js';
import type { Criterion, ExplainedReason, Label, ProofFacts, ProofWords } from './words/proof-words.js';
import type { BadgeWords } from './words/words.js';

/** A term and its value. Values may be a manifest's: they are to be isolated, and are never more than text. */
export interface Fact {
  label: string;
  value: string;
  /** True for fingerprints and the like. */
  code?: boolean;
  /** Where it leads, where that is safe to follow. */
  href?: string | null;
}

/** One claim, with all that is known of it. */
export interface ClaimView extends BadgeView {
  /** Facts with the same label stand together. */
  facts: Fact[];
  /** Why it is in its state, in a sentence; empty where the state says so. */
  finding: string;
  /** Whose it is, in a sentence; empty where it is the vendor's own. */
  owner: string;
  /** The vendor's own wording, in quotation marks; empty where there is none. */
  quote: string;
}

/** What a claim is told with. */
export interface ClaimInput {
  verdict: Verdict;
  words: ProofWords;
  badgeWords: BadgeWords;
}

/** What a reason means, and what to do about it. */
export function explain(
  reason: Reason,
  facts: Omit<ProofFacts, 'status'>,
  words: ProofWords,
): readonly [string, string] {
  const [, status = ''] = /^http-(.*)/.exec(reason) ?? [];
  return words.reasons[(status ? 'http' : reason) as ExplainedReason]({ ...facts, status });
}

/** What the panel's sentences are made of. */
export function toProofFacts({ verdict, words, badgeWords }: ClaimInput): ProofFacts {
  const { subject, freshUntil } = verdict;
  const until = freshUntil === null ? '' : toDay(freshUntil, badgeWords.locale);
  return { by: subject || words.labels.nobody, until, status: '' };
}

function toText(text: Text | undefined, locale: string): string {
  return text === undefined ? '' : toBestText(text, locale).text;
}

/** The entry of a list by its id; null where there is no such list or entry. */
function findEntry(list: unknown, id: string): Record<string, unknown> | null {
  if (!Array.isArray(list)) return null;
  return list.find((entry: unknown) => (entry as { id?: unknown } | null)?.id === id) ?? null;
}

/** A status in words: what is held as the thing itself. */
function toStatus(status: string, { held, statuses, shorts, unknown }: BadgeWords): string {
  const known: Record<string, string> = { expired: shorts.expired, ...statuses, ...held };
  return Object.hasOwn(known, status) ? (known[status] as string) : unknown(status);
}

/** Says everything of an entry, in the order in which people ask. */
function toRows(entry: Certification, claim: CertificationVerdict, input: ClaimInput, holder: string): Fact[] {
  const { words, badgeWords, verdict } = input;
  const { locale } = badgeWords;
  const { attestor, otherAttestors } = claim;
  const facts: Fact[] = [];
  const add = (label: Label, value: string | undefined, more: Omit<Fact, 'label' | 'value'> = {}): void => {
    if (value) facts.push({ label: words.labels[label], value, ...more });
  };
  const called: Fact[] = [];
  const day = (date: FuzzyDate = ''): string =>
    date.endsWith('+') ? words.orLater(date.slice(0, -1)) : toFuzzyDay(date, locale);
  const refer = (label: Label, ids: readonly string[] | undefined, list: unknown): void => {
    for (const id of ids ?? []) {
      const found = findEntry(list, id);
      const name = [found?.title, found?.name, found?.label].find(isText) as Text | undefined;
      const href = toSafeUrl(found?.url);
      // An attestor signed the entry, ids and all, but not the section that says what they stand for: a vendor can rewrite
      // that and widen what was attested. So there the name is the vendor's own, and is said to be.
      if (attestor && name)
        called.push({ label: words.labels.statement, value: `${id}: ${toText(name, locale)}`, href });
      add(label, name && !attestor ? toText(name, locale) : id, attestor ? {} : { href });
    }
  };
  const { certificationBody: body, auditor, registry, roadmap, reportPeriod: period } = entry;
  const { manifest } = verdict;
  const criterion = (token: string): string =>
    Object.hasOwn(words.criteria, token) ? words.criteria[token as Criterion] : badgeWords.unknown(token);
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });

  add('holder', holder);
  add('attestor', attestor ? `${attestor.name} (${attestor.domain})` : '');
  add('alsoSigned', list.format(otherAttestors));
  add('note', toText(entry.statusNote, locale));
  add('target', day(roadmap?.targetDate), { href: toSafeUrl(roadmap?.link) });
  add('stage', roadmap?.stage);
  add('dependsOn', roadmap?.dependsOn);
  add('auditor', auditor?.name, { href: toSafeUrl(auditor?.url) });
  add('body', body?.name, { href: toSafeUrl(body?.url) });
  add('accredited', body?.accreditationBody);
  add('number', entry.certificateNumber);
  add('level', entry.level);
  add('edition', entry.version);
  add('scope', toText(entry.scope, locale));
  refer('products', entry.products, manifest?.products);
  refer('places', entry.locations, manifest?.residency?.locations);
  for (const text of entry.exclusions ?? []) add('exclusions', toText(text, locale));
  add('criteria', list.format((entry.criteria ?? []).map(criterion)));
  add('period', period ? `${day(period.from)} – ${day(period.to)}` : '');
  add('bridge', day(entry.bridgeLetter?.until));
  add('issued', day(entry.issuedOn));
  add('validFrom', day(entry.validFrom));
  add(
    'validUntil',
    `${day(entry.validUntil)}${claim.endsSoon && claim.state !== 'expired' ? ` (${badgeWords.soon})` : ''}`,
  );
  add('audited', day(entry.auditDate));
  add('nextAudit', day(entry.nextAudit));
  add('surveillance', list.format((entry.surveillance ?? []).map(day)));
  refer('evidence', entry.evidence, manifest?.documents);
  add('register', [registry?.name, registry?.entryId].filter(Boolean).join(', '), { href: toSafeUrl(registry?.url) });
  for (const { date, status } of entry.history ?? []) add('history', `${day(date)}: ${toStatus(status, badgeWords)}`);
  add('publisher', entry.issuer);
  add('legal', toText(entry.legalNote, locale));
  return [...facts, ...called];
}

/** Says what is known of a claim, and why it is in its state. */
export function toClaimView(claim: CertificationVerdict, input: ClaimInput): ClaimView {
  const { verdict, words, badgeWords } = input;
  const { labels } = words;
  const view = toBadge(verdict, claim, badgeWords);
  const { id, reason, state } = claim;
  // Where the badge withholds the claim, so does this.
  const entry = view.glyph ? claim.entry : null;
  const isOwn = !entry?.ownership || entry.ownership === 'own';
  const holder = isOwn ? '' : findEntry(verdict.manifest?.subprocessors?.list, entry?.inheritedFrom ?? '')?.name;
  const named = typeof holder === 'string' && isText(holder) ? holder : '';
  const facts: Fact[] = entry ? toRows(entry, claim, input, named) : [];
  facts.push({ label: labels.state, value: reason ? `${state}/${reason}` : state, code: true });
  if (id) facts.push({ label: labels.id, value: id, code: true });
  const quote = toText(entry?.statement, badgeWords.locale);
  return {
    ...view,
    facts,
    finding: reason && reason !== verdict.reason ? explain(reason, toProofFacts(input), words)[0] : '',
    owner: isOwn ? '' : words.notOwn({ by: verdict.subject, holder: named }),
    quote: quote && words.quote(quote),
  };
}
