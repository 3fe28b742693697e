/**
 * Spanish, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

const places = (count: number): string => (count === 1 ? '1 lugar' : `${count} lugares`);

/** The words of the trust center in Spanish. */
export const words: CenterWords = {
  locale: 'es',
  dir: 'ltr',
  title: 'Centro de confianza',
  sections: 'Secciones',
  nav: (by) => `Secciones sobre ${by}`,
  search: 'Buscar',
  searchIn: (by) => `Buscar en lo que declara ${by}`,
  print: 'Imprimir',
  proof: 'Qué se comprobó',
  stated: (by, until) => `Declarado y firmado por ${by}, vigente hasta el ${until}`,
  found: (found, among) => `${places(found)} en ${among === 1 ? '1 sección' : `${among} secciones`}`,
  nothing: 'Sin resultados',
  more: (count) => `y ${places(count)} más`,
  own: 'Son palabras propias de esta página. No forman parte del manifiesto firmado.',
  unprinted:
    'Esta sección no estaba cargada al imprimir la página. Imprima con el botón de la página para obtenerlo todo.',
  unsearched: (titles) => `No se pudo buscar en: ${titles}`,
};
