import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, type Words } from '../../src/view/languages.js';
import { flatten, loadAll, OVERCLAIMS } from '../fixtures/words.js';

/** What is current is not for that reason valid: each language's own words for the latter. */
const VALID: Readonly<Record<string, RegExp>> = {
  en: /\bvalid/i,
  ar: /سار|صالح|نافذ/,
  de: /gültig|gilt|galt/i,
  es: /válid|\bvale\b/i,
  fr: /valable|valide/i,
  he: /תוקף|תקף/,
  it: /\bvalid/i,
  ja: /有効/,
  ko: /유효/,
  nl: /geldig/i,
  pl: /ważn/i,
  pt: /válid|\bvale\b/i,
  sv: /giltig|gäll/i,
  'zh-Hans': /有效|生效/,
};

/** Each language's own words for signing. */
const SIGNED: Readonly<Record<string, RegExp>> = {
  en: /sign/i,
  ar: /وقّع|وقع|توقيع/,
  de: /sign|unterschr|unterzeich/i,
  es: /firm|suscri/i,
  fr: /sign/i,
  he: /חתמ|חתימ|נחתם|חתם/,
  it: /firm|sottoscr/i,
  ja: /署名/,
  ko: /서명/,
  nl: /teken/i,
  pl: /podpis/i,
  pt: /assin|firm/i,
  sv: /sign|underteckn/i,
  'zh-Hans': /签/,
};

/** Texts that stand for different things, set by set. Transfer mechanisms in a word are left out: two of them are SCC. */
function toSets({ badge, proof, residency, section, status, subprocessors }: Words): [string, string[]][] {
  const { shortMechanisms, labels, ...places } = residency;
  const { labels: others, columns, ...lists } = subprocessors;
  // Functions are called by their path: each part's sentences take what that part's take.
  const sets = [
    ['badge/words', { ...badge.held, ...badge.statuses }],
    ['badge/shorts', badge.shorts],
    ['badge/lines', badge.lines],
    ['proof/states', proof.states],
    ['status/states', { ...status.states, asking: status.asking, unsigned: status.unsigned }],
    ['status/silences', status.silences],
    ...[section.tables, lists, places].flatMap((tables) => Object.entries(tables)),
  ] as const;
  return sets.flatMap(([path, set]) =>
    typeof set === 'object' ? [[path, flatten(set, path).flatMap(([, text]) => text || [])]] : [],
  );
}

for (const language of ['en', ...LANGUAGES.keys()]) {
  const words = await loadAll(language);
  const { badge, center, proof, residency, section, status, subprocessors } = words;
  const by = 'vendor.example';

  test(`${language} says no two states or choices alike`, () => {
    for (const [name, texts] of toSets(words)) {
      assert.deepEqual(
        texts.filter((text, at) => texts.indexOf(text) !== at),
        [],
        name,
      );
    }
  });

  test(`${language} never says of a party whose signature nobody checked that it signed`, () => {
    const { labels, reasons } = proof;
    const [finding] = reasons['attestor-unknown']({ by, until: '', status: '' });
    for (const text of [labels.alsoSigned, finding]) assert.doesNotMatch(text, SIGNED[language] ?? /^/, text);
  });

  test(`${language} says yes and no apart`, () => {
    const { labels } = subprocessors;
    const pairs: (readonly [string, string])[] = [
      ...Object.values(section.flags),
      [subprocessors.seen('NAME', true), subprocessors.seen('NAME', false)],
      [subprocessors.empty(by, 'DAY', true), subprocessors.empty(by, 'DAY', false)],
      [labels.dpa, labels.noDpa],
      [labels.aiProvider, labels.noAi],
      [proof.labels.same, proof.labels.other],
      [proof.labels.copied, proof.labels.notCopied],
      [proof.limits.live({ by, until: '', status: '' }), proof.limits['not-live']({ by, until: '', status: '' })],
    ];
    for (const [yes, no] of pairs) assert.notEqual(yes, no);
  });

  test(`${language} says of what a vendor signed that the vendor states it, and never more`, () => {
    const facts = { by, until: 'DAY', at: '', code: '' };
    const current = [
      center.stated(by, 'DAY'),
      section.stated(by, 'DAY'),
      status.signed(facts),
      subprocessors.stated(by, 'DAY'),
    ];
    const said = [
      ...current,
      residency.by(by),
      section.own(by),
      section.notOwn(by),
      section.empty(by, 'DAY'),
      section.absent(by),
      subprocessors.empty(by, 'DAY', true),
      subprocessors.empty(by, 'DAY', false),
      subprocessors.absent(by),
      subprocessors.seen('NAME', true),
      status.stated('STATE', 'DAY'),
      status.labels.reached,
    ];
    for (const text of said) assert.doesNotMatch(text, OVERCLAIMS[language] as RegExp);
    for (const text of current) assert.doesNotMatch(text, VALID[language] as RegExp);
    // The word is the right one: it stands where something was valid.
    const expired = { by, status: '', held: true, attestor: '', from: '', until: 'DAY', since: '' };
    assert.match(badge.lines.expired(expired), VALID[language] as RegExp);
  });

  test(`${language} never says of a silent feed that all is well, nor of a feed’s word that it is signed`, () => {
    const well = status.states.operational.toLowerCase();
    for (const [path, text] of flatten(status.silences, 'status/silences')) {
      assert.ok(!text.toLowerCase().includes(well), path);
    }
    const says = status.says({ by, until: '', at: 'NOW', code: '' });
    assert.ok(says.toLowerCase().includes(status.unsigned.toLowerCase()), says);
  });
}
