import { expect } from '@open-wc/testing';
import { testCorpus } from '../tools/browser-corpus.js';
import { CORPORA } from './corpora.js';
import { checkOpenTexts } from './json-corpora.js';

for (const { name, title, check } of CORPORA) testCorpus(name, title, check);

it('JSON that parsers are free to accept or refuse gives a value or a refusal, never a crash', () => {
  expect(checkOpenTexts()).to.equal(318);
});
