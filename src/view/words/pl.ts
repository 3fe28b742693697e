/**
 * Polish, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Polish. */
export const words: BadgeWords = {
  locale: 'pl',
  dir: '',
  withheld: 'Niepokazane',
  certifications: 'Certyfikacje',
  lines: {
    pending: () => 'Trwa sprawdzanie…',
    countersigned: ({ attestor, until }) => `Poświadczone przez ${attestor} do ${until}; ta strona ufa temu podmiotowi`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} według podpisanej deklaracji ${by}${until && `, do ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Ważne dopiero od ${from}, według ${by}`,
    stale: ({ by, since }) => `Nieaktualne: nieodnowione przez ${by} od ${since}`,
    expired: ({ until }) => `Wygasło${until && `, było ważne do ${until}`}`,
    revoked: ({ by, status }) => `${status}, według podpisanej deklaracji ${by}`,
    'not-listed': ({ by }) => `Brak na liście ${by}`,
    none: ({ by }) => `Lista ${by} jest pusta`,
    unverified: () => 'Tutaj nie można tego sprawdzić',
    unreachable: () => 'Nie udało się wczytać manifestu zaufania',
    invalid: ({ by }) => `Manifest zaufania ${by} nie przeszedł kontroli`,
    document: ({ by, since }) => `Manifest zaufania ${by} wygasł ${since}`,
    section: ({ by }) => `Część manifestu zaufania ${by} jest nieczytelna`,
    attestation: ({ by }) => `Poświadczenie dla ${by} nie przeszło kontroli`,
  },
  shorts: {
    pending: 'Sprawdzanie',
    countersigned: 'Poświadczone',
    'self-declared': 'Deklarowane',
    'not-yet-valid': 'Jeszcze nieważne',
    stale: 'Nieaktualne',
    expired: 'Wygasło',
    revoked: 'Cofnięte',
    'not-listed': 'Brak na liście',
    unverified: 'Niesprawdzone',
    unreachable: 'Niewczytane',
    invalid: 'Niewiarygodne',
  },
  held: {
    certified: 'Certyfikat',
    attested: 'Raport',
    authorized: 'Autoryzacja',
    registered: 'Rejestracja',
    compliant: 'Spełnianie wymagań',
    conformant: 'Zgodność',
  },
  statuses: {
    aligned: 'Wzorowane na normie',
    'partially-compliant': 'Częściowo spełnione',
    ready: 'Gotowe',
    'in-process': 'W trakcie procedury',
    'in-progress': 'W toku',
    'observation-period': 'Okres obserwacji',
    planned: 'Planowane',
    'on-roadmap': 'W planie rozwoju',
    'under-evaluation': 'Rozważane',
    'renewal-in-progress': 'Odnawiane',
    suspended: 'Zawieszone',
    revoked: 'Cofnięte',
    withdrawn: 'Wycofane',
    'not-applicable': 'Nie dotyczy',
    'not-pursued': 'Nieplanowane',
    unknown: 'Nieznane',
  },
  owners: {
    inherited: 'U poddostawcy',
    supplier: 'U poddostawcy',
    parent: 'W spółce dominującej',
  },
  soon: 'Wkrótce wygasa',
  hide: 'Ukryj',
  unknown: (word) => (word ? `Nieznane: „${word}”` : 'Nieznane'),
};
