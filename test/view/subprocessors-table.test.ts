import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Subprocessor } from '../../src/core/manifest/types.js';
import { type Format, toFormat } from '../../src/view/subprocessors-format.js';
import { COLUMNS, type Row, toRow } from '../../src/view/subprocessors-rows.js';
import {
  type Choice,
  NO_CHOICE,
  toChoice,
  toFacets,
  toGroupings,
  toTable,
  toTracks,
} from '../../src/view/subprocessors-table.js';
import { en } from '../../src/view/words/en.js';
import { enSubprocessors } from '../../src/view/words/en-subprocessors.js';

const format: Format = toFormat(en, enSubprocessors, 'en');
const toRows = (entries: Subprocessor[]): Row[] =>
  entries.map((entry) => toRow(entry, '2026-11-22', format, new Map(), new Map()));

const ROWS: Row[] = toRows([
  { id: 'b', name: 'Über', category: 'Mail', processingLocations: [{ country: 'US' }], purpose: 'Sends mail' },
  { id: 'a', name: 'apple', affiliate: true, corporateCountry: 'US' },
  { id: 'z', name: 'Zebra 10', category: 'Hosting', processingLocations: [{ country: 'DE' }, { country: 'US' }] },
  { id: 'y', name: 'Zebra 9', category: 'hosting', transferMechanism: ['bcr'] },
]);

const ids = (choice: Partial<Choice>): string[] =>
  toTable(ROWS, { ...NO_CHOICE, ...choice }, format).flatMap(({ rows }) => rows.map(({ id }) => id));

test('without a choice rows stand as the manifest has them, under no heading', () => {
  assert.deepEqual(ids({}), ['b', 'a', 'z', 'y']);
  assert.deepEqual(
    toTable(ROWS, NO_CHOICE, format).map(({ heading }) => heading),
    [''],
  );
});

test('names are sorted as people sort them: without case, with accents in place, numbers as numbers', () => {
  assert.deepEqual(ids({ sort: 'name' }), ['a', 'b', 'y', 'z']);
  assert.deepEqual(ids({ sort: 'name', isDescending: true }), ['z', 'y', 'b', 'a']);
});

test('cells with nothing in them come last in both directions, and equal rows keep their order', () => {
  assert.deepEqual(ids({ sort: 'category' }), ['z', 'y', 'b', 'a']);
  assert.deepEqual(ids({ sort: 'category', isDescending: true }), ['b', 'z', 'y', 'a']);
});

test('every word searched for occurs somewhere in the row, whatever its accents and case', () => {
  assert.deepEqual(ids({ text: ' uber MAIL ' }), ['b']);
  assert.deepEqual(ids({ text: 'zebra' }), ['z', 'y']);
  assert.deepEqual(ids({ text: 'zebra mail' }), []);
});

test('a place filters by where data is processed, not by the seat', () => {
  assert.deepEqual(ids({ place: 'United States' }), ['b', 'z']);
  assert.deepEqual(ids({ place: 'Germany' }), ['z']);
});

test('what is not stated can be looked for', () => {
  assert.deepEqual(ids({ place: 'Not stated' }), ['a', 'y']);
  assert.deepEqual(ids({ transfer: 'Not stated' }), ['b', 'a', 'z']);
});

test('filters count what each would show', () => {
  const [place] = toFacets(ROWS, format);
  assert.deepEqual(
    place?.options.map(({ label }) => label),
    ['Germany (1)', 'Not stated (2)', 'United States (2)'],
  );
});

test('groups stand under headings, those without a category last', () => {
  const groups = toTable(ROWS, { ...NO_CHOICE, group: 'category' }, format);
  assert.deepEqual(
    groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)]),
    [
      ['Hosting', ['z']],
      ['hosting', ['y']],
      ['Mail', ['b']],
      ['Without a category', ['a']],
    ],
  );
});

test('affiliates are grouped apart from third parties', () => {
  const groups = toTable(ROWS, { ...NO_CHOICE, group: 'affiliate' }, format);
  assert.deepEqual(
    groups.map(({ heading, rows }) => [heading, rows.length]),
    [
      ['Third parties', 3],
      ['Of the same group of companies', 1],
    ],
  );
});

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  text: fc.constantFrom('', 'a', 'us', 'mail'),
  place: fc.constantFrom('', 'Germany', 'Not stated'),
  purpose: fc.constantFrom('', 'Sends mail'),
  transfer: fc.constantFrom('', 'Not stated'),
  sort: fc.option(fc.constantFrom(...COLUMNS)),
  isDescending: fc.boolean(),
  group: fc.option(fc.constantFrom('affiliate' as const, 'category' as const)),
});

const anyEntries: fc.Arbitrary<Subprocessor[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      name: fc.stringMatching(/^[a-zA-Z ]{1,6}$/),
      category: fc.constantFrom('', 'x', 'y'),
      affiliate: fc.boolean(),
      corporateCountry: fc.constantFrom('US', 'DE', 'QQ'),
    },
    { requiredKeys: ['id', 'name'] },
  ),
  { selector: ({ id }) => id },
);

test('a table always holds each of its rows once, and never one that it was not given', () => {
  fc.assert(
    fc.property(anyEntries, anyChoice, (entries, choice) => {
      const rows = toRows(entries);
      const shown = toTable(rows, choice, format).flatMap((group) => group.rows);
      assert.equal(new Set(shown).size, shown.length);
      assert.ok(shown.every((row) => rows.includes(row)));
      const unfiltered = { ...choice, text: '', place: '', purpose: '', transfer: '' };
      assert.equal(toTable(rows, unfiltered, format).flatMap((group) => group.rows).length, rows.length);
    }),
  );
});

const OFFER = { facets: toFacets(ROWS, format), groupings: toGroupings(ROWS) };

test('the page chooses first, and the visitor over it', () => {
  const asked = toChoice(OFFER, { sort: '-name', group: 'category' }, {});
  assert.deepEqual([asked.sort, asked.isDescending, asked.group], ['name', true, 'category']);
  const chosen = toChoice(OFFER, { sort: '-name' }, { sort: 'seat', isDescending: false });
  assert.deepEqual([chosen.sort, chosen.isDescending], ['seat', false]);
});

test('what is not on offer, or no longer, is not chosen', () => {
  assert.deepEqual(toChoice(OFFER, { sort: 'toString', group: 'nothing' }, { place: 'Atlantis' }), NO_CHOICE);
  assert.equal(toChoice({ facets: [], groupings: [] }, {}, { group: 'category' }).group, null);
  assert.equal(toChoice(OFFER, {}, { place: 'Germany' }).place, 'Germany');
});

test('columns have the same tracks in every row', () => {
  assert.deepEqual(toTracks(['name', 'seat']), {
    tracks: 'minmax(10em,3fr) minmax(6em,2fr)',
    shares: 'minmax(0,3fr) minmax(0,2fr)',
    width: 16,
  });
});
