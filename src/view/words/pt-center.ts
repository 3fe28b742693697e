/**
 * Portuguese, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

const places = (count: number): string => (count === 1 ? '1 lugar' : `${count} lugares`);

/** The words of the trust center in Portuguese. */
export const words: CenterWords = {
  locale: 'pt',
  dir: 'ltr',
  title: 'Centro de confiança',
  sections: 'Secções',
  nav: (by) => `Secções sobre ${by}`,
  search: 'Pesquisar',
  searchIn: (by) => `Pesquisar no que ${by} declara`,
  print: 'Imprimir',
  proof: 'O que foi verificado',
  stated: (by, until) => `Declarado e assinado por ${by}, atual até ${until}`,
  found: (found, among) => `${places(found)} em ${among === 1 ? '1 secção' : `${among} secções`}`,
  nothing: 'Nada encontrado',
  more: (count) => `e mais ${places(count)}`,
  own: 'Estas palavras são da própria página. Não fazem parte do manifesto assinado.',
  unprinted:
    'Esta secção não estava carregada quando a página foi impressa. Imprima com o botão da página para ter tudo.',
  unsearched: (titles) => `Não foi possível pesquisar em: ${titles}`,
};
