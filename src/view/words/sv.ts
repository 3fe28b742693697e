/**
 * Swedish, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Swedish. */
export const words: BadgeWords = {
  locale: 'sv',
  dir: '',
  withheld: 'Visas inte',
  certifications: 'Certifieringar',
  lines: {
    pending: () => 'Kontrolleras\u00a0…',
    countersigned: ({ attestor, until }) => `Intygat av ${attestor} t.o.m. ${until}; den här sidan litar på parten`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} enligt signerad uppgift från ${by}${until && `, t.o.m. ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Gäller inte före ${from}, enligt ${by}`,
    stale: ({ by, since }) => `Inaktuellt: inte förnyat av ${by} sedan ${since}`,
    expired: ({ until }) => `Har gått ut${until && `, gällde t.o.m. ${until}`}`,
    revoked: ({ by, status }) => `${status}, enligt signerad uppgift från ${by}`,
    'not-listed': ({ by }) => `Finns inte med hos ${by}`,
    none: ({ by }) => `Inga anges av ${by}`,
    unverified: () => 'Kunde inte kontrolleras här',
    unreachable: () => 'Förtroendemanifestet kunde inte läsas in',
    invalid: ({ by }) => `Förtroendemanifestet från ${by} klarade inte kontrollen`,
    document: ({ by, since }) => `Förtroendemanifestet från ${by} gick ut den ${since}`,
    section: ({ by }) => `En del av förtroendemanifestet från ${by} går inte att läsa`,
    attestation: ({ by }) => `Ett intyg för ${by} klarade inte kontrollen`,
  },
  shorts: {
    pending: 'Kontrolleras',
    countersigned: 'Intygat',
    'self-declared': 'Angivet',
    'not-yet-valid': 'Gäller inte än',
    stale: 'Inaktuellt',
    expired: 'Utgånget',
    revoked: 'Återkallat',
    'not-listed': 'Finns inte med',
    unverified: 'Inte kontrollerat',
    unreachable: 'Inte inläst',
    invalid: 'Inte att lita på',
  },
  held: {
    certified: 'Certifikat',
    attested: 'Rapport',
    authorized: 'Godkännande',
    registered: 'Registrering',
    compliant: 'Efterlevnad',
    conformant: 'Överensstämmelse',
  },
  statuses: {
    aligned: 'Anpassat',
    'partially-compliant': 'Delvis uppfyllt',
    ready: 'Redo',
    'in-process': 'Under handläggning',
    'in-progress': 'Pågår',
    'observation-period': 'Observationsperiod',
    planned: 'Planerat',
    'on-roadmap': 'På färdplanen',
    'under-evaluation': 'Övervägs',
    'renewal-in-progress': 'Förnyelse pågår',
    suspended: 'Tillfälligt upphävt',
    revoked: 'Återkallat',
    withdrawn: 'Tillbakadraget',
    'not-applicable': 'Ej tillämpligt',
    'not-pursued': 'Eftersträvas inte',
    unknown: 'Okänt',
  },
  owners: {
    inherited: 'Hos underleverantör',
    supplier: 'Hos underleverantör',
    parent: 'Hos moderbolaget',
  },
  soon: 'Går snart ut',
  hide: 'Dölj',
  unknown: (word) => (word ? `Okänt: ”${word}”` : 'Okänt'),
};
