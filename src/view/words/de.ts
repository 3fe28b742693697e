/**
 * German, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in German. */
export const words: BadgeWords = {
  locale: 'de',
  dir: '',
  withheld: 'Nicht gezeigt',
  certifications: 'Zertifizierungen',
  lines: {
    pending: () => 'Prüfung läuft\u00a0…',
    countersigned: ({ attestor, until }) =>
      `Bestätigt von ${attestor} bis ${until}; diese Seite vertraut dieser Stelle`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} laut signierter Angabe von ${by}${until && `, bis ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Gilt erst ab ${from}, laut Angabe von ${by}`,
    stale: ({ by, since }) => `Veraltet: von ${by} seit ${since} nicht erneuert`,
    expired: ({ until }) => `Abgelaufen${until && `, galt bis ${until}`}`,
    revoked: ({ by, status }) => `${status}, laut signierter Angabe von ${by}`,
    'not-listed': ({ by }) => `Von ${by} nicht aufgeführt`,
    none: ({ by }) => `Von ${by} keine aufgeführt`,
    unverified: () => 'Prüfung hier nicht möglich',
    unreachable: () => 'Trust-Manifest konnte nicht geladen werden',
    invalid: ({ by }) => `Das Trust-Manifest von ${by} hat die Prüfung nicht bestanden`,
    document: ({ by, since }) => `Das Trust-Manifest von ${by} ist am ${since} abgelaufen`,
    section: ({ by }) => `Ein Teil des Trust-Manifests von ${by} ist nicht lesbar`,
    attestation: ({ by }) => `Eine Bestätigung für ${by} hat die Prüfung nicht bestanden`,
  },
  shorts: {
    pending: 'Prüfung läuft',
    countersigned: 'Bestätigt',
    'self-declared': 'Angegeben',
    'not-yet-valid': 'Gilt noch nicht',
    stale: 'Veraltet',
    expired: 'Abgelaufen',
    revoked: 'Widerrufen',
    'not-listed': 'Nicht aufgeführt',
    unverified: 'Nicht prüfbar',
    unreachable: 'Nicht geladen',
    invalid: 'Nicht glaubhaft',
  },
  held: {
    certified: 'Zertifikat',
    attested: 'Bericht',
    authorized: 'Zulassung',
    registered: 'Registrierung',
    compliant: 'Einhaltung',
    conformant: 'Konformität',
  },
  statuses: {
    aligned: 'Daran ausgerichtet',
    'partially-compliant': 'Teilweise eingehalten',
    ready: 'Bereit',
    'in-process': 'Im Verfahren',
    'in-progress': 'In Arbeit',
    'observation-period': 'Beobachtung läuft',
    planned: 'Geplant',
    'on-roadmap': 'Auf der Roadmap',
    'under-evaluation': 'Wird erwogen',
    'renewal-in-progress': 'Erneuerung läuft',
    suspended: 'Ausgesetzt',
    revoked: 'Widerrufen',
    withdrawn: 'Zurückgezogen',
    'not-applicable': 'Nicht anwendbar',
    'not-pursued': 'Nicht angestrebt',
    unknown: 'Unbekannt',
  },
  owners: {
    inherited: 'Beim Lieferanten',
    supplier: 'Beim Lieferanten',
    parent: 'Beim Mutterkonzern',
  },
  soon: 'Läuft bald ab',
  hide: 'Ausblenden',
  unknown: (word) => (word ? `Unbekannt: „${word}“` : 'Unbekannt'),
};
