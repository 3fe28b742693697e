import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '../../../src/core/errors.js';
import { checkScenario } from './scenarios/scenario.js';
import { SCENARIOS } from './scenarios.js';

for (const scenario of SCENARIOS) {
  test(scenario.name, async () => {
    await checkScenario(scenario);
  });
}

/** Every reason that verification gives; what fetching gives is tested with the source. A new token does not compile here. */
const REASONS: Record<Exclude<Reason, 'network' | `http-${number}`>, true> = {
  'insecure-context': true,
  'no-subject': true,
  'bad-root': true,
  'too-large': true,
  utf8: true,
  depth: true,
  json: true,
  'non-strict': true,
  profile: true,
  'newer-format': true,
  type: true,
  header: true,
  'subject-mismatch': true,
  'no-anchor': true,
  keyset: true,
  'no-pinned-root': true,
  'keyset-signature': true,
  clock: true,
  equivocation: true,
  rollback: true,
  signature: true,
  'unsupported-algorithm': true,
  'expired-recently': true,
  document: true,
  section: true,
  attestation: true,
  'attestor-expired': true,
  'attestor-unknown': true,
};

test('every reason of the format has a document that earns it', () => {
  const given = SCENARIOS.flatMap(({ reason, certification }) => [reason, certification?.reason ?? null]);
  assert.deepEqual(
    Object.keys(REASONS).filter((reason) => !given.includes(reason as Reason)),
    [],
  );
});

test('every scenario has a name of its own', () => {
  assert.equal(new Set(SCENARIOS.map(({ name }) => name)).size, SCENARIOS.length);
});
