/**
 * What the proof panel says: a verdict and what the page asked for in, a receipt out.
 *
 * Bad news first. `verified` is said here of the document's signature, and never of a claim.
 *
 * @module
 */

import { isDomain } from '../core/manifest/leaves.js';
import { toSafeUrl } from '../core/manifest/safe-url.js';
import type { Step } from '../core/trust/verdict.js';
import { toCertificationVerdict } from '../core/trust/verify-manifest.js';
import { toClaims } from './badges.js';
import { type ClaimInput, type ClaimView, explain, type Fact, toClaimView, toProofFacts } from './claim.js';
import { type ProofRequest, toCommand } from './command.js';
import type { Mark } from './marks.js';
import { toMoment } from './moments.js';
import { toPermalink } from './permalink.js';
import { type Address, toReportAddress } from './report.js';
import type { ProofFacts } from './words/proof-words.js';

/** One step of the check. */
export interface StepView {
  title: string;
  mark: Mark;
  finding: string;
  detail: string;
}

/** A key that signed, beside the ones that the page asked for. */
export interface KeyView {
  label: string;
  /** In groups of four; empty where no such key was found. */
  found: string;
  /** What the page asked for, with the word for whether it is the one found. Empty where the page asks for none. */
  asked: { print: string; note: string }[];
}

/** The whole panel. */
export interface ProofView {
  subject: string;
  mark: Mark;
  /** What was found, in one sentence, and what to do. */
  finding: string;
  advice: string;
  /** The claim that the panel was opened from. */
  claim: ClaimView | null;
  steps: StepView[];
  keys: KeyView[];
  facts: Fact[];
  /** Every other claim. */
  claims: ClaimView[];
  limits: string[];
  command: string;
  /** The subject's own site; null where there is no safe address. */
  link: string | null;
  /** The end of an address that opens this view again; empty where the page names no subject. */
  permalink: string;
  /** Whom to tell of an error; null where the manifest, if there is one to be shown, does not say. */
  report: Address | null;
}

/** Everything a panel is made of. */
export interface ProofInput extends ClaimInput {
  request: ProofRequest;
  /** When the verdict was made, in milliseconds since 1970. */
  checkedAt: number | null;
  /** Id of the certification that the panel was opened from; empty for none. */
  certification: string;
}

