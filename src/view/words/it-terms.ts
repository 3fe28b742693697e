/**
 * Italian, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Unione europea',
  EEA: 'Spazio economico europeo',
  UK: 'Regno Unito',
  US: 'Stati Uniti',
  NA: 'America del Nord',
  LATAM: 'America Latina',
  EMEA: 'Europa, Medio Oriente e Africa',
  MEA: 'Medio Oriente e Africa',
  APAC: 'Asia-Pacifico',
  global: 'Tutto il mondo',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'cloud governativo',
  sovereign: 'cloud sovrano',
  china: 'cloud cinese',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Decisione di adeguatezza',
  'scc-commission': 'Clausole contrattuali tipo (UE)',
  'scc-supervisory-authority': 'Clausole contrattuali tipo (autorità di controllo)',
  'uk-idta': 'Accordo di trasferimento britannico (IDTA)',
  'uk-addendum': 'Addendum britannico',
  bcr: 'Norme vincolanti d’impresa',
  'ad-hoc-clauses': 'Clausole contrattuali ad hoc',
  'code-of-conduct': 'Codice di condotta',
  'certification-mechanism': 'Meccanismo di certificazione',
  dpf: 'Quadro per la privacy dei dati (DPF)',
  'derogation-art49': 'Deroga (GDPR, art. 49)',
  'none-needed': 'Non necessario',
} as const;
