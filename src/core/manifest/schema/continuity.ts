/**
 * Continuity: backups, and how much time and data a disaster may cost.
 *
 * @module
 */

import type * as z from 'zod';
import {
  decimal,
  duration,
  flag,
  frequency,
  fuzzyDate,
  line,
  list,
  may,
  must,
  object,
  plan,
  ref,
  text,
  url,
  vocabulary,
} from './common.js';

const backup: z.ZodObject = object('Backup', 'How something is backed up', {
  what: must(text, 'What is backed up: `All customer databases`.'),
  frequency: may(frequency, 'How often: `daily`.'),
  automatic: may(flag, 'True where nobody has to start it.'),
  pointInTime: may(flag, 'True where any moment between two backups can be brought back.'),
  retention: may(duration, 'How long backups are kept: 30 days.'),
  storage: may(line, 'Where they are: `Object storage in the same region`.'),
  locations: may(list(ref('residency.locations')), 'Where they are, by id.'),
  encrypted: may(flag, 'True where they are encrypted.'),
  restoreTested: may(frequency, 'How often it is tried whether they can be restored: `quarterly`.'),
  note: may(text, 'What has to be said with it.'),
});

const objective: z.ZodObject = object('RecoveryObjective', 'How much time or data may be lost', {
  duration: may(duration, 'How much, exact or as a range: 4 to 24 hours.'),
  disclosure: may(
    vocabulary(['published', 'on-request', 'not-published']),
    'Who can know it, where it is defined and not given here: `not-published`.',
  ),
  note: may(text, 'What it depends on.'),
});

const recovery: z.ZodObject = object('DisasterRecovery', 'How the service comes back', {
  strategy: may(
    vocabulary(['backup-restore', 'pilot-light', 'warm-standby', 'multi-zone', 'multi-region']),
    'How it is prepared: `multi-zone`.',
  ),
  description: may(text, 'What is done.'),
  tested: may(frequency, 'How often it is rehearsed: `annual`.'),
  lastTested: may(fuzzyDate, 'When it was last rehearsed: `2026-05`.'),
});

const uptime: z.ZodObject = object('UptimeCommitment', 'What is promised about uptime', {
  target: may(decimal, 'The promise in per cent: `99.9`.'),
  agreement: may(ref('legal'), 'The agreement that it stands in, by id.'),
  url: may(url, 'Or its address.'),
  note: may(text, 'What has to be said with it.'),
});

/** How the service goes on. */
export const continuity: z.ZodObject = object('Continuity', 'How the service goes on, and comes back', {
  summary: may(text, 'The arrangements in a few sentences.'),
  backups: may(list(backup), 'What is backed up.'),
  rto: may(objective, 'How long the service may be away: the recovery time objective.'),
  rpo: may(objective, 'How much of the latest data may be lost: the recovery point objective.'),
  disasterRecovery: may(recovery, 'How the service comes back.'),
  uptime: may(uptime, 'What is promised about uptime.'),
  plan: may(plan, 'The plan for business continuity.'),
});
