/**
 * The organization that speaks.
 *
 * @module
 */

import type * as z from 'zod';
import { country, fuzzyDate, id, line, link, list, may, must, object, text, url } from './common.js';

const relative: z.ZodObject = object('RelatedOrganization', 'An organization of the same group', {
  name: must(line, 'Its name: `Vendor Example Holdings Ltd`.'),
  country: may(country, 'Where it is registered: `GB`.'),
  url: may(url, 'Its site.'),
  notes: may(text, 'Its part: `Runs the support desk`.'),
});

const reference: z.ZodObject = object('CustomerReference', 'A customer that may be named', {
  name: must(line, 'A customer that may be named: `Example Bank`.'),
  url: may(url, 'Its site, or a case study.'),
  summary: may(text, 'What it uses the products for.'),
});

/** The organization that speaks. */
export const organization: z.ZodObject = object('Organization', 'The organization that speaks', {
  name: must(line, 'The name it goes by: `Vendor Example`.'),
  legalName: may(line, 'The name it is registered under: `Vendor Example, Inc.`'),
  brand: may(line, 'The brand its products carry, where it differs.'),
  description: may(text, 'What it does and stands for, in a few sentences.'),
  commitment: may(text, 'What it promises about security, in its own words.'),
  website: may(url, 'Its site: `https://vendor.example/`.'),
  trustCenterUrl: may(url, 'Its trust center: `https://vendor.example/trust`.'),
  statusPageUrl: may(url, 'Its status page: `https://status.vendor.example/`.'),
  registeredAddress: may(text, 'The registered address, one line of it a line.'),
  country: may(country, 'Where it is registered: `US`.'),
  companyNumber: may(line, 'Its number in the company register, leading zeros kept: `04217703`.'),
  uei: may(id, 'Unique Entity Identifier of SAM.gov, 12 characters.'),
  duns: may(line, 'D-U-N-S number, 9 digits, leading zeros kept.'),
  lei: may(id, 'Legal Entity Identifier (ISO 17442), 20 characters.'),
  foundingDate: may(fuzzyDate, 'When it was founded: `2016`.'),
  parent: may(relative, 'The organization that controls it.'),
  subsidiaries: may(list(relative), 'Organizations it controls.'),
  social: may(list(link), 'Its accounts elsewhere.'),
  references: may(list(reference), 'Customers that may be named.'),
  businessModel: may(text, 'Whom it serves and how it earns: `B2B subscriptions; no advertising`.'),
  notClaimed: may(list(text), 'What it expressly does not claim: `We hold no PCI DSS attestation`.'),
});
