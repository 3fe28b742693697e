/**
 * Arabic, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** A domain in a sentence written from right to left: it neither turns round nor takes its neighbours along. */
export function isolate(domain: string): string {
  return `\u2066${domain}\u2069`;
}

/** The words of badges in Arabic. */
export const words: BadgeWords = {
  locale: 'ar',
  dir: 'rtl',
  withheld: 'غير معروض',
  certifications: 'الشهادات',
  lines: {
    pending: () => 'جارٍ الفحص…',
    countersigned: ({ attestor, until }) =>
      `مصدَّق عليه من ${isolate(attestor)} حتى ${until}، وهي جهة تثق بها هذه الصفحة`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : '،'} حسب تصريح موقّع من ${isolate(by)}${until && `، حتى ${until}`}`,
    'not-yet-valid': ({ by, from }) => `لا يسري قبل ${from}، حسب تصريح ${isolate(by)}`,
    stale: ({ by, since }) => `غير محدَّث: لم يجدده ${isolate(by)} منذ ${since}`,
    expired: ({ until }) => `انتهت الصلاحية${until && `، وكان ساريًا حتى ${until}`}`,
    revoked: ({ by, status }) => `${status}، حسب تصريح موقّع من ${isolate(by)}`,
    'not-listed': ({ by }) => `غير مدرج لدى ${isolate(by)}`,
    none: ({ by }) => `لا شيء مدرج لدى ${isolate(by)}`,
    unverified: () => 'تعذّر الفحص هنا',
    unreachable: () => 'تعذّر تحميل بيان الثقة',
    invalid: ({ by }) => `لم يجتز بيان الثقة الخاص بـ ${isolate(by)} الفحص`,
    document: ({ by, since }) => `انتهت صلاحية بيان الثقة الخاص بـ ${isolate(by)} في ${since}`,
    section: ({ by }) => `تعذّرت قراءة جزء من بيان الثقة الخاص بـ ${isolate(by)}`,
    attestation: ({ by }) => `لم يجتز توقيع طرف ثالث بشأن ${isolate(by)} الفحص`,
  },
  shorts: {
    pending: 'جارٍ الفحص',
    countersigned: 'مصدَّق عليه',
    'self-declared': 'تصريح ذاتي',
    'not-yet-valid': 'لم يسرِ بعد',
    stale: 'غير محدَّث',
    expired: 'انتهت الصلاحية',
    revoked: 'ملغى',
    'not-listed': 'غير مدرج',
    unverified: 'لم يُفحص',
    unreachable: 'لم يُحمَّل',
    invalid: 'غير جدير بالثقة',
  },
  held: {
    certified: 'شهادة',
    attested: 'تقرير',
    authorized: 'ترخيص',
    registered: 'تسجيل',
    compliant: 'امتثال',
    conformant: 'مطابقة',
  },
  statuses: {
    aligned: 'متوائم',
    'partially-compliant': 'امتثال جزئي',
    ready: 'جاهز',
    'in-process': 'قيد الإجراء',
    'in-progress': 'قيد التنفيذ',
    'observation-period': 'فترة المراقبة',
    planned: 'مخطط له',
    'on-roadmap': 'ضمن خارطة الطريق',
    'under-evaluation': 'قيد الدراسة',
    'renewal-in-progress': 'قيد التجديد',
    suspended: 'معلَّق',
    revoked: 'ملغى',
    withdrawn: 'مسحوب',
    'not-applicable': 'لا ينطبق',
    'not-pursued': 'غير مستهدف',
    unknown: 'غير معروف',
  },
  owners: {
    inherited: 'لدى مورّد آخر',
    supplier: 'لدى مورّد آخر',
    parent: 'لدى الشركة الأم',
  },
  soon: 'تنتهي قريبًا',
  hide: 'إخفاء',
  unknown: (word) => (word ? `غير معروف «${isolate(word)}»` : 'غير معروف'),
};
