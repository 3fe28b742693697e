import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, loadProofWords, loadWords, putWords, toLanguage } from '../../src/view/languages.js';
import { en } from '../../src/view/words/en.js';
import { enProof } from '../../src/view/words/en-proof.js';
import type { BadgeFacts } from '../../src/view/words/words.js';

const FACTS: BadgeFacts & { status: string } = {
  by: 'vendor.example',
  status: '…',
  held: true,
  attestor: 'certbody.example',
  from: 'FROM',
  until: 'UNTIL',
  since: 'SINCE',
};

/** Every text of a language by its path, functions called. */
function flatten(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'function') return flatten((words as (facts: unknown) => unknown)(toArgument(path)), path);
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => flatten(value, `${path}/${key}`));
}

const toArgument = (path: string): unknown => (/\/(unknown|quote)$/.test(path) ? 'gold' : FACTS);

const EN = { badge: flatten(en), proof: flatten(enProof) };

/** How it is written, not what it says. */
const SAME_EVERYWHERE: readonly string[] = ['/dir', '/quote'];

/** Words that are the same in English and another language, and rightly so. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['/labels/version'],
  fr: ['/certifications'],
};

for (const [language, row] of LANGUAGES) {
  const badge = (await row.badge()).words;
  const proof = (await row.proof()).words;
  const all = { badge: flatten(badge), proof: flatten(proof) };

  test(`${language} has every word that English has, and no other`, () => {
    for (const part of ['badge', 'proof'] as const) {
      assert.deepEqual(all[part].map(([path]) => path).sort(), EN[part].map(([path]) => path).sort());
    }
  });

  test(`${language} leaves nothing in English by accident`, () => {
    for (const part of ['badge', 'proof'] as const) {
      const english = new Map(EN[part]);
      const same = all[part].filter(([path, text]) => text && text === english.get(path)).map(([path]) => path);
      assert.deepEqual(
        same.filter((path) => !SAME_EVERYWHERE.includes(path) && !SAME[language]?.includes(path)),
        [],
      );
    }
  });

  test(`${language} says the facts that English says, and nothing undefined`, () => {
    for (const part of ['badge', 'proof'] as const) {
      const found = new Map(all[part]);
      for (const [path, english] of EN[part]) {
        const text = found.get(path) ?? '';
        assert.doesNotMatch(text, /undefined|\[object| {2}/, path);
        for (const fact of Object.values(FACTS)) {
          if (typeof fact === 'string' && fact !== '…' && english.includes(fact)) {
            assert.ok(text.includes(fact), `${path} lacks ${fact}: ${text}`);
          }
        }
      }
    }
  });

  test(`${language} is spoken under its own tag, with days that Intl can write`, () => {
    assert.equal(badge.locale, language);
    assert.equal(toLanguage(badge.locale), language);
    assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(badge.locale), [language]);
  });

  if (badge.dir === 'rtl') {
    test(`${language} isolates every domain, so that no sentence is turned round by it`, () => {
      for (const [path, text] of [...all.badge, ...all.proof]) {
        assert.doesNotMatch(text.replace(/\u2066[^\u2066\u2069]*\u2069/g, ''), /\.example|[\u2066\u2069]/, path);
      }
    });
  }
}

test('there are fourteen languages with English', () => {
  assert.deepEqual(['en', ...LANGUAGES.keys()].sort(), [
    'ar',
    'de',
    'en',
    'es',
    'fr',
    'he',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'sv',
    'zh-Hans',
  ]);
});

const TAGS: Record<string, string> = {
  de: 'de',
  'de-AT': 'de',
  'DE-ch-1996': 'de',
  de_DE: 'de',
  'pt-BR': 'pt',
  'fr-CA': 'fr',
  iw: 'he',
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-Hans-HK': 'zh-Hans',
  'zh-TW': '',
  'zh-Hant': '',
  en: '',
  'en-US': '',
  da: '',
  '': '',
  'not a tag': '',
  constructor: '',
};
for (const [tag, language] of Object.entries(TAGS)) {
  test(`a page in “${tag}” is spoken to in ${language || 'English'}`, () => assert.equal(toLanguage(tag), language));
}

test('no tag ever makes the look-up throw', () => {
  fc.assert(fc.property(fc.string(), (tag) => assert.equal(typeof toLanguage(tag), 'string')));
});

test('a language that nobody has is English, whole', async () => {
  assert.deepEqual(flatten(await loadWords('tlh', en)), EN.badge);
});

test('a page’s own words stand over ours, and the rest stays', async () => {
  const before = await loadWords('sv-FI', en);
  putWords('sv', { badge: { shorts: { expired: 'X' } }, proof: { labels: { close: 'Y' } } }, english());
  putWords('sv-FI', { badge: { shorts: { stale: 'Z' } } }, english());
  assert.equal(before.shorts.expired, 'X');
  assert.equal(before.shorts.stale, 'Z');
  assert.equal(before.shorts.pending, 'Kontrolleras');
  assert.equal((await loadWords('sv', en)).shorts.stale, 'Inaktuellt');
  assert.equal((await loadProofWords('sv-SE', enProof)).labels.close, 'Y');
  // The package's own are as they were.
  assert.equal((await LANGUAGES.get('sv')?.badge())?.words.shorts.expired, 'Utgånget');
});

test('a page can bring a language of its own; what it leaves out is English', async () => {
  putWords('da', { badge: { locale: 'da', shorts: { expired: 'Udløbet' } } }, english());
  const words = await loadWords('da-DK', en);
  assert.equal(words.locale, 'da');
  assert.equal(words.shorts.expired, 'Udløbet');
  assert.equal(words.shorts.pending, en.shorts.pending);
});

test('a page can change English itself, whatever its country', () => {
  const own = english();
  putWords('en-US', { badge: { shorts: { expired: 'Over' } } }, own);
  assert.equal(own.badge.shorts.expired, 'Over');
});

test('what has no place among the words, or is of another kind, never gets in', async () => {
  const wrong = {
    shorts: { expired: 5, more: 'x' },
    held: { planned: 'x' },
    lines: 'x',
    unknown: 'x',
    __proto__: { a: 1 },
  };
  putWords('nl-BE', { badge: wrong } as never, english());
  assert.deepEqual(flatten(await loadWords('nl-BE', en)), flatten(await loadWords('nl', en)));
});

/** English that a test may write to. */
function english(): { badge: typeof en; proof: typeof enProof } {
  const copy = <T extends object>(table: T): T =>
    Object.fromEntries(
      Object.entries(table).map(([key, value]) => [
        key,
        typeof value === 'object' && !Array.isArray(value) ? copy(value) : value,
      ]),
    ) as T;
  return { badge: copy(en), proof: copy(enProof) };
}
