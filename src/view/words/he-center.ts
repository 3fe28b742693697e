/**
 * Hebrew, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';
import { isolate } from './he.js';

/** The words of the trust center in Hebrew. */
export const words: CenterWords = {
  locale: 'he',
  dir: 'rtl',
  title: 'מרכז אמון',
  sections: 'חלקים',
  nav: (by) => `חלקים על ${isolate(by)}`,
  search: 'חיפוש',
  searchIn: (by) => `חיפוש בהצהרות של ${isolate(by)}`,
  print: 'הדפסה',
  proof: 'מה נבדק',
  stated: (by, until) => `הוצהר ונחתם על ידי ${isolate(by)}, עדכני עד ${until}`,
  found: (found, among) => `מקומות: ${found}, חלקים: ${among}`,
  nothing: 'לא נמצא דבר',
  more: (count) => `ועוד מקומות: ${count}`,
  own: 'אלה מילותיו של דף זה. הן אינן חלק מהמניפסט החתום.',
  unprinted: 'חלק זה לא נטען כשהדף הודפס. הדפיסו באמצעות הכפתור שבדף כדי לקבל הכול.',
  unsearched: (titles) => `חלקים שלא ניתן היה לחפש בהם: ${titles}`,
};
