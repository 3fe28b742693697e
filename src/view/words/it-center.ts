/**
 * Italian, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';
import { onDay } from './it.js';

const places = (count: number): string => (count === 1 ? '1 punto' : `${count} punti`);

/** The words of the trust center in Italian. */
export const words: CenterWords = {
  locale: 'it',
  dir: 'ltr',
  title: 'Centro di fiducia',
  sections: 'Sezioni',
  nav: (by) => `Sezioni su ${by}`,
  search: 'Cerca',
  searchIn: (by) => `Cerca in ciò che ${by} dichiara`,
  print: 'Stampa',
  proof: 'Che cosa è stato controllato',
  stated: (by, until) => `Dichiarato e firmato da ${by}, attuale ${onDay('fino al', until)}`,
  found: (found, among) => `${places(found)} in ${among === 1 ? '1 sezione' : `${among} sezioni`}`,
  nothing: 'Nessun risultato',
  more: (count) => `e ${count === 1 ? '1 altro punto' : `altri ${count} punti`}`,
  own: 'Queste parole sono della pagina. Non fanno parte del manifesto firmato.',
  unprinted:
    'Questa sezione non era caricata al momento della stampa. Stampare con il pulsante della pagina per avere tutto.',
  unsearched: (titles) => `Non è stato possibile cercare in: ${titles}`,
};
