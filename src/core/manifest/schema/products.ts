/**
 * Products and services: the scopes that other sections refer to.
 *
 * @module
 */

import type * as z from 'zod';
import {
  availability,
  DEPLOYMENT_MODELS,
  entryNotes,
  id,
  line,
  link,
  list,
  may,
  must,
  object,
  text,
  url,
  vocabulary,
} from './common.js';

const deployment: z.ZodObject = object('Deployment', 'One way a product can be run', {
  id: may(id, 'Names the deployment.'),
  model: must(vocabulary(DEPLOYMENT_MODELS), 'Where it runs: `on-premises`.'),
  telemetry: may(vocabulary(['none', 'optional', 'required']), 'What it sends home: `none`.'),
  responsibility: may(vocabulary(['vendor', 'customer', 'shared']), 'Who runs and secures it: `shared`.'),
  description: may(text, 'What there is to say about it.'),
  availability: may(availability, 'Who can have it.'),
});

const service: z.ZodObject = object('Service', 'A part of a product', {
  name: must(line, 'Name of the service: `Object storage`.'),
  category: may(line, 'Its security category: `FedRAMP Moderate`.'),
  description: may(text, 'What it does.'),
});

/** One product. */
export const product: z.ZodObject = object('Product', 'A product or service', {
  id: must(id, 'Names the product for other sections: `console`.'),
  name: must(line, 'Its name: `Example Console`.'),
  kind: may(
    vocabulary(['native', 'resold', 'self-hosted', 'mobile', 'api']),
    'Whose it is and what form it has: `resold`.',
  ),
  description: may(text, 'What it does.'),
  url: may(url, 'Its page.'),
  responsibleParty: may(line, 'Who answers for it, where that is somebody else: `Clock Example Pty Ltd`.'),
  governedBy: may(link, 'The terms that govern it.'),
  dueDiligence: may(text, 'How a resold product was examined.'),
  deployments: may(list(deployment), 'The ways it can be run.'),
  serviceModel: may(
    vocabulary(['saas', 'paas', 'iaas', 'on-premises', 'hybrid', 'managed-service']),
    'Service model: `saas`.',
  ),
  plans: may(list(line), 'Plans it is sold in: `[Team, Enterprise]`.'),
  services: may(list(service), 'Its parts, with their security category.'),
  statusComponents: may(list(line), 'Components of the status page that belong to it, by name or id.'),
  ...entryNotes,
});

/** Products and services. */
export const products: z.ZodType = list(product);
