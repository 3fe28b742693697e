/**
 * More changes of the good file: wording, contacts, promises, contradictions, upkeep, and what a claim says beside its
 * status. After each case that is found stand its near misses.
 *
 * @module
 */

import type { Authoring, SubprocessorChange } from '../../../src/core/manifest/types.js';
import { makeAuthoring } from '../../core/manifest/good.js';
import { type Case, put, remove, set } from './cases.js';

type Change = (file: Authoring) => void;

/** Lays members over what stands at a path such as `privacy.retention.0`. */
function at(path: string, members: object): Change {
  return (file) => {
    const steps = path.split('.');
    const place = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], file);
    Object.assign(place as object, members);
  };
}

const all =
  (...changes: Change[]): Change =>
  (file) => {
    for (const change of changes) change(file);
  };

/** A sentence said in the summary of the document. */
const say = (summary: unknown): Change => at('about', { summary });
const PLACE = 'about.summary';

/** A phrase that is found wherever it is said, and texts beside it that are right. */
function wording(code: string, phrases: string[], harmless: string[]): Case[] {
  return [
    ...phrases.map((text): Case => [code, say(text), [`warning ${code} ${PLACE}`]]),
    ...harmless.map((text): Case => [code, say(text), []]),
  ];
}

const change = (members: Partial<SubprocessorChange>): Change => at('subprocessors.changes.0', members);
const add = (framework: string, status: string, more: object = {}): Change => {
  return (file) => void file.certifications?.push({ id: 'new', framework, status, ...more });
};
const BEFORE = { ...makeAuthoring(), issuedAt: '2024-01-01T00:00:00Z', version: 1 };

/** Cases of wording. */
const WORDING: readonly Case[] = [
  ...wording(
    'accredited-party',
    ['We are ISO 27001 accredited.', 'ISO/IEC 27001:2022 accreditation since May.', 'Accredited to ISO 9001.'],
    ['Tests by a CREST-accredited company.', 'Certified by an accredited body.', 'Not ISO 27001 accredited.'],
  ),
  [
    'accredited-party',
    set({ statement: { en: 'Proudly accredited.', de: 'Mit Stolz.' } }),
    ['warning accredited-party certifications[0].statement.en'],
  ],
  ['accredited-party', set({ statement: 'Certified by an accredited certification body.' }), []],
  ...wording(
    'soc-certified',
    ['SOC 2 certified.', 'A SOC2 Type II certification.', 'Our SOC 2® Type 2 certificate.'],
    ['There is a SOC 2 Type II report.', 'Are you SOC 2 certified?', 'Nobody is SOC 2 certified.'],
  ),
  ...wording('soc-spelling', ['Our SOC-2 report.', 'A SOC II report.'], ['Our SOC 2 report.', 'The soc-2 folder.']),
  ...wording(
    'law-certified',
    ['HIPAA-ready hosting.', 'GDPR certified.', 'We are certified under the GDPR.', 'No fuss. HIPAA certified.'],
    [
      'HIPAA applies.',
      'We comply with the GDPR.',
      'GDPR certification under Article 42.',
      'Is there a HIPAA certificate?',
    ],
  ),
  ...wording('pci-certified', ['PCI DSS certified.', 'PCI DSS v4.0.1 Level 1 certification.'], ['PCI DSS assessed.']),
  ...wording('iso-unnamed', ['An ISO-certified company.', 'ISO compliant.'], ['ISO/IEC 27001 certified.', 'iso9660.']),
  ...wording(
    'absolute-promise',
    ['Military-grade encryption.', 'Bank-level AES encryption.', 'Your data is 100 % secure.', 'Fully GDPR compliant.'],
    ['Enterprise-grade support.', 'The rate was 100 % last month.', 'Nothing is unhackable; not 100% secure.'],
  ),
  ...wording(
    'retired-wording',
    ['Audited under SSAE 16.', 'Privacy Shield participant.', 'FIPS 140-2 modules.', 'TLS 1.1 and better.'],
    ['GovRAMP, formerly StateRAMP.', 'TLS 1.0 is refused.', 'PCI DSS 4.0.1.', 'TLS 1.2.', 'FIPS 140-3.'],
  ),
  ...wording('insecure-address', ['See http://vendor.test/more.'], ['See https://vendor.test/more.', 'http://']),
  ['law-certified', at('organization', { notClaimed: ['We are GDPR certified'] }), []],
  ['law-certified', set({ short: 'GDPR certified' }), ['error claim-in-name certifications[0].short']],
  [
    'absolute-promise',
    at('customSections.0.blocks.2', { rows: [['Unhackable', '2024']] }),
    ['warning absolute-promise customSections[0].blocks[2].rows[0][0]'],
  ],
];

