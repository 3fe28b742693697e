import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FEED_STATES, type FeedSnapshot, type FeedState } from '../../src/core/feed.js';
import type { Manifest, Status } from '../../src/core/manifest/types.js';
import { toVerdict } from '../../src/core/trust/to-verdict.js';
import type { Verdict } from '../../src/core/trust/verdict.js';
import { MARKS } from '../../src/view/marks.js';
import { type StatusView, toFeedRequest, toNews, toStatus } from '../../src/view/status.js';
import { toFeedProof } from '../../src/view/status-proof.js';
import { SHAPES } from '../../src/view/status-shapes.js';
import { en } from '../../src/view/words/en.js';
import { enStatus } from '../../src/view/words/en-status.js';
import { inPollutedPage } from '../fixtures/pollution.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const URL = 'https://status.vendor.example/api/v2/summary.json';
const SECTION: Status = {
  provider: 'statuspage',
  pageUrl: 'https://status.vendor.example/',
  apiUrl: URL,
  components: [
    { id: 'api', name: 'API' },
    { id: 'web', name: 'Web app' },
  ],
  sla: {
    target: '99.90',
    period: 'month',
    url: 'https://vendor.example/sla',
    credits: 'Ten per cent',
    exclusions: { de: 'Wartung', en: 'Maintenance' },
  },
  historyDays: 90,
  history: [{ from: '2026-08-01', to: '2026-10-31', uptime: '99.98' }],
  stated: { state: 'operational', at: '2026-11-20T09:00:00Z', note: 'All well' },
};

function toDocument(section: unknown = SECTION, changes: Partial<Verdict> = {}): Verdict {
  const manifest = (section === null ? {} : { status: section }) as unknown as Manifest;
  return { ...toVerdict('verified', null, 'vendor.example'), manifest, freshUntil: NOW, ...changes };
}

function toSnapshot(state: FeedState, changes: Partial<FeedSnapshot> = {}): FeedSnapshot {
  const parts = [{ id: 'api', name: 'Their API', state }];
  return { report: { state, parts, until: null }, heardAt: NOW, failure: null, ...changes };
}

function draw(verdict: Verdict, feed?: FeedSnapshot | null): StatusView {
  return toStatus({ verdict, isLive: feed !== undefined, feed: feed ?? null, words: enStatus, badgeWords: en });
}

test('what is signed is said with who signed it and how long it is current, beside one clean ring', () => {
  const { name, line, mark } = draw(toDocument()).signed;
  assert.equal(name, 'Uptime target 99.90% per month');
  assert.equal(line, 'Stated and signed by vendor.example, current until 22 Nov 2026');
  assert.equal(mark, 'self-declared');
});

test('nothing is said of a feed that the page did not ask for', () => {
  const { feed, parts } = draw(toDocument());
  assert.equal(feed, null);
  assert.deepEqual(parts, []);
});

test('everything else that is signed stands in the details', () => {
  assert.deepEqual(draw(toDocument()).facts, [
    { label: 'Parts', value: 'API and Web app' },
    { label: 'When it is missed', value: 'Ten per cent' },
    { label: 'What does not count', value: 'Maintenance' },
    { label: 'Agreement', value: 'vendor.example', href: 'https://vendor.example/sla' },
    { label: 'Uptime reached, as stated', value: '99.98%, 1 Aug 2026 to 31 Oct 2026' },
    { label: 'The status page looks back', value: '90 days' },
    { label: 'State, as signed', value: 'Operational on 20 Nov 2026, 09:00 UTC. It may be otherwise by now.' },
    { label: 'vendor.example', value: '“All well”' },
    { label: 'Feed', value: 'status.vendor.example' },
  ]);
});

test('links go through the one allow-list', () => {
  assert.deepEqual(draw(toDocument()).page, { href: 'https://status.vendor.example/', host: 'status.vendor.example' });
  const hostile = draw(
    toDocument({ ...SECTION, pageUrl: 'https://user@vendor.example/', sla: { target: '1', url: 'https://1.2.3.4/' } }),
  );
  assert.equal(hostile.page, null);
  assert.ok(hostile.facts.every(({ label }) => label !== 'Agreement'));
});

