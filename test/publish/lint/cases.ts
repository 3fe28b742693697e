/**
 * One change of the good file after another, and what lint finds then.
 *
 * @module
 */

import type { Authoring, AuthoringCertification } from '../../../src/core/manifest/types.js';
import type { LintOptions } from '../../../src/publish/lint/rule.js';
import { makeAuthoring } from '../../core/manifest/good.js';

/** The code that a case proves, what is changed, and all that is found then: `severity code path`. */
export type Case = [code: string, change: (file: Authoring) => void, found: string[], options?: Partial<LintOptions>];

/** Sets members of the document. */
export function put(members: object): (file: Authoring) => void {
  return (file) => void Object.assign(file, members);
}

/** Sets members of one certification. */
export function set(members: object, index = 0): (file: Authoring) => void {
  return (file) => void Object.assign(file.certifications?.[index] ?? {}, members);
}

/** Removes a member of one certification. */
export function remove(name: keyof AuthoringCertification, index = 0): (file: Authoring) => void {
  return (file) => void Reflect.deleteProperty(file.certifications?.[index] ?? {}, name);
}

/** Names that say what only an attestor can, a language each. */
const CLAIMING: readonly string[] = [
  'ISO 27001 certified',
  'ISO 27001 zertifiziert',
  'Certifié ISO 27001',
  'Certificado ISO 27001',
  'Certificato ISO 27001',
  'ISO 27001 gecertificeerd',
  'Certificada ISO 27001',
  'Certyfikowany ISO 27001',
  'ISO 27001-certifierad',
  'ISO 27001認証取得',
  'ISO 27001 已认证',
  'ISO 27001 인증됨',
  'معتمد ISO 27001',
  'ISO 27001 מוסמך',
  'ISO 27001 ✓',
];

