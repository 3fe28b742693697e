import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Certification, Manifest } from '../../src/core/manifest/types.js';
import { toVerdict } from '../../src/core/trust/to-verdict.js';
import type { CertificationVerdict } from '../../src/core/trust/verdict.js';
import { type ClaimView, toClaimView } from '../../src/view/claim.js';
import { en } from '../../src/view/words/en.js';
import { enProof } from '../../src/view/words/en-proof.js';

const ENTRY: Certification = {
  id: 'soc2',
  name: 'SOC 2 Type II',
  kind: 'attestation',
  status: 'attested',
  issuer: 'AICPA',
  level: 'Type II',
  version: '2022',
  statusNote: 'Bridge letter on file',
  statement: { de: 'Geprüft', en: 'Audited' },
  criteria: ['security', 'availability', 'magic'],
  scope: 'The console',
  products: ['console', 'gone'],
  locations: ['eu'],
  exclusions: ['The beta', 'The old API'],
  auditor: { name: 'Auditor Example LLP', url: 'https://auditor.example/' },
  certificationBody: { name: 'Body Example', url: 'javascript:alert(1)', accreditationBody: 'Board Example' },
  certificateNumber: '0042',
  issuedOn: '2026-08-01',
  validFrom: '2026-08-01',
  validUntil: '2027-07-31',
  auditDate: '2026-07',
  nextAudit: '2027-Q3',
  surveillance: ['2027', '2028+'],
  reportPeriod: { from: '2025-07-01', to: '2026-06-30' },
  bridgeLetter: { until: '2026-12-31' },
  roadmap: {
    targetDate: '2027-Q1',
    stage: 'Gap assessment done',
    dependsOn: 'after Type I',
    link: 'https://vendor.example/road',
  },
  registry: { name: 'Public Register', url: 'https://register.example/42', entryId: '42' },
  evidence: ['report'],
  history: [
    { date: '2024-06', status: 'in-progress' },
    { date: '2025-07-15', status: 'attested' },
    { date: '2026-07-31', status: 'expired' },
  ],
  legalNote: 'Restricted use',
};
const MANIFEST = {
  products: [{ id: 'console', name: 'Example Console' }],
  residency: { locations: [{ id: 'eu', label: { en: 'European Union' } }] },
  documents: [{ id: 'report', title: 'SOC 2 report', url: 'https://vendor.example/report' }],
  subprocessors: { list: [{ id: 'cloud', name: 'Cloud Example' }] },
} as unknown as Manifest;

function say(
  changes: Partial<Certification> = {},
  claim: Partial<CertificationVerdict> = {},
  manifest = MANIFEST,
): ClaimView {
  const entry = { ...ENTRY, ...changes };
  const verdict = { ...toVerdict('verified', null, 'vendor.example'), manifest };
  return toClaimView(
    { id: entry.id, state: 'self-declared', reason: null, entry, attestor: null, otherAttestors: [], ...claim },
    { verdict, words: enProof, badgeWords: en },
  );
}

const FACTS: [label: string, ...values: string[]][] = [
  ['Auditor', 'Auditor Example LLP'],
  ['Certification body', 'Body Example'],
  ['Accredited by', 'Board Example'],
  ['Certificate number', '0042'],
  ['Level', 'Type II'],
  ['Edition', '2022'],
  ['Note', 'Bridge letter on file'],
  ['Scope', 'The console'],
  ['Products', 'Example Console', 'gone'],
  ['Places', 'European Union'],
  ['Not covered', 'The beta', 'The old API'],
  ['Criteria', 'Security, Availability, Unknown “magic”'],
  ['Period covered', '1 Jul 2025 – 30 Jun 2026'],
  ['Letter covers until', '31 Dec 2026'],
  ['Issued', '1 Aug 2026'],
  ['Valid from', '1 Aug 2026'],
  ['Valid until', '31 Jul 2027'],
  ['Audited', 'Jul 2026'],
  ['Surveillance audits', '2027, 2028 or later'],
  ['Target', 'Jan – Mar 2027'],
  ['Stage', 'Gap assessment done'],
  ['Depends on', 'after Type I'],
  ['Public register', 'Public Register, 42'],
  ['Evidence', 'SOC 2 report'],
  ['History', 'Jun 2024: In progress', '15 Jul 2025: Report', '31 Jul 2026: Expired'],
  ['Published by', 'AICPA'],
  ['Legal note', 'Restricted use'],
];
for (const [label, ...values] of FACTS) {
  test(`the detail says what the manifest says under “${label}”`, () => {
    const found = say().facts.filter((fact) => fact.label === label);
    // Engines differ in the spaces around a dash.
    assert.deepEqual(
      found.map(({ value }) => value.replace(/[\u2009\u202f\xa0]/g, ' ').replace(/ ?– ?/, ' – ')),
      values,
    );
  });
}

