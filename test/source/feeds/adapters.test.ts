import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FEED_STATES, type FeedReport, type FeedState, isFeedProvider } from '../../../src/core/feed.js';
import { parseFeed } from '../../../src/source/feeds/adapters.js';
import { inPollutedPage } from '../../fixtures/pollution.js';
import { NOW } from '../../fixtures/world.js';
import { ANSWERS, PROVIDERS, type Provider } from './answers.js';

function read(provider: string, feed: unknown): FeedReport {
  const report = parseFeed(provider, JSON.stringify(feed), NOW);
  assert.ok(report);
  return report;
}

for (const provider of PROVIDERS) {
  test(`${provider}: a service without trouble is operational`, () => {
    assert.equal(read(provider, ANSWERS[provider]).state, 'operational');
  });
}

const statuspage = (changes: object): object => ({ ...ANSWERS.statuspage, ...changes });
const component = (status: string): object => ({ id: 'storage', name: 'Object storage', status });
const better = (state: string, status = 'operational'): unknown => ({
  data: { type: 'status_page', attributes: { aggregate_state: state } },
  included: [{ id: '901', type: 'status_page_resource', attributes: { public_name: 'Sync API', status } }],
});
/** Better Stack's answer with a report that somebody wrote by hand. */
const reported = (attributes: object, resource: object = {}): unknown => ({
  data: { type: 'status_page', attributes: { aggregate_state: 'operational' } },
  included: [
    {
      id: '901',
      type: 'status_page_resource',
      attributes: { public_name: 'Sync', status: 'operational', ...resource },
    },
    { id: '902', type: 'status_page_resource', attributes: { public_name: 'Web', status: 'operational' } },
    {
      id: '77',
      type: 'status_report',
      attributes: {
        title: 'Slow sync',
        report_type: 'manual',
        starts_at: '2026-11-22T11:00:00.000Z',
        ends_at: null,
        aggregate_state: 'degraded',
        affected_resources: [{ status_page_resource_id: 901, status: 'degraded' }],
        ...attributes,
      },
    },
  ],
});
const cstate = (summaryStatus: string, status = 'ok'): unknown => ({
  ...ANSWERS.cstate,
  summaryStatus,
  systems: [
    { name: 'Rostering', status },
    { name: 'Time clock', status: 'ok' },
  ],
});
const upptime = (...states: string[]): unknown =>
  states.map((status, i) => ({ name: `Site ${i}`, slug: `s${i}`, status }));

const RESOLVED = { aggregate_state: 'resolved' };
const WORKS = { report_type: 'maintenance', aggregate_state: 'maintenance', affected_resources: [] };

