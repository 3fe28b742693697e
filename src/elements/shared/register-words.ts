/**
 * A page's own words for what the elements say.
 *
 * @module
 */

import { type PageWords, putWords, type Words } from '../../view/languages.js';
import { en } from '../../view/words/en.js';
import { enCenter } from '../../view/words/en-center.js';
import { enProof } from '../../view/words/en-proof.js';
import { enResidency } from '../../view/words/en-residency.js';
import { enSection } from '../../view/words/en-section.js';
import { enStatus } from '../../view/words/en-status.js';
import { enSubprocessors } from '../../view/words/en-subprocessors.js';
import { lookAgain } from './manifest-controller.js';
import { edition } from './speaker.js';

const ENGLISH: Words = {
  badge: en,
  center: enCenter,
  proof: enProof,
  residency: enResidency,
  section: enSection,
  status: enStatus,
  subprocessors: enSubprocessors,
};

/**
 * Registers words for a language, ours or another: `registerWords('da', { badge: { shorts: { expired: 'Udløbet' } } })`.
 *
 * What is not registered stays as it is; English where there is nothing else. Words change what is said, never what is
 * believed: states, marks and what is withheld do not depend on them.
 */
export function registerWords(lang: string, words: PageWords): void {
  putWords(lang, words, ENGLISH);
  edition.count++;
  lookAgain();
}