test('what another section says of an attested claim is said to be the vendor’s own, and changes nothing of it', () => {
  const until = Date.parse('2027-03-01T00:00:00Z');
  const attestor = { domain: 'certbody.example', name: 'Certification Body Example', rootKid: 'r', kid: 'k', until };
  const { facts } = say({}, { state: 'countersigned', attestor });
  const values = (label: string): string[] => facts.filter((fact) => fact.label === label).map(({ value }) => value);
  assert.deepEqual(values('Products'), ['console', 'gone']);
  assert.deepEqual(values('Places'), ['eu']);
  assert.deepEqual(values('Evidence'), ['report']);
  assert.deepEqual(values(enProof.labels.statement), [
    'console: Example Console',
    'eu: European Union',
    'report: SOC 2 report',
  ]);
});

test('a text is said in the language nearest to the reader’s, as in every other part', () => {
  const words = { ...en, locale: 'pt' };
  const entry: Certification = { ...ENTRY, scope: { en: 'All offices', 'pt-BR': 'Todos os escritórios' } };
  const claim = {
    id: entry.id,
    state: 'self-declared',
    reason: null,
    entry,
    attestor: null,
    otherAttestors: [],
  } as const;
  const verdict = { ...toVerdict('verified', null, 'vendor.example'), manifest: MANIFEST };
  const { facts } = toClaimView({ ...claim, otherAttestors: [] }, { verdict, words: enProof, badgeWords: words });
  assert.equal(facts.find(({ label }) => label === enProof.labels.scope)?.value, 'Todos os escritórios');
});

test('things side by side have the comma of the language between them', () => {
  const claim = { id: ENTRY.id, state: 'self-declared', reason: null, entry: ENTRY, attestor: null } as const;
  const verdict = { ...toVerdict('verified', null, 'vendor.example'), manifest: MANIFEST };
  const commas = { en: ', ', ja: '、', 'zh-Hans': '、' };
  for (const [locale, comma] of Object.entries(commas)) {
    const badgeWords = { ...en, locale };
    const { facts } = toClaimView({ ...claim, otherAttestors: [] }, { verdict, words: enProof, badgeWords });
    const criteria = facts.find(({ label }) => label === enProof.labels.criteria)?.value;
    assert.equal(criteria, ['Security', 'Availability', 'Unknown “magic”'].join(comma), locale);
  }
});

test('only addresses that are safe to follow become links', () => {
  const links = Object.fromEntries(say().facts.map(({ label, href }) => [label, href ?? null]));
  assert.equal(links.Auditor, 'https://auditor.example/');
  assert.equal(links['Public register'], 'https://register.example/42');
  assert.equal(links.Evidence, 'https://vendor.example/report');
  assert.equal(links.Target, 'https://vendor.example/road');
  assert.equal(links['Certification body'], null);
});

test('facts with the same label stand together', () => {
  const labels = say().facts.map(({ label }) => label);
  const runs = labels.filter((label, at) => label !== labels[at - 1]);
  assert.equal(new Set(runs).size, runs.length);
});

test('the vendor’s own wording is quoted, and is no fact', () => {
  const { quote, facts } = say();
  assert.equal(quote, '“Audited”');
  assert.ok(!facts.some(({ value }) => value.includes('Audited')));
});

test('a supplier’s certificate names its holder, and says that the vendor is not', () => {
  assert.equal(say().owner, '');
  const { owner, mark, name } = say({ ownership: 'inherited', inheritedFrom: 'cloud' }, { state: 'countersigned' });
  assert.equal(owner, 'Held by Cloud Example, not by vendor.example.');
  assert.equal(mark, 'self-declared');
  assert.match(name, /^Supplier’s claim: /);
  assert.equal(say({ ownership: 'supplier', inheritedFrom: 'nobody' }).owner, 'Not held by vendor.example itself.');
});

test('the last days are said beside the last day, while the claim stands', () => {
  const until = (view: ClaimView): string | undefined => view.facts.find(({ label }) => label === 'Valid until')?.value;
  assert.equal(until(say({}, { endsSoon: true })), '31 Jul 2027 (Expires soon)');
  assert.equal(until(say({}, { endsSoon: false })), '31 Jul 2027');
});

test('of a claim that the badge withholds nothing is said', () => {
  const { facts, quote, owner } = say({ ownership: 'inherited' }, { state: 'invalid', reason: 'attestation' });
  assert.deepEqual(
    facts.map(({ value }) => value),
    ['invalid/attestation', 'soc2'],
  );
  assert.deepEqual([quote, owner], ['', '']);
});

test('sections that have not been checked never break the detail, nor say what is no text', () => {
  const anything = fc.anything({ maxDepth: 3 });
  const manifest = fc.record({ products: anything, residency: anything, documents: anything, subprocessors: anything });
  fc.assert(
    fc.property(manifest, fc.constantFrom('own', 'inherited'), (sections, ownership) => {
      const { facts } = say({ ownership, inheritedFrom: 'cloud' }, {}, sections as unknown as Manifest);
      for (const { value } of facts) assert.equal(typeof value, 'string');
    }),
  );
});
