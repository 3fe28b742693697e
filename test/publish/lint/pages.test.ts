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
    'status-vague certifications[0].status',
    'status-vague certifications[2].status',
    'law-certified certifications[2].statement',
    'empty-section subprocessors.list',
    'notice-without-channel subprocessors.policy.channels',
    'document-without-way documents[0].howToGet',
  ],
  b: [
    'empty-section certifications',
    'unknown-reference encryption[1].provider',
    'empty-section encryption[2].standards',
    'unknown-reference infrastructure.components[2].provider',
    'empty-section subprocessors.list',
    'legal-without-text legal[0].url',
    'legal-without-text legal[1].url',
    'empty-section roadmap',
  ],
  c: [
    'absolute-promise certifications[0].statement',
    'subprocessor-without-purpose subprocessors.list[0].purpose',
    'subprocessor-without-place subprocessors.list[0].processingLocations',
    'subprocessor-without-purpose subprocessors.list[3].purpose',
    'subprocessor-without-place subprocessors.list[3].processingLocations',
    'empty-section continuity.rto',
    'empty-section continuity.rpo',
    'disclosure-without-channel disclosure.email',
    'legal-without-text legal[0].url',
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
    'accredited-party certifications[0].statement',
    'accredited-party certifications[1].statement',
    'inherited-without-source certifications[2].inheritedFrom',
    'unknown-country residency.locations[2].country',
    'subprocessor-without-place subprocessors.list[0].processingLocations',
    'empty-section privacy.dataCollected[0].examples',
    'empty-section privacy.dataCollected[1].examples',
  ],
};

/** What is right although it looks like a fault: no finding may stand there. */
const RIGHT: Record<string, readonly string[]> = {
  // A firm that tests can be accredited, and nothing is wrong with a registration or an authorization under way.
  a: ['testing[0].description', 'certifications[1]', 'certifications[3]'],
  b: ['residency.locations[0]', 'incident', 'continuity', 'sharedResponsibility', 'subprocessors.policy'],
  c: ['certifications[4].roadmap', 'certifications[5].roadmap', 'about.updated'],
  // Who promises no notice needs no channel for it.
  d: ['privacy.retention', 'privacy.deletion', 'products', 'subprocessors.policy'],
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
