import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  LANGUAGES,
  loadOwnWords,
  loadProofWords,
  loadWords,
  putWords,
  toLanguage,
  type Words,
} from '../../src/view/languages.js';
import { en } from '../../src/view/words/en.js';
import { enProof } from '../../src/view/words/en-proof.js';
import { enResidency } from '../../src/view/words/en-residency.js';
import { enStatus } from '../../src/view/words/en-status.js';
import { ENGLISH } from '../../src/view/words/english.js';
import { EN, flatten, loadAll, PARTS, toArguments } from '../fixtures/words.js';

/** What makes a text of what it was given, and the facts among it that a text may have. */
function toFacts(path: string): string[] {
  const given = toArguments(path).flatMap((each) => (typeof each === 'object' ? Object.values(each ?? {}) : each));
  return given.filter((each) => typeof each !== 'boolean' && !['…', '', 'other'].includes(String(each))).map(String);
}

/** How it is written, not what it says. */
const SAME_EVERYWHERE =
  /\/(dir|locale|quote|on)$|^residency\/(shortMechanisms|place)|\/webhook$|^section\/(ours|labels\/(digest|duns|gpc|lei|securityTxt|uei)|tables\/serviceModels\/.aas|tables\/(componentLayers\/cdn|productKinds\/api|controlGroups\/api))$/;

