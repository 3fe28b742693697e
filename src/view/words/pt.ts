/**
 * Portuguese, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Portuguese. */
export const words: BadgeWords = {
  locale: 'pt',
  dir: '',
  withheld: 'Não mostrado',
  certifications: 'Certificações',
  lines: {
    pending: () => 'Verificação em curso…',
    countersigned: ({ attestor, until }) => `Atestado por ${attestor} até ${until}; esta página confia nessa entidade`,
    // "Certificado" would be both the noun and "certified".
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} segundo declaração assinada de ${by}${until && `, até ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Não válido antes de ${from}, segundo ${by}`,
    stale: ({ by, since }) => `Desatualizado: não renovado por ${by} desde ${since}`,
    expired: ({ until }) => `Expirado${until && `, era válido até ${until}`}`,
    revoked: ({ by, status }) => `${status}, segundo declaração assinada de ${by}`,
    'not-listed': ({ by }) => `Não consta na lista de ${by}`,
    none: ({ by }) => `Nenhuma consta na lista de ${by}`,
    unverified: () => 'Não foi possível verificar aqui',
    unreachable: () => 'Não foi possível carregar o manifesto de confiança',
    invalid: ({ by }) => `O manifesto de confiança de ${by} não passou na verificação`,
    document: ({ by, since }) => `O manifesto de confiança de ${by} expirou em ${since}`,
    section: ({ by }) => `Uma parte do manifesto de confiança de ${by} é ilegível`,
    attestation: ({ by }) => `Uma atestação para ${by} não passou na verificação`,
  },
  shorts: {
    pending: 'Em verificação',
    countersigned: 'Atestado',
    'self-declared': 'Declarado',
    'not-yet-valid': 'Ainda não válido',
    stale: 'Desatualizado',
    expired: 'Expirado',
    revoked: 'Revogado',
    'not-listed': 'Não consta',
    unverified: 'Sem verificação',
    unreachable: 'Não carregado',
    invalid: 'Não confiável',
  },
  held: {
    certified: 'Certificação',
    attested: 'Relatório',
    authorized: 'Autorização',
    registered: 'Registo',
    compliant: 'Cumprimento',
    conformant: 'Conformidade',
  },
  statuses: {
    aligned: 'Alinhado',
    'partially-compliant': 'Cumprimento parcial',
    ready: 'Pronto',
    'in-process': 'Em tramitação',
    'in-progress': 'Em curso',
    'observation-period': 'Período de observação',
    planned: 'Previsto',
    'on-roadmap': 'Nos planos',
    'under-evaluation': 'Em avaliação',
    'renewal-in-progress': 'Renovação em curso',
    suspended: 'Suspenso',
    revoked: 'Revogado',
    withdrawn: 'Retirado',
    'not-applicable': 'Não se aplica',
    'not-pursued': 'Não pretendido',
    unknown: 'Desconhecido',
  },
  owners: {
    inherited: 'Do seu fornecedor',
    supplier: 'Do seu fornecedor',
    parent: 'Da sua empresa-mãe',
  },
  soon: 'Expira em breve',
  hide: 'Ocultar',
  unknown: (word) => (word ? `Desconhecido: “${word}”` : 'Desconhecido'),
};
