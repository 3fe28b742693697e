/**
 * Hebrew, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'האיחוד האירופי',
  EEA: 'האזור הכלכלי האירופי',
  UK: 'הממלכה המאוחדת',
  US: 'ארצות הברית',
  NA: 'צפון אמריקה',
  LATAM: 'אמריקה הלטינית',
  EMEA: 'אירופה, המזרח התיכון ואפריקה',
  MEA: 'המזרח התיכון ואפריקה',
  APAC: 'אסיה והאוקיינוס השקט',
  global: 'כל העולם',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'ענן ממשלתי',
  sovereign: 'ענן ריבוני',
  china: 'ענן סין',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'החלטת תאימות',
  'scc-commission': 'תניות חוזיות סטנדרטיות (האיחוד האירופי)',
  'scc-supervisory-authority': 'תניות חוזיות סטנדרטיות (רשות פיקוח)',
  'uk-idta': 'הסכם העברה בריטי (IDTA)',
  'uk-addendum': 'הנספח הבריטי',
  bcr: 'כללי תאגיד מחייבים',
  'ad-hoc-clauses': 'תניות חוזיות ייעודיות',
  'code-of-conduct': 'קוד התנהגות',
  'certification-mechanism': 'מנגנון הסמכה',
  dpf: 'מסגרת פרטיות הנתונים (DPF)',
  'derogation-art49': 'חריג (סעיף 49 ל־GDPR)',
  'none-needed': 'אין צורך',
} as const;