/** Every rule at work. */
export const CASES: readonly Case[] = [
  ...CLAIMING.map((short): Case => ['claim-in-name', set({ short }), ['error claim-in-name certifications[0].short']]),
  ['missing-member', put({ subject: { domain: 'vendor.example' } }), ['error missing-member subject.name']],
  ['wrong-value', set({ validUntil: '2026-02-30' }), ['error wrong-value certifications[0].validUntil']],
  ['wrong-value', set({ version: 2022 }), ['error wrong-value certifications[0].version']],
  ['wrong-value', put({ subject: { domain: 'Vendor.example', name: 'Vendor' } }), ['error wrong-value subject.domain']],
  [
    'too-many-entries',
    put({ attestors: new Array(17).fill({ subject: 'certbody.example' }) }),
    ['error too-many-entries attestors'],
  ],
  ['duplicate-id', set({ id: 'soc2-type2' }, 2), ['error duplicate-id certifications[2].id']],
  ['unknown-member', set({ validUtil: '2027-01-01' }), ['error unknown-member certifications[0].validUtil']],
  ['unknown-member', put({ moon: 1 }), ['error unknown-member moon']],
  ['unknown-word', set({ ownership: 'owned' }), ['error unknown-word certifications[0].ownership']],
  ['unknown-reference', set({ products: ['consol'] }), ['error unknown-reference certifications[0].products[0]']],
  [
    'unknown-country',
    (file) => void Object.assign(file.organization ?? {}, { country: 'UK' }),
    ['error unknown-country organization.country'],
  ],
  [
    'unsafe-link',
    (file) => void Object.assign(file.organization ?? {}, { website: 'https://user@vendor.example/' }),
    ['error unsafe-link organization.website'],
  ],
  [
    'unknown-framework',
    (file) => void file.certifications?.push({ id: 'new', framework: 'iso27001', status: 'planned' }),
    ['error unknown-framework certifications[4].framework'],
  ],
  [
    'unknown-provider',
    (file) => void file.residency?.locations.push({ id: 'x', provider: 'nowhere', region: 'n-1', role: 'backup' }),
    ['warning unknown-provider residency.locations[1].provider'],
  ],
  [
    'unknown-region',
    (file) =>
      void file.residency?.locations.push({ id: 'x', provider: 'aws', region: 'eu-central-99', role: 'backup' }),
    ['warning unknown-region residency.locations[1].region'],
  ],
  [
    'region-mismatch',
    (file) => void Object.assign(file.residency?.locations[0] ?? {}, { country: 'FR' }),
    ['error region-mismatch residency.locations[0].country'],
  ],
  ['status-of-kind', set({ kind: 'regulation' }), ['error status-of-kind certifications[0].status']],
  [
    'status-of-kind',
    (file) => void file.certifications?.push({ id: 'hipaa', framework: 'hipaa', status: 'certified' }),
    ['error status-of-kind certifications[4].status'],
  ],
  ['status-of-kind', set({ status: 'certified' }, 1), ['error status-of-kind certifications[1].status']],
  ['certificate-incomplete', remove('validUntil'), ['error certificate-incomplete certifications[0].validUntil']],
  [
    'certificate-incomplete',
    remove('certificationBody'),
    ['error certificate-incomplete certifications[0].certificationBody'],
  ],
  [
    'certificate-unspecific',
    remove('certificateNumber'),
    ['warning certificate-unspecific certifications[0].certificateNumber'],
  ],
  ['certificate-unspecific', remove('scope'), ['warning certificate-unspecific certifications[0].scope']],
  ['report-incomplete', remove('auditor', 1), ['error report-incomplete certifications[1].auditor']],
  ['report-incomplete', remove('reportPeriod', 1), ['error report-incomplete certifications[1].reportPeriod']],
  [
    'report-incomplete',
    (file) => {
      remove('reportPeriod', 1)(file);
      set({ framework: 'soc2-type1', level: 'Type I' }, 1)(file);
    },
    ['error report-incomplete certifications[1].auditDate'],
  ],
  ['expired-claim', set({ validUntil: '2026-11-21' }), ['error expired-claim certifications[0].validUntil']],
  ['expired-claim', set({ validUntil: '2026-11-22' }), []],
  [
    'inherited-without-source',
    remove('inheritedFrom', 3),
    ['error inherited-without-source certifications[3].inheritedFrom'],
  ],
  [
    'framework-missing',
    (file) => void file.certifications?.push({ id: 'new', name: 'Something', status: 'planned' }),
    ['error framework-missing certifications[4].framework'],
  ],
  [
    'reversed-period',
    set({ reportPeriod: { from: '2026-07-01', to: '2026-06-30' } }, 1),
    ['error reversed-period certifications[1].reportPeriod'],
  ],
  [
    'attestation-broken',
    () => undefined,
    ['error attestation-broken certifications[0].attestations[0]'],
    { statements: new Map([['iso-27001', 'another']]) },
  ],
  [
    'attestation-misplaced',
    (file) => void Object.assign(file.certifications?.[0]?.attestations?.[0] ?? {}, { certification: 'soc2-type2' }),
    ['error attestation-misplaced certifications[0].attestations[0]'],
  ],
  [
    'attestation-misplaced',
    (file) => {
      const [attestation] = file.certifications?.[0]?.attestations ?? [];
      Object.assign(attestation?.issuer ?? {}, { domain: 'vendor.example' });
      Object.assign(file.attestors?.[0] ?? {}, { subject: 'vendor.example' });
    },
    ['error attestation-misplaced certifications[0].attestations[0]'],
  ],
  [
    'attestation-without-keys',
    put({ attestors: [] }),
    ['error attestation-without-keys certifications[0].attestations[0]'],
  ],
  [
    'attestation-ended',
    (file) => {
      Object.assign(file.certifications?.[0]?.attestations?.[0] ?? {}, { expiresAt: '2026-11-22T00:00:00Z' });
    },
    ['warning attestation-ended certifications[0].attestations[0]'],
  ],
  [
    'subprocessor-without-purpose',
    (file) => void Reflect.deleteProperty(file.subprocessors?.list[0] ?? {}, 'purpose'),
    ['warning subprocessor-without-purpose subprocessors.list[0].purpose'],
  ],
  [
    'subprocessor-without-place',
    (file) => void Object.assign(file.subprocessors?.list[0] ?? {}, { processingLocations: [] }),
    ['warning subprocessor-without-place subprocessors.list[0].processingLocations'],
  ],
  [
    'notice-without-channel',
    (file) => void Object.assign(file.subprocessors ?? {}, { policy: { noticePeriod: { value: 30, unit: 'days' } } }),
    ['warning notice-without-channel subprocessors.policy.channels'],
  ],
  [
    'notice-without-channel',
    (file) => void Object.assign(file.subprocessors ?? {}, { policy: { customerDirected: ['Identity providers.'] } }),
    [],
  ],
  ['lifetime-long', put({ lifetimeDays: 46 }), ['warning lifetime-long lifetimeDays']],
  ['lifetime-long', put({ lifetimeDays: 45 }), []],
  ['lifetime-refused', put({ lifetimeDays: 93 }), ['error lifetime-refused lifetimeDays']],
  ['version-not-higher', put({ version: 41 }), ['error version-not-higher version'], { previous: { version: 41 } }],
  ['version-not-higher', put({ version: 42 }), [], { previous: { version: 41 } }],
  ['empty-section', put({ faq: [] }), ['warning empty-section faq']],
  ['empty-section', put({ continuity: {} }), ['warning empty-section continuity']],
  [
    'past-target',
    put({ roadmap: [{ title: 'A', stage: 'planned', target: '2026-10' }] }),
    ['warning past-target roadmap[0].target'],
  ],
  [
    'past-target',
    put({ roadmap: [{ title: 'A', stage: 'planned', target: '2026-Q3' }] }),
    ['warning past-target roadmap[0].target'],
  ],
  [
    'past-target',
    put({ roadmap: [{ title: 'A', stage: 'planned', target: '2025' }] }),
    ['warning past-target roadmap[0].target'],
  ],
  [
    'past-target',
    put({
      roadmap: ['2026', '2026-Q4', '2026-11', '2026-11-22', '2020+'].map((target) => ({
        title: 'A',
        stage: 'planned',
        target,
      })),
    }),
    [],
  ],
  ['past-target', put({ roadmap: [{ title: 'A', stage: 'implemented', target: '2025' }] }), []],
  [
    'past-target',
    set({ status: 'planned', roadmap: { targetDate: '2026-11-21' } }),
    ['warning past-target certifications[0].roadmap.targetDate'],
  ],
  [
    'past-target',
    (file) => void Object.assign(file.about ?? {}, { nextReview: '2026-06' }),
    ['warning past-target about.nextReview'],
  ],
  [
    'back-dated-change',
    () => undefined,
    ['error back-dated-change subprocessors.changes[0].announcedOn'],
    { previous: { issuedAt: '2026-11-01T00:00:00Z', subprocessors: { list: [] } } },
  ],
  [
    'back-dated-change',
    () => undefined,
    [],
    { previous: { issuedAt: '2024-01-15T23:00:00Z', subprocessors: { list: [], changes: [{}] } } },
  ],
  [
    'back-dated-change',
    () => undefined,
    [],
    { previous: { ...makeAuthoring(), issuedAt: '2026-11-01T00:00:00Z', version: 1 } },
  ],
  [
    'placeholder',
    (file) => void Object.assign(file.organization ?? {}, { registeredAddress: '[Registered address]' }),
    ['error placeholder organization.registeredAddress'],
  ],
  [
    'placeholder',
    set({ statement: { en: 'Certified.', de: 'TODO' } }),
    ['error placeholder certifications[0].statement.de'],
  ],
  [
    'example-text',
    (file) => {
      const kept = ['about', 'organization', 'contacts', 'products'];
      for (const name of Object.keys(file).filter((each) => !kept.includes(each))) Reflect.deleteProperty(file, name);
      Object.assign(file, { subject: { domain: 'vendor.example', name: 'Vendor' } });
    },
    ['warning example-text subject.domain'],
  ],
  [
    'needless-ignore',
    (file) => void file.lint?.ignore?.push({ code: 'expired-claim', reason: 'It was once.' }),
    ['info needless-ignore lint.ignore[1]'],
  ],
];
