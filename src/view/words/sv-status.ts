/**
 * Swedish, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Swedish. */
export const words: StatusWords = {
  locale: 'sv',
  dir: 'ltr',
  title: 'Tjänstens status',
  withheld: 'Tjänstens status visas inte',
  none: ({ by }) => `Inget uppges av ${by}`,
  signed: ({ by, until }) => `Angivet och signerat av ${by}, aktuellt till ${until}`,
  target: (percent, period) => `Tillgänglighetsmål ${percent}${period && ` per ${period}`}`,
  periods: { month: 'månad', quarter: 'kvartal', year: 'år' },
  states: {
    operational: 'I drift',
    degraded: 'Nedsatt',
    'partial-outage': 'Delvis avbrott',
    'major-outage': 'Stort avbrott',
    maintenance: 'Underhåll',
    incident: 'Incident',
    unknown: 'Okänt',
  },
  asking: 'Frågar\u00a0…',
  unsigned: 'inte signerat',
  says: ({ by, at }) => `Enligt flödet från ${by}, ${at}. Inte signerat.`,
  change: ({ by }, state) => `Flödet från ${by} säger nu: ${state}`,
  silences: {
    network: ({ by }) => `Flödet från ${by} svarar inte`,
    http: ({ by, code }) => `Flödet från ${by} svarar inte (status ${code})`,
    'too-large': ({ by }) => `Flödet från ${by} skickar mer än vad som kan läsas`,
    form: ({ by }) => `Flödet från ${by} skickar något oläsbart`,
    silent: ({ by, at }) => `Flödet från ${by} har inte sagt något nytt sedan ${at}`,
    word: ({ by, at }) => `Flödet från ${by} ger ingen tydlig status, ${at}`,
    none: ({ by }) => `${by} anger inget flöde som kan läsas här`,
    stale: ({ by }) => `Flödet tillfrågas inte: ${by} har inte förnyat dess adress`,
  },
  stated: (state, at) => `${state} den ${at}. Det kan ha ändrats sedan dess.`,
  span: (from, to) => `${from} till ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Statussida',
    details: 'Detaljer',
    parts: 'Vad flödet säger om varje del',
    namedParts: 'Delar',
    agreement: 'Avtal',
    credits: 'Om målet missas',
    exclusions: 'Vad som inte räknas',
    reached: 'Uppnådd tillgänglighet, enligt uppgift',
    stated: 'Status, som signerad',
    feed: 'Flöde',
    shownDays: 'Statussidan ser tillbaka',
  },
  proof: {
    title: 'Vad statusflödet säger',
    address: 'Adress, ur det signerade manifestet',
    said: 'Flödet sade',
    heard: 'Mottaget',
    unsigned: 'Ingen signerar vad ett flöde säger. Signaturen omfattar bara dess adress.',
    notAsked: 'Den här sidan frågar inte flödet.',
  },
};
