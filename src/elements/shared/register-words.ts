/**
 * A page's own words for what the elements say.
 *
 * @module
 */

import { type PageWords, putWords } from '../../view/languages.js';
import { en } from '../../view/words/en.js';
import { enProof } from '../../view/words/en-proof.js';
import { lookAgain } from './manifest-controller.js';

/**
 * Registers words for a language, ours or another: `registerWords('da', { badge: { shorts: { expired: 'Udløbet' } } })`.
 *
 * What is not registered stays as it is; English where there is nothing else. Words change what is said, never what is
 * believed: states, marks and what is withheld do not depend on them.
 */
export function registerWords(lang: string, words: PageWords): void {
  putWords(lang, words, { badge: en, proof: enProof });
  lookAgain();
}