/** Cases of what a claim says beside its status. */
const CLAIMS: readonly Case[] = [
  [
    'status-vague',
    all(remove('auditor', 1), set({ status: 'compliant' }, 1)),
    ['error report-incomplete certifications[1].auditor', 'warning status-vague certifications[1].status'],
  ],
  ['status-vague', add('hipaa', 'ready'), ['warning status-vague certifications[4].status']],
  ['status-vague', add('hipaa', 'ready', { statusNote: 'We sign business associate agreements.' }), []],
  ['status-vague', add('hipaa', 'compliant'), []],
  ['status-vague', set({ status: 'compliant' }, 3), []],
  ['retired-framework', add('privacy-shield', 'planned'), ['error retired-framework certifications[4].framework']],
  ['retired-framework', add('privacy-shield', 'withdrawn'), []],
  [
    'retired-framework',
    at('privacy.applicableLaws.0', { framework: 'safe-harbor' }),
    ['error retired-framework privacy.applicableLaws[0].framework'],
  ],
  ['inherited-as-own', set({ inheritedFrom: 'hosting' }), ['error inherited-as-own certifications[0].ownership']],
  [
    'inherited-as-own',
    set({ statement: 'Inherited from our host.' }),
    ['error inherited-as-own certifications[0].statement'],
  ],
  [
    'inherited-as-own',
    set({ statement: 'Our cloud provider is certified.' }),
    ['error inherited-as-own certifications[0].statement'],
  ],
  ['inherited-as-own', set({ statement: 'Inherited from our host.' }, 3), []],
  ['inherited-as-own', set({ scope: 'Our cloud providers are assessed under it every year.' }), []],
  ['claim-too-early', set({ issuedOn: '2026-11-23' }), ['error claim-too-early certifications[0].issuedOn']],
  [
    'claim-too-early',
    set({ reportPeriod: { from: '2026-07-01', to: '2027-06-30' } }, 1),
    ['error claim-too-early certifications[1].reportPeriod'],
  ],
  ['claim-too-early', set({ issuedOn: '2026-11-22', auditDate: '2026' }), []],
  ['validity-unusual', set({ validUntil: '2029-02-28' }), ['warning validity-unusual certifications[0].validUntil']],
  ['validity-unusual', set({ validUntil: '2028-05-15' }), []],
  [
    'report-old',
    all(set({ reportPeriod: { from: '2024-07-01', to: '2025-06-30' } }, 1), remove('bridgeLetter', 1)),
    ['warning report-old certifications[1].reportPeriod'],
  ],
  ['report-old', set({ reportPeriod: { from: '2024-07-01', to: '2025-06-30' } }, 1), []],
];

/** Cases of contacts. */
const CONTACTS: readonly Case[] = [
  ['contact-without-channel', put({ contacts: [{ role: 'sales' }] }), ['warning contact-without-channel contacts[0]']],
  ['contact-without-channel', put({ contacts: [{ role: 'sales', onRequest: true }] }), []],
  ['contact-dead', at('disclosure', { email: 'no-reply@vendor.example' }), ['warning contact-dead disclosure.email']],
  ['contact-dead', at('disclosure', { email: 'noreplysecurity@vendor.example' }), []],
  [
    'contact-free-mail',
    at('privacy.rights', { email: 'vendor@gmail.com' }),
    ['warning contact-free-mail privacy.rights.email'],
  ],
  ['contact-free-mail', at('subprocessors.list.0', { contact: 'hosting@gmail.com' }), []],
  ['contact-elsewhere', at('contacts.0', { email: 'a@vendor.test' }), ['warning contact-elsewhere contacts[0].email']],
  [
    'contact-elsewhere',
    at('contacts.0', { email: 'a@notvendor.example' }),
    ['warning contact-elsewhere contacts[0].email'],
  ],
  ['contact-elsewhere', at('contacts.0', { email: 'a@mail.vendor.example' }), []],
  ['contact-elsewhere', at('contacts.0', { role: 'dpo', email: 'dpo@lawyers.test' }), []],
  [
    'contact-elsewhere',
    all(at('contacts.0', { email: 'a@group.test' }), at('organization.parent', { url: 'https://www.group.test/' })),
    [],
  ],
];

