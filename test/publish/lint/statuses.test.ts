import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, STATUSES } from '../../../src/core/manifest/schema/certifications.js';
import type { Authoring } from '../../../src/core/manifest/types.js';
import { lint } from '../../../src/publish/lint/lint.js';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const ENDING = ['renewal-in-progress', 'expired', 'suspended', 'revoked'];
const ISSUED = ['certified', 'attested', 'authorized', 'registered'];

/** Every status that a kind cannot have; all others of the vocabulary it can. */
const IMPOSSIBLE: Record<string, string[]> = {
  certification: ['attested', 'authorized', 'observation-period'],
  attestation: ['certified', 'authorized', 'registered', 'in-process'],
  authorization: ['attested', 'observation-period'],
  assessment: ['certified', 'authorized', 'observation-period'],
  registration: ['certified', 'attested', 'authorized', 'observation-period'],
  regulation: [...ISSUED, ...ENDING, 'in-process', 'observation-period'],
  'self-assessment': ['certified', 'attested', 'authorized', 'in-process', 'observation-period'],
  standard: [...ISSUED, ...ENDING, 'in-process', 'observation-period'],
  membership: ['certified', 'attested', 'authorized', 'in-process', 'observation-period'],
  custom: [],
};

test('each kind refuses the statuses that it cannot give, over the whole vocabulary', () => {
  assert.deepEqual(Object.keys(IMPOSSIBLE).sort(), [...KINDS].sort());
  for (const kind of KINDS) {
    const refused = STATUSES.filter((status) => {
      const file = {
        subject: { domain: 'vendor.test', name: 'Vendor' },
        certifications: [{ id: 'claim', name: 'Scheme', kind, status }],
      } as Authoring;
      return lint(file, { now: NOW }).some(({ code }) => code === 'status-of-kind');
    });
    assert.deepEqual(refused.sort(), [...(IMPOSSIBLE[kind] ?? [])].sort(), kind);
  }
});
