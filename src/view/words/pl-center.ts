/**
 * Polish, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

/** The words of the trust center in Polish. */
export const words: CenterWords = {
  locale: 'pl',
  dir: 'ltr',
  title: 'Centrum zaufania',
  sections: 'Sekcje',
  nav: (by) => `Sekcje o ${by}`,
  search: 'Szukaj',
  searchIn: (by) => `Szukaj w tym, co deklaruje ${by}`,
  print: 'Drukuj',
  proof: 'Co sprawdzono',
  stated: (by, until) => `Zadeklarowane i podpisane przez ${by}, aktualne do ${until}`,
  found: (found, among) => `Miejsca: ${found}, sekcje: ${among}`,
  nothing: 'Nic nie znaleziono',
  more: (count) => `i dalsze miejsca: ${count}`,
  own: 'To własne słowa tej strony. Nie należą do podpisanego manifestu.',
  unprinted:
    'Ta sekcja nie była jeszcze wczytana, gdy drukowano stronę. Aby mieć wszystko, użyj przycisku drukowania na stronie.',
  unsearched: (titles) => `Nie można było przeszukać: ${titles}`,
};
