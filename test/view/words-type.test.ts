import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../src/view/languages.js';
import { onDay } from '../../src/view/words/it.js';
import { flatten, loadAll, PARTS } from '../fixtures/words.js';

// Not ’, which is an apostrophe too, nor the sign within a Hebrew abbreviation.
const QUOTES = /[“”„‟‘‚«»‹›「」『』]|(?<![א-ת])״|״(?![א-ת])/g;
const HAN = '[\\u3040-\\u30ff\\u4e00-\\u9fff]';

/** Punctuation that a language does not have, or not so. An address is not a sentence. */
const WRONG: Readonly<Record<string, RegExp>> = {
  ar: /[\u0600-\u06ff] ?[,;?]/,
  es: /^[^¿]*\?|^[^¡]*!/,
  // A space that does not break, before what stands high and inside quotation marks.
  fr: /[^\u00a0\u202f][:;?!»](?= |$)|«[^\u00a0\u202f]/,
  ja: new RegExp(`${HAN} ?[.,:;?!()]|[,:;?!()] ?${HAN}`),
  'zh-Hans': new RegExp(`${HAN} ?[.,:;?!()]|[,:;?!()] ?${HAN}`),
};

for (const language of ['en', ...LANGUAGES.keys()]) {
  const words = await loadAll(language);
  const texts = PARTS.flatMap((part) => flatten(words[part], part));

  test(`${language} has real quotation marks, apostrophes and dots, and no spare space`, () => {
    for (const [path, text] of texts) assert.doesNotMatch(text, /["'`]|\.\.\.|^\s|\s$|\s\s|\s[,.](?=\s|$)/, path);
  });

  test(`${language} quotes in one way, and closes what it opens`, () => {
    const [open, close] = words.proof.quote('x').match(QUOTES) ?? [];
    assert.ok(open && close);
    for (const [path, text] of texts) {
      const marks = (text.match(QUOTES) ?? []).join('');
      assert.equal(marks, (open + close).repeat(marks.length / 2), path);
    }
  });

  const wrong = WRONG[language];
  if (wrong) {
    test(`${language} is punctuated as its readers are used to`, () => {
      for (const [path, text] of texts) assert.doesNotMatch(text.replaceAll('https://', ''), wrong, path);
    });
  }
}

test('it says a day with the article that its number takes', () => {
  const days = ['1 gen 2027', '8 set 2027', '11 nov 2026', '18 set 2027', '28 feb 2027', '2027'];
  assert.deepEqual(
    days.map((day) => onDay('il', day)),
    ['il 1 gen 2027', 'l’8 set 2027', 'l’11 nov 2026', 'il 18 set 2027', 'il 28 feb 2027', 'il 2027'],
  );
  assert.equal(onDay('fino al', '8 set 2027'), 'fino all’8 set 2027');
  assert.equal(onDay('prima del', '11 nov 2026'), 'prima dell’11 nov 2026');
});
