/**
 * Swedish, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

/** The words of the trust center in Swedish. */
export const words: CenterWords = {
  locale: 'sv',
  dir: 'ltr',
  title: 'Förtroendecenter',
  sections: 'Avsnitt',
  nav: (by) => `Avsnitt om ${by}`,
  search: 'Sök',
  searchIn: (by) => `Sök i det som ${by} uppger`,
  print: 'Skriv ut',
  proof: 'Vad som kontrollerats',
  stated: (by, until) => `Angivet och signerat av ${by}, aktuellt till ${until}`,
  found: (found, among) => `${found} ${found === 1 ? 'ställe' : 'ställen'} i ${among} avsnitt`,
  nothing: 'Inget hittades',
  more: (count) => `och ${count} ${count === 1 ? 'ställe' : 'ställen'} till`,
  own: 'Detta är sidans egna ord. De ingår inte i det signerade manifestet.',
  unprinted:
    'Det här avsnittet var inte inläst när sidan skrevs ut. Skriv ut med knappen på sidan för att få med allt.',
  unsearched: (titles) => `Kunde inte genomsökas: ${titles}`,
};
