/**
 * Dutch, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Europese Unie',
  EEA: 'Europese Economische Ruimte',
  UK: 'Verenigd Koninkrijk',
  US: 'Verenigde Staten',
  NA: 'Noord-Amerika',
  LATAM: 'Latijns-Amerika',
  EMEA: 'Europa, Midden-Oosten en Afrika',
  MEA: 'Midden-Oosten en Afrika',
  APAC: 'Azië-Pacific',
  global: 'Wereldwijd',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'overheidscloud',
  sovereign: 'soevereine cloud',
  china: 'Chinese cloud',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Adequaatheidsbesluit',
  'scc-commission': 'Standaard\u00adcontract\u00adbepalingen (EU)',
  'scc-supervisory-authority': 'Standaard\u00adcontract\u00adbepalingen (toezichthoudende autoriteit)',
  'uk-idta': 'Britse doorgifteovereenkomst (IDTA)',
  'uk-addendum': 'Brits addendum',
  bcr: 'Bindende bedrijfsvoorschriften',
  'ad-hoc-clauses': 'Ad-hoccontractbepalingen',
  'code-of-conduct': 'Gedragscode',
  'certification-mechanism': 'Certificeringsmechanisme',
  dpf: 'Kader voor gegevensbescherming (DPF)',
  'derogation-art49': 'Afwijking (AVG, art. 49)',
  'none-needed': 'Geen nodig',
} as const;
