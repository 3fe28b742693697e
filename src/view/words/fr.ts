/**
 * French, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in French. */
export const words: BadgeWords = {
  locale: 'fr',
  dir: '',
  withheld: 'Non affiché',
  certifications: 'Certifications',
  lines: {
    pending: () => 'Contrôle en cours…',
    countersigned: ({ attestor, until }) =>
      `Attesté jusqu’au ${until} par ${attestor}, à qui cette page fait confiance`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} selon la déclaration signée de ${by}${until && `, jusqu’au ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Non valable avant le ${from}, selon ${by}`,
    stale: ({ by, since }) => `Pas à jour\u00a0: non renouvelé par ${by} depuis le ${since}`,
    expired: ({ until }) => `Expiré${until && `, valable jusqu’au ${until}`}`,
    revoked: ({ by, status }) => `${status}, selon la déclaration signée de ${by}`,
    'not-listed': ({ by }) => `Non mentionné par ${by}`,
    none: ({ by }) => `Aucune mentionnée par ${by}`,
    unverified: () => 'Contrôle impossible ici',
    unreachable: () => 'Le manifeste de confiance n’a pas pu être chargé',
    invalid: ({ by }) => `Le manifeste de confiance de ${by} n’a pas passé le contrôle`,
    document: ({ by, since }) => `Le manifeste de confiance de ${by} a expiré le ${since}`,
    section: ({ by }) => `Une partie du manifeste de confiance de ${by} est illisible`,
    attestation: ({ by }) => `Une attestation pour ${by} n’a pas passé le contrôle`,
  },
  shorts: {
    pending: 'Contrôle en cours',
    countersigned: 'Attesté',
    'self-declared': 'Déclaré',
    'not-yet-valid': 'Pas encore valable',
    stale: 'Pas à jour',
    expired: 'Expiré',
    revoked: 'Révoqué',
    'not-listed': 'Non mentionné',
    unverified: 'Non contrôlé',
    unreachable: 'Non chargé',
    invalid: 'Non fiable',
  },
  held: {
    certified: 'Certificat',
    attested: 'Rapport',
    authorized: 'Autorisation',
    registered: 'Enregistrement',
    compliant: 'Respect des exigences',
    conformant: 'Conformité',
  },
  statuses: {
    aligned: 'Aligné',
    'partially-compliant': 'Partiellement conforme',
    ready: 'Prêt',
    'in-process': 'Procédure en cours',
    'in-progress': 'En cours',
    'observation-period': 'Période d’observation',
    planned: 'Prévu',
    'on-roadmap': 'Sur la feuille de route',
    'under-evaluation': 'À l’étude',
    'renewal-in-progress': 'Renouvellement en cours',
    suspended: 'Suspendu',
    revoked: 'Révoqué',
    withdrawn: 'Retiré',
    'not-applicable': 'Sans objet',
    'not-pursued': 'Non recherché',
    unknown: 'Inconnu',
  },
  owners: {
    inherited: 'Chez un prestataire',
    supplier: 'Chez un prestataire',
    parent: 'Chez la société mère',
  },
  soon: 'Expire bientôt',
  hide: 'Masquer',
  unknown: (word) => (word ? `Inconnu\u00a0: «\u00a0${word}\u00a0»` : 'Inconnu'),
};
