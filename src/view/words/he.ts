/**
 * Hebrew, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** A domain in a sentence written from right to left: it neither turns round nor takes its neighbours along. */
export function isolate(domain: string): string {
  return `\u2066${domain}\u2069`;
}

/** The words of badges in Hebrew. */
export const words: BadgeWords = {
  locale: 'he',
  dir: 'rtl',
  withheld: 'לא מוצג',
  certifications: 'הסמכות',
  lines: {
    pending: () => 'בבדיקה…',
    countersigned: ({ attestor, until }) => `אושר על ידי ${isolate(attestor)} עד ${until}, גורם שדף זה סומך עליו`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} לפי הצהרה חתומה של ${isolate(by)}${until && `, עד ${until}`}`,
    'not-yet-valid': ({ by, from }) => `בתוקף רק מ־${from}, לפי ${isolate(by)}`,
    stale: ({ by, since }) => `לא עדכני: לא חודש על ידי ${isolate(by)} מאז ${since}`,
    expired: ({ until }) => `פג תוקף${until && `, היה בתוקף עד ${until}`}`,
    revoked: ({ by, status }) => `${status}, לפי הצהרה חתומה של ${isolate(by)}`,
    'not-listed': ({ by }) => `אינו ברשימה של ${isolate(by)}`,
    none: ({ by }) => `אין פריטים ברשימה של ${isolate(by)}`,
    unverified: () => 'לא ניתן לבדוק כאן',
    unreachable: () => 'לא ניתן לטעון את מניפסט האמון',
    invalid: ({ by }) => `מניפסט האמון של ${isolate(by)} לא עבר את הבדיקה`,
    document: ({ by, since }) => `תוקפו של מניפסט האמון של ${isolate(by)} פג ב־${since}`,
    section: ({ by }) => `לא ניתן לקרוא חלק ממניפסט האמון של ${isolate(by)}`,
    attestation: ({ by }) => `חתימת צד שלישי לגבי ${isolate(by)} לא עברה את הבדיקה`,
  },
  shorts: {
    pending: 'בבדיקה',
    countersigned: 'באישור צד שלישי',
    'self-declared': 'הצהרה עצמית',
    'not-yet-valid': 'טרם בתוקף',
    stale: 'לא עדכני',
    expired: 'פג תוקף',
    revoked: 'בוטל',
    'not-listed': 'אינו ברשימה',
    unverified: 'לא נבדק',
    unreachable: 'לא נטען',
    invalid: 'לא אמין',
  },
  held: {
    certified: 'תעודה',
    attested: 'דוח',
    authorized: 'הרשאה',
    registered: 'רישום',
    compliant: 'עמידה בדרישות',
    conformant: 'התאמה',
  },
  statuses: {
    aligned: 'בהלימה',
    'partially-compliant': 'עמידה חלקית',
    ready: 'מוכן',
    'in-process': 'בהליך',
    'in-progress': 'בביצוע',
    'observation-period': 'תקופת תצפית',
    planned: 'מתוכנן',
    'on-roadmap': 'במפת הדרכים',
    'under-evaluation': 'בבחינה',
    'renewal-in-progress': 'בחידוש',
    suspended: 'מושעה',
    revoked: 'בוטל',
    withdrawn: 'הוסר',
    'not-applicable': 'לא רלוונטי',
    'not-pursued': 'לא מתוכנן',
    unknown: 'לא ידוע',
  },
  owners: {
    inherited: 'אצל ספק משנה',
    supplier: 'אצל ספק משנה',
    parent: 'בחברת האם',
  },
  soon: 'יפוג בקרוב',
  hide: 'הסתרה',
  unknown: (word) => (word ? `לא ידוע: ״${isolate(word)}״` : 'לא ידוע'),
};
