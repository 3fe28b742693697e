/**
 * Swedish, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Europeiska unionen',
  EEA: 'Europeiska ekonomiska samarbetsområdet',
  UK: 'Storbritannien',
  US: 'USA',
  NA: 'Nordamerika',
  LATAM: 'Latinamerika',
  EMEA: 'Europa, Mellanöstern och Afrika',
  MEA: 'Mellanöstern och Afrika',
  APAC: 'Asien och Stillahavsområdet',
  global: 'Hela världen',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'myndighetsmoln',
  sovereign: 'suveränt moln',
  china: 'kinesiskt moln',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Beslut om adekvat skyddsnivå',
  'scc-commission': 'Standardavtals\u00adklausuler (EU)',
  'scc-supervisory-authority': 'Standardavtals\u00adklausuler (tillsynsmyndighet)',
  'uk-idta': 'Brittiskt överföringsavtal (IDTA)',
  'uk-addendum': 'Brittiskt tillägg',
  bcr: 'Bindande företagsbestämmelser',
  'ad-hoc-clauses': 'Särskilda avtalsklausuler',
  'code-of-conduct': 'Uppförandekod',
  'certification-mechanism': 'Certifieringsmekanism',
  dpf: 'Ramverk för dataskydd (DPF)',
  'derogation-art49': 'Undantag (GDPR, art. 49)',
  'none-needed': 'Behövs inte',
} as const;
