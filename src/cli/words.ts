/**
 * A verdict on a document in one sentence, for a terminal: the proof panel's words, but for what was asked by options
 * instead of a page.
 *
 * @module
 */

import type { Verdict } from '../core/trust/verdict.js';
import { toMoment } from '../view/moments.js';
import { en } from '../view/words/en.js';
import { enProof } from '../view/words/en-proof.js';
import type { ExplainedReason, ProofFacts } from '../view/words/proof-words.js';

const HERE: Partial<Record<ExplainedReason, string>> = {
  'insecure-context': 'This runtime has no cryptography to check signatures with.',
  network: 'The document could not be fetched or read.',
  'no-subject': 'Nobody was named whom it should be about: pass --subject with the domain that you expect.',
  'bad-root': 'The roots given are no thumbprints: each has 43 characters, and spaces separate them.',
  'subject-mismatch': 'It is about somebody else than --subject says.',
  'no-anchor': 'There is no root key to start from: pass --root, or see that the domain serves its trust-keys.json.',
  clock: 'It was issued in the future: either its clock is wrong or this one.',
  'newer-format': 'It is in a later format than this version of trust-elements reads.',
  'unsupported-algorithm': 'This runtime cannot check the kind of signature that it carries.',
  rollback: 'It is older than a version that was accepted before, or that was asked for.',
};

/** One sentence on what verification came to. */
export function toSentence({ state, reason, subject, freshUntil }: Verdict): string {
  const status = reason?.startsWith('http-') ? reason.slice(5) : '';
  const facts: ProofFacts = { by: subject, status, until: freshUntil === null ? '' : toMoment(freshUntil, en.locale) };
  if (reason === null) return enProof.states[state](facts);
  const known = (status ? 'http' : reason) as ExplainedReason;
  return HERE[known] ?? enProof.reasons[known](facts)[0];
}
