import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Authoring, AuthoringCertification } from '../../src/core/manifest/types.js';
import { lint } from '../../src/publish/lint/lint.js';
import { ROOT } from '../tools/paths.js';

const VENDORS = join(ROOT, 'demo/vendors');
const NOW = Date.parse('2026-11-22T12:00:00Z');
const LONG_AFTER = Date.parse('2027-06-01T00:00:00Z');

function readVendor(name: string): Authoring {
  return parse(readFileSync(join(VENDORS, `${name}.yaml`), 'utf8')) as Authoring;
}

/** What lint has to say of each vendor: the gaps that are there on purpose, and nothing else. */
const DESERVED: Record<string, string[]> = {
  belukar: ['objective-not-published', 'objective-not-published', 'security-txt-ended'],
  cinderpeak: ['law-certified', 'notice-without-channel', 'retention-open', 'status-vague', 'status-vague'],
  kurrajong: ['empty-section'],
  pennywhistle: ['accredited-party', 'empty-section', 'empty-section', 'needless-ignore'],
};

const NAMES = readdirSync(VENDORS)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

test('there are four vendors, each under a domain of its own that is kept for examples', () => {
  const domains = NAMES.map((name) => readVendor(name).subject.domain);
  assert.deepEqual(NAMES.sort(), Object.keys(DESERVED));
  assert.equal(new Set(domains).size, 4);
  for (const domain of domains) assert.match(domain, /\.example$/);
});

test('lint finds in each vendor’s file the gaps that are there on purpose', () => {
  for (const [name, codes] of Object.entries(DESERVED)) {
    const found = lint(readVendor(name), { now: NOW });
    assert.deepEqual(found.map(({ code }) => code).sort(), codes, name);
    assert.ok(
      found.every(({ severity }) => severity !== 'error'),
      name,
    );
  }
});

test('the vendors can still be signed when their nearest dates have passed', () => {
  for (const name of NAMES) {
    const errors = lint(readVendor(name), { now: LONG_AFTER }).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, [], name);
  }
});

test('the vendors between them show a claim at every stage', () => {
  const claims: AuthoringCertification[] = NAMES.flatMap((name) => readVendor(name).certifications ?? []);
  const statuses = new Set(claims.map(({ status }) => status));
  for (const status of [
    'certified',
    'registered',
    'compliant',
    'aligned',
    'ready',
    'in-process',
    'in-progress',
    'planned',
    'on-roadmap',
    'under-evaluation',
  ]) {
    assert.ok(statuses.has(status), status);
  }
  assert.ok(claims.some(({ ownership }) => ownership === 'inherited'));
  assert.ok(claims.some(({ history }) => history?.some(({ status }) => status === 'withdrawn')));
  assert.ok(claims.some(({ status, roadmap }) => status === 'in-progress' && roadmap?.targetDate));
});

test('the gaps of the pages that the vendors are modelled on are still there', () => {
  assert.deepEqual(readVendor('cinderpeak').subprocessors?.list, []);
  const report = readVendor('cinderpeak').certifications?.find(({ id }) => id === 'soc2-type2');
  assert.deepEqual([report?.status, report?.auditor, report?.reportPeriod], ['compliant', undefined, undefined]);
  assert.deepEqual(readVendor('kurrajong').certifications, []);
  assert.match(JSON.stringify(readVendor('cinderpeak').contacts), /\[street address/);
  assert.match(JSON.stringify(readVendor('pennywhistle').certifications), /accredited/);
});

test('an auditor attests only certificates that a vendor says it issued', () => {
  const vendors = new Map(NAMES.map((name) => [readVendor(name).subject.domain, readVendor(name)]));
  for (const file of readdirSync(join(VENDORS, 'auditors'))) {
    const { subject, attests } = parse(readFileSync(join(VENDORS, 'auditors', file), 'utf8')) as {
      subject: { domain: string; name: string };
      attests: { vendor: string; certification: string }[];
    };
    assert.ok(!vendors.has(subject.domain));
    assert.ok(attests.length > 0);
    for (const { vendor, certification } of attests) {
      const entry = vendors.get(vendor)?.certifications?.find(({ id }) => id === certification);
      assert.equal(entry?.certificationBody?.name, subject.name);
      assert.equal(entry?.status, 'certified');
      assert.ok(`${entry?.validUntil}` >= '2028');
    }
  }
});
