/**
 * Dutch, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Dutch. */
export const words: BadgeWords = {
  locale: 'nl',
  dir: '',
  withheld: 'Niet getoond',
  certifications: 'Certificeringen',
  lines: {
    pending: () => 'Controle loopt…',
    countersigned: ({ attestor, until }) => `Bevestigd door ${attestor} t/m ${until}; deze pagina vertrouwt die partij`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} volgens ondertekende verklaring van ${by}${until && `, t/m ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Niet geldig vóór ${from}, volgens ${by}`,
    stale: ({ by, since }) => `Verouderd: sinds ${since} niet vernieuwd door ${by}`,
    expired: ({ until }) => `Verlopen${until && `, was geldig t/m ${until}`}`,
    revoked: ({ by, status }) => `${status}, volgens ondertekende verklaring van ${by}`,
    'not-listed': ({ by }) => `Niet vermeld door ${by}`,
    none: ({ by }) => `Geen vermeld door ${by}`,
    unverified: () => 'Controle hier niet mogelijk',
    unreachable: () => 'Trustmanifest kon niet worden geladen',
    invalid: ({ by }) => `Het trustmanifest van ${by} is niet door de controle gekomen`,
    document: ({ by, since }) => `Het trustmanifest van ${by} is op ${since} verlopen`,
    section: ({ by }) => `Een deel van het trustmanifest van ${by} is onleesbaar`,
    attestation: ({ by }) => `Een bevestiging voor ${by} is niet door de controle gekomen`,
  },
  shorts: {
    pending: 'Controle loopt',
    countersigned: 'Bevestigd',
    'self-declared': 'Verklaard',
    'not-yet-valid': 'Nog niet geldig',
    stale: 'Verouderd',
    expired: 'Verlopen',
    revoked: 'Ingetrokken',
    'not-listed': 'Niet vermeld',
    unverified: 'Niet gecontroleerd',
    unreachable: 'Niet geladen',
    invalid: 'Niet vertrouwd',
  },
  held: {
    certified: 'Certificaat',
    attested: 'Rapport',
    authorized: 'Autorisatie',
    registered: 'Registratie',
    compliant: 'Naleving',
    conformant: 'Conformiteit',
  },
  statuses: {
    aligned: 'In lijn hiermee',
    'partially-compliant': 'Deels nageleefd',
    ready: 'Gereed',
    'in-process': 'In procedure',
    'in-progress': 'In uitvoering',
    'observation-period': 'Observatieperiode',
    planned: 'Gepland',
    'on-roadmap': 'Op de roadmap',
    'under-evaluation': 'In overweging',
    'renewal-in-progress': 'Vernieuwing loopt',
    suspended: 'Opgeschort',
    revoked: 'Ingetrokken',
    withdrawn: 'Teruggetrokken',
    'not-applicable': 'Niet van toepassing',
    'not-pursued': 'Niet nagestreefd',
    unknown: 'Onbekend',
  },
  owners: {
    inherited: 'Bij toeleverancier',
    supplier: 'Bij toeleverancier',
    parent: 'Bij moederbedrijf',
  },
  soon: 'Verloopt bijna',
  hide: 'Verbergen',
  unknown: (word) => (word ? `Onbekend: “${word}”` : 'Onbekend'),
};
