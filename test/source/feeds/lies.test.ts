/** Feeds that lie: what no answer, in the form of whatever kind, can make of itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FEED_STATES } from '../../../src/core/feed.js';
import { parseFeed } from '../../../src/source/feeds/adapters.js';
import { NOW } from '../../fixtures/world.js';
import { PROVIDERS, type Provider } from './answers.js';

/** Words that some kind of status page has for something, and what only looks like one. */
const WORDS = fc.constantFrom<unknown>(
  ...['operational', 'none', 'UP', 'ok', 'up', 'resolved', 'RESOLVED', 'scheduled', 'completed', 'COMPLETED'],
  ...['NOTSTARTEDYET', 'INPROGRESS', 'in_progress', 'verifying', 'minor', 'major', 'critical', 'maintenance'],
  ...['degraded', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance', 'downtime'],
  ...['HASISSUES', 'UNDERMAINTENANCE', 'MAJOROUTAGE', 'notice', 'disrupted', 'down', 'incident', 'not_monitored'],
  ...['Operational', ' operational', 'operational\u200b', 'OK', 'green', '', 'constructor', '__proto__'],
  ...[null, undefined, true, false, 0, 1, [], {}, ['operational'], { toString: 'operational' }],
);
/** Mostly one of the good words, so that what is beside it decides. */
const mostly = (...good: string[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...good) }, { weight: 1, arbitrary: WORDS });
const list = (item: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: fc.array(fc.record(item), { maxLength: 3 }) }, { weight: 1, arbitrary: WORDS });
const TIMES = fc.constantFrom<unknown>(
  ...['2026-11-22T11:00:00Z', '2026-11-22T13:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'soon', '', null],
);
const NAMES = fc.constantFrom<unknown>('API', 'javascript:alert(1)', 'API\u202e', '<img src=x>', 7, null);
const CLOCKS = fc.constantFrom(NOW, 0, -1e15, 4e12, 1e15);

/** A member of a member, or nothing. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((found, name) => Object(found)[name], value);
}

/** True for a list of which each item has one of these words under this name. */
function has(found: unknown, name: string, ...good: unknown[]): boolean {
  return Array.isArray(found) && found.every((item) => good.includes(at(item, name)));
}

/**
 * Answers as a liar, or a clerk in a hurry, would write them: in the form of their kind, with any word anywhere. Beside
 * each, written down apart from the adapters, what the kind's documents ask of an answer in which all is well.
 */
const LIES: Readonly<
  Record<Provider, { answer: fc.Arbitrary<unknown>; isGood: (feed: unknown, now: number) => boolean }>
> = {
  statuspage: {
    answer: fc.record({
      status: fc.record({ indicator: mostly('none') }),
      components: list({ id: NAMES, name: NAMES, group: fc.boolean(), status: mostly('operational') }),
      incidents: list({ status: mostly('resolved'), impact: WORDS }),
      scheduled_maintenances: list({ status: mostly('scheduled', 'completed') }),
    }),
    isGood: (feed) =>
      at(feed, 'status', 'indicator') === 'none' &&
      has(at(feed, 'components'), 'status', 'operational') &&
      // Those that are over are not listed there, whatever they call themselves.
      at(feed, 'incidents', 'length') === 0 &&
      has(at(feed, 'scheduled_maintenances') ?? [], 'status', 'scheduled', 'completed'),
  },
  instatus: {
    answer: fc.record({
      page: fc.record({ status: mostly('UP') }),
      activeIncidents: list({ status: mostly('RESOLVED'), impact: WORDS }),
      activeMaintenances: list({ status: mostly('NOTSTARTEDYET', 'COMPLETED') }),
    }),
    isGood: (feed) =>
      at(feed, 'page', 'status') === 'UP' &&
      has(at(feed, 'activeIncidents') ?? [], 'status', 'RESOLVED') &&
      has(at(feed, 'activeMaintenances') ?? [], 'status', 'NOTSTARTEDYET', 'COMPLETED'),
  },
  betterstack: {
    answer: fc.record({
      data: fc.record({ attributes: fc.record({ aggregate_state: mostly('operational') }) }),
      included: list({
        id: NAMES,
        type: fc.constantFrom('status_page_resource', 'status_report', 'status_page_section'),
        attributes: fc.record({
          public_name: NAMES,
          status: mostly('operational', 'not_monitored'),
          aggregate_state: mostly('operational', 'Resolved'),
          starts_at: TIMES,
          ends_at: TIMES,
          affected_resources: list({ status_page_resource_id: NAMES, status: mostly('operational') }),
        }),
      }),
    }),
    isGood(feed, now) {
      const included = at(feed, 'included');
      const of = (type: string): unknown[] =>
        (Array.isArray(included) ? included : [null]).filter((one) => !one || at(one, 'type') === type);
      return (
        at(feed, 'data', 'attributes', 'aggregate_state') === 'operational' &&
        of('status_page_resource').every((one) =>
          ['operational', 'not_monitored'].includes(`${at(one, 'attributes', 'status')}`),
        ) &&
        of('status_report').every((one) => {
          const { aggregate_state: word, starts_at: from, ends_at: to } = Object(at(one, 'attributes'));
          const isOn = !(Date.parse(from) > now) && !(Date.parse(to) <= now);
          return !isOn || /^(operational|resolved)$/i.test(word);
        })
      );
    },
  },
  openstatus: {
    answer: fc.record({ status: mostly('operational') }),
    isGood: (feed) => at(feed, 'status') === 'operational',
  },
  cstate: {
    answer: fc.record({ summaryStatus: mostly('ok'), systems: list({ name: NAMES, status: mostly('ok') }) }),
    isGood: (feed) => at(feed, 'summaryStatus') === 'ok' && has(at(feed, 'systems'), 'status', 'ok'),
  },
  upptime: {
    answer: list({ slug: NAMES, name: NAMES, status: mostly('up') }),
    isGood: (feed) => has(feed, 'status', 'up') && at(feed, 'length') !== 0,
  },
  custom: {
    answer: fc.record({
      type: mostly('trust-status/1'),
      at: TIMES,
      until: TIMES,
      state: mostly('operational'),
      components: list({ id: NAMES, name: NAMES, state: mostly('operational') }),
    }),
    isGood: (feed, now) =>
      at(feed, 'type') === 'trust-status/1' &&
      Date.parse(`${at(feed, 'at')}`) <= now + 300_000 &&
      at(feed, 'state') === 'operational' &&
      has(at(feed, 'components') ?? [], 'state', 'operational'),
  },
};

for (const provider of PROVIDERS) {
  test(`${provider}: whatever words stand where, it is operational by its own good ones alone, and leads nowhere`, () => {
    const { answer, isGood } = LIES[provider];
    const seen = new Set<string>();
    fc.assert(
      fc.property(answer, CLOCKS, (lie, now) => {
        const text = JSON.stringify(lie) ?? '';
        const report = parseFeed(provider, text, now);
        if (!report) return;
        seen.add(report.state);
        assert.ok(FEED_STATES.includes(report.state));
        if (report.state === 'operational') assert.ok(isGood(JSON.parse(text), now), text);
        // Words alone come out: no address, no member that the form does not have.
        assert.deepEqual(Object.keys(report).sort(), ['parts', 'state', 'until']);
        for (const part of report.parts) {
          assert.deepEqual(Object.keys(part).sort(), ['id', 'name', 'state']);
          assert.ok(FEED_STATES.includes(part.state));
          assert.notEqual(part.name, 'API\u202e');
        }
      }),
      { numRuns: 1500 },
    );
    // Both ways were tried.
    assert.ok(seen.has('operational') && seen.has('unknown'));
  });
}
