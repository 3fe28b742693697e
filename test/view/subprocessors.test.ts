import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Subprocessors } from '../../src/core/manifest/types.js';
import { toVerdict } from '../../src/core/trust/to-verdict.js';
import type { DocumentState, Verdict } from '../../src/core/trust/verdict.js';
import { type SubprocessorsContent, type SubprocessorsView, toSubprocessors } from '../../src/view/subprocessors.js';
import { toColumns, toFacets, toFirstColumns, toGroupings } from '../../src/view/subprocessors-table.js';
import { en } from '../../src/view/words/en.js';
import { enSubprocessors } from '../../src/view/words/en-subprocessors.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');

const SECTION: Subprocessors = {
  updated: '2026-06',
  list: [
    {
      id: 'cloud',
      name: 'Cloud Example',
      legalName: 'Cloud Example EMEA SARL',
      service: 'Hosting',
      purpose: { en: 'Runs the service', de: 'Betreibt den Dienst' },
      category: 'Infrastructure',
      dataCategories: ['Files'],
      dataSubjects: ['Employees of customers'],
      products: ['app', 'gone'],
      processingLocations: [
        { provider: 'aws', region: 'eu-central-1', city: 'Frankfurt am Main', country: 'DE' },
        { area: 'EU' },
        { customerPremises: true },
      ],
      corporateCountry: 'US',
      transferMechanism: ['scc-commission', 'something-new'],
      website: 'https://cloud.example/',
      privacyUrl: 'https://user:word@cloud.example/privacy',
      contact: 'privacy@cloud.example',
      certifications: [{ name: 'ISO/IEC 27001', verified: true }, { name: 'SOC 2' }],
      ai: { provider: true, training: 'never' },
      dpaInPlace: true,
      assessedOn: '2026-Q2',
      addedOn: '2024-02-01',
    },
    {
      id: 'mail',
      name: 'Mail Example',
      affiliate: true,
      status: 'proposed',
      effectiveOn: '2026-12-15',
      replaces: 'cloud',
    },
  ],
};

function toDocument(subprocessors: unknown, changes: Partial<Verdict> = {}): Verdict {
  const manifest = {
    subprocessors,
    products: [{ id: 'app', name: 'The App' }],
    about: { language: 'en' },
  } as unknown as NonNullable<Verdict['manifest']>;
  const dates = { issuedAt: NOW - 60_000, freshUntil: Date.parse('2026-12-22T00:00:00Z') };
  return { ...toVerdict('verified', null, 'vendor.example'), manifest, ...dates, ...changes };
}

const see = (section: unknown, changes: Partial<Verdict> = {}): SubprocessorsView =>
  toSubprocessors(toDocument(section, changes), NOW, en, enSubprocessors);

function read(section: unknown = SECTION): SubprocessorsContent {
  const { content } = see(section);
  assert.ok(content);
  return content;
}

const textsOf = (content: SubprocessorsContent, row: number, column: 'name' | 'place' | 'seat' | 'status'): string[] =>
  content.rows[row]?.cells[column].items.map(({ text }) => text) ?? [];

test('a verified list is said to be stated and signed by its vendor', () => {
  const view = see(SECTION);
  assert.equal(view.mark, 'self-declared');
  assert.equal(view.line, 'Stated and signed by vendor.example, current until 22 Dec 2026');
});

test('a stale list says since when nobody has confirmed it, and is still shown', () => {
  const view = see(SECTION, { state: 'stale', reason: 'expired-recently' });
  assert.equal(view.mark, 'stale');
  assert.match(view.line, /22 Dec 2026/);
  assert.equal(view.content?.rows.length, 2);
});

test('nothing is shown of a document in any other state', () => {
  const states: DocumentState[] = ['pending', 'expired', 'unverified', 'unreachable', 'invalid'];
  for (const state of states) {
    const view = see(SECTION, { state });
    assert.equal(view.content, null);
    assert.equal(view.mark, state);
    assert.doesNotMatch(JSON.stringify(view), /Cloud/);
  }
});

