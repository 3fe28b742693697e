/**
 * What lint has to say of pages as they are found: each typed in as loosely as it words things, under an invented name.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { toPathText } from '../../../src/core/manifest/path.js';
import { lint } from '../../../src/publish/lint/lint.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');

/** The faults of each page, as `code path`. Lint may find more of them as it learns, and none of these less. */
const FAULTS: Record<string, readonly string[]> = {
  a: [
    'placeholder contacts[1].postalAddress',
    'report-incomplete certifications[0].auditor',
    'report-incomplete certifications[0].reportPeriod',
    'empty-section subprocessors.list',
    'notice-without-channel subprocessors.policy.channels',
  ],
  b: [
    'empty-section certifications',
    'unknown-reference encryption[1].provider',
    'empty-section encryption[2].standards',
    'unknown-reference infrastructure.components[2].provider',
    'empty-section subprocessors.list',
    'notice-without-channel subprocessors.policy.channels',
    'empty-section roadmap',
  ],
  c: [
    'subprocessor-without-purpose subprocessors.list[0].purpose',
    'subprocessor-without-place subprocessors.list[0].processingLocations',
    'subprocessor-without-purpose subprocessors.list[3].purpose',
    'subprocessor-without-place subprocessors.list[3].processingLocations',
    'notice-without-channel subprocessors.policy.channels',
    'empty-section continuity.rto',
    'empty-section continuity.rpo',
  ],
  d: [
    'certificate-incomplete certifications[0].certificationBody',
    'certificate-incomplete certifications[0].validUntil',
    'certificate-unspecific certifications[0].certificateNumber',
    'certificate-unspecific certifications[0].scope',
    'certificate-incomplete certifications[1].certificationBody',
    'certificate-incomplete certifications[1].validUntil',
    'certificate-unspecific certifications[1].certificateNumber',
    'certificate-unspecific certifications[1].scope',
    'inherited-without-source certifications[2].inheritedFrom',
    'unknown-country residency.locations[2].country',
    'subprocessor-without-place subprocessors.list[0].processingLocations',
    'notice-without-channel subprocessors.policy.channels',
    'empty-section privacy.dataCollected[0].examples',
    'empty-section privacy.dataCollected[1].examples',
  ],
};

/** What is right although it looks like a fault: no finding may stand there. */
const RIGHT: Record<string, readonly string[]> = {
  // A firm that tests can be accredited, and nothing is wrong with a registration or an authorization under way.
  a: ['testing[0].description', 'certifications[1]', 'certifications[3]'],
  b: ['residency.locations[0]', 'incident', 'continuity', 'sharedResponsibility'],
  c: ['certifications[4].roadmap', 'certifications[5].roadmap', 'about.updated'],
  d: ['privacy.retention', 'privacy.deletion', 'products'],
};

for (const [page, faults] of Object.entries(FAULTS)) {
  const found = lint(parse(readFileSync(join(import.meta.dirname, `pages/${page}.yaml`), 'utf8')), { now: NOW });

  test(`lint finds every fault of page ${page} where it is`, () => {
    const all = found.map(({ code, path }) => `${code} ${toPathText(path)}`);
    assert.deepEqual(
      faults.filter((fault) => !all.includes(fault)),
      [],
    );
  });

  test(`lint leaves alone what page ${page} says rightly`, () => {
    const paths = found.map(({ path }) => toPathText(path));
    for (const right of RIGHT[page] ?? []) {
      assert.deepEqual(
        paths.filter((path) => path.startsWith(right)),
        [],
      );
    }
  });
}
