/**
 * Portuguese, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Portuguese. */
export const words: StatusWords = {
  locale: 'pt',
  dir: 'ltr',
  title: 'Estado do serviço',
  withheld: 'Estado do serviço não mostrado',
  none: ({ by }) => `Nada declarado por ${by}`,
  signed: ({ by, until }) => `Declarado e assinado por ${by}, atual até ${until}`,
  target: (percent, period) => `Meta de disponibilidade ${percent}${period && ` por ${period}`}`,
  periods: { month: 'mês', quarter: 'trimestre', year: 'ano' },
  states: {
    operational: 'Operacional',
    degraded: 'Degradado',
    'partial-outage': 'Interrupção parcial',
    'major-outage': 'Interrupção grave',
    maintenance: 'Manutenção',
    incident: 'Incidente',
    unknown: 'Desconhecido',
  },
  asking: 'A consultar…',
  unsigned: 'não assinado',
  says: ({ by, at }) => `Segundo o feed de ${by}, ${at}. Não assinado.`,
  change: ({ by }, state) => `O feed de ${by} indica agora: ${state}`,
  silences: {
    network: ({ by }) => `O feed de ${by} não responde`,
    http: ({ by, code }) => `O feed de ${by} não responde (estado ${code})`,
    'too-large': ({ by }) => `O feed de ${by} envia mais do que se pode ler`,
    form: ({ by }) => `O feed de ${by} envia algo ilegível`,
    silent: ({ by, at }) => `O feed de ${by} nada diz de novo desde ${at}`,
    word: ({ by, at }) => `O feed de ${by} não indica um estado claro, ${at}`,
    none: ({ by }) => `${by} não indica nenhum feed que se possa ler aqui`,
    stale: ({ by }) => `O feed não é consultado: ${by} não renovou o seu endereço`,
  },
  stated: (state, at) => `${state} em ${at}. Entretanto pode ter mudado.`,
  span: (from, to) => `${from} – ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'Página de estado',
    details: 'Detalhes',
    parts: 'O que o feed diz de cada parte',
    namedParts: 'Partes',
    agreement: 'Acordo',
    credits: 'Se não for cumprida',
    exclusions: 'O que não conta',
    reached: 'Disponibilidade alcançada, como declarado',
    stated: 'Estado, como assinado',
    feed: 'Feed de estado',
    shownDays: 'A página de estado abrange',
  },
  proof: {
    title: 'O que diz o feed de estado',
    address: 'Endereço, do manifesto assinado',
    said: 'O feed disse',
    heard: 'Recebido',
    unsigned: 'Ninguém assina o que um feed diz. A assinatura abrange apenas o seu endereço.',
    notAsked: 'Esta página não consulta o feed.',
  },
};
