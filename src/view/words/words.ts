/**
 * What a language has to say. One module per language fills these in; a badge loads the first, only the panel and the
 * command line load the second.
 *
 * @module
 */

import type { CertificationState } from '../../core/trust/verdict.js';

/** What the sentences of a badge are made of. Dates are written out already. */
export interface BadgeFacts {
  /** The subject that the page named. */
  by: string;
  /** The status in words, or the thing held (`Certificate`) where it is one. */
  status: string;
  /** True where the status says that something is held. */
  held: boolean;
  /** Domain of the attestor that the page trusts. */
  attestor: string;
  /** First and last day of validity; empty where the manifest names none. */
  from: string;
  until: string;
  /** When the manifest itself stopped being current. */
  since: string;
}

/** Reasons that need a sentence of their own on a badge; `none` for a manifest without certifications. */
export type BadgeReason = 'document' | 'section' | 'attestation' | 'none';

/** A status that says that something is held. */
export type HeldStatus = 'certified' | 'attested' | 'authorized' | 'registered' | 'compliant' | 'conformant';

/** Every other status that this version knows. */
export type OtherStatus =
  | 'aligned'
  | 'partially-compliant'
  | 'ready'
  | 'in-process'
  | 'in-progress'
  | 'observation-period'
  | 'planned'
  | 'on-roadmap'
  | 'under-evaluation'
  | 'renewal-in-progress'
  | 'suspended'
  | 'revoked'
  | 'withdrawn'
  | 'not-applicable'
  | 'not-pursued'
  | 'unknown';

/** The words of badges. */
export interface BadgeWords {
  /** For dates and numbers: a BCP 47 tag. */
  locale: string;
  /** Which way the language is written: `rtl`, or empty for languages that stand as the page has it. */
  dir: '' | 'rtl';
  /** Stands where no name of the manifest may stand. */
  withheld: string;
  /** Stands where the manifest lists no certification at all. */
  certifications: string;
  /** Status line by state, or by reason where that needs other words. */
  lines: Readonly<Record<Exclude<CertificationState, 'verified'> | BadgeReason, (facts: BadgeFacts) => string>>;
  /** One or two words by state, for the compact form. */
  shorts: Readonly<Record<Exclude<CertificationState, 'verified'>, string>>;
  /** What a vendor says it holds, as a noun: "certified" is not for a vendor's own signature to say. */
  held: Readonly<Record<HeldStatus, string>>;
  /** Every other status. */
  statuses: Readonly<Record<OtherStatus, string>>;
  /** Whose a claim is, where it is not the vendor's own. */
  owners: Readonly<Record<'inherited' | 'supplier' | 'parent', string>>;
  /** Said in the last 30 days of a claim. */
  soon: string;
  /** Sends the floating form away. */
  hide: string;
  /** A word of the manifest that this version does not know; empty where the word must not be repeated. */
  unknown(word: string): string;
}
