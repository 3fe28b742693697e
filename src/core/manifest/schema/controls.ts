/**
 * Controls: the organizational, technical and physical measures, and how far each has come.
 *
 * @module
 */

import type * as z from 'zod';
import {
  availability,
  entryNotes,
  flag,
  frequency,
  id,
  line,
  list,
  may,
  must,
  object,
  progress,
  ref,
  text,
  vocabulary,
} from './common.js';

const GROUPS: readonly string[] = [
  'governance',
  'personnel',
  'access',
  'authentication',
  'authorization',
  'encryption',
  'api',
  'infrastructure',
  'network',
  'application',
  'data',
  'endpoint',
  'monitoring',
  'vendor',
  'continuity',
  'physical',
  'other',
];

const mapping: z.ZodObject = object('ControlMapping', 'The place of a control in a framework', {
  framework: must(id, 'Catalogue id of the framework: `iso-27001`.'),
  reference: must(line, 'The control’s number there: `A.8.5`.'),
});

const control: z.ZodObject = object('Control', 'One measure that protects data', {
  id: may(id, 'Names the control for other sections: `mfa`.'),
  group: must(vocabulary(GROUPS), 'Heading to list it under: `authentication`.'),
  title: must(text, 'What the measure is: `Multi-factor authentication`.'),
  description: may(text, 'What is done, in a sentence or two.'),
  category: may(vocabulary(['organizational', 'technical', 'physical']), 'Kind of measure: `technical`.'),
  ...progress,
  availability: may(availability, 'Who has it, where not everybody: plans Enterprise.'),
  customerConfigurable: may(flag, 'True where each customer can set it or switch it off.'),
  origination: may(
    vocabulary(['vendor', 'inherited', 'shared', 'customer-configured', 'customer-provided']),
    'Who provides the measure: `inherited`.',
  ),
  inheritedFrom: may(ref('subprocessors.list'), 'The sub-processor that provides it, by id: `aws`.'),
  frequency: may(frequency, 'How often it is carried out: `quarterly`.'),
  products: may(list(ref('products')), 'Products that it is about, by id.'),
  mappings: may(list(mapping), 'Its places in frameworks.'),
  evidence: may(list(ref('documents')), 'Documents that show it, by id.'),
  ...entryNotes,
});

/** Measures that protect data. */
export const controls: z.ZodType = list(control);
