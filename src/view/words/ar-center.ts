/**
 * Arabic, for the trust center.
 *
 * @module
 */

import { isolate } from './ar.js';
import type { CenterWords } from './center-words.js';

/** The words of the trust center in Arabic. */
export const words: CenterWords = {
  locale: 'ar',
  dir: 'rtl',
  title: 'مركز الثقة',
  sections: 'الأقسام',
  nav: (by) => `أقسام عن ${isolate(by)}`,
  search: 'بحث',
  searchIn: (by) => `البحث في ما يصرّح به ${isolate(by)}`,
  print: 'طباعة',
  proof: 'ما الذي فُحص',
  stated: (by, until) => `صرّح به ووقّعه ${isolate(by)}، محدَّث حتى ${until}`,
  found: (found, among) => `المواضع: ${found}، الأقسام: ${among}`,
  nothing: 'لم يُعثر على شيء',
  more: (count) => `ومواضع أخرى: ${count}`,
  own: 'هذه كلمات الصفحة نفسها، وليست جزءًا من البيان الموقّع.',
  unprinted: 'لم يكن هذا القسم محمّلًا عند طباعة الصفحة. اطبع بالزر الموجود في الصفحة للحصول على كل شيء.',
  unsearched: (titles) => `تعذّر البحث في: ${titles}`,
};
