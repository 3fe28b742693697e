import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as leaves from '../../../src/core/manifest/leaves.js';
import { toSafeUrl } from '../../../src/core/manifest/safe-url.js';
import * as sectionLeaves from '../../../src/core/manifest/section-leaves.js';

const { isDay, isInstant, isFuzzyDate, isDomain, isLine, isText, isToken, isUrl } = leaves;
const { isEmail } = sectionLeaves;
const LEAVES = Object.entries({ ...leaves, ...sectionLeaves });

test('a day counts when, and only when, the calendar has it', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      assert.equal(isDay(text), day >= 1 && day <= length, text);
      assert.equal(isFuzzyDate(text), isDay(text));
      assert.equal(isInstant(`${text}T23:59:59Z`), isDay(text));
    }),
    { numRuns: 2000 },
  );
});

test('an instant has one spelling', () => {
  assert.equal(isInstant('2026-11-22T00:00:00Z'), true);
  for (const other of [
    '2026-11-22T24:00:00Z',
    '2026-11-22T25:00:00Z',
    '2026-11-22T00:60:00Z',
    '2026-11-22T00:00:60Z',
    '2026-11-22T00:00:00z',
    '2026-11-22t00:00:00Z',
    '2026-11-22 00:00:00Z',
    '2026-11-22T00:00:00.000Z',
    '2026-11-22T00:00:00+00:00',
    '2026-11-22T00:00Z',
    '2026-11-22T00:00:00Z\n',
    '+002026-11-22T00:00:00Z',
    ' 2026-11-22T00:00:00Z',
    ['2026-11-22T00:00:00Z'],
    1_700_000_000,
  ]) {
    assert.equal(isInstant(other), false, String(other));
  }
});

test('a fuzzy date is a year, a quarter, a month, a day, or from a year on', () => {
  for (const date of ['2026', '2026-Q3', '2026-06', '2026-06-30', '2027+']) assert.equal(isFuzzyDate(date), true, date);
  for (const other of ['26', '2026-Q0', '2026-Q5', '2026-13', '2026-00', '2026-6', '2026-06+', 'June 2026', 2026]) {
    assert.equal(isFuzzyDate(other), false, String(other));
  }
});

test('shown strings refuse what hides or reorders text, and keep ordinary spelling', () => {
  const refused = [
    ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff\0\u0007\b\t\v\f\r\u001b\u007f\u0080\u009f',
    '\u{e0001}',
    '\u{e007f}',
  ];
  for (const character of refused) {
    const text = `a${character}b`;
    assert.equal(isLine(text), false, JSON.stringify(text));
    assert.equal(isText(text), false, JSON.stringify(text));
    assert.equal(isText({ en: text }), false, JSON.stringify(text));
    assert.equal(isToken(text), false, JSON.stringify(text));
    assert.equal(isUrl(`https://vendor.example/${character}`), false, JSON.stringify(text));
  }
  for (const kept of ['\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\u00a0', 'é', '漢', '👩‍💻']) {
    assert.equal(isLine(`a${kept}b`), true, kept);
  }
  assert.equal(isText('one\n\ntwo'), true);
  assert.equal(isLine('one\ntwo'), false);
});

test('a domain is a lower-case A-label host', () => {
  for (const host of ['vendor.example', 'a.b.c.example', 'xn--vendr-mye.example', 'a-b.xn--p1ai']) {
    assert.equal(isDomain(host), true, host);
  }
  for (const other of [
    'Vendor.example',
    'vendor.example.',
    'vendor.example:443',
    'localhost',
    '127.0.0.1',
    '192.0.2.10',
    '192.0.2.0x7f',
    'vendor.c0m',
    '[::1]',
    'vendоr.example',
    '-a.example',
    'a-.example',
    'a..example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    'vendor.example\n',
    'https://vendor.example',
    '',
  ]) {
    assert.equal(isDomain(other), false, other);
  }
});

test('an e-mail address is one plain address', () => {
  assert.equal(isEmail('first.last+tag@vendor.example'), true);
  for (const other of [
    'a@b',
    'a b@c.example',
    'a@b.example, c@d.example',
    'mailto:a@b.example',
    'a@b.example?subject=x',
  ]) {
    assert.equal(isEmail(other), false, other);
  }
});

test('an address becomes a link only when it is plain https to a named host', () => {
  assert.equal(toSafeUrl('https://Vendor.example/ä?q=1#f'), 'https://vendor.example/%C3%A4?q=1#f');
  assert.equal(toSafeUrl('https://xn--vendr-mye.example:8443/'), 'https://xn--vendr-mye.example:8443/');
  for (const other of [
    'javascript:alert(1)',
    'JaVaScRiPt://%0aalert(1)',
    ' https://vendor.example/',
    'https:vendor.example',
    'https:/\\vendor.example',
    'http://vendor.example/',
    'HTTPS://vendor.example/',
    'data:text/html,x',
    'https://user@vendor.example/',
    'https://user:pass@vendor.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://localhost/',
    'https://vendor.example./',
    'https://vendor.example/"onclick=',
    "https://vendor.example/'",
    'https://vendor.example/<b>',
    'https://vendor.example/\\x',
    'https://vendor.example/\u202e',
    'https://vendor.example/\u200b',
    'https://vendor.example/\u00a0',
    'https://vendor.example:99999/',
    `https://vendor.example/${'a'.repeat(2048)}`,
    null,
    ['https://vendor.example/'],
  ]) {
    assert.equal(toSafeUrl(other), null, String(other));
  }
});

test('whatever becomes a link is https, and stays itself when looked at again', () => {
  const address = fc.oneof(
    fc.webUrl({ validSchemes: ['https', 'http', 'ftp'], withFragments: true, withQueryParameters: true }),
    fc.string({ unit: 'binary' }).map((rest) => `https://${rest}`),
    fc.string({ unit: 'grapheme' }).map((rest) => `https://vendor.example/${rest}`),
  );
  fc.assert(
    fc.property(address, (text) => {
      const safe = toSafeUrl(text);
      if (safe === null) return;
      assert.ok(safe.startsWith('https://'));
      assert.equal(new URL(safe).href, safe);
      if (safe.length <= 2048 && !/['"]/.test(safe)) assert.equal(toSafeUrl(safe), safe);
    }),
    { numRuns: 2000 },
  );
});

test('no leaf ever throws, and only values of its own type pass', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      for (const [name, isLeaf] of LEAVES) assert.equal(typeof isLeaf(value), 'boolean', name);
    }),
    { numRuns: 500 },
  );
  for (const [name, isLeaf] of LEAVES) {
    assert.equal(isLeaf(undefined), false, name);
    assert.equal(isLeaf(null), false, name);
  }
});

test('a hostile string of a megabyte costs every leaf no more than its length', () => {
  const units = [
    'a',
    'a.',
    'a-',
    '-',
    '.',
    '@',
    'a@',
    'a@a.',
    '1',
    '2026-',
    ' ',
    '\n',
    'é',
    '😀',
    'https://a.',
    'xn--',
  ];
  const started = performance.now();
  for (const unit of units) {
    const text = unit.repeat(1_000_000 / unit.length);
    for (const [, isLeaf] of LEAVES) {
      isLeaf(text);
      isLeaf(`https://${text}`);
      isLeaf(`${text}\0`);
    }
  }
  // Linear, all of it takes well under a second; one quadratic pattern would take hours.
  assert.ok(performance.now() - started < 20_000);
});