/** A fingerprint in groups of four, as people compare them. */
export function toGroups(print: string): string {
  return print.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** Text with everything in it to be seen: what is invisible, or turns the direction of others, is written out. */
export function toShown(text: string): string {
  const hidden =
    /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
  return text.replace(hidden, (found) =>
    [...Array(found.length)].map((_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** What the reason of a verdict means. Where code of ours could not be had, the page's `http:` is not to blame. */
function toFinding(
  { verdict, words }: Pick<ProofInput, 'verdict' | 'words'>,
  facts: ProofFacts,
): readonly [string, string] {
  const { reason, detail } = verdict;
  if (reason === 'insecure-context' && detail) return words.reasons.incomplete(facts);
  return reason ? explain(reason, facts, words) : ['', ''];
}

function toSteps({ verdict, words }: ProofInput, facts: ProofFacts): StepView[] {
  const { state, step, reason, detail } = verdict;
  return Object.entries(words.steps).map(([key, [title, passed]]) => {
    const at = Number(key) as Step;
    // A stale document goes through every step, and yet is not current.
    const isStale = state === 'stale' && at === 8;
    const isBad = isStale || (at === step && state !== 'verified' && state !== 'stale' && state !== 'pending');
    if (isBad && reason) {
      const [finding] = toFinding({ verdict, words }, facts);
      return { title, mark: state as Mark, finding: isStale ? finding : `${words.labels.failed} ${finding}`, detail };
    }
    const isDone = at < step || state === 'verified' || state === 'stale';
    return isDone
      ? { title, mark: 'self-declared', finding: passed(facts), detail: '' }
      : { title, mark: 'not-listed', finding: words.labels.open, detail: '' };
  });
}

function toKeys({ verdict, request, words, certification }: ProofInput): KeyView[] {
  const { labels } = words;
  const compare = (prints: readonly string[], found: string | null | undefined): KeyView['asked'] =>
    prints.map((print) => ({
      print: toGroups(print),
      note: found ? (print === found ? labels.same : labels.other) : '',
    }));
  const { anchor, rootKid, manifestKid } = verdict;
  const asked = anchor?.thumbprints ?? request.root?.match(/\S+/g) ?? [];
  const source = anchor?.kind === 'domain' ? labels.domainRoots : labels.pageRoots;
  const { attestor } = toCertificationVerdict(verdict, certification);
  const keys: KeyView[] = [
    { label: `${labels.rootKey}, ${source}`, found: toGroups(rootKid ?? ''), asked: compare(asked, rootKid) },
    { label: labels.manifestKey, found: toGroups(manifestKid ?? ''), asked: [] },
  ];
  if (attestor) {
    const start = `${attestor.domain}=`;
    const pairs = request.attestors.match(/\S+/g)?.filter((pair) => pair.startsWith(start)) ?? [];
    const named = pairs.map((pair) => pair.slice(start.length));
    const label = `${labels.attestorKey}, ${attestor.domain}`;
    // The page names the attestor's roots; the key that signed is one that they stand behind.
    keys.push({ label, found: toGroups(attestor.rootKid), asked: compare(named, attestor.rootKid) });
  }
  // Of a key that nobody has seen nor asked for there is nothing to say, unless that is what is wrong.
  return verdict.state === 'invalid' ? keys : keys.filter(({ found, asked }) => found || asked.length);
}

function toFacts({ verdict, request, checkedAt, words, badgeWords }: ProofInput): Fact[] {
  const { labels } = words;
  const { locale } = badgeWords;
  const { state, reason, manifest, version, keysetVersion, issuedAt, expiresAt, freshUntil, sha256 } = verdict;
  const at = (moment: number | null): string => (moment === null ? '' : toMoment(moment, locale));
  const number = (value: number | null, least: number, label: string): string =>
    value === null ? '' : `${value}${least ? ` (${label}: ${least})` : ''}`;
  const facts: Fact[] = [
    { label: labels.state, value: reason ? `${state}/${reason}` : state, code: true },
    { label: labels.name, value: manifest ? manifest.subject.name : '' },
    { label: labels.version, value: number(version, request.minVersion, labels.leastVersion) },
    {
      label: labels.keysetVersion,
      value: number(keysetVersion, request.minKeysetVersion, labels.leastKeysetVersion),
    },
    { label: labels.issued, value: at(issuedAt) },
    { label: labels.expires, value: at(expiresAt) },
    { label: labels.current, value: at(freshUntil) },
    { label: labels.digest, value: toGroups(sha256 ?? ''), code: true },
    { label: labels.source, value: request.text === null ? request.url : labels.inline },
    { label: labels.checked, value: at(checkedAt) },
  ];
  return facts.filter((fact) => fact.value);
}

/** Says what was checked, what came of it, and what it does not prove. */
export function toProof(input: ProofInput): ProofView {
  const { verdict, request, certification, words } = input;
  const { state, subject, anchor, liveKeys, manifest, fromMemory } = verdict;
  const facts = toProofFacts(input);
  const isShown = state === 'verified' || state === 'stale';
  const [why, advice] = toFinding(input, facts);
  const others = isShown ? toClaims(verdict, '').filter(({ id }) => !id || id !== certification) : [];
  const limits = [words.limits.page(facts)];
  if (manifest) limits.push(words.limits.truth(facts));
  if (anchor?.kind === 'domain') limits.push(words.limits.domain(facts));
  if (manifest) limits.push(words.limits[liveKeys ? 'live' : 'not-live'](facts));
  if (fromMemory) limits.push(words.labels.memory);
  return {
    subject,
    mark: state === 'verified' ? 'self-declared' : state,
    finding: `${words.states[state](facts)} ${why}`.trim(),
    advice,
    claim: certification && isShown ? toClaimView(toCertificationVerdict(verdict, certification), input) : null,
    steps: toSteps(input, facts),
    keys: toKeys(input),
    facts: toFacts(input),
    claims: others.map((claim) => toClaimView(claim, input)),
    limits,
    command: toCommand(request),
    link: isDomain(subject) ? toSafeUrl(`https://${subject}/`) : null,
    permalink: toPermalink(subject, certification),
    report: isShown && manifest ? toReportAddress(manifest) : null,
  };
}