const CASES: readonly [provider: Provider, what: string, feed: unknown, state: FeedState][] = [
  ['statuspage', 'a minor indicator', statuspage({ status: { indicator: 'minor' } }), 'degraded'],
  ['statuspage', 'a major indicator', statuspage({ status: { indicator: 'major' } }), 'partial-outage'],
  ['statuspage', 'a critical indicator', statuspage({ status: { indicator: 'critical' } }), 'major-outage'],
  ['statuspage', 'a maintenance indicator', statuspage({ status: { indicator: 'maintenance' } }), 'maintenance'],
  ['statuspage', 'an unresolved incident', statuspage({ incidents: [{ impact: 'none' }] }), 'incident'],
  [
    'statuspage',
    'a maintenance to come',
    statuspage({ scheduled_maintenances: [{ status: 'scheduled' }] }),
    'operational',
  ],
  [
    'statuspage',
    'a maintenance now',
    statuspage({ scheduled_maintenances: [{ status: 'in_progress' }] }),
    'maintenance',
  ],
  ['statuspage', 'a slow part', statuspage({ components: [component('degraded_performance')] }), 'degraded'],
  ['statuspage', 'a part maintained', statuspage({ components: [component('under_maintenance')] }), 'maintenance'],
  [
    'statuspage',
    'one part down',
    statuspage({ components: [component('major_outage'), component('operational')] }),
    'partial-outage',
  ],
  ['statuspage', 'all parts down', statuspage({ components: [component('major_outage')] }), 'major-outage'],
  ['statuspage', 'a part in a word of its own', statuspage({ components: [component('fine')] }), 'unknown'],
  ['statuspage', 'an indicator of its own', statuspage({ status: { indicator: 'ok' } }), 'unknown'],
  ['statuspage', 'no list of incidents', statuspage({ incidents: undefined }), 'unknown'],
  ['statuspage', 'no list of parts', statuspage({ components: {} }), 'unknown'],
  ['instatus', 'issues', { page: { status: 'HASISSUES' } }, 'incident'],
  [
    'instatus',
    'an outage',
    { page: { status: 'HASISSUES' }, activeIncidents: [{ status: 'IDENTIFIED', impact: 'MAJOROUTAGE' }] },
    'major-outage',
  ],
  [
    'instatus',
    'a resolved incident',
    { page: { status: 'UP' }, activeIncidents: [{ status: 'RESOLVED', impact: 'MAJOROUTAGE' }] },
    'operational',
  ],
  [
    'instatus',
    'an incident below “up”',
    { page: { status: 'UP' }, activeIncidents: [{ status: 'MONITORING', impact: 'OPERATIONAL' }] },
    'incident',
  ],
  ['instatus', 'maintenance', { page: { status: 'UNDERMAINTENANCE' } }, 'maintenance'],
  [
    'instatus',
    'a maintenance to come',
    { page: { status: 'UP' }, activeMaintenances: [{ status: 'NOTSTARTEDYET' }] },
    'operational',
  ],
  [
    'instatus',
    'a maintenance now',
    { page: { status: 'UP' }, activeMaintenances: [{ status: 'INPROGRESS' }] },
    'maintenance',
  ],
  ['instatus', 'incidents that are no list', { page: { status: 'UP' }, activeIncidents: 'none' }, 'unknown'],
  ['betterstack', 'degraded', better('degraded'), 'degraded'],
  ['betterstack', 'downtime', better('downtime'), 'major-outage'],
  ['betterstack', 'maintenance', better('maintenance'), 'maintenance'],
  ['betterstack', 'a resource down below “operational”', better('operational', 'downtime'), 'major-outage'],
  ['betterstack', 'a report by hand below “operational”', reported({}), 'degraded'],
  [
    'betterstack',
    'a report by hand without a word',
    reported({ aggregate_state: null, affected_resources: [] }),
    'incident',
  ],
  ['betterstack', 'a report of a part that is down', reported({ aggregate_state: 'Downtime' }), 'partial-outage'],
  ['betterstack', 'a report that is resolved', reported({ ...RESOLVED, affected_resources: [] }), 'operational'],
  ['betterstack', 'a report that has ended', reported({ ends_at: '2026-11-22T11:59:59Z' }), 'operational'],
  ['betterstack', 'a report whose end cannot be read', reported({ ends_at: 'soon' }), 'degraded'],
  ['betterstack', 'a maintenance to come', reported({ ...WORKS, starts_at: '2026-11-23T01:00:00Z' }), 'operational'],
  ['betterstack', 'a maintenance now', reported({ ...WORKS, ends_at: '2026-11-22T13:00:00Z' }), 'maintenance'],
  ['betterstack', 'nothing but its head', { data: { attributes: { aggregate_state: 'operational' } } }, 'unknown'],
  ['openstatus', 'degraded', { status: 'degraded_performance' }, 'degraded'],
  ['openstatus', 'partial', { status: 'partial_outage' }, 'partial-outage'],
  ['openstatus', 'major', { status: 'major_outage' }, 'major-outage'],
  ['openstatus', 'maintenance', { status: 'under_maintenance' }, 'maintenance'],
  ['openstatus', 'an incident', { status: 'incident' }, 'incident'],
  ['openstatus', 'its own “unknown”', { status: 'unknown' }, 'unknown'],
  ['cstate', 'a notice', cstate('notice', 'notice'), 'incident'],
  ['cstate', 'a disruption', cstate('disrupted', 'disrupted'), 'partial-outage'],
  ['cstate', 'down', cstate('down', 'down'), 'major-outage'],
  ['cstate', 'a system down below “ok”', cstate('ok', 'down'), 'partial-outage'],
  ['cstate', 'no systems', { summaryStatus: 'ok' }, 'unknown'],
  ['upptime', 'one of two down', upptime('up', 'down'), 'partial-outage'],
  ['upptime', 'both down', upptime('down', 'down'), 'major-outage'],
  ['upptime', 'one slow', upptime('degraded', 'up'), 'degraded'],
  ['upptime', 'one in a word of its own', upptime('up', 'fine'), 'unknown'],
  ['upptime', 'no sites', [], 'unknown'],
  ['custom', 'no end', { ...ANSWERS.custom, until: undefined }, 'unknown'],
  ['custom', 'another type', { ...ANSWERS.custom, type: 'trust-status/2' }, 'unknown'],
  [
    'custom',
    'a time that has not come',
    { ...ANSWERS.custom, at: '9999-01-01T00:00:00Z', until: '9999-01-02T00:00:00Z' },
    'unknown',
  ],
  ['custom', 'a clock that runs a little fast', { ...ANSWERS.custom, at: '2026-11-22T12:04:00Z' }, 'operational'],
  [
    'custom',
    'a part down below “operational”',
    { ...ANSWERS.custom, components: [{ name: 'A', state: 'incident' }] },
    'incident',
  ],
  ['custom', 'no parts', { ...ANSWERS.custom, components: undefined }, 'operational'],
];

for (const [provider, what, feed, state] of CASES) {
  test(`${provider}: ${what} reads as ${state}`, () => assert.equal(read(provider, feed).state, state));
}

test('our own form says each of the seven words', () => {
  for (const state of FEED_STATES)
    assert.equal(read('custom', { ...ANSWERS.custom, components: [], state }).state, state);
});

test('our own form counts as long as it says, and no more than a day', () => {
  assert.equal(read('custom', ANSWERS.custom).until, Date.parse('2026-11-22T12:14:00Z'));
  const late = { ...ANSWERS.custom, until: '2099-01-01T00:00:00Z' };
  assert.equal(read('custom', late).until, Date.parse('2026-11-23T11:59:00Z'));
});

