/**
 * German, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Europäische Union',
  EEA: 'Europäischer Wirtschaftsraum',
  UK: 'Vereinigtes Königreich',
  US: 'Vereinigte Staaten',
  NA: 'Nordamerika',
  LATAM: 'Lateinamerika',
  EMEA: 'Europa, Naher Osten und Afrika',
  MEA: 'Naher Osten und Afrika',
  APAC: 'Asien-Pazifik',
  global: 'Weltweit',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'Cloud für Behörden',
  sovereign: 'souveräne Cloud',
  china: 'China-Cloud',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Angemessenheitsbeschluss',
  'scc-commission': 'Standardvertrags\u00adklauseln (EU)',
  'scc-supervisory-authority': 'Standardvertrags\u00adklauseln (Aufsichtsbehörde)',
  'uk-idta': 'Britische Übermittlungsvereinbarung (IDTA)',
  'uk-addendum': 'Britischer Zusatz (UK Addendum)',
  bcr: 'Verbindliche interne Datenschutzvorschriften',
  'ad-hoc-clauses': 'Einzeln ausgehandelte Vertragsklauseln',
  'code-of-conduct': 'Verhaltensregeln',
  'certification-mechanism': 'Zertifizierungsmechanismus',
  dpf: 'Datenschutzrahmen (DPF)',
  'derogation-art49': 'Ausnahme (Art. 49 DSGVO)',
  'none-needed': 'Keine nötig',
} as const;
