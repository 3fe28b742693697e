/**
 * Infrastructure: whose machines the service runs on, what it is built of, and where its hardware comes from.
 *
 * @module
 */

import type * as z from 'zod';
import { flag, id, line, link, list, may, must, object, placeOnly, ref, text, vocabulary } from './common.js';

const provider: z.ZodObject = object('InfrastructureProvider', 'Somebody whose machines the service runs on', {
  name: must(line, 'Its name: `Cloud Example Government`.'),
  subprocessor: may(ref('subprocessors.list'), 'The sub-processor that it is, by id: `cloud`.'),
  services: may(list(line), 'What is used of it: `[Virtual servers, Object storage]`.'),
  hosts: may(list(line), 'What runs or is kept there: `[Control plane, Telemetry]`.'),
  partition: may(
    vocabulary(['commercial', 'government', 'sovereign', 'china']),
    'Which part of its cloud: `government`.',
  ),
  locations: may(list(ref('residency.locations')), 'Locations that it runs, by id.'),
  certifications: may(list(ref('certifications'), 500), 'Claims of the certifications section that cover it, by id.'),
  theirCompliance: may(text, 'What the provider says of its own compliance. Never the vendor’s own.'),
  statement: may(text, 'What there is to say about it.'),
  link: may(link, 'Where the provider speaks of its security.'),
});

const component: z.ZodObject = object('InfrastructureComponent', 'A part that the service is built of', {
  id: may(id, 'Names the part within the list.'),
  layer: must(
    vocabulary([
      'compute',
      'network',
      'ddos-protection',
      'firewall',
      'proxy',
      'cdn',
      'database',
      'object-storage',
      'identity',
      'queue',
      'monitoring',
      'power',
      'hardware',
      'other',
    ]),
    'What it is for: `ddos-protection`.',
  ),
  name: must(line, 'What it is: `PostgreSQL`.'),
  description: may(text, 'How it is used.'),
  provider: may(ref('subprocessors.list'), 'The sub-processor that runs it, by id.'),
  products: may(list(ref('products')), 'Products that are built on it, by id.'),
});

const tenancy: z.ZodObject = object('Tenancy', 'How customers are kept apart', {
  model: may(vocabulary(['multi-tenant', 'single-tenant', 'dedicated', 'hybrid']), 'How they share: `multi-tenant`.'),
  isolation: may(text, 'What keeps them apart: `Row-level checks in the database`.'),
});

const redundancy: z.ZodObject = object('Redundancy', 'What goes on when a part fails', {
  model: must(
    vocabulary(['none', 'single-zone', 'multi-zone', 'multi-region', 'multi-provider']),
    'How far it is spread: `multi-zone`.',
  ),
  description: may(text, 'What that means.'),
  locations: may(list(ref('residency.locations')), 'Locations that it is about, by id.'),
});

const supply: z.ZodObject = object('SupplyChainItem', 'Where hardware or another supply comes from', {
  id: may(id, 'Names the item within the list.'),
  item: must(text, 'What is supplied: `Battery cells`.'),
  description: may(text, 'What there is to say about its making.'),
  manufacturer: may(line, 'Who makes it: `Vendor Example, Inc.`'),
  ownManufacture: may(flag, 'True where the vendor makes it itself.'),
  origin: may(placeOnly, 'Where it is made.'),
  foreignSuppliers: may(flag, 'False where nothing of it is bought abroad.'),
  documents: may(list(ref('documents')), 'Documents that show its way, by id: chain of custody.'),
});

/** What the service runs on. */
export const infrastructure: z.ZodObject = object('Infrastructure', 'What the service runs on and is built of', {
  statement: may(text, 'How the service is hosted, in a sentence.'),
  providers: may(list(provider), 'Whose machines it runs on.'),
  components: may(list(component), 'What it is built of.'),
  tenancy: may(tenancy, 'How customers are kept apart.'),
  redundancy: may(redundancy, 'What goes on when a part fails.'),
  supplyChain: may(list(supply), 'Where its hardware comes from.'),
});