test('a section with next to nothing in it is shown for what it is', () => {
  const { signed, facts, page } = draw(toDocument({}));
  assert.deepEqual([signed.name, signed.mark, facts, page], ['Service status', 'self-declared', [], null]);
});

test('a manifest without the section states nothing', () => {
  const { signed, feed } = draw(toDocument(null), toSnapshot('operational'));
  assert.deepEqual(
    [signed.name, signed.line, signed.mark],
    ['Service status', 'Nothing stated by vendor.example', 'not-listed'],
  );
  assert.equal(feed, null);
});

test('a section that does not parse says so, and shows nothing', () => {
  const verdict = toDocument({ ...SECTION, components: [{ id: 'api' }] });
  const { signed, feed, facts, parts, page } = draw(verdict, toSnapshot('operational'));
  assert.deepEqual([signed.name, signed.mark], ['Service status not shown', 'invalid']);
  assert.deepEqual([feed, facts, parts, page], [null, [], [], null]);
  assert.equal(toFeedRequest(verdict), null);
});

test('of a document that is not verified or stale nothing is shown, and no feed is asked', () => {
  for (const state of ['pending', 'expired', 'unverified', 'unreachable', 'invalid'] as const) {
    const verdict = toDocument(SECTION, { state });
    const { signed, feed, facts, page } = draw(verdict, toSnapshot('operational'));
    assert.deepEqual(
      [signed.name, signed.mark, feed, facts, page],
      ['Service status not shown', state, null, [], null],
    );
    assert.equal(toFeedRequest(verdict), null);
  }
});

test('a stale document says so, and its feed is neither asked nor repeated', () => {
  const verdict = toDocument(SECTION, { state: 'stale', reason: 'expired-recently' });
  const { signed, feed } = draw(verdict, null);
  assert.deepEqual([signed.mark, signed.short], ['stale', 'Out of date']);
  assert.deepEqual(
    [feed?.state, feed?.line],
    ['unknown', 'The feed is not asked: vendor.example has not renewed its address'],
  );
  assert.equal(toFeedRequest(verdict), null);
});

test('the feed to ask comes from the manifest, and only over https', () => {
  assert.deepEqual(toFeedRequest(toDocument()), { url: URL, provider: 'statuspage' });
  for (const changes of [
    { apiUrl: 'https://10.0.0.1/' },
    { apiUrl: 'https://u:p@vendor.example/' },
    { provider: undefined },
  ]) {
    assert.equal(toFeedRequest(toDocument({ ...SECTION, ...changes })), null);
  }
  assert.equal(toFeedRequest(toDocument(null)), null);
  assert.equal(toFeedRequest(null), null);
});

test('a page’s additions to Object.prototype are no section', async () => {
  await inPollutedPage(Object.prototype, 'status', SECTION, async () => {
    assert.equal(toFeedRequest(toDocument(null)), null);
    assert.equal(draw(toDocument(null)).signed.mark, 'not-listed');
  });
});

test('each of the seven words is said with its source, and that nobody signed it', () => {
  for (const state of FEED_STATES.filter((word) => word !== 'unknown')) {
    const { feed } = draw(toDocument(), toSnapshot(state));
    assert.deepEqual([feed?.state, feed?.name], [state, enStatus.states[state]]);
    assert.equal(feed?.line, 'vendor.example’s feed says so, 12:00 UTC. Not signed.');
  }
});

const SILENCES: readonly [feed: FeedSnapshot | null, line: RegExp][] = [
  [null, /names no feed that can be read here/],
  [toSnapshot('unknown'), /gives no clear state, 12:00 UTC/],
  [toSnapshot('unknown', { failure: 'silent' }), /nothing new since 12:00 UTC/],
  [toSnapshot('unknown', { failure: 'http-503', heardAt: null }), /status 503/],
  [toSnapshot('unknown', { failure: 'network', heardAt: null }), /gives no answer/],
  [toSnapshot('unknown', { failure: 'form', heardAt: null }), /cannot be read/],
  [toSnapshot('unknown', { failure: 'too-large', heardAt: null }), /more than can be read/],
];

