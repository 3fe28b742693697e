/**
 * How the service runs: what is promised, and where its state can be read.
 *
 * @module
 */

import type * as z from 'zod';
import {
  count,
  day,
  decimal,
  id,
  instant,
  line,
  list,
  may,
  must,
  object,
  ref,
  text,
  url,
  vocabulary,
} from './common.js';

const component: z.ZodObject = object('StatusComponent', 'A component of the status feed', {
  id: must(id, 'The component’s id in the feed: `k7x2m1`.'),
  name: must(line, 'What to call it: `API`.'),
  product: may(ref('products'), 'The product it belongs to, by id.'),
});

const uptime: z.ZodObject = object('UptimeTarget', 'The uptime that is promised', {
  target: must(decimal, 'The promise in per cent: `99.95`.'),
  period: may(vocabulary(['month', 'quarter', 'year']), 'Over what time it is measured: `month`.'),
  url: may(url, 'The agreement it stands in.'),
  credits: may(text, 'What customers get when it is missed.'),
  exclusions: may(text, 'What does not count.'),
});

const past: z.ZodObject = object('UptimeRecord', 'The uptime that was reached', {
  from: must(day, 'First day: `2026-08-01`.'),
  to: must(day, 'Last day: `2026-10-31`.'),
  uptime: must(decimal, 'What was reached, in per cent: `99.98`.'),
  product: may(ref('products'), 'Of which product, by id.'),
});

const stated: z.ZodObject = object('StatedState', 'The state of the service as signed', {
  state: must(
    vocabulary(['operational', 'degraded', 'partial-outage', 'major-outage', 'maintenance', 'incident', 'unknown']),
    'The state when the document was written: `operational`.',
  ),
  at: must(instant, 'When that was, UTC: `2026-11-22T08:00:00Z`.'),
  note: may(text, 'What is going on.'),
});

/** How the service runs. */
export const status: z.ZodObject = object('Status', 'How the service runs', {
  provider: may(
    vocabulary(['statuspage', 'instatus', 'betterstack', 'openstatus', 'cstate', 'upptime', 'custom', 'manual']),
    'Whose form the feed has: `statuspage`.',
  ),
  pageUrl: may(url, 'The status page: `https://status.vendor.example/`.'),
  apiUrl: may(url, 'The feed that elements may read live: `https://status.vendor.example/api/v2/summary.json`.'),
  components: may(list(component), 'Components of the feed that matter.'),
  sla: may(uptime, 'The uptime that is promised.'),
  historyDays: may(count, 'How many days back the page shows: `90`.'),
  history: may(list(past), 'What was reached before.'),
  stated: may(stated, 'The state as signed; an old one says little.'),
});
