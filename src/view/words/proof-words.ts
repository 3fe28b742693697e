/**
 * What a language has to say in the proof panel and on the command line.
 *
 * @module
 */

import type { Reason } from '../../core/errors.js';
import type { DocumentState, Step } from '../../core/trust/verdict.js';

/** What the panel's sentences are made of. */
export interface ProofFacts {
  /** The subject that the page named; empty where it named none. */
  by: string;
  /** When the manifest stops or stopped being current, written out. */
  until: string;
  /** HTTP status, for the reasons that carry one. */
  status: string;
}

/** What was found, and what to do about it. */
export type Explanation = (facts: ProofFacts) => readonly [finding: string, advice: string];

/** Reasons that have a sentence each; every HTTP status shares one; `incomplete` is said where code of ours is missing. */
export type ExplainedReason = Exclude<Reason, `http-${number}`> | 'http' | 'incomplete';

/** The words of the proof panel. */
export interface ProofWords {
  /** Short labels and headings. */
  labels: Readonly<Record<Label, string>>;
  /** The state of the document in one sentence, where no reason says it better. */
  states: Readonly<Record<DocumentState, (facts: ProofFacts) => string>>;
  reasons: Readonly<Record<ExplainedReason, Explanation>>;
  /** What each step asks, and what it means that it passed. */
  steps: Readonly<Record<Step, readonly [title: string, passed: (facts: ProofFacts) => string]>>;
  /** Sentences on what is not proved. */
  limits: Readonly<Record<Limit, (facts: ProofFacts) => string>>;
  /** The trust services criteria. */
  criteria: Readonly<Record<Criterion, string>>;
  /** Whose a claim is, where it is not the vendor's own. */
  notOwn(facts: { by: string; holder: string }): string;
  /** A date of which only the earliest year is said. */
  orLater(year: string): string;
  /** Somebody else's words, in the quotation marks of the language. */
  quote(text: string): string;
}

/** One of the trust services criteria. */
export type Criterion = 'security' | 'availability' | 'confidentiality' | 'processing-integrity' | 'privacy';

/** A sentence on what is not proved. */
export type Limit = 'truth' | 'page' | 'domain' | 'not-live' | 'live';

/** A label or heading. */
export type Label =
  | 'title'
  | 'nobody'
  | 'close'
  | 'claim'
  | 'claims'
  | 'others'
  | 'details'
  | 'checks'
  | 'keys'
  | 'document'
  | 'limits'
  | 'elsewhere'
  | 'raw'
  | 'found'
  | 'asked'
  | 'same'
  | 'other'
  | 'none'
  | 'failed'
  | 'open'
  | 'state'
  | 'checked'
  | 'source'
  | 'inline'
  | 'memory'
  | 'name'
  | 'version'
  | 'leastVersion'
  | 'keysetVersion'
  | 'leastKeysetVersion'
  | 'issued'
  | 'expires'
  | 'current'
  | 'digest'
  | 'rootKey'
  | 'manifestKey'
  | 'attestorKey'
  | 'pageRoots'
  | 'domainRoots'
  | 'detail'
  | 'id'
  | 'kind'
  | 'scope'
  | 'body'
  | 'auditor'
  | 'number'
  | 'validFrom'
  | 'validUntil'
  | 'statement'
  | 'attestor'
  | 'alsoSigned'
  | 'command'
  | 'commandInline'
  | 'copy'
  | 'copyDocument'
  | 'copied'
  | 'notCopied'
  | 'download'
  | 'again'
  | 'visit'
  | 'holder'
  | 'level'
  | 'edition'
  | 'publisher'
  | 'note'
  | 'criteria'
  | 'exclusions'
  | 'products'
  | 'places'
  | 'accredited'
  | 'audited'
  | 'nextAudit'
  | 'surveillance'
  | 'period'
  | 'bridge'
  | 'target'
  | 'stage'
  | 'dependsOn'
  | 'register'
  | 'evidence'
  | 'history'
  | 'legal'
  | 'how'
  | 'report'
  | 'link'
  | 'copyLink';
