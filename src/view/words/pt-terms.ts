/**
 * Portuguese, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'União Europeia',
  EEA: 'Espaço Económico Europeu',
  UK: 'Reino Unido',
  US: 'Estados Unidos',
  NA: 'América do Norte',
  LATAM: 'América Latina',
  EMEA: 'Europa, Médio Oriente e África',
  MEA: 'Médio Oriente e África',
  APAC: 'Ásia-Pacífico',
  global: 'Todo o mundo',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'nuvem governamental',
  sovereign: 'nuvem soberana',
  china: 'nuvem da China',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Decisão de adequação',
  'scc-commission': 'Cláusulas contratuais-tipo (UE)',
  'scc-supervisory-authority': 'Cláusulas contratuais-tipo (autoridade de controlo)',
  'uk-idta': 'Acordo de transferência britânico (IDTA)',
  'uk-addendum': 'Adenda britânica',
  bcr: 'Regras vinculativas aplicáveis às empresas',
  'ad-hoc-clauses': 'Cláusulas contratuais ad hoc',
  'code-of-conduct': 'Código de conduta',
  'certification-mechanism': 'Procedimento de certificação',
  dpf: 'Quadro de Privacidade de Dados (DPF)',
  'derogation-art49': 'Derrogação (RGPD, art. 49.º)',
  'none-needed': 'Não é necessário',
} as const;
