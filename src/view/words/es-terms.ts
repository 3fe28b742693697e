/**
 * Spanish, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Unión Europea',
  EEA: 'Espacio Económico Europeo',
  UK: 'Reino Unido',
  US: 'Estados Unidos',
  NA: 'América del Norte',
  LATAM: 'América Latina',
  EMEA: 'Europa, Oriente Medio y África',
  MEA: 'Oriente Medio y África',
  APAC: 'Asia-Pacífico',
  global: 'Todo el mundo',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'nube gubernamental',
  sovereign: 'nube soberana',
  china: 'nube de China',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Decisión de adecuación',
  'scc-commission': 'Cláusulas contractuales tipo (UE)',
  'scc-supervisory-authority': 'Cláusulas contractuales tipo (autoridad de control)',
  'uk-idta': 'Acuerdo de transferencia británico (IDTA)',
  'uk-addendum': 'Anexo británico',
  bcr: 'Normas corporativas vinculantes',
  'ad-hoc-clauses': 'Cláusulas contractuales ad hoc',
  'code-of-conduct': 'Código de conducta',
  'certification-mechanism': 'Mecanismo de certificación',
  dpf: 'Marco de Privacidad de Datos (DPF)',
  'derogation-art49': 'Excepción (RGPD, art. 49)',
  'none-needed': 'No es necesario',
} as const;
