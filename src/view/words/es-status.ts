/**
 * Spanish, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Spanish. */
export const words: StatusWords = {
  locale: 'es',
  dir: 'ltr',
  title: 'Estado del servicio',
  withheld: 'Estado del servicio no mostrado',
  none: ({ by }) => `Nada declarado por ${by}`,
  signed: ({ by, until }) => `Declarado y firmado por ${by}, vigente hasta el ${until}`,
  target: (percent, period) => `Objetivo de disponibilidad ${percent}${period && ` por ${period}`}`,
  periods: { month: 'mes', quarter: 'trimestre', year: 'año' },
  states: {
    operational: 'Operativo',
    degraded: 'Degradado',
    'partial-outage': 'Interrupción parcial',
    'major-outage': 'Interrupción grave',
    maintenance: 'Mantenimiento',
    incident: 'Incidente',
    unknown: 'Desconocido',
  },
  asking: 'Consultando…',
  unsigned: 'sin firmar',
  says: ({ by, at }) => `Según la fuente de ${by}, ${at}. Sin firmar.`,
  change: ({ by }, state) => `La fuente de ${by} indica ahora: ${state}`,
  silences: {
    network: ({ by }) => `La fuente de ${by} no responde`,
    http: ({ by, code }) => `La fuente de ${by} no responde (estado ${code})`,
    'too-large': ({ by }) => `La fuente de ${by} envía más de lo que se puede leer`,
    form: ({ by }) => `La fuente de ${by} envía algo que no se puede leer`,
    silent: ({ by, at }) => `La fuente de ${by} no dice nada nuevo desde ${at}`,
    word: ({ by, at }) => `La fuente de ${by} no da un estado claro, ${at}`,
    none: ({ by }) => `${by} no indica ninguna fuente que se pueda leer aquí`,
    stale: ({ by }) => `No se consulta la fuente: ${by} no ha renovado su dirección`,
  },
  stated: (state, at) => `${state} el ${at}. Puede haber cambiado desde entonces.`,
  span: (from, to) => `${from} – ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Página de estado',
    details: 'Detalles',
    parts: 'Lo que dice la fuente de cada parte',
    namedParts: 'Partes',
    agreement: 'Acuerdo',
    credits: 'Si no se cumple',
    exclusions: 'Lo que no cuenta',
    reached: 'Disponibilidad alcanzada, según lo declarado',
    stated: 'Estado, tal como se firmó',
    feed: 'Fuente de estado',
    shownDays: 'La página de estado abarca',
  },
  proof: {
    title: 'Lo que dice la fuente de estado',
    address: 'Dirección, del manifiesto firmado',
    said: 'La fuente dijo',
    heard: 'Recibido',
    unsigned: 'Nadie firma lo que dice una fuente. La firma cubre solo su dirección.',
    notAsked: 'Esta página no consulta la fuente.',
  },
};
