import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SubprocessorChange, Subprocessors } from '../../src/core/manifest/types.js';
import { type Changes, toChanges, toPolicy } from '../../src/view/subprocessors-changes.js';
import { type Format, toFormat } from '../../src/view/subprocessors-format.js';
import { en } from '../../src/view/words/en.js';
import { enSubprocessors } from '../../src/view/words/en-subprocessors.js';

const format: Format = toFormat(en, enSubprocessors, 'en');
const SECTION: Subprocessors = {
  list: [{ id: 'cloud', name: 'Cloud Example' }],
  policy: {
    noticePeriod: { value: 30, unit: 'days' },
    channels: [
      { type: 'email', email: 'notices@vendor.example' },
      { type: 'rss', url: 'https://vendor.example/feed' },
      { type: 'pigeon', note: 'On Sundays' },
    ],
    objection: { window: { value: 14, unit: 'days' }, how: 'Write to us', contact: 'privacy@vendor.example' },
    feedUrl: 'https://vendor.example/feed',
    authorization: 'general',
    listUrl: 'https://vendor.example/list',
  },
};

const see = (...changes: SubprocessorChange[]): Changes => toChanges({ ...SECTION, changes }, '2026-11-22', format);
const pointsOf = (changes: Changes): string[] =>
  changes.upcoming.flatMap(({ points }) => points.map(({ label, items }) => `${label} ${items[0]?.text}`));

test('a change to come says when it was announced, when it takes effect and until when to object', () => {
  const changes = see({
    type: 'added',
    subprocessor: 'cloud',
    announcedOn: '2026-11-01',
    effectiveOn: '2026-12-01',
    objectBy: '2026-11-30',
  });
  assert.equal(changes.upcoming[0]?.name.text, 'Cloud Example');
  assert.deepEqual(pointsOf(changes), ['Announced 1 Nov 2026', 'Effective 1 Dec 2026', 'Object by 30 Nov 2026']);
  assert.deepEqual(
    changes.objection.map(({ label }) => label),
    ['Time to object', 'How to object', 'Where to object'],
  );
});

test('on its day a change is no longer to come; on the last day to object it is still open', () => {
  const changes = see(
    { type: 'added', name: 'A', effectiveOn: '2026-11-22' },
    { type: 'added', name: 'B', objectBy: '2026-11-22' },
    { type: 'added', name: 'C', objectBy: '2026-11-21' },
    { type: 'added', name: 'D', effectiveOn: '2026-11-23', objectBy: '2026-11-21' },
  );
  assert.deepEqual(
    changes.upcoming.map(({ name, isOpen }) => [name.text, isOpen]),
    [
      ['B', true],
      ['D', false],
    ],
  );
  assert.deepEqual(
    changes.past.map(({ name }) => name.text),
    ['A', 'C'],
  );
});

test('how to object is not said where the time to object has passed', () => {
  const changes = see({ type: 'added', name: 'A', effectiveOn: '2026-12-01', objectBy: '2026-11-21' });
  assert.deepEqual(changes.objection, []);
});

test('changes to come stand soonest first, past ones latest first', () => {
  const days = ['2026-12-03', '2026-10-01', '2026-12-01', '2026-11-01'];
  const changes = see(...days.map((effectiveOn) => ({ type: 'changed', name: effectiveOn, effectiveOn })));
  assert.deepEqual(
    changes.upcoming.map(({ name }) => name.text),
    ['2026-12-01', '2026-12-03'],
  );
  assert.deepEqual(
    changes.past.map(({ name }) => name.text),
    ['2026-11-01', '2026-10-01'],
  );
});

test('no change is ever lost between those to come and those past', () => {
  const day = fc.constantFrom('2025-01-01', '2026-11-21', '2026-11-22', '2026-11-23', '2027-01-01');
  const one = fc.record(
    { type: fc.constant('added'), effectiveOn: day, objectBy: day, announcedOn: day, date: fc.constant('2026-Q3') },
    { requiredKeys: ['type'] },
  );
  fc.assert(
    fc.property(fc.array(one), (changes) => {
      const { upcoming, past } = see(...changes);
      assert.equal(upcoming.length + past.length, changes.length);
    }),
  );
});

test('the policy says how long before, by which ways, and how to object', () => {
  const points = toPolicy(SECTION.policy ?? {}, format).map(({ label, items }) => [
    label,
    items.map(({ text }) => text),
  ]);
  assert.deepEqual(points, [
    ['Notice before a change', ['30 days']],
    ['Notified by', ['notices@vendor.example', 'Feed', 'Unknown “pigeon”', 'On Sundays']],
    ['Feed of changes', ['https://vendor.example/feed']],
    ['Time to object', ['14 days']],
    ['How to object', ['Write to us']],
    ['Where to object', ['privacy@vendor.example']],
    ['Authorization', ['General: customers agree to the list, and can object to changes']],
    ['Who can see the full list', ['https://vendor.example/list']],
  ]);
});
