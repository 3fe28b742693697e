/**
 * Dutch, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

const places = (count: number): string => (count === 1 ? '1 plaats' : `${count} plaatsen`);

/** The words of the trust center in Dutch. */
export const words: CenterWords = {
  locale: 'nl',
  dir: 'ltr',
  title: 'Trustcenter',
  sections: 'Onderdelen',
  nav: (by) => `Onderdelen over ${by}`,
  search: 'Zoeken',
  searchIn: (by) => `Zoeken in wat ${by} verklaart`,
  print: 'Afdrukken',
  proof: 'Wat is gecontroleerd',
  stated: (by, until) => `Verklaard en ondertekend door ${by}, actueel tot ${until}`,
  found: (found, among) => `${places(found)} in ${among === 1 ? '1 onderdeel' : `${among} onderdelen`}`,
  nothing: 'Niets gevonden',
  more: (count) => `en nog ${places(count)}`,
  own: 'Dit zijn woorden van deze pagina zelf. Ze horen niet bij het ondertekende manifest.',
  unprinted: 'Dit onderdeel was bij het afdrukken niet geladen. Druk af met de knop op de pagina om alles te krijgen.',
  unsearched: (titles) => `Kon niet worden doorzocht: ${titles}`,
};
