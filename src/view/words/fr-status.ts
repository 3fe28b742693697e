/**
 * French, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in French. */
export const words: StatusWords = {
  locale: 'fr',
  dir: 'ltr',
  title: 'État du service',
  withheld: 'État du service non affiché',
  none: ({ by }) => `Rien de déclaré par ${by}`,
  signed: ({ by, until }) => `Déclaré et signé par ${by}, à jour jusqu’au ${until}`,
  target: (percent, period) => `Objectif de disponibilité ${percent}${period && ` par ${period}`}`,
  periods: { month: 'mois', quarter: 'trimestre', year: 'an' },
  states: {
    operational: 'Opérationnel',
    degraded: 'Dégradé',
    'partial-outage': 'Panne partielle',
    'major-outage': 'Panne majeure',
    maintenance: 'Maintenance',
    incident: 'Incident',
    unknown: 'Inconnu',
  },
  asking: 'Interrogation…',
  unsigned: 'non signé',
  says: ({ by, at }) => `D’après le flux de ${by}, ${at}. Non signé.`,
  change: ({ by }, state) => `Le flux de ${by} indique maintenant\u00a0: ${state}`,
  silences: {
    network: ({ by }) => `Le flux de ${by} ne répond pas`,
    http: ({ by, code }) => `Le flux de ${by} ne répond pas (statut ${code})`,
    'too-large': ({ by }) => `Le flux de ${by} envoie plus que ce qui peut être lu`,
    form: ({ by }) => `Le flux de ${by} envoie quelque chose d’illisible`,
    silent: ({ by, at }) => `Le flux de ${by} n’a rien annoncé de nouveau depuis ${at}`,
    word: ({ by, at }) => `Le flux de ${by} ne donne pas d’état clair, ${at}`,
    none: ({ by }) => `${by} n’indique aucun flux lisible ici`,
    stale: ({ by }) => `Le flux n’est pas interrogé\u00a0: ${by} n’a pas renouvelé son adresse`,
  },
  stated: (state, at) => `${state} le ${at}. Cela a pu changer depuis.`,
  span: (from, to) => `${from} – ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Page d’état',
    details: 'Détails',
    parts: 'Ce que dit le flux de chaque partie',
    namedParts: 'Parties',
    agreement: 'Accord',
    credits: 'En cas de manquement',
    exclusions: 'Ce qui ne compte pas',
    reached: 'Disponibilité atteinte, selon la déclaration',
    stated: 'État, tel que signé',
    feed: 'Flux',
    shownDays: 'La page d’état remonte sur',
  },
  proof: {
    title: 'Ce que dit le flux d’état',
    address: 'Adresse, tirée du manifeste signé',
    said: 'Le flux a dit',
    heard: 'Reçu',
    unsigned: 'Personne ne signe ce que dit un flux. La signature ne couvre que son adresse.',
    notAsked: 'Cette page n’interroge pas le flux.',
  },
};
