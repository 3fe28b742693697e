/**
 * Encryption: what is encrypted, how, and who holds the keys.
 *
 * @module
 */

import type * as z from 'zod';
import {
  availability,
  duration,
  flag,
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

const LAYERS: readonly string[] = [
  'transit',
  'internal-transit',
  'rest',
  'database',
  'filesystem',
  'object-storage',
  'backups',
  'fields',
  'in-use',
  'end-to-end',
  'endpoints',
];

const encrypted: z.ZodObject = object('EncryptionMeasure', 'How one kind of data, or data on one way, is encrypted', {
  id: may(id, 'Names the measure within the list.'),
  layer: must(vocabulary(LAYERS), 'What is encrypted: `transit`.'),
  label: may(text, 'What to call it, where the word of its layer is too general: `Uploaded files`.'),
  standards: may(list(line), 'Protocols and ciphers: `[TLS 1.2, TLS 1.3]`, `[AES-256-GCM]`.'),
  details: may(text, 'What has to be said besides: `HSTS is enforced`.'),
  keyManagement: may(text, 'Who keeps the keys, and in what: `AWS KMS`.'),
  keyLocation: may(line, 'Where the keys are: `eu-central-1`.'),
  separateKeys: may(flag, 'True where its keys are used for nothing else.'),
  automaticRotation: may(flag, 'True where keys are changed without anybody’s doing.'),
  rotationPeriod: may(duration, 'After what time keys are changed: 1 year.'),
  customerManagedKeys: may(availability, 'Who can bring or manage keys of their own: plans Enterprise.'),
  availability: may(availability, 'Who has the measure at all, where not everybody.'),
  provider: may(ref('subprocessors.list'), 'The sub-processor that encrypts, by id: `aws`.'),
  products: may(list(ref('products')), 'Products that it is about, by id.'),
  ...progress,
});

/** What is encrypted, and how. */
export const encryption: z.ZodType = list(encrypted);
