/**
 * Reads the answers of status pages: each kind's own words in, the manifest's seven words out.
 *
 * Total on every text: it never throws, and what it does not know is `unknown`. Nothing becomes `operational` but by a
 * word that is documented to mean it, with nothing beside it that says otherwise.
 *
 * @module
 */

import {
  FEED_STATES,
  type FeedPart,
  type FeedProvider,
  type FeedReport,
  type FeedState,
  isFeedProvider,
  toWorstFeedState,
} from '../../core/feed.js';
import { isInstant, isLine } from '../../core/manifest/leaves.js';

const DAY = 86_400_000;
/** How far a vendor's clock and a visitor's may be apart, as it is with manifests. */
const SKEW = 300_000;
/** More parts than anybody reads. All of them count for the state. */
const MOST_PARTS = 500;

type Table = ReadonlyMap<unknown, FeedState>;

/** What an adapter finds: the page's own word, its parts, and what else speaks against that word. */
interface Reading {
  state: FeedState;
  parts?: FeedPart[];
  others?: FeedState[];
  until?: number;
}

function toTable(words: Readonly<Record<string, FeedState>>): Table {
  return new Map(Object.entries(words));
}

/** A member, however deep. Own members only: a page may have put anything on Object.prototype. */
function dig(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      Object(at) === at && Object.hasOwn(at as object, name) ? Reflect.get(at as object, name) : undefined,
    value,
  );
}

const toState = (words: Table, word: unknown): FeedState => words.get(word) ?? 'unknown';

/** A state for each item. Where a list should stand and does not, something is not known. */
function toStates(list: unknown, read: (item: unknown) => FeedState): FeedState[] {
  return Array.isArray(list) ? list.map(read) : ['unknown'];
}

function toParts(list: unknown, read: (item: unknown) => [id: unknown, name: unknown, state: FeedState]): FeedPart[] {
  if (!Array.isArray(list)) return [{ id: '', name: '', state: 'unknown' }];
  return list.map((item) => {
    const [id, name, state] = read(item);
    return { id: typeof id === 'string' ? id : '', name: isLine(name) ? (name as string) : '', state };
  });
}

/** The state of parts together: a service with a part that still runs has no major outage. */
function toWhole(parts: readonly FeedPart[]): FeedState {
  const states = parts.map(({ state }) => state);
  const worst = toWorstFeedState(states);
  return worst === 'major-outage' && states.some((state) => state !== worst) ? 'partial-outage' : worst;
}

// https://metastatuspage.com/api#summary
const SERVICE: Table = toTable({
  operational: 'operational',
  degraded_performance: 'degraded',
  partial_outage: 'partial-outage',
  major_outage: 'major-outage',
  under_maintenance: 'maintenance',
});
const INDICATORS: Table = toTable({
  none: 'operational',
  minor: 'degraded',
  major: 'partial-outage',
  critical: 'major-outage',
  maintenance: 'maintenance',
});
const WINDOWS: Table = toTable({
  scheduled: 'operational',
  completed: 'operational',
  in_progress: 'maintenance',
  verifying: 'maintenance',
});

function readStatuspage(feed: unknown): Reading {
  const windows = dig(feed, 'scheduled_maintenances') ?? [];
  return {
    state: toState(INDICATORS, dig(feed, 'status', 'indicator')),
    parts: toParts(dig(feed, 'components'), (part) => [
      dig(part, 'id'),
      // A heading counts, and is no part.
      dig(part, 'group') === true ? '' : dig(part, 'name'),
      toState(SERVICE, dig(part, 'status')),
    ]),
    others: [
      // The summary lists unresolved ones only.
      ...toStates(dig(feed, 'incidents'), () => 'incident'),
      ...toStates(windows, (window) => toState(WINDOWS, dig(window, 'status'))),
    ],
  };
}

// https://instatus.com/help/api/public-data
const PAGES: Table = toTable({ UP: 'operational', HASISSUES: 'incident', UNDERMAINTENANCE: 'maintenance' });
const IMPACTS: Table = toTable({
  DEGRADEDPERFORMANCE: 'degraded',
  MINOROUTAGE: 'partial-outage',
  PARTIALOUTAGE: 'partial-outage',
  MAJOROUTAGE: 'major-outage',
});
const JOBS: Table = toTable({ NOTSTARTEDYET: 'operational', COMPLETED: 'operational', INPROGRESS: 'maintenance' });

function readInstatus(feed: unknown): Reading {
  // Both lists are left out where there is nothing to list.
  const incidents = dig(feed, 'activeIncidents') ?? [];
  const jobs = dig(feed, 'activeMaintenances') ?? [];
  return {
    state: toState(PAGES, dig(feed, 'page', 'status')),
    others: [
      ...toStates(incidents, (incident) =>
        dig(incident, 'status') === 'RESOLVED' ? 'operational' : (IMPACTS.get(dig(incident, 'impact')) ?? 'incident'),
      ),
      ...toStates(jobs, (job) => toState(JOBS, dig(job, 'status'))),
    ],
  };
}

// https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api
const MONITORS: Table = toTable({
  operational: 'operational',
  degraded: 'degraded',
  downtime: 'major-outage',
  maintenance: 'maintenance',
});

// https://betterstack.com/docs/uptime/api/status-page-reports-api-response-params
const REPORTS: Table = toTable({
  operational: 'operational',
  resolved: 'operational',
  degraded: 'degraded',
  downtime: 'partial-outage',
  maintenance: 'maintenance',
});

const toTime = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number.NaN);