test('a section that does not parse is named by its first fault, and nothing of it is shown', () => {
  const view = see({ list: [{ id: 'cloud', name: 'Cloud\u202eExample' }] });
  assert.equal(view.fault, 'subprocessors.list[0].name');
  assert.deepEqual([view.mark, view.content], ['invalid', null]);
});

test('whatever stands in the section’s place, the view is made', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, list) => {
      for (const section of [value, { list }, { list: [list] }, { list: [{ id: 'a', name: 'b', ...Object(list) }] }]) {
        const view = see(section);
        assert.ok(view.fault === null || view.content === null);
      }
    }),
  );
});

test('a manifest without the section says that nothing is stated', () => {
  const view = see(undefined);
  assert.deepEqual([view.mark, view.content, view.fault], ['not-listed', null, null]);
});

test('an empty list says by whom and since when it is stated empty', () => {
  assert.match(read({ updated: '2026-06', list: [] }).empty, /by vendor\.example since Jun 2026/);
  assert.match(read({ list: [] }).empty, /by vendor\.example on 22 Nov 2026/);
  assert.equal(read().empty, '');
});

test('the place of processing stands apart from the seat', () => {
  assert.deepEqual(textsOf(read(), 0, 'place'), [
    'Frankfurt am Main, Germany (aws eu-central-1)',
    'European Union',
    'Customer’s own premises',
  ]);
  assert.deepEqual(textsOf(read(), 0, 'seat'), ['United States']);
});

test('a sub-processor that is to come leads with its date', () => {
  const content = read();
  assert.deepEqual(textsOf(content, 1, 'name').slice(0, 2), ['From 15 Dec 2026', 'Mail Example']);
  assert.deepEqual(textsOf(content, 1, 'status'), ['Proposed', 'From 15 Dec 2026', 'Replaces Cloud Example']);
});

test('a date that has come, or a month that today lies in, is not to come', () => {
  for (const effectiveOn of ['2026-11-22', '2026-11', '2026', '2026-01']) {
    const content = read({ list: [{ id: 'a', name: 'A', effectiveOn }] });
    assert.deepEqual(textsOf(content, 0, 'name'), ['A']);
  }
});

test('an address that may not be followed is shown as text', () => {
  const links = read().rows[0]?.cells.links.items ?? [];
  assert.deepEqual(links[0], { text: 'Privacy policy: https://user:word@cloud.example/privacy', href: null });
  assert.deepEqual(links[1], { text: 'privacy@cloud.example', href: 'mailto:privacy@cloud.example' });
});

test('an e-mail address that could add recipients is no link', () => {
  const content = read({ list: [{ id: 'a', name: 'A', contact: 'a?bcc=b@c.example' }] });
  assert.equal(content.rows[0]?.cells.links.items[0]?.href, null);
});

test('every link leads to https or to an e-mail address, whatever the manifest holds', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https', 'http', 'ftp'] }), fc.emailAddress(), (website, contact) => {
      const view = see({ list: [{ id: 'a', name: 'A', website, privacyUrl: website, contact }] });
      for (const item of view.content?.rows[0]?.cells.links.items ?? []) {
        if (item.href) assert.match(item.href, /^(https:\/\/|mailto:[\w.+-]+@[\w.-]+$)/);
      }
    }),
  );
});

test('a word that this version does not know is shown as itself, marked unknown', () => {
  const transfer = read().rows[0]?.cells.transfer.items.map(({ text }) => text);
  assert.deepEqual(transfer, ['Standard contractual clauses (EU)', 'Unknown “something-new”']);
  const odd = read({ list: [{ id: 'a', name: 'A', status: 'constructor' }] });
  assert.deepEqual(textsOf(odd, 0, 'name')[0], 'Unknown “constructor”');
});

test('a supplier’s certification is never called certified', () => {
  const said = read().rows[0]?.cells.certifications.items.map(({ text }) => text) ?? [];
  assert.deepEqual(said, ['ISO/IEC 27001 (seen by the vendor)', 'SOC 2 (not seen by the vendor)']);
});

