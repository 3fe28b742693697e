/**
 * German, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

const places = (count: number): string => (count === 1 ? '1 Stelle' : `${count} Stellen`);

/** The words of the trust center in German. */
export const words: CenterWords = {
  locale: 'de',
  dir: 'ltr',
  title: 'Trust-Center',
  sections: 'Abschnitte',
  nav: (by) => `Abschnitte zu ${by}`,
  search: 'Suche',
  searchIn: (by) => `In den Angaben von ${by} suchen`,
  print: 'Drucken',
  proof: 'Was geprüft wurde',
  stated: (by, until) => `Angegeben und signiert von ${by}, aktuell bis ${until}`,
  found: (found, among) => `${places(found)} in ${among === 1 ? '1 Abschnitt' : `${among} Abschnitten`}`,
  nothing: 'Nichts gefunden',
  more: (count) => `und ${count === 1 ? '1 weitere Stelle' : `${count} weitere Stellen`}`,
  own: 'Dies sind eigene Worte dieser Seite. Sie gehören nicht zum signierten Manifest.',
  unprinted:
    'Dieser Abschnitt war beim Drucken noch nicht geladen. Drucken Sie mit der Schaltfläche auf der Seite, um alles zu erhalten.',
  unsearched: (titles) => `Nicht durchsucht werden konnte: ${titles}`,
};
