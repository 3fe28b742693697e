import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCsv, toCsvCell } from '../../src/view/subprocessors-csv.js';

/** Reads RFC 4180 by its grammar. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  for (const record of csv.replace(/^\ufeff/, '').matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)) {
    const cells = [...(record[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)];
    rows.push(cells.map(([, cell = '']) => cell.replaceAll('""', '"')));
  }
  return rows;
}

test('what is written can be read again, line breaks and quotes with it', () => {
  const purpose = 'Says "hello",\nand more';
  const [names = [], values = []] = parse(toCsv([{ id: 'a', name: 'A, B', purpose }], 'en-GB'));
  assert.equal(names.length, values.length);
  assert.equal(values[names.indexOf('name')], 'A, B');
  assert.equal(values[names.indexOf('purpose')], purpose);
});

test('the file begins with the mark of UTF-8, and each of its lines ends with CR LF', () => {
  const csv = toCsv([{ id: 'a', name: 'A' }], 'en');
  assert.ok(csv.startsWith('\ufeff"id","name"'));
  assert.equal(csv.split('\r\n').length, 3);
});

test('lists, places and texts in several languages fit into one cell each', () => {
  const [names = [], values = []] = parse(
    toCsv(
      [
        {
          id: 'a',
          name: 'A',
          purpose: { en: 'Hosting', de: 'Betrieb' },
          dataCategories: ['Files', 'Logs'],
          processingLocations: [{ city: 'Paris', country: 'FR' }, { customerPremises: true }],
          certifications: [{ name: 'SOC 2', verified: true }],
          ai: { provider: true, retention: { de: 'Keine' } },
          affiliate: false,
        },
      ],
      'de-CH',
    ),
  );
  const of = (name: string): string | undefined => values[names.indexOf(name)];
  assert.equal(of('purpose'), 'Betrieb');
  assert.equal(of('dataCategories'), 'Files; Logs');
  assert.equal(of('processingLocations'), 'Paris, FR; customer-premises');
  assert.equal(of('certifications'), 'SOC 2, seen');
  assert.equal(of('ai'), 'provider: true; retention: Keine');
  assert.equal(of('affiliate'), 'false');
});

test('of a text in several languages the file has the one that its reader knows best, else the manifest’s own', () => {
  const purpose = { pt: 'Alojamento', 'zh-Hant': '主機', sv: 'Drift' };
  const read = (...languages: string[]): string | undefined => {
    const [names = [], values = []] = parse(toCsv([{ id: 'a', name: 'A', purpose }], ...languages));
    return values[names.indexOf('purpose')];
  };
  assert.equal(read('pt-BR', 'sv'), 'Alojamento');
  // Not in letters that the reader does not know, while the manifest has a language of its own.
  assert.equal(read('zh-Hans', 'sv'), 'Drift');
  assert.equal(read('zh-TW'), '主機');
});

for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '%0', '＝1', '  =1', '"=1"', "'=1"]) {
  test(`a spreadsheet does not run ${formula}`, () => {
    assert.match(toCsvCell(formula), /^"[\s"']*'[^\s]/);
    assert.equal(toCsvCell(formula).replace("'", '').includes("'"), formula.includes("'"));
  });
}

test('no cell, and no part of one for a program that splits at semicolons, ever begins a formula', () => {
  const sign = fc.constantFrom(...'=+-@|%＝＋－＠;,"\'\n\t\r ab'.split(''));
  const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (cell) => {
      for (const part of toCsvCell(cell).split(/[;\t\r\n]/)) assert.doesNotMatch(part, /^[\s"]*[=+\-@|%＝＋－＠]/u);
    }),
  );
});

test('a cell is always one cell, and holds the text but for the apostrophes that were added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [[cell = ''] = []] = parse(`${toCsvCell(text)}\r\n`);
      assert.equal(cell.replaceAll("'", ''), text.replaceAll("'", ''));
    }),
  );
});