test('parts have the feed’s ids, names and states', () => {
  assert.deepEqual(read('statuspage', ANSWERS.statuspage).parts, [
    { id: 'scheduler', name: 'Scheduler', state: 'operational' },
    { id: 'storage', name: 'Object storage', state: 'operational' },
  ]);
  assert.deepEqual(read('betterstack', ANSWERS.betterstack).parts, [
    { id: '901', name: 'Sync API', state: 'operational' },
  ]);
  assert.deepEqual(read('cstate', ANSWERS.cstate).parts[1], {
    id: 'Time clock',
    name: 'Time clock',
    state: 'operational',
  });
  assert.deepEqual(read('upptime', ANSWERS.upptime).parts[1], { id: 'api', name: 'API', state: 'operational' });
});

test('a report by hand speaks for the parts that it names, monitored or not, and for no other', () => {
  for (const resource of [{}, { status: 'not_monitored' }]) {
    assert.deepEqual(read('betterstack', reported({}, resource)).parts, [
      { id: '901', name: 'Sync', state: 'degraded' },
      { id: '902', name: 'Web', state: 'operational' },
    ]);
  }
  const silent = reported({ affected_resources: [] }, { status: 'not_monitored' });
  assert.deepEqual(
    read('betterstack', silent).parts.map(({ id }) => id),
    ['902'],
  );
});

test('a heading of parts is no part, and counts all the same', () => {
  const heading = { id: 'all', name: 'Everything', status: 'major_outage', group: true };
  const { state, parts } = read('statuspage', statuspage({ components: [heading] }));
  assert.deepEqual([state, parts], ['major-outage', []]);
});

test('a name with hidden or turning characters is not passed on, and its state counts all the same', () => {
  const feed = statuspage({ components: [{ id: 'a', name: 'API\u202e', status: 'partial_outage' }] });
  assert.deepEqual(read('statuspage', feed), { state: 'partial-outage', parts: [], until: null });
});

test('a feed with more parts than anybody reads is cut, and judged whole', () => {
  const feed = upptime(...Array.from({ length: 2000 }, () => 'up'), 'down');
  const { state, parts } = read('upptime', feed);
  assert.deepEqual([state, parts.length], ['partial-outage', 500]);
});

test('nothing is read of a kind that is not known, or of what is not JSON', () => {
  for (const provider of ['manual', 'toString', '__proto__', '']) {
    assert.equal(isFeedProvider(provider), false);
    assert.equal(parseFeed(provider, JSON.stringify(ANSWERS.statuspage), NOW), null);
  }
  for (const text of ['', '<!doctype html>', JSON.stringify(ANSWERS.statuspage).slice(0, -20)]) {
    assert.equal(parseFeed('statuspage', text, NOW), null);
  }
});

test('a page’s additions to Object.prototype are not read as the feed’s', async () => {
  const additions = { status: 'operational', indicator: 'none', components: [], incidents: [], state: 'operational' };
  for (const [name, value] of Object.entries(additions)) {
    await inPollutedPage(Object.prototype, name, value, async () => {
      for (const provider of PROVIDERS) assert.equal(parseFeed(provider, '{}', NOW)?.state, 'unknown');
    });
  }
});

test('no text ever throws, and none without the kind’s own good word is operational', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROVIDERS), fc.oneof(fc.json(), fc.string()), (provider, text) => {
      assert.notEqual(parseFeed(provider, text, NOW)?.state, 'operational');
    }),
  );
});

/** Puts `value` in the place of the `at`th value of a tree, counted in depth. */
function replaceAt(tree: unknown, at: { left: number }, value: unknown): unknown {
  if (at.left-- === 0) return value;
  if (Array.isArray(tree)) return tree.map((item) => replaceAt(item, at, value));
  if (Object(tree) !== tree) return tree;
  return Object.fromEntries(
    Object.entries(tree as object).map(([name, member]) => [name, replaceAt(member, at, value)]),
  );
}

test('a good answer with any one value replaced never throws, and says one of the seven words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROVIDERS), fc.nat(60), fc.jsonValue(), (provider, left, value) => {
      const report = parseFeed(provider, JSON.stringify(replaceAt(ANSWERS[provider], { left }, value)) ?? '', NOW);
      assert.ok(report === null || FEED_STATES.includes(report.state));
      for (const part of report?.parts ?? []) assert.ok(part.name && FEED_STATES.includes(part.state));
    }),
    { numRuns: 2000 },
  );
});

test('a good answer whose word for well-being is replaced is never operational', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROVIDERS), fc.jsonValue(), (provider, value) => {
      const words = /"(operational|none|UP|ok|up)"/g;
      fc.pre(!/^"(operational|none|UP|ok|up|OPERATIONAL)"$/.test(JSON.stringify(value)));
      const text = JSON.stringify(ANSWERS[provider]).replace(words, () => JSON.stringify(value));
      assert.notEqual(parseFeed(provider, text, NOW)?.state, 'operational');
    }),
    { numRuns: 500 },
  );
});