/** Somebody wrote a report by hand, which monitors know nothing of: it speaks for the parts that it names, and besides. */
function readReport(report: unknown, now: number): { state: FeedState; affected: [id: unknown, state: FeedState][] } {
  const attributes = dig(report, 'attributes');
  // A time that is not there, or cannot be read, ends nothing.
  const isOver = toTime(dig(attributes, 'ends_at')) <= now;
  const isComing = toTime(dig(attributes, 'starts_at')) > now;
  if (isOver || isComing) return { state: 'operational', affected: [] };
  const affected = dig(attributes, 'affected_resources') ?? [];
  const word = dig(attributes, 'aggregate_state');
  return {
    state: REPORTS.get(typeof word === 'string' ? word.toLowerCase() : word) ?? 'incident',
    affected: Array.isArray(affected)
      ? affected.map((one) => [dig(one, 'status_page_resource_id'), REPORTS.get(dig(one, 'status')) ?? 'incident'])
      : [],
  };
}

function readBetterStack(feed: unknown, now: number): Reading {
  const included = dig(feed, 'included');
  const status = (item: unknown): unknown => dig(item, 'attributes', 'status');
  // Sections stand in the same list; of what is not monitored the page says nothing, unless somebody does by hand.
  const isResource = (item: unknown): boolean => dig(item, 'type') === 'status_page_resource';
  const list = Array.isArray(included) ? included : [];
  const reports = list.filter((item) => dig(item, 'type') === 'status_report').map((report) => readReport(report, now));
  const affected = reports.flatMap((report) => report.affected);
  const read = (item: unknown): [unknown, unknown, FeedState] => {
    // Resources have text for ids, reports name them by number.
    const said = affected.flatMap(([id, state]) => (`${id}` === dig(item, 'id') ? [state] : []));
    const states = status(item) === 'not_monitored' ? said : [toState(MONITORS, status(item)), ...said];
    return [dig(item, 'id'), dig(item, 'attributes', 'public_name'), toWorstFeedState(states)];
  };
  const isSaid = (item: unknown): boolean =>
    status(item) !== 'not_monitored' || affected.some(([id]) => `${id}` === dig(item, 'id'));
  return {
    state: toState(MONITORS, dig(feed, 'data', 'attributes', 'aggregate_state')),
    parts: toParts(Array.isArray(included) ? list.filter((item) => isResource(item) && isSaid(item)) : included, read),
    others: reports.map(({ state }) => state),
  };
}

// https://docs.openstatus.dev/packages/status-widget
const readOpenStatus = (feed: unknown): Reading => ({
  state: dig(feed, 'status') === 'incident' ? 'incident' : toState(SERVICE, dig(feed, 'status')),
});

// https://github.com/cstate/cstate, layouts/index.json
const SYSTEMS: Table = toTable({
  ok: 'operational',
  notice: 'incident',
  disrupted: 'partial-outage',
  down: 'major-outage',
});

// Systems have no id there but their name.
const readCState = (feed: unknown): Reading => ({
  state: toState(SYSTEMS, dig(feed, 'summaryStatus')),
  parts: toParts(dig(feed, 'systems'), (system) => [
    dig(system, 'name'),
    dig(system, 'name'),
    toState(SYSTEMS, dig(system, 'status')),
  ]),
});

// https://upptime.js.org, history/summary.json
const SITES: Table = toTable({ up: 'operational', degraded: 'degraded', down: 'major-outage' });

function readUpptime(feed: unknown): Reading {
  const parts = toParts(feed, (site) => [dig(site, 'slug'), dig(site, 'name'), toState(SITES, dig(site, 'status'))]);
  return { state: toWhole(parts), parts };
}

const OWN: Table = new Map(FEED_STATES.map((state) => [state, state]));

/** Our own form says how long it counts, so that a file that nobody writes any more does not stay green. */
function readOwn(feed: unknown, now: number): Reading {
  const [at, until] = [dig(feed, 'at'), dig(feed, 'until')];
  if (dig(feed, 'type') !== 'trust-status/1' || !isInstant(at) || !isInstant(until)) return { state: 'unknown' };
  // A file from the year 9999 would be of today for ever.
  if (toTime(at) > now + SKEW) return { state: 'unknown' };
  return {
    state: toState(OWN, dig(feed, 'state')),
    parts: toParts(dig(feed, 'components') ?? [], (part) => [
      dig(part, 'id'),
      dig(part, 'name'),
      toState(OWN, dig(part, 'state')),
    ]),
    until: Math.min(toTime(until), toTime(at) + DAY),
  };
}

const ADAPTERS: Readonly<Record<FeedProvider, (feed: unknown, now: number) => Reading>> = {
  statuspage: readStatuspage,
  instatus: readInstatus,
  betterstack: readBetterStack,
  openstatus: readOpenStatus,
  cstate: readCState,
  upptime: readUpptime,
  custom: readOwn,
};

/**
 * What an answer says; null where it is not JSON or its kind is not known.
 *
 * @param provider The manifest's `status.provider`.
 * @param now What reports with a beginning and an end are judged by: milliseconds since 1970.
 */
export function parseFeed(provider: string, text: string, now: number): FeedReport | null {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFeedProvider(provider)) return null;
  const { state, parts = [], others = [], until = null } = ADAPTERS[provider](feed, now);
  // Some pages say that all is well above a part that is not; and "issues" is less than what the issue is.
  const isOpen = state === 'operational' || state === 'incident';
  const beside = parts.length ? [...others, toWhole(parts)] : others;
  return {
    state: isOpen ? toWorstFeedState([state, ...beside]) : state,
    parts: parts.filter(({ name }) => name).slice(0, MOST_PARTS),
    until,
  };
}
