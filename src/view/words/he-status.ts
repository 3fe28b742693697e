/**
 * Hebrew, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';
import { isolate } from './he.js';

/** The words of the status indicator in Hebrew. */
export const words: StatusWords = {
  locale: 'he',
  dir: 'rtl',
  title: 'מצב השירות',
  withheld: 'מצב השירות אינו מוצג',
  none: ({ by }) => `דבר לא הוצהר על ידי ${isolate(by)}`,
  signed: ({ by, until }) => `הוצהר ונחתם על ידי ${isolate(by)}, עדכני עד ${until}`,
  target: (percent, period) => `יעד זמינות ${percent}${period && ` ל${period}`}`,
  periods: { month: 'חודש', quarter: 'רבעון', year: 'שנה' },
  states: {
    operational: 'פעיל',
    degraded: 'ביצועים ירודים',
    'partial-outage': 'תקלה חלקית',
    'major-outage': 'תקלה חמורה',
    maintenance: 'תחזוקה',
    incident: 'אירוע',
    unknown: 'לא ידוע',
  },
  asking: 'בבירור…',
  unsigned: 'לא חתום',
  says: ({ by, at }) => `לפי ההזנה של ${isolate(by)}, ${at}. לא חתום.`,
  change: ({ by }, state) => `ההזנה של ${isolate(by)} מדווחת כעת: ${state}`,
  silences: {
    network: ({ by }) => `ההזנה של ${isolate(by)} אינה עונה`,
    http: ({ by, code }) => `ההזנה של ${isolate(by)} אינה עונה (סטטוס ${code})`,
    'too-large': ({ by }) => `ההזנה של ${isolate(by)} שולחת יותר ממה שניתן לקרוא`,
    form: ({ by }) => `ההזנה של ${isolate(by)} שולחת תוכן שלא ניתן לקרוא`,
    silent: ({ by, at }) => `אין חדש בהזנה של ${isolate(by)} מאז ${at}`,
    word: ({ by, at }) => `ההזנה של ${isolate(by)} אינה מציינת מצב ברור, ${at}`,
    none: ({ by }) => `${isolate(by)} אינו מציין הזנה שניתן לקרוא כאן`,
    stale: ({ by }) => `ההזנה אינה נשאלת: ${isolate(by)} לא חידש את כתובתה`,
  },
  stated: (state, at) => `${state} ב־${at}. ייתכן שהשתנה מאז.`,
  span: (from, to) => `${from} עד ${to}`,
  on: (day, time) => `${day}, ${time}`,
  labels: {
    page: 'דף המצב',
    details: 'פרטים',
    parts: 'מה שההזנה אומרת על כל חלק',
    namedParts: 'חלקים',
    agreement: 'הסכם',
    credits: 'אם היעד לא הושג',
    exclusions: 'מה שאינו נספר',
    reached: 'הזמינות שהושגה, כפי שהוצהר',
    stated: 'המצב, כפי שנחתם',
    feed: 'הזנה',
    shownDays: 'דף המצב מציג לאחור',
  },
  proof: {
    title: 'מה שהזנת המצב אומרת',
    address: 'הכתובת, מתוך המניפסט החתום',
    said: 'ההזנה אמרה',
    heard: 'התקבל',
    unsigned: 'איש אינו חותם על מה שהזנה אומרת. החתימה מכסה רק את כתובתה.',
    notAsked: 'דף זה אינו שואל את ההזנה.',
  },
};
