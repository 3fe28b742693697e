/**
 * A verdict as text for people and as JSON for scripts.
 *
 * @module
 */

import { DAY, toInstant } from '../core/trust/dates.js';
import type { CertificationVerdict, Verdict } from '../core/trust/verdict.js';
import { toBadge } from '../view/badge.js';
import { en } from '../view/words/en.js';
import { type Colors, toPlain } from './terminal.js';
import { toSentence } from './words.js';

const toDate = (time: number | null): string | null => (time === null ? null : toInstant(time));

/** The members of `verify --json`. Dates are UTC, as in the manifest. */
export function toVerdictJson(verdict: Verdict): Record<string, unknown> {
  const { state, reason, detail, subject, version, keysetVersion, anchor, rootKid, manifestKid, sha256, step } =
    verdict;
  return {
    state,
    reason,
    detail,
    subject,
    version,
    issuedAt: toDate(verdict.issuedAt),
    expiresAt: toDate(verdict.expiresAt),
    freshUntil: toDate(verdict.freshUntil),
    sha256,
    keysetVersion,
    anchor,
    rootKid,
    manifestKid,
    liveKeys: verdict.liveKeys,
    step,
    certificationsFault: verdict.certificationsFault,
    certifications: verdict.certifications.map((item) => ({
      id: item.id,
      state: item.state,
      reason: item.reason,
      status: item.entry?.status ?? null,
      attestor: item.attestor && { ...item.attestor, until: toInstant(item.attestor.until) },
      otherAttestors: item.otherAttestors,
    })),
  };
}

function toToken({ state, reason }: { state: string; reason: string | null }): string {
  return reason ? `${state}/${reason}` : state;
}

/** Only what somebody else attested, and a signature that fits, look good; what was refused looks bad; the rest is plain. */
function paint(state: string, text: string, c: Colors): string {
  if (state === 'verified' || state === 'countersigned') return c.green(text);
  return state === 'invalid' ? c.red(text) : state === 'self-declared' ? text : c.yellow(text);
}

function formatCertification(verdict: Verdict, item: CertificationVerdict, width: number, c: Colors): string {
  const { name, line } = toBadge(verdict, item, en);
  const unknown =
    item.otherAttestors.length > 0
      ? ` (with attestations attributed to ${item.otherAttestors.join(', ')}, not counted here)`
      : '';
  const token = paint(item.state, toToken(item), c);
  return `  ${toPlain(item.id).padEnd(width)}  ${token}\n  ${' '.repeat(width)}  ${toPlain(`${name}: ${line}${unknown}`)}\n`;
}

function toAge(time: number, now: number): string {
  const days = Math.round(Math.abs(time - now) / DAY);
  return `${days} day${days === 1 ? '' : 's'} ${time < now ? 'ago' : 'from now'}`;
}

/** State first, in words; then each certification; then what it rests on. */
export function formatVerdict(verdict: Verdict, now: number, c: Colors): string {
  const { subject, anchor, version, issuedAt, freshUntil, sha256, certifications } = verdict;
  const head = `${paint(verdict.state, c.bold(toToken(verdict)), c)}${subject ? `  ${toPlain(subject)}` : ''}`;
  const detail = verdict.detail ? `\n  found: ${toPlain(verdict.detail)}` : '';
  const width = Math.max(0, ...certifications.map(({ id }) => toPlain(id).length));
  const fault = verdict.certificationsFault;
  const claims = fault
    ? `  The certifications cannot be read: ${toPlain(fault)}\n`
    : certifications.map((item) => formatCertification(verdict, item, width, c)).join('');
  const facts: [string, string | null][] = [
    [
      'anchor',
      anchor && (anchor.kind === 'page' ? 'the roots given with --root' : `the keys that ${subject} serves itself`),
    ],
    ['root key', verdict.rootKid],
    ['signed by', verdict.manifestKid],
    ['version', version === null ? null : `${version}, keyset ${verdict.keysetVersion}`],
    ['issued', issuedAt === null ? null : toInstant(issuedAt)],
    ['current', freshUntil === null ? null : `until ${toInstant(freshUntil)}, ${toAge(freshUntil, now)}`],
    ['SHA-256', sha256],
    ['revocation', verdict.liveKeys ? `checked at ${subject}` : 'not checked live'],
  ];
  const known = facts.flatMap(([label, value]) => (value ? [`  ${c.dim(label.padEnd(10))}  ${toPlain(value)}\n`] : []));
  return `${[`${head}\n  ${toPlain(toSentence(verdict))}${detail}\n`, claims, known.join('')].filter(Boolean).join('\n')}`;
}
