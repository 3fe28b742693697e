/**
 * Shared responsibility: who looks after what.
 *
 * @module
 */

import type * as z from 'zod';
import { DEPLOYMENT_MODELS, id, list, may, must, object, ref, text, vocabulary } from './common.js';

const share: z.ZodObject = object('ResponsibilityShare', 'What one party looks after', {
  id: may(id, 'Names the entry within the list.'),
  party: must(vocabulary(['vendor', 'customer', 'shared', 'provider']), 'Who looks after it: `customer`.'),
  area: may(text, 'What it is about: `Identity`.'),
  items: must(list(text), 'What the party looks after: `[Credentials, Devices]`.'),
  products: may(list(ref('products')), 'Products for which this holds, by id.'),
  deployments: may(list(vocabulary(DEPLOYMENT_MODELS)), 'Ways of running them for which this holds: `[on-premises]`.'),
  provider: may(ref('subprocessors.list'), 'Which provider, where one looks after it.'),
  note: may(text, 'What has to be said with it.'),
});

/** Who looks after what. */
export const sharedResponsibility: z.ZodType = list(share);
