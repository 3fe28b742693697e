/**
 * Italian, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';
import { onDay } from './it.js';

/** The words of the status indicator in Italian. */
export const words: StatusWords = {
  locale: 'it',
  dir: 'ltr',
  title: 'Stato del servizio',
  withheld: 'Stato del servizio non mostrato',
  none: ({ by }) => `Nulla di dichiarato da ${by}`,
  signed: ({ by, until }) => `Dichiarato e firmato da ${by}, attuale ${onDay('fino al', until)}`,
  target: (percent, period) => `Obiettivo di disponibilità ${percent}${period && ` per ${period}`}`,
  periods: { month: 'mese', quarter: 'trimestre', year: 'anno' },
  states: {
    operational: 'Operativo',
    degraded: 'Degradato',
    'partial-outage': 'Interruzione parziale',
    'major-outage': 'Interruzione grave',
    maintenance: 'Manutenzione',
    incident: 'Incidente',
    unknown: 'Sconosciuto',
  },
  asking: 'Richiesta in corso…',
  unsigned: 'non firmato',
  says: ({ by, at }) => `Secondo il feed di ${by}, ${at}. Non firmato.`,
  change: ({ by }, state) => `Il feed di ${by} ora indica: ${state}`,
  silences: {
    network: ({ by }) => `Il feed di ${by} non risponde`,
    http: ({ by, code }) => `Il feed di ${by} non risponde (stato ${code})`,
    'too-large': ({ by }) => `Il feed di ${by} invia più di quanto si possa leggere`,
    form: ({ by }) => `Il feed di ${by} invia qualcosa di illeggibile`,
    silent: ({ by, at }) => `Il feed di ${by} non dice nulla di nuovo da ${at}`,
    word: ({ by, at }) => `Il feed di ${by} non indica uno stato chiaro, ${at}`,
    none: ({ by }) => `${by} non indica alcun feed leggibile qui`,
    stale: ({ by }) => `Il feed non viene interrogato: ${by} non ne ha rinnovato l’indirizzo`,
  },
  stated: (state, at) => `${state} ${onDay('il', at)}. Nel frattempo può essere cambiato.`,
  span: (from, to) => `${from} – ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Pagina di stato',
    details: 'Dettagli',
    parts: 'Cosa dice il feed di ogni parte',
    namedParts: 'Parti',
    agreement: 'Accordo',
    credits: 'Se non è raggiunto',
    exclusions: 'Che cosa non conta',
    reached: 'Disponibilità raggiunta, come dichiarato',
    stated: 'Stato, come firmato',
    feed: 'Feed di stato',
    shownDays: 'La pagina di stato copre',
  },
  proof: {
    title: 'Cosa dice il feed di stato',
    address: 'Indirizzo, dal manifesto firmato',
    said: 'Il feed ha detto',
    heard: 'Ricevuto',
    unsigned: 'Nessuno firma ciò che dice un feed. La firma copre solo il suo indirizzo.',
    notAsked: 'Questa pagina non interroga il feed.',
  },
};
