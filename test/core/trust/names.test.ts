/**
 * Names that say what only an attestor can, and the disguises that they come in.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Certification } from '../../../src/core/manifest/types.js';
import { judgeCertification } from '../../../src/core/trust/certification.js';
import { findOverclaim } from '../../../src/core/trust/names.js';
import { Run } from '../../../src/core/trust/run.js';
import { toVerdict } from '../../../src/core/trust/to-verdict.js';
import { FRAMEWORKS } from '../../../src/publish/catalogue/frameworks.js';

/** What readers make of a name: through the look that decides whether to look closer. */
async function isOverclaiming(name: string): Promise<boolean | undefined> {
  const entry: Certification = { id: 'one', name, kind: 'certification', status: 'certified' };
  const verdict = { ...toVerdict('verified', null, 'vendor.example'), state: 'verified' as const };
  const attestations = { trusted: '', keysets: [], verified: new Map() };
  return (await judgeCertification(entry, verdict, attestations, new Run(0))).overclaims;
}

const WORDS = [
  'certified verified accredited attested zertifiziert verifiziert akkreditiert bestätigt gecertificeerd geverifieerd',
  'geaccrediteerd bevestigd certifierad verifierad ackrediterad intygad intygat certifié vérifiée accrédités attesté',
  'certificado verificada acreditado atestado refrendado certificato verificati accreditato attestato certificada',
  'certyfikowany zweryfikowana akredytowane poświadczone',
].flatMap((line) => line.split(' '));

test('no name says in any language of ours that its bearer is certified', async () => {
  const others = [
    '認証取得',
    '認証済み',
    '検証済み',
    '已认证',
    '已通过认证',
    '已獲認證',
    '인증됨',
    '검증된',
    'معتمد',
    'موثّقة',
    'מוסמך',
    'מאומתת',
  ];
  for (const word of [...WORDS, ...others]) {
    for (const name of [`ISO 27001 ${word}`, `${word}: ISO 27001`, `SOC 2, ${word.toUpperCase()} (2026)`]) {
      assert.equal(await isOverclaiming(name), true, name);
    }
  }
});

test('no disguise lets such a word through', async () => {
  const looks: Readonly<Record<string, string>> = {
    a: 'аɑᴀ',
    c: 'сᴄ',
    e: 'еᴇ',
    i: 'іιɪ1lӏ',
    d: 'ԁᴅ',
    f: 'ꜰƒ',
    r: 'гʀ',
    t: 'тᴛ',
    v: 'ѵᴠ',
  };
  const hidden = ['', '', '', '\u00ad', '\u200b', '\u200d', '\u2060', '\u034f', '\ufe0f', '\u0332', '\u180e', '\u3164'];
  const letter = (char: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom(
          char,
          char.toUpperCase(),
          ...(looks[char] ?? ''),
          ...(/[a-z]/.test(char) ? [toWide(char)] : []),
        ),
        fc.constantFrom(...hidden),
      )
      .map((parts) => parts.join(''));
  const toWide = (char: string): string => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0);
  const disguised = fc
    .constantFrom('certified', 'verified', 'accredited', 'attested')
    .chain((word) => fc.tuple(...Array.from(word, letter)).map((letters) => letters.join('')));
  await fc.assert(
    fc.asyncProperty(disguised, fc.constantFrom('', 'ISO 27001 ', 'SOC 2: '), async (word, before) => {
      assert.equal(await isOverclaiming(before + word), true);
    }),
  );
});

test('no space, stop or hyphen between its letters hides such a word', async () => {
  const gap = fc.constantFrom('', '', ' ', '-', '.', '·', '/');
  const spelt = fc
    .constantFrom('certified', 'verified', 'accredited', 'attested')
    .chain((word) => fc.tuple(...Array.from(word, (char) => gap.map((between) => char + between))));
  await fc.assert(
    fc.asyncProperty(spelt, async (letters) => {
      assert.equal(await isOverclaiming(letters.join('')), true);
    }),
  );
});

test('no tick, seal, ring or other picture stands in a name, nor a character that a font of the page could draw as one', async () => {
  for (const picture of '✓✔☑✅√🗸🗹⍻🏅🏆🎖🛡🔒⚭◎◉★⭐❂㋡\uf00c\uf058\u{f0000}') {
    assert.equal(await isOverclaiming(`ISO 27001 ${picture}`), true, picture);
  }
  assert.equal(await isOverclaiming('[x] ISO 27001'), true);
});

test('no letter of a script in which nothing is named stands in for a Latin one', async () => {
  for (const name of ['ꓚꓰꓣꓔꓲꓝꓲꓰꓓ', 'ᏟᎬᎡᎢ', 'ⲤⲈⲢⲦ']) assert.equal(await isOverclaiming(name), true, name);
});

test('what frameworks are called is no claim, and neither are the names of other countries’ schemes', async () => {
  const names = FRAMEWORKS.flatMap(({ name, short }) => [name, short ?? name]);
  const others = [
    'プライバシーマーク',
    '等级保护三级',
    'ISMS-P 인증',
    'ГОСТ Р 57580',
    'Certification HDS',
    'Zertifikat ISO 27001',
  ];
  for (const name of [
    ...names,
    ...others,
    'Cyber Essentials™',
    'M&A + Risk <3',
    'Rapport d’attestation SOC 2',
    'مركز الأمن',
  ]) {
    assert.equal(findOverclaim(name), null, name);
    assert.equal(await isOverclaiming(name), false, name);
  }
});