/** Cases of promises. */
const PROMISES: readonly Case[] = [
  [
    'notification-without-time',
    at('incident', { notification: [{ recipients: ['Customers'] }] }),
    ['warning notification-without-time incident.notification[0].within'],
  ],
  [
    'notification-without-time',
    at('incident', { notification: [{ within: { value: 72, unit: 'hours' } }] }),
    ['warning notification-without-time incident.notification[0].trigger'],
  ],
  ['notification-without-time', at('incident', { notification: [{ withoutUndueDelay: true }] }), []],
  [
    'objective-not-published',
    at('continuity', { rto: { disclosure: 'not-published' } }),
    ['info objective-not-published continuity.rto.duration'],
  ],
  ['objective-not-published', at('continuity', { rto: { disclosure: 'on-request' } }), []],
  [
    'retention-open',
    at('privacy', { retention: [{ data: 'Logs', after: ['delete'] }] }),
    ['warning retention-open privacy.retention[0].keep'],
  ],
  [
    'retention-open',
    at('privacy', { retention: [{ data: 'Logs', keep: { value: 30, unit: 'days' } }] }),
    ['warning retention-open privacy.retention[0].after'],
  ],
  [
    'retention-open',
    at('privacy.retention.0', { indefinitely: true }),
    ['warning retention-open privacy.retention[0].indefinitely'],
  ],
  [
    'retention-open',
    at('privacy', {
      retention: [
        { data: 'A', indefinitely: true },
        { data: 'B', trigger: 'while-active' },
      ],
    }),
    [],
  ],
  [
    'security-txt-ended',
    at('disclosure', { expires: '2026-11-22T00:00:00Z' }),
    ['warning security-txt-ended disclosure.expires'],
  ],
  ['security-txt-ended', at('disclosure', { expires: undefined }), ['warning security-txt-ended disclosure.expires']],
  ['security-txt-ended', at('disclosure', { expires: '2026-11-22T00:00:01Z' }), []],
  [
    'disclosure-without-channel',
    all(put({ disclosure: { summary: 'Do tell.' } }), put({ contacts: [{ role: 'sales', phone: '+1 555 0100' }] })),
    ['warning disclosure-without-channel disclosure.email'],
  ],
  ['disclosure-without-channel', put({ disclosure: { summary: 'Do tell.' } }), []],
  [
    'document-without-way',
    (file) => void file.documents?.push({ id: 'new', title: 'Report', access: 'nda' }),
    ['warning document-without-way documents[1].howToGet'],
  ],
  [
    'document-without-way',
    (file) => void file.documents?.push({ id: 'new', title: 'Report', access: 'public' }),
    ['warning document-without-way documents[1].url'],
  ],
  [
    'document-without-way',
    (file) => {
      file.contacts?.push({ role: 'documents', email: 'trust@vendor.example' });
      file.documents?.push({ id: 'new', title: 'Report', access: 'on-request' });
    },
    [],
  ],
  [
    'legal-without-text',
    (file) => void file.legal?.push({ id: 'sla', kind: 'sla' }),
    ['warning legal-without-text legal[1].url'],
  ],
  ['legal-without-text', (file) => void file.legal?.push({ id: 'sla', kind: 'sla', summary: '99.9 %.' }), []],
  [
    'status-without-page',
    all(at('status', { pageUrl: undefined }), at('organization', { statusPageUrl: undefined })),
    ['warning status-without-page status.pageUrl'],
  ],
  ['status-without-page', at('status', { pageUrl: undefined }), []],
  [
    'status-without-page',
    put({ status: { stated: { state: 'operational', at: '2026-11-14T23:59:59Z' } } }),
    ['warning status-without-page status.stated.at'],
  ],
  ['status-without-page', put({ status: { stated: { state: 'operational', at: '2026-11-15T00:00:00Z' } } }), []],
  [
    'weak-encryption',
    at('encryption.0', { standards: ['TLS 1.2', 'TLS 1.0'] }),
    ['warning weak-encryption encryption[0].standards[1]'],
  ],
  ['weak-encryption', at('encryption.0', { standards: ['TLS 1.2', 'TLS 1.3', 'SHA-256', 'RSA-4096'] }), []],
];

