/**
 * Published vectors, and what must come of them: the same checks in Node and in a browser.
 */

import type { Vectors } from '../tools/vectors.js';
import { jsonCorpora } from './json-corpora.js';
import { signatureCorpora } from './signature-corpora.js';

/** One check over one corpus. */
export interface Corpus {
  /** The corpus, by the name of its directory. */
  name: string;
  /** What is asserted, as a sentence. */
  title: string;
  /** Runs every case; returns how many there were, and throws at the first that goes wrong. */
  check(vectors: Vectors): Promise<number>;
}

/** Every check there is. */
export const CORPORA: readonly Corpus[] = [...signatureCorpora, ...jsonCorpora];
