import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toBestText } from '../../src/view/best-text.js';

const CASES: readonly (readonly [tags: string, wanted: string, found: string])[] = [
  ['de en fr', 'fr', 'fr'],
  ['de en fr', 'fr-CA', 'fr'],
  ['en pt', 'pt-BR', 'pt'],
  ['en pt-PT pt-BR', 'pt-BR', 'pt-BR'],
  ['en pt-PT pt', 'pt-BR', 'pt'],
  ['en pt-BR', 'pt', 'pt-BR'],
  ['zh-Hans en', 'zh-TW', 'en'],
  ['zh-Hans en', 'zh-CN', 'zh-Hans'],
  ['zh en', 'zh-Hans', 'zh'],
  ['zh-TW zh-CN en', 'zh-Hans', 'zh-CN'],
  ['sr-Latn sr en', 'sr-Latn-RS', 'sr-Latn'],
  ['de en-US', 'ja', 'en-US'],
  ['de it', 'ja', 'de'],
  ['EN DE', 'de', 'DE'],
];
for (const [tags, wanted, found] of CASES) {
  test(`of ${tags} a reader of ${wanted} gets ${found}`, () => {
    const text = Object.fromEntries(tags.split(' ').map((tag) => [tag, `in ${tag}`]));
    assert.deepEqual(toBestText(text, wanted), { text: `in ${found}`, lang: found });
  });
}

test('a second choice comes before English', () => {
  assert.equal(toBestText({ en: 'a', de: 'b' }, 'ja', 'de').lang, 'de');
});

test('what is found is always one of the texts that are there', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), fc.string(), (text, wanted) => {
      const found = toBestText(text, wanted);
      assert.ok(Object.hasOwn(text, found.lang));
      assert.equal(found.text, text[found.lang]);
    }),
  );
});
