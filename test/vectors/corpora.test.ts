import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCorpus } from '../tools/corpus.js';
import { CORPORA } from './corpora.js';
import { checkOpenTexts } from './json-corpora.js';

for (const { name, title, check } of CORPORA) testCorpus(name, title, check);

test('JSON that parsers are free to accept or refuse gives a value or a refusal, never a crash', () => {
  assert.equal(checkOpenTexts(), 318);
});
