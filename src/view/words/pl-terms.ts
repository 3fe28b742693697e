/**
 * Polish, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'Unia Europejska',
  EEA: 'Europejski Obszar Gospodarczy',
  UK: 'Wielka Brytania',
  US: 'Stany Zjednoczone',
  NA: 'Ameryka Północna',
  LATAM: 'Ameryka Łacińska',
  EMEA: 'Europa, Bliski Wschód i Afryka',
  MEA: 'Bliski Wschód i Afryka',
  APAC: 'Azja i Pacyfik',
  global: 'Cały świat',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'chmura rządowa',
  sovereign: 'chmura suwerenna',
  china: 'chmura chińska',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'Decyzja o adekwatności',
  'scc-commission': 'Standardowe klauzule umowne (UE)',
  'scc-supervisory-authority': 'Standardowe klauzule umowne (organ nadzorczy)',
  'uk-idta': 'Brytyjska umowa o przekazywaniu (IDTA)',
  'uk-addendum': 'Brytyjski aneks',
  bcr: 'Wiążące reguły korporacyjne',
  'ad-hoc-clauses': 'Klauzule umowne ad hoc',
  'code-of-conduct': 'Kodeks postępowania',
  'certification-mechanism': 'Mechanizm certyfikacji',
  dpf: 'Ramy ochrony danych (DPF)',
  'derogation-art49': 'Wyjątek (RODO, art. 49)',
  'none-needed': 'Nie jest potrzebny',
} as const;
