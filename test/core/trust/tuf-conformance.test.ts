import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCorpus } from '../../tools/corpus.js';
import { checkScenario } from './scenarios/scenario.js';
import { CONFORMANCE } from './tuf-conformance.js';

for (const [name, conformance] of Object.entries(CONFORMANCE)) {
  if ('make' in conformance) {
    test(`${name} has its like here, and ends as it must`, async () => {
      await checkScenario({ name, ...conformance });
    });
  }
}

test('what has no meaning here says why, in a sentence', () => {
  for (const [name, conformance] of Object.entries(CONFORMANCE)) {
    if ('meaningless' in conformance) assert.match(conformance.meaningless, /^[A-Z].{30,}\.$/, name);
  }
});

testCorpus('tuf-conformance', 'every scenario of tuf-conformance is answered for', async (vectors) => {
  const names = (await vectors.text('scenario-names.txt')).trim().split('\n');
  assert.deepEqual(Object.keys(CONFORMANCE).sort(), names.sort());
  return names.length;
});