test('texts are taken in the page’s language, and products by their names', () => {
  const { purpose, scope } = read().rows[0]?.cells ?? {};
  assert.deepEqual(purpose?.items.map(({ text, lang }) => [text, lang]).at(-1), ['Runs the service', 'en']);
  assert.deepEqual(
    scope?.items.map(({ text }) => text),
    ['Products: The App and gone'],
  );
});

test('in Arabic, names in other letters keep their place, and are found as they are typed', async () => {
  const { words: ar } = await import('../../src/view/words/ar.js');
  const { words: arSubprocessors } = await import('../../src/view/words/ar-subprocessors.js');
  const { content } = toSubprocessors(toDocument(SECTION), NOW, ar, arSubprocessors);
  assert.ok(content);
  assert.equal(
    textsOf(content, 0, 'place')[0],
    '\u2068Frankfurt am Main\u2069, ألمانيا (\u2068aws eu-central-1\u2069)',
  );
  assert.equal(textsOf(content, 0, 'place')[1], arSubprocessors.areas.EU);
  assert.match(content.rows[0]?.cells.scope.items[0]?.text ?? '', /\u2068[^\u2068]*The App\u2069/);
  assert.equal(content.rows[0]?.text.includes('frankfurt am main, المانيا (aws eu-central-1)'), true);
  assert.doesNotMatch(JSON.stringify(read()), /[\u2066-\u2069]/);
});

test('dates are as exact as the manifest has them', () => {
  const { format } = read();
  const dates = ['2026', '2026-Q3', '2026-06', '2026-06-30', '2027+'].map(format.date);
  assert.deepEqual(dates, ['2026', 'Q3 2026', 'Jun 2026', '30 Jun 2026', '2027 or later']);
});

test('lengths of time are said in words, ranges and qualifiers with them', () => {
  const { duration } = read().format;
  assert.equal(duration({ value: 30, unit: 'days' }), '30 days');
  assert.equal(duration({ min: 7, max: 30, unit: 'days' }), '7–30 days');
  assert.equal(duration({ min: 30, max: 7, unit: 'days' }), '7–30 days');
  assert.equal(duration({ value: 1, unit: 'hours', qualifier: 'contractual' }), '1 hour (by contract)');
  assert.equal(duration({ value: 5, unit: 'business-days' }), '5 business days');
  assert.equal(duration({ value: 5, unit: 'moons' }), '5 moons');
});

test('columns without anything in them are not there, and the name always is', () => {
  const { rows } = read({ list: [{ id: 'a', name: 'A', category: 'B' }] });
  assert.deepEqual(toColumns(rows), ['name', 'category', 'status']);
  assert.deepEqual(toColumns([]), ['name']);
});

test('the first columns are those that the page asks for, in the table’s order', () => {
  const columns = toColumns(read().rows);
  assert.deepEqual(toFirstColumns(columns, 'seat  purpose nowhere'), ['name', 'purpose', 'seat']);
  assert.deepEqual(toFirstColumns(columns, null), ['name', 'purpose', 'data', 'place', 'seat', 'transfer', 'ai']);
});

test('only filters and groupings that leave a choice are offered', () => {
  const { rows, format } = read();
  assert.deepEqual(
    toFacets(rows, format).map(({ name }) => name),
    ['place', 'purpose', 'transfer'],
  );
  assert.deepEqual(toGroupings(rows), ['affiliate', 'category']);
  assert.deepEqual(toFacets(rows.slice(1), format), []);
  assert.deepEqual(toGroupings(rows.slice(1)), []);
});

test('a single row is not filtered', () => {
  const { facets } = read({ list: SECTION.list.slice(0, 1) });
  assert.deepEqual(facets, []);
});

test('texts are taken in the page’s language, though the words around them are in another', () => {
  const { content } = toSubprocessors(toDocument(SECTION), NOW, { ...en, locale: 'de-CH' }, enSubprocessors);
  assert.equal(content?.rows[0]?.cells.purpose.items.at(-1)?.text, 'Betreibt den Dienst');
  assert.equal(content?.rows[0]?.cells.seat.items[0]?.text, 'United States');
});
