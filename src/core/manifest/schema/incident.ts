/**
 * Incidents: how they are found and answered, and when customers hear of them.
 *
 * @module
 */

import type * as z from 'zod';
import { duration, flag, line, link, list, may, must, object, plan, progress, text, vocabulary } from './common.js';

const severity: z.ZodObject = object('SeverityLevel', 'A level of severity, and how fast it is answered', {
  name: must(line, 'Its name: `P1`.'),
  description: may(text, 'What falls under it.'),
  acknowledgeWithin: may(duration, 'Within what time somebody takes it up: 1 hour.'),
  updateEvery: may(duration, 'How often customers hear how it goes: 4 hours.'),
  resolveWithin: may(duration, 'Within what time it is meant to be over.'),
});

const detection: z.ZodObject = object('IncidentDetection', 'How incidents are found', {
  description: may(text, 'What is watched.'),
  roundTheClock: may(flag, 'True where somebody watches day and night.'),
  ...progress,
});

const notification: z.ZodObject = object('IncidentNotification', 'When and how customers are told', {
  trigger: may(
    vocabulary(['suspected', 'discovered', 'confirmed', 'notifiable']),
    'From what moment the time runs: `confirmed`.',
  ),
  event: may(text, 'What customers are told of: `A breach of customer data`.'),
  within: may(duration, 'Within what time: 72 hours.'),
  withoutUndueDelay: may(flag, 'True where it is promised without undue delay besides.'),
  recipients: may(list(line), 'Who is told: `[Affected customers]`.'),
  channels: may(list(line), 'How they are told: `[E-mail, Status page]`.'),
  basis: may(list(line), 'What it rests on: `[GDPR Article 33]`.'),
  note: may(text, 'What has to be said with it.'),
});

const postIncident: z.ZodObject = object('PostIncident', 'What follows an incident', {
  rootCauseAnalysis: may(flag, 'True where the cause is looked for.'),
  scope: may(line, 'After which incidents: `All security incidents`.'),
  sharedWithCustomers: may(flag, 'True where customers get to read the result.'),
  description: may(text, 'What is done.'),
});

/** What is promised for incidents. */
export const incident: z.ZodObject = object('Incident', 'How incidents are found, answered and told of', {
  summary: may(text, 'The procedure in a few sentences.'),
  plan: may(plan, 'The plan for incidents.'),
  severityLevelsDefined: may(flag, 'True where levels of severity are defined, listed here or not.'),
  severityLevels: may(list(severity), 'Levels of severity, the worst first.'),
  detection: may(detection, 'How incidents are found.'),
  notification: may(list(notification), 'When customers are told.'),
  postIncident: may(postIncident, 'What follows an incident.'),
  history: may(link, 'Where past incidents can be read.'),
});