/** Cases of statements of which one must be wrong. */
const CONTRADICTIONS: readonly Case[] = [
  [
    'training-contradiction',
    at('ai.providers.0', { training: 'opt-out' }),
    ['error training-contradiction ai.providers[0].training'],
  ],
  [
    'training-contradiction',
    at('subprocessors.list.0.ai', { training: 'opt-out' }),
    ['error training-contradiction subprocessors.list[0].ai.training'],
  ],
  [
    'training-contradiction',
    at('privacy.dataUse.0', { mode: 'never' }),
    ['error training-contradiction privacy.dataUse[0].mode'],
  ],
  [
    'training-contradiction',
    all(at('ai.providers.0', { training: 'opt-in' }), at('ai.training', { thirdParty: 'opt-in' })),
    [],
  ],
  ['training-contradiction', at('privacy.dataUse.0', { purpose: 'Constraints', mode: 'never' }), []],
  [
    'provider-keeps-inputs',
    at('ai.providers.0', { retention: { mode: 'unlimited' } }),
    ['warning provider-keeps-inputs ai.providers[0].retention'],
  ],
  ['provider-keeps-inputs', at('ai.providers.0', { retention: { mode: 'none' } }), []],
  [
    'ai-contradiction',
    all(at('ai', { usesAi: false }), at('ai', { features: undefined, providers: undefined })),
    ['error ai-contradiction ai.usesAi'],
  ],
  ['ai-contradiction', put({ ai: { usesAi: false, summary: 'None.' } }), []],
  [
    'use-contradiction',
    at('privacy', { dataUse: ['required', 'never'].map((mode) => ({ purpose: 'Support', mode })) }),
    ['error use-contradiction privacy.dataUse[1].mode'],
  ],
  [
    'use-contradiction',
    at('privacy', { dataUse: ['required', 'never'].map((mode) => ({ purpose: 'Support', mode, data: [mode] })) }),
    [],
  ],
  [
    'role-contradiction',
    at('privacy', { dataUse: [{ purpose: 'Marketing', mode: 'opt-out' }] }),
    ['warning role-contradiction privacy.dataUse[0].purpose'],
  ],
  ['role-contradiction', at('privacy', { dataUse: [{ purpose: 'Marketing', mode: 'never' }] }), []],
  ['role-contradiction', at('privacy', { role: 'both', dataUse: [{ purpose: 'Marketing', mode: 'opt-out' }] }), []],
  [
    'responsibility-contradiction',
    put({ sharedResponsibility: ['vendor', 'customer'].map((party) => ({ party, items: ['Patching'] })) }),
    ['warning responsibility-contradiction sharedResponsibility[1].items[0]'],
  ],
  [
    'responsibility-contradiction',
    put({
      sharedResponsibility: [
        { party: 'vendor', items: ['Patching'], deployments: ['cloud'] },
        { party: 'customer', items: ['Patching'], deployments: ['on-premises'] },
      ],
    }),
    [],
  ],
];

/** Cases of upkeep. */
const UPKEEP: readonly Case[] = [
  ['date-to-come', at('about', { updated: '2026-12' }), ['warning date-to-come about.updated']],
  ['date-to-come', at('updates.0', { date: '2026-11-23' }), ['warning date-to-come updates[0].date']],
  ['date-to-come', at('about', { updated: '2026', reviewed: '2026-11-22' }), []],
  ['review-overdue', at('controls.0', { reviewed: '2025-08' }), ['warning review-overdue controls[0].reviewed']],
  ['review-overdue', at('about', { updated: '2024' }), ['warning review-overdue about.updated']],
  ['review-overdue', at('testing.0', { lastDate: '2025-08' }), ['warning review-overdue testing[0].lastDate']],
  ['review-overdue', at('testing.0', { lastDate: '2025-08', frequency: 'biennial' }), []],
  ['review-overdue', at('about', { updated: '2025' }), []],
  [
    'stage-and-date',
    put({ roadmap: [{ title: 'A', stage: 'implemented', target: '2027' }] }),
    ['warning stage-and-date roadmap[0].stage'],
  ],
  [
    'stage-and-date',
    put({ roadmap: [{ title: 'A', stage: 'planned', completed: '2026-05' }] }),
    ['warning stage-and-date roadmap[0].stage'],
  ],
  [
    'stage-and-date',
    put({ roadmap: [{ title: 'A', stage: 'implemented', target: '2027', completed: '2026-05' }] }),
    [],
  ],
  ['translation-missing', say({ en: 'A.', fr: 'B.' }), ['warning translation-missing about.summary']],
  [
    'translation-missing',
    all(at('about', { languages: undefined }), say({ en: 'A.' })),
    ['warning translation-missing about.summary'],
  ],
  ['translation-missing', say({ en: 'A.', 'de-AT': 'B.', fr: 'C.' }), []],
];

