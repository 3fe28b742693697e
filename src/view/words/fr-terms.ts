/**
 * French, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Union européenne',
  EEA: 'Espace économique européen',
  UK: 'Royaume-Uni',
  US: 'États-Unis',
  NA: 'Amérique du Nord',
  LATAM: 'Amérique latine',
  EMEA: 'Europe, Moyen-Orient et Afrique',
  MEA: 'Moyen-Orient et Afrique',
  APAC: 'Asie-Pacifique',
  global: 'Monde entier',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'cloud gouvernemental',
  sovereign: 'cloud souverain',
  china: 'cloud chinois',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Décision d’adéquation',
  'scc-commission': 'Clauses contractuelles types (UE)',
  'scc-supervisory-authority': 'Clauses contractuelles types (autorité de contrôle)',
  'uk-idta': 'Accord de transfert britannique (IDTA)',
  'uk-addendum': 'Addendum britannique',
  bcr: 'Règles d’entreprise contraignantes',
  'ad-hoc-clauses': 'Clauses contractuelles ad hoc',
  'code-of-conduct': 'Code de conduite',
  'certification-mechanism': 'Mécanisme de certification',
  dpf: 'Cadre de protection des données (DPF)',
  'derogation-art49': 'Dérogation (RGPD, art. 49)',
  'none-needed': 'Aucun nécessaire',
} as const;
