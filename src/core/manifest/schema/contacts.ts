/**
 * Whom to write to, about what.
 *
 * @module
 */

import type * as z from 'zod';
import { duration, email, flag, id, line, list, may, must, object, text, url, vocabulary } from './common.js';

const ROLES: readonly string[] = [
  'security',
  'privacy',
  'dpo',
  'support',
  'sales',
  'legal',
  'abuse',
  'eu-representative',
  'uk-representative',
  'press',
  'subprocessor-objections',
  'documents',
  'general',
];

/** One contact. */
export const contact: z.ZodObject = object('Contact', 'One address to write to, and about what', {
  id: may(id, 'Names the contact within the list.'),
  role: must(vocabulary(ROLES), 'What to write about: `security`.'),
  name: may(line, 'Who answers: `Security team`.'),
  email: may(email, 'E-mail address: `security@vendor.example`.'),
  url: may(url, 'A form or page instead of e-mail.'),
  phone: may(line, 'Telephone with country code: `+1 555 0100`.'),
  postalAddress: may(text, 'Postal address, one line of it a line.'),
  pgpKey: may(url, 'Where the OpenPGP public key is.'),
  hours: may(line, 'When somebody answers: `Mon–Fri 9–17 UTC`.'),
  responseTime: may(duration, 'Within what time.'),
  onRequest: may(flag, 'True where the details are given on request.'),
  notes: may(text, 'Anything else a writer should know.'),
});

/** Whom to write to. */
export const contacts: z.ZodType = list(contact);
