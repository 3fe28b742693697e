import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDay, parseInstant, toInstant } from '../../../src/core/trust/dates.js';

const pad = (number: number, length: number): string => `${number}`.padStart(length, '0');

/** Days of a month by the Gregorian rules, with no help from the engine. */
function countDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

test('a day is one that the calendar has', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }), (year, month, day) => {
      const isReal = month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month);
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      assert.equal(parseDay(text) !== null, isReal, text);
      if (isReal) assert.equal(toInstant(parseDay(text) as number), `${text}T00:00:00Z`);
    }),
    { numRuns: 2000 },
  );
});

test('an instant is a second that the day has', () => {
  fc.assert(
    fc.property(fc.nat({ max: 26 }), fc.nat({ max: 62 }), fc.nat({ max: 62 }), (hour, minute, second) => {
      const text = `2026-11-22T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}Z`;
      const isReal = hour < 24 && minute < 60 && second < 60;
      assert.equal(parseInstant(text) !== null, isReal, text);
    }),
    { numRuns: 1000 },
  );
});

test('an instant that is parsed is written as it was', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const text = toInstant(date.getTime());
      assert.equal(toInstant(parseInstant(text) as number), text);
    }),
  );
});

test('no other spelling of a date is one', () => {
  for (const text of [
    ...['2026-11-22T00:00:00.000Z', '2026-11-22T00:00:00+00:00', '2026-11-22t00:00:00z', '2026-11-22 00:00:00Z'],
    ...[
      '2026-11-22T00:00Z',
      '2026-11-22',
      '+002026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z\n',
      ' 2026-11-22T00:00:00Z',
    ],
    ...[
      '20261122T000000Z',
      '２０２６-11-22T00:00:00Z',
      '',
      'now',
      1795305600000,
      null,
      undefined,
      {},
      ['2026-11-22T00:00:00Z'],
    ],
  ]) {
    assert.equal(parseInstant(text), null, `${text}`);
  }
  for (const text of ['2026-11-22T00:00:00Z', '2026-11', '2026-Q4', '2026-1-2', '', undefined, null, 20261122]) {
    assert.equal(parseDay(text), null, `${text}`);
  }
});
