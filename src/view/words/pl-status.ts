/**
 * Polish, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Polish. */
export const words: StatusWords = {
  locale: 'pl',
  dir: 'ltr',
  title: 'Stan usługi',
  withheld: 'Stan usługi nie jest pokazany',
  none: ({ by }) => `${by} niczego nie deklaruje`,
  signed: ({ by, until }) => `Zadeklarowane i podpisane przez ${by}, aktualne do ${until}`,
  target: (percent, period) => `Docelowa dostępność ${percent}${period && ` (${period})`}`,
  periods: { month: 'miesięcznie', quarter: 'kwartalnie', year: 'rocznie' },
  states: {
    operational: 'Działa',
    degraded: 'Obniżona sprawność',
    'partial-outage': 'Częściowa awaria',
    'major-outage': 'Poważna awaria',
    maintenance: 'Konserwacja',
    incident: 'Incydent',
    unknown: 'Nieznany',
  },
  asking: 'Odpytywanie…',
  unsigned: 'bez podpisu',
  says: ({ by, at }) => `Tak podaje kanał ${by}, ${at}. Bez podpisu.`,
  change: ({ by }, state) => `Kanał ${by} podaje teraz: ${state}`,
  silences: {
    network: ({ by }) => `Kanał ${by} nie odpowiada`,
    http: ({ by, code }) => `Kanał ${by} nie odpowiada (status ${code})`,
    'too-large': ({ by }) => `Kanał ${by} przesyła więcej, niż można odczytać`,
    form: ({ by }) => `Kanał ${by} przesyła coś nieczytelnego`,
    silent: ({ by, at }) => `Kanał ${by} nie podał nic nowego od ${at}`,
    word: ({ by, at }) => `Kanał ${by} nie podaje jasnego stanu, ${at}`,
    none: ({ by }) => `${by} nie wskazuje kanału, który można tu odczytać`,
    stale: ({ by }) => `Kanał nie jest odpytywany: ${by} nie odnawia jego adresu`,
  },
  stated: (state, at) => `${state}, ${at}. Od tego czasu mogło się to zmienić.`,
  span: (from, to) => `${from} – ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Strona stanu',
    details: 'Szczegóły',
    parts: 'Co kanał podaje o każdej części',
    namedParts: 'Części',
    agreement: 'Umowa',
    credits: 'W razie niedotrzymania',
    exclusions: 'Co się nie liczy',
    reached: 'Osiągnięta dostępność, według deklaracji',
    stated: 'Stan, jak podpisano',
    feed: 'Kanał stanu',
    shownDays: 'Strona stanu sięga wstecz',
  },
  proof: {
    title: 'Co podaje kanał stanu',
    address: 'Adres, z podpisanego manifestu',
    said: 'Kanał podał',
    heard: 'Odebrano',
    unsigned: 'Nikt nie podpisuje tego, co podaje kanał. Podpis obejmuje tylko jego adres.',
    notAsked: 'Ta strona nie odpytuje kanału.',
  },
};