/** Words that are the same in English and another language, and rightly so. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    'proof/labels/version',
    'section/titles/roadmap',
    'section/labels/cloud',
    'section/labels/cookies',
    'section/labels/format',
    'section/labels/registry',
    'section/labels/website',
    'section/tables/contactRoles/support',
    'section/tables/serviceModels/hybrid',
    'section/tables/documentTypes/whitepaper',
    'section/tables/documentTypes/roadmap',
    'section/tables/controlGroups/governance',
    'section/tables/componentLayers/firewall',
    'section/tables/componentLayers/proxy',
    'section/tables/componentLayers/hardware',
    'section/tables/tenancies/hybrid',
    'section/tables/rights/information',
    'subprocessors/labels/training',
    'subprocessors/columns/name',
    'subprocessors/columns/status',
    'subprocessors/channels/rss',
  ],
  es: [
    'proof/labels/auditor',
    'section/labels/auditor',
    'section/labels/cookies',
    'section/tables/componentLayers/proxy',
    'section/tables/componentLayers/hardware',
    'section/tables/methods/manual',
  ],
  fr: [
    'badge/certifications',
    'proof/labels/version',
    'residency/labels/classification',
    'residency/frames/europe',
    'section/titles/contacts',
    'section/titles/certifications',
    'section/titles/infrastructure',
    'section/titles/documents',
    'section/labels/cloud',
    'section/labels/cookies',
    'section/labels/date',
    'section/labels/description',
    'section/labels/document',
    'section/labels/documentVersion',
    'section/labels/documents',
    'section/labels/format',
    'section/labels/licence',
    'section/labels/page',
    'section/labels/pages',
    'section/labels/version',
    'section/tables/contactRoles/documents',
    'section/tables/documentTypes/questionnaire',
    'section/tables/documentTypes/architecture',
    'section/tables/controlGroups/personnel',
    'section/tables/controlGroups/infrastructure',
    'section/tables/stages/publication',
    'section/tables/legalKinds/licence',
    'status/states/maintenance',
    'status/states/incident',
    'subprocessors/labels/affiliate',
    'subprocessors/labels/source',
  ],
  it: [
    'proof/labels/auditor',
    'proof/criteria/privacy',
    'residency/roles/replica',
    'residency/roles/backup',
    'section/labels/auditor',
    'section/labels/cloud',
    'section/tables/layers/database',
    'section/tables/controlGroups/governance',
    'section/tables/componentLayers/firewall',
    'section/tables/componentLayers/proxy',
    'section/tables/componentLayers/database',
    'section/tables/componentLayers/hardware',
    'section/tables/criteria/privacy',
    'subprocessors/channels/email',
    'subprocessors/channels/rss',
  ],
  ja: ['subprocessors/columns/ai'],
  ko: ['subprocessors/columns/ai'],
  nl: [
    'proof/labels/details',
    'proof/labels/auditor',
    'proof/labels/criteria',
    'proof/criteria/privacy',
    'residency/labels/product',
    'residency/roles/replica',
    'section/titles/ai',
    'section/titles/roadmap',
    'section/labels/auditor',
    'section/labels/cloud',
    'section/labels/cookies',
    'section/labels/criteria',
    'section/labels/document',
    'section/labels/registry',
    'section/labels/website',
    'section/tables/deployments/private-cloud',
    'section/tables/documentTypes/whitepaper',
    'section/tables/documentTypes/roadmap',
    'section/tables/layers/database',
    'section/tables/controlGroups/governance',
    'section/tables/componentLayers/firewall',
    'section/tables/componentLayers/database',
    'section/tables/componentLayers/hardware',
    'section/tables/criteria/privacy',
    'status/states/incident',
    'status/labels/details',
    'subprocessors/columns/ai',
    'subprocessors/columns/status',
    'subprocessors/channels/email',
    'subprocessors/channels/rss',
  ],
  pl: [
    'section/labels/format',
    'section/tables/aiRoles/importer',
    'subprocessors/columns/ai',
    'subprocessors/columns/status',
    'subprocessors/channels/email',
  ],
  pt: [
    'proof/labels/auditor',
    'section/labels/auditor',
    'section/labels/cookies',
    'section/tables/componentLayers/firewall',
    'section/tables/componentLayers/proxy',
    'section/tables/componentLayers/hardware',
    'section/tables/methods/manual',
    'subprocessors/channels/rss',
  ],
  sv: [
    'proof/labels/version',
    'residency/labels/category',
    'residency/labels/data',
    'section/titles/ai',
    'section/labels/data',
    'section/labels/documentVersion',
    'section/labels/format',
    'section/labels/period',
    'section/labels/policy',
    'section/labels/registry',
    'section/labels/rotation',
    'section/labels/version',
    'section/tables/contactRoles/press',
    'section/tables/serviceModels/hybrid',
    'section/tables/documentTypes/whitepaper',
    'section/tables/documentTypes/policy',
    'section/tables/controlGroups/data',
    'section/tables/rights/information',
    'section/tables/aiRisks/minimal',
    'status/states/incident',
    'subprocessors/columns/data',
    'subprocessors/columns/ai',
    'subprocessors/columns/status',
  ],
  'zh-Hans': ['subprocessors/columns/ai'],
};

for (const language of LANGUAGES.keys()) {
  const words = await loadAll(language);
  const all = new Map(PARTS.flatMap((part) => flatten(words[part], part)));
  const { badge } = words;

  test(`${language} has every word that English has, and no other`, () => {
    assert.deepEqual([...all.keys()].sort(), [...EN.keys()].sort());
    const empty = [...all].filter(([path, text]) => !text && EN.get(path)).map(([path]) => path);
    assert.deepEqual(empty, []);
  });

  test(`${language} leaves nothing in English by accident`, () => {
    const same = [...all].filter(([path, text]) => text && text === EN.get(path)).map(([path]) => path);
    assert.deepEqual(same.filter((path) => !SAME_EVERYWHERE.test(path)).sort(), [...(SAME[language] ?? [])].sort());
  });

  test(`${language} says the facts that English says, and nothing undefined`, () => {
    for (const [path, text] of all) {
      const english = EN.get(path) ?? '';
      assert.doesNotMatch(text, /undefined|\[object| {2}|[{}|]/, path);
      for (const fact of toFacts(path)) {
        if (english.includes(fact)) assert.ok(text.includes(fact), `${path} lacks ${fact}: ${text}`);
      }
    }
  });

  test(`${language} is spoken under its own tag, with days that Intl can write`, () => {
    assert.equal(badge.locale, language);
    assert.equal(words.status.locale, language);
    assert.equal(words.subprocessors.locale, language);
    assert.equal(all.get('section/locale'), language);
    assert.equal(all.get('center/locale'), language);
    assert.equal(toLanguage(badge.locale), language);
    assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(badge.locale), [language]);
  });

  test(`${language} has a form for each of its plurals, and no two where it has one`, () => {
    const { businessDays } = words.subprocessors;
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = pluralCategories.map((rule) => businessDays('N', rule));
    assert.ok(forms.every((form) => form.includes('N')));
    // Languages that tell two of anything apart by form do so here too; no form belongs to a rule that there is not.
    assert.equal(new Set(forms).size > 1, pluralCategories.length > 1);
    const other = businessDays('N', 'other');
    for (const rule of ['zero', 'one', 'two', 'few', 'many'] as const) {
      if (!pluralCategories.includes(rule)) assert.equal(businessDays('N', rule), other, rule);
    }
  });

  if (badge.dir === 'rtl') {
    test(`${language} isolates every domain, so that no sentence is turned round by it`, () => {
      for (const [path, text] of all) {
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
  assert.deepEqual(flatten(await loadWords('tlh', en), 'badge'), flatten(en, 'badge'));
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
  putWords('sv', { status: { title: 'A' }, residency: { labels: { places: 'B' } } }, english());
  assert.equal((await loadOwnWords('status', 'sv-FI', enStatus)).title, 'A');
  assert.equal((await loadOwnWords('residency', 'sv', enResidency)).labels.places, 'B');
  // The package's own are as they were.
  assert.equal((await LANGUAGES.get('sv')?.badge())?.words.shorts.expired, 'Utgånget');
  assert.notEqual((await LANGUAGES.get('sv')?.status())?.words.title, 'A');
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
  assert.deepEqual(flatten(await loadWords('nl-BE', en), 'badge'), flatten(await loadWords('nl', en), 'badge'));
});

/** English that a test may write to. */
function english(): Words {
  const copy = <T extends object>(table: T): T =>
    Object.fromEntries(
      Object.entries(table).map(([key, value]) => [
        key,
        typeof value === 'object' && !Array.isArray(value) ? copy(value) : value,
      ]),
    ) as T;
  return copy(ENGLISH);
}
