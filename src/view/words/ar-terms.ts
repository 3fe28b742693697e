/**
 * Arabic, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: 'الاتحاد الأوروبي',
  EEA: 'المنطقة الاقتصادية الأوروبية',
  UK: 'المملكة المتحدة',
  US: 'الولايات المتحدة',
  NA: 'أمريكا الشمالية',
  LATAM: 'أمريكا اللاتينية',
  EMEA: 'أوروبا والشرق الأوسط وأفريقيا',
  MEA: 'الشرق الأوسط وأفريقيا',
  APAC: 'آسيا والمحيط الهادئ',
  global: 'العالم كله',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: 'سحابة حكومية',
  sovereign: 'سحابة سيادية',
  china: 'سحابة الصين',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: 'قرار الملاءمة',
  'scc-commission': 'البنود التعاقدية القياسية (الاتحاد الأوروبي)',
  'scc-supervisory-authority': 'البنود التعاقدية القياسية (سلطة رقابية)',
  'uk-idta': 'اتفاقية النقل البريطانية (IDTA)',
  'uk-addendum': 'الملحق البريطاني',
  bcr: 'القواعد المؤسسية الملزمة',
  'ad-hoc-clauses': 'بنود تعاقدية خاصة',
  'code-of-conduct': 'مدونة سلوك',
  'certification-mechanism': 'آلية منح الشهادات',
  dpf: 'إطار خصوصية البيانات (DPF)',
  'derogation-art49': 'استثناء (المادة 49 من GDPR)',
  'none-needed': 'لا حاجة إليها',
} as const;
