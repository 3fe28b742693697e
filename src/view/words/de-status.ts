/**
 * German, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in German. */
export const words: StatusWords = {
  locale: 'de',
  dir: 'ltr',
  title: 'Dienststatus',
  withheld: 'Dienststatus nicht gezeigt',
  none: ({ by }) => `Keine Angabe von ${by}`,
  signed: ({ by, until }) => `Angegeben und signiert von ${by}, aktuell bis ${until}`,
  target: (percent, period) => `Verfügbarkeitsziel ${percent}${period && ` pro ${period}`}`,
  periods: { month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
  states: {
    operational: 'In Betrieb',
    degraded: 'Eingeschränkt',
    'partial-outage': 'Teilausfall',
    'major-outage': 'Großer Ausfall',
    maintenance: 'Wartung',
    incident: 'Störung',
    unknown: 'Unbekannt',
  },
  asking: 'Wird abgefragt\u00a0…',
  unsigned: 'nicht signiert',
  says: ({ by, at }) => `Laut Feed von ${by}, ${at}. Nicht signiert.`,
  change: ({ by }, state) => `Der Feed von ${by} meldet jetzt: ${state}`,
  silences: {
    network: ({ by }) => `Der Feed von ${by} antwortet nicht`,
    http: ({ by, code }) => `Der Feed von ${by} antwortet nicht (Status ${code})`,
    'too-large': ({ by }) => `Der Feed von ${by} sendet mehr, als gelesen werden kann`,
    form: ({ by }) => `Der Feed von ${by} sendet Unlesbares`,
    silent: ({ by, at }) => `Der Feed von ${by} hat seit ${at} nichts Neues gemeldet`,
    word: ({ by, at }) => `Der Feed von ${by} nennt keinen klaren Status, ${at}`,
    none: ({ by }) => `${by} nennt keinen Feed, der hier gelesen werden kann`,
    stale: ({ by }) => `Der Feed wird nicht abgefragt: ${by} hat dessen Adresse nicht erneuert`,
  },
  stated: (state, at) => `${state} am ${at}. Inzwischen kann es anders sein.`,
  span: (from, to) => `${from} bis ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Statusseite',
    details: 'Einzelheiten',
    parts: 'Was der Feed zu jedem Teil meldet',
    namedParts: 'Teile',
    agreement: 'Vereinbarung',
    credits: 'Bei Nichterreichen',
    exclusions: 'Was nicht zählt',
    reached: 'Erreichte Verfügbarkeit, laut Angabe',
    stated: 'Status, wie signiert',
    feed: 'Status-Feed',
    shownDays: 'Rückblick der Statusseite',
  },
  proof: {
    title: 'Was der Status-Feed meldet',
    address: 'Adresse, aus dem signierten Manifest',
    said: 'Der Feed meldete',
    heard: 'Empfangen',
    unsigned: 'Was ein Feed meldet, signiert niemand. Die Signatur deckt nur seine Adresse ab.',
    notAsked: 'Diese Seite fragt den Feed nicht ab.',
  },
};