/** Cases of changes of sub-processors. */
const CHANGES: readonly Case[] = [
  [
    'change-order',
    change({ effectiveOn: '2024-01-14', objectBy: '2024-01-14' }),
    ['error change-order subprocessors.changes[0].effectiveOn', 'error change-order subprocessors.changes[0].objectBy'],
  ],
  ['change-order', change({ objectBy: '2024-03-02' }), ['error change-order subprocessors.changes[0].effectiveOn']],
  ['change-order', change({ objectBy: '2024-03-01' }), []],
  [
    'notice-too-short',
    change({ effectiveOn: '2024-02-13', objectBy: '2024-02-10' }),
    ['warning notice-too-short subprocessors.changes[0].effectiveOn'],
  ],
  ['notice-too-short', change({ effectiveOn: '2024-02-14' }), []],
  ['notice-too-short', change({ type: 'removed', effectiveOn: '2024-01-16', objectBy: '2024-01-15' }), []],
  [
    'objection-without-way',
    at('subprocessors.policy', { objection: { window: { value: 30, unit: 'days' } } }),
    ['warning objection-without-way subprocessors.policy.objection.contact'],
  ],
  [
    'objection-without-way',
    all(at('subprocessors.policy', { objection: { window: { value: 30, unit: 'days' } } }), (file) => {
      file.contacts?.push({ role: 'privacy', email: 'privacy@vendor.example' });
    }),
    [],
  ],
  [
    'subprocessor-state',
    at('subprocessors.list.0', { removedOn: '2026-10' }),
    ['warning subprocessor-state subprocessors.list[0].removedOn'],
  ],
  [
    'subprocessor-state',
    at('subprocessors.list.0', { effectiveOn: '2026-12-15' }),
    ['warning subprocessor-state subprocessors.list[0].effectiveOn'],
  ],
  ['subprocessor-state', at('subprocessors.list.0', { status: 'objection-period', effectiveOn: '2026-12-15' }), []],
  [
    'silent-change',
    (file) =>
      void file.subprocessors?.list.push({
        id: 'x',
        name: 'X',
        purpose: 'Mail',
        processingLocations: [{ country: 'DE' }],
      }),
    ['warning silent-change subprocessors.list[1]'],
    { previous: BEFORE },
  ],
  [
    'silent-change',
    (file) => {
      file.subprocessors?.list.push({ id: 'x', name: 'X', purpose: 'Mail', processingLocations: [{ country: 'DE' }] });
      file.subprocessors?.changes?.push({ type: 'added', subprocessor: 'x', announcedOn: '2026-11-01' });
    },
    [],
    { previous: BEFORE },
  ],
  [
    'silent-change',
    () => undefined,
    ['warning silent-change subprocessors.list'],
    {
      previous: {
        ...BEFORE,
        subprocessors: {
          ...BEFORE.subprocessors,
          list: [
            { id: 'hosting', name: 'H' },
            { id: 'gone', name: 'Gone' },
          ],
        },
      },
    },
  ],
];

/** Cases of names that signing fills in. */
const NAMES: readonly Case[] = [
  ['missing-member', at('privacy', { applicableLaws: [{ framework: 'gdpr' }] }), []],
  ['missing-member', at('ai', { providers: [{ subprocessor: 'hosting' }] }), []],
  [
    'missing-member',
    at('infrastructure', { providers: [{ services: ['Servers'] }] }),
    ['error missing-member infrastructure.providers[0].name'],
  ],
];

/** Every case of this file. */
export const MORE_CASES: readonly Case[] = [
  ...WORDING,
  ...CLAIMS,
  ...CONTACTS,
  ...PROMISES,
  ...CONTRADICTIONS,
  ...UPKEEP,
  ...CHANGES,
  ...NAMES,
];
