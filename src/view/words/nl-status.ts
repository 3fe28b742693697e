/**
 * Dutch, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Dutch. */
export const words: StatusWords = {
  locale: 'nl',
  dir: 'ltr',
  title: 'Status van de dienst',
  withheld: 'Status van de dienst niet getoond',
  none: ({ by }) => `Niets verklaard door ${by}`,
  signed: ({ by, until }) => `Verklaard en ondertekend door ${by}, actueel tot ${until}`,
  target: (percent, period) => `Beschikbaarheidsdoel ${percent}${period && ` per ${period}`}`,
  periods: { month: 'maand', quarter: 'kwartaal', year: 'jaar' },
  states: {
    operational: 'Operationeel',
    degraded: 'Verminderd',
    'partial-outage': 'Gedeeltelijke storing',
    'major-outage': 'Grote storing',
    maintenance: 'Onderhoud',
    incident: 'Incident',
    unknown: 'Onbekend',
  },
  asking: 'Wordt opgevraagd…',
  unsigned: 'niet ondertekend',
  says: ({ by, at }) => `Volgens de feed van ${by}, ${at}. Niet ondertekend.`,
  change: ({ by }, state) => `De feed van ${by} meldt nu: ${state}`,
  silences: {
    network: ({ by }) => `De feed van ${by} geeft geen antwoord`,
    http: ({ by, code }) => `De feed van ${by} geeft geen antwoord (status ${code})`,
    'too-large': ({ by }) => `De feed van ${by} stuurt meer dan gelezen kan worden`,
    form: ({ by }) => `De feed van ${by} stuurt iets onleesbaars`,
    silent: ({ by, at }) => `De feed van ${by} meldt niets nieuws sinds ${at}`,
    word: ({ by, at }) => `De feed van ${by} geeft geen duidelijke status, ${at}`,
    none: ({ by }) => `${by} noemt geen feed die hier gelezen kan worden`,
    stale: ({ by }) => `De feed wordt niet opgevraagd: ${by} heeft het adres niet vernieuwd`,
  },
  stated: (state, at) => `${state} op ${at}. Het kan inmiddels anders zijn.`,
  span: (from, to) => `${from} tot ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Statuspagina',
    details: 'Details',
    parts: 'Wat de feed over elk onderdeel meldt',
    namedParts: 'Onderdelen',
    agreement: 'Overeenkomst',
    credits: 'Als het niet wordt gehaald',
    exclusions: 'Wat niet meetelt',
    reached: 'Behaalde beschikbaarheid, zoals verklaard',
    stated: 'Status, zoals ondertekend',
    feed: 'Statusfeed',
    shownDays: 'De statuspagina kijkt terug',
  },
  proof: {
    title: 'Wat de statusfeed meldt',
    address: 'Adres, uit het ondertekende manifest',
    said: 'De feed meldde',
    heard: 'Ontvangen',
    unsigned: 'Niemand ondertekent wat een feed meldt. De handtekening dekt alleen het adres.',
    notAsked: 'Deze pagina vraagt de feed niet op.',
  },
};
