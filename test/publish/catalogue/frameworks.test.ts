import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLine, isToken } from '../../../src/core/manifest/leaves.js';
import { KINDS } from '../../../src/core/manifest/schema/certifications.js';
import { FRAMEWORKS, findFramework, suggestFrameworks } from '../../../src/publish/catalogue/frameworks.js';
import { toKey } from '../../../src/publish/catalogue/suggest.js';
import { testCheckList } from './check-list.js';

/** Where the catalogue knows better than the check list. */
const CORRECTED: Record<string, string> = {
  'mlps-cn': 'kind: a graded assessment and a filing, not a certificate',
  'nydfs-500': 'months: a law does not run out; the yearly filing is no validity',
};

testCheckList('frameworks.tsv', 'every framework of the check list is known, with its kind and validity', (rows) => {
  assert.ok(rows.length >= 216);
  for (const row of rows) {
    const framework = findFramework(row.id ?? '');
    assert.ok(framework, row.id);
    if (framework.id in CORRECTED) continue;
    assert.equal(framework.kind, row.kind, row.id);
    assert.equal(framework.months?.toString() ?? '', row.typical_validity_months, row.id);
  }
});

testCheckList('frameworks.tsv', 'the short name that the check list gives leads to the same framework', (rows) => {
  for (const { id = '', short = '' } of rows) assert.ok(suggestFrameworks(short).includes(id), `${id}: ${short}`);
});

test('ids are unique and fit a manifest', () => {
  assert.equal(new Set(FRAMEWORKS.map(({ id }) => id)).size, FRAMEWORKS.length);
  for (const { id } of FRAMEWORKS) assert.ok(isToken(id), id);
});

test('names, short names and issuers fit a manifest, and short names fit a badge', () => {
  for (const { id, name, short, issuer, kind } of FRAMEWORKS) {
    assert.ok(isLine(name) && isLine(short), id);
    assert.ok(kind === 'custom' ? issuer === '' : isLine(issuer), id);
    assert.ok(short.length <= 24, id);
  }
});

test('kinds are those of the schema, and every one of them is used', () => {
  assert.deepEqual(new Set(FRAMEWORKS.map(({ kind }) => kind)), new Set(KINDS));
});

test('no spelling of a framework is a spelling of another', () => {
  const owners = new Map<string, string>();
  for (const { id, short, name, aliases } of FRAMEWORKS) {
    for (const key of new Set([id, short, name, ...aliases].map(toKey))) {
      assert.notEqual(key, '', id);
      assert.equal(owners.get(key), undefined, `${key}: ${id}`);
      owners.set(key, id);
    }
  }
});

test('every spelling of a framework suggests that framework and no other', () => {
  for (const { id, short, name, aliases } of FRAMEWORKS) {
    for (const spelling of [id, short, name, ...aliases]) assert.deepEqual(suggestFrameworks(spelling), [id], spelling);
  }
});

test('a retired framework names a successor that is known and not retired itself', () => {
  const retired = FRAMEWORKS.filter((framework) => framework.retired);
  for (const id of ['privacy-shield', 'iso-27001-2013', 'pci-dss-3-2-1', 'fips-140-2', 'fedramp-ready', 'stateramp']) {
    assert.ok(
      retired.some((framework) => framework.id === id),
      id,
    );
  }
  for (const { id, retired: end } of retired) {
    assert.match(end?.on ?? '', /^\d{4}-\d\d(-\d\d)?$/, id);
    const successor = findFramework(end?.successor ?? '');
    assert.ok(successor && !successor.retired, id);
  }
});

test('laws and standards do not run out', () => {
  for (const { id, kind, months } of FRAMEWORKS) {
    if (kind === 'regulation' || kind === 'standard') assert.equal(months, undefined, id);
    assert.ok(months === undefined || (Number.isInteger(months) && months > 0), id);
  }
});

test('only an exact id finds a framework', () => {
  assert.equal(findFramework('soc2-type2')?.short, 'SOC 2 Type II');
  for (const near of ['SOC2-TYPE2', 'SOC 2 Type II', 'soc2-type2 ', '', 'constructor', '__proto__']) {
    assert.equal(findFramework(near), undefined, near);
  }
});

test('what people write instead of an id leads to it', () => {
  const meant: [string, string][] = [
    ['ISO27001', 'iso-27001'],
    ['ISO/IEC 27001:2022', 'iso-27001'],
    ['iso 27001 certified', 'iso-27001'],
    ['ISO 27001:2013', 'iso-27001-2013'],
    ['SOC2 Type 2', 'soc2-type2'],
    ['SOC 2 Type II report', 'soc2-type2'],
    ['soc2-typ2', 'soc2-type2'],
    ['HIPPA', 'hipaa'],
    ['GDPR certified', 'gdpr'],
    ['PCI DSS certified', 'pci-dss'],
    ['Fedramp moderate', 'fedramp-moderate'],
    ['CE+', 'cyber-essentials-plus'],
  ];
  for (const [text, id] of meant) assert.equal(suggestFrameworks(text)[0], id, text);
});

test('a name that fits several suggests them, three at most', () => {
  assert.deepEqual(suggestFrameworks('SOC2').slice(0, 2), ['soc2-type1', 'soc2-type2']);
  assert.deepEqual(suggestFrameworks('TISAX'), ['tisax-al2', 'tisax-al3']);
  assert.equal(suggestFrameworks('FedRAMP').length, 3);
});

test('nothing is suggested for what is near to nothing', () => {
  for (const text of ['', '   ', '—', 'constructor', 'our own security programme', '安全']) {
    assert.deepEqual(suggestFrameworks(text), [], text);
  }
});
