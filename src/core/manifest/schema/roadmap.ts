/**
 * Roadmap: what is done, what is being hardened, and what is still to come.
 *
 * @module
 */

import type * as z from 'zod';
import { fuzzyDate, id, link, list, may, must, object, ref, text, vocabulary } from './common.js';

const item: z.ZodObject = object('RoadmapItem', 'Something done, under way or to come', {
  id: may(id, 'Names the item within the list.'),
  title: must(text, 'What it is: `Session tokens move into secure cookies`.'),
  description: may(text, 'What is done, and what for.'),
  stage: must(
    vocabulary(['implemented', 'hardening', 'in-progress', 'planned', 'evaluating', 'dropped']),
    'Where it stands: `planned`.',
  ),
  target: may(fuzzyDate, 'When it is meant to be done: `2027-Q1`, `2027+`.'),
  completed: may(fuzzyDate, 'When it was done: `2026-05`.'),
  dependsOn: may(text, 'What has to come first.'),
  certifications: may(list(ref('certifications'), 500), 'Certifications that it is a step to, by id.'),
  controls: may(list(ref('controls')), 'Controls that it changes, by id.'),
  link: may(link, 'Where to follow it.'),
});

/** What is done and what is still to come. */
export const roadmap: z.ZodType = list(item);
