/**
 * French, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

const places = (count: number): string => (count === 1 ? '1 endroit' : `${count} endroits`);

/** The words of the trust center in French. */
export const words: CenterWords = {
  locale: 'fr',
  dir: 'ltr',
  title: 'Centre de confiance',
  sections: 'Rubriques',
  nav: (by) => `Rubriques sur ${by}`,
  search: 'Rechercher',
  searchIn: (by) => `Rechercher dans les déclarations de ${by}`,
  print: 'Imprimer',
  proof: 'Ce qui a été contrôlé',
  stated: (by, until) => `Déclaré et signé par ${by}, à jour jusqu’au ${until}`,
  found: (found, among) => `${places(found)} dans ${among === 1 ? '1 rubrique' : `${among} rubriques`}`,
  nothing: 'Aucun résultat',
  more: (count) => `et ${count === 1 ? '1 autre endroit' : `${count} autres endroits`}`,
  own: 'Ce sont les mots de cette page. Ils ne font pas partie du manifeste signé.',
  unprinted:
    'Cette rubrique n’était pas chargée lors de l’impression. Imprimez avec le bouton de la page pour tout obtenir.',
  unsearched: (titles) => `Recherche impossible dans\u00a0: ${titles}`,
};
