/**
 * Italian, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** A day after an article, or after words that end in one: *il 9*, but *l’8* and *l’11*. */
export function onDay(words: string, day: string): string {
  return /^(8|11)\b/.test(day) ? `${words.replace(/il$/, 'l').replace(/[ae]l$/, '$&l')}’${day}` : `${words} ${day}`;
}

/** The words of badges in Italian. */
export const words: BadgeWords = {
  locale: 'it',
  dir: '',
  withheld: 'Non mostrato',
  certifications: 'Certificazioni',
  lines: {
    pending: () => 'Controllo in corso…',
    countersigned: ({ attestor, until }) =>
      `Attestato da ${attestor} ${onDay('fino al', until)}; questa pagina se ne fida`,
    // "Certificato" would be both the noun and "certified".
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} secondo dichiarazione firmata di ${by}${until && `, ${onDay('fino al', until)}`}`,
    'not-yet-valid': ({ by, from }) => `Non valido ${onDay('prima del', from)}, secondo ${by}`,
    stale: ({ by, since }) => `Non aggiornato: ${by} non lo rinnova ${onDay('dal', since)}`,
    expired: ({ until }) => `Scaduto${until && `, era valido ${onDay('fino al', until)}`}`,
    revoked: ({ by, status }) => `${status}, secondo dichiarazione firmata di ${by}`,
    'not-listed': ({ by }) => `Non elencato da ${by}`,
    none: ({ by }) => `Nessuna elencata da ${by}`,
    unverified: () => 'Controllo non possibile qui',
    unreachable: () => 'Impossibile caricare il manifesto di fiducia',
    invalid: ({ by }) => `Il manifesto di fiducia di ${by} non ha superato il controllo`,
    document: ({ by, since }) => `Il manifesto di fiducia di ${by} è scaduto ${onDay('il', since)}`,
    section: ({ by }) => `Una parte del manifesto di fiducia di ${by} è illeggibile`,
    attestation: ({ by }) => `Un’attestazione per ${by} non ha superato il controllo`,
  },
  shorts: {
    pending: 'In controllo',
    countersigned: 'Attestato',
    'self-declared': 'Dichiarato',
    'not-yet-valid': 'Non ancora valido',
    stale: 'Non aggiornato',
    expired: 'Scaduto',
    revoked: 'Revocato',
    'not-listed': 'Non elencato',
    unverified: 'Non controllato',
    unreachable: 'Non caricato',
    invalid: 'Non attendibile',
  },
  held: {
    certified: 'Certificazione',
    attested: 'Rapporto',
    authorized: 'Autorizzazione',
    registered: 'Registrazione',
    compliant: 'Rispetto dei requisiti',
    conformant: 'Conformità',
  },
  statuses: {
    aligned: 'Allineato',
    'partially-compliant': 'Parzialmente conforme',
    ready: 'Pronto',
    'in-process': 'Procedura in corso',
    'in-progress': 'In corso',
    'observation-period': 'Periodo di osservazione',
    planned: 'Previsto',
    'on-roadmap': 'In programma',
    'under-evaluation': 'In valutazione',
    'renewal-in-progress': 'Rinnovo in corso',
    suspended: 'Sospeso',
    revoked: 'Revocato',
    withdrawn: 'Ritirato',
    'not-applicable': 'Non applicabile',
    'not-pursued': 'Non perseguito',
    unknown: 'Sconosciuto',
  },
  owners: {
    inherited: 'Del suo fornitore',
    supplier: 'Del suo fornitore',
    parent: 'Della controllante',
  },
  soon: 'Scade presto',
  hide: 'Nascondi',
  unknown: (word) => (word ? `Sconosciuto: «${word}»` : 'Sconosciuto'),
};
