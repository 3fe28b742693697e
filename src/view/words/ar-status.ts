/**
 * Arabic, for the status indicator.
 *
 * @module
 */

import { isolate } from './ar.js';
import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Arabic. */
export const words: StatusWords = {
  locale: 'ar',
  dir: 'rtl',
  title: 'حالة الخدمة',
  withheld: 'حالة الخدمة غير معروضة',
  none: ({ by }) => `لا شيء صرّح به ${isolate(by)}`,
  signed: ({ by, until }) => `صرّح به ووقّعه ${isolate(by)}، محدَّث حتى ${until}`,
  target: (percent, period) => `هدف التوافر ${percent}${period && ` (${period})`}`,
  periods: { month: 'شهريًا', quarter: 'كل ربع سنة', year: 'سنويًا' },
  states: {
    operational: 'تعمل',
    degraded: 'أداء منخفض',
    'partial-outage': 'انقطاع جزئي',
    'major-outage': 'انقطاع كبير',
    maintenance: 'صيانة',
    incident: 'حادث',
    unknown: 'غير معروفة',
  },
  asking: 'جارٍ الاستعلام…',
  unsigned: 'غير موقّع',
  says: ({ by, at }) => `حسب خلاصة ${isolate(by)}، ${at}. غير موقّع.`,
  change: ({ by }, state) => `خلاصة ${isolate(by)} تقول الآن: ${state}`,
  silences: {
    network: ({ by }) => `لا تستجيب خلاصة ${isolate(by)}`,
    http: ({ by, code }) => `لا تستجيب خلاصة ${isolate(by)} (الحالة ${code})`,
    'too-large': ({ by }) => `ترسل خلاصة ${isolate(by)} أكثر مما يمكن قراءته`,
    form: ({ by }) => `ترسل خلاصة ${isolate(by)} ما لا يمكن قراءته`,
    silent: ({ by, at }) => `لا جديد في خلاصة ${isolate(by)} منذ ${at}`,
    word: ({ by, at }) => `لا تعطي خلاصة ${isolate(by)} حالة واضحة، ${at}`,
    none: ({ by }) => `لا يذكر ${isolate(by)} خلاصة يمكن قراءتها هنا`,
    stale: ({ by }) => `لا يُستعلم من الخلاصة: لم يجدد ${isolate(by)} عنوانها`,
  },
  stated: (state, at) => `${state} في ${at}. قد تكون تغيّرت بعد ذلك.`,
  span: (from, to) => `${from} إلى ${to}`,
  on: (day, time) => `${day}، ${time}`,
  labels: {
    page: 'صفحة الحالة',
    details: 'التفاصيل',
    parts: 'ما تقوله الخلاصة عن كل جزء',
    namedParts: 'الأجزاء',
    agreement: 'الاتفاقية',
    credits: 'عند عدم بلوغه',
    exclusions: 'ما لا يُحتسب',
    reached: 'التوافر المحقَّق، حسب التصريح',
    stated: 'الحالة كما وُقّعت',
    feed: 'الخلاصة',
    shownDays: 'المدة التي تعرضها صفحة الحالة',
  },
  proof: {
    title: 'ما تقوله خلاصة الحالة',
    address: 'العنوان، من البيان الموقّع',
    said: 'قالت الخلاصة',
    heard: 'ورد في',
    unsigned: 'لا أحد يوقّع ما تقوله الخلاصة. التوقيع يشمل عنوانها فقط.',
    notAsked: 'هذه الصفحة لا تستعلم من الخلاصة.',
  },
};