for (const [feed, line] of SILENCES) {
  test(`a feed of which nothing is known says why: ${line.source}`, () => {
    const view = draw(toDocument(), feed).feed;
    assert.deepEqual([view?.state, view?.name], ['unknown', 'Unknown']);
    assert.match(view?.line ?? '', line);
  });
}

test('a feed that was asked for the first time is awaited', () => {
  const { feed } = draw(toDocument(), toSnapshot('unknown', { heardAt: null }));
  assert.deepEqual([feed?.state, feed?.name], ['asking', 'Asking…']);
});

test('the parts that the manifest names have their signed names, and the feed’s states', () => {
  assert.deepEqual(draw(toDocument(), toSnapshot('degraded')).parts, [
    { name: 'API', state: 'degraded', word: 'Degraded' },
    { name: 'Web app', state: 'unknown', word: 'Unknown' },
  ]);
});

test('a part without an id in the feed is found by its name', () => {
  const parts = [{ id: 'Web app', name: 'Web app', state: 'incident' as const }];
  const snapshot = toSnapshot('incident', { report: { state: 'incident', parts, until: null } });
  assert.equal(draw(toDocument(), snapshot).parts[1]?.state, 'incident');
});

test('where the manifest names no parts, the feed’s own stand there', () => {
  const { parts } = draw(toDocument({ ...SECTION, components: [] }), toSnapshot('operational'));
  assert.deepEqual(parts, [{ name: 'Their API', state: 'operational', word: 'Operational' }]);
});

test('a signed state in a word that is not known is unknown', () => {
  const { facts } = draw(toDocument({ stated: { state: 'certified', at: '2026-11-20T09:00:00Z' } }));
  assert.match(facts[0]?.value ?? '', /^Unknown on 20 Nov 2026/);
});

test('the panel tells the feed’s signed address from what it said, and when', () => {
  const proof = toFeedProof(toDocument(), toSnapshot('degraded'), enStatus);
  assert.deepEqual(proof?.signed, [{ label: enStatus.proof.address, value: URL, href: URL }]);
  assert.deepEqual(
    proof?.said.map(({ value }) => value),
    ['Degraded', '22 Nov 2026, 12:00 UTC'],
  );
  assert.equal(proof?.note, enStatus.proof.unsigned);
});

test('the panel says that a feed is not asked, is being asked, or gave no answer', () => {
  const say = (feed: FeedSnapshot | null): string | undefined =>
    toFeedProof(toDocument(), feed, enStatus)?.said[0]?.value;
  assert.equal(say(null), enStatus.proof.notAsked);
  assert.equal(say(toSnapshot('unknown', { heardAt: null })), enStatus.asking);
  assert.match(say(toSnapshot('unknown', { heardAt: null, failure: 'http-503' })) ?? '', /503/);
});

test('the panel says nothing of a feed that no verified manifest names', () => {
  const documents = [
    toDocument(null),
    toDocument({ ...SECTION, provider: 'manual' }),
    toDocument({ ...SECTION, apiUrl: 'http://x.example/' }),
    ...(['stale', 'expired', 'invalid', 'unverified'] as const).map((state) => toDocument(SECTION, { state })),
  ];
  for (const verdict of documents) assert.equal(toFeedProof(verdict, toSnapshot('operational'), enStatus), null);
});

test('news name the feed that has changed its word', () => {
  assert.equal(toNews('vendor.example', 'major-outage', enStatus), 'vendor.example’s feed now says: Major outage');
});

test('every state of a feed has a shape of its own, and none is a mark of a signature', () => {
  const shapes = Object.values(SHAPES);
  assert.equal(new Set(shapes).size, shapes.length);
  const rings = Object.values(MARKS).flat();
  assert.ok(shapes.every((shape) => !rings.includes(shape)));
});

test('whatever the manifest and the feed are, a feed says no more than its report', () => {
  const states = fc.constantFrom(...FEED_STATES);
  fc.assert(
    fc.property(
      fc.jsonValue(),
      states,
      fc.constantFrom('verified', 'stale', 'expired', 'invalid'),
      (section, word, state) => {
        const { feed } = draw(toDocument(section, { state: state as Verdict['state'] }), toSnapshot(word));
        assert.ok(feed === null || feed.state === word);
      },
    ),
  );
});
