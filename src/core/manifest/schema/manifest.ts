/**
 * The document put together: as it is signed, and as its author writes it.
 *
 * @module
 */

import type * as z from 'zod';
import { about } from './about.js';
import { ai } from './ai.js';
import { authoringCertifications, certifications } from './certifications.js';
import { constant, id, line, list, may, must, object, positive, text } from './common.js';
import { contacts } from './contacts.js';
import { continuity } from './continuity.js';
import { controls } from './controls.js';
import { customSections } from './custom-sections.js';
import { disclosure } from './disclosure.js';
import { documents } from './documents.js';
import { encryption } from './encryption.js';
import { faq } from './faq.js';
import { attestors, authoringSubject, header, signature } from './header.js';
import { incident } from './incident.js';
import { infrastructure } from './infrastructure.js';
import { legal } from './legal.js';
import { organization } from './organization.js';
import { privacy } from './privacy.js';
import { products } from './products.js';
import { residency } from './residency.js';
import { roadmap } from './roadmap.js';
import { sharedResponsibility } from './shared-responsibility.js';
import { status } from './status.js';
import { subprocessors } from './subprocessors.js';
import { testing } from './testing.js';
import { updates } from './updates.js';

/** The sections, in the order of the document. A reader checks each by itself: one that is broken spoils no other. */
export const sections: Record<string, z.ZodType> = {
  about: may(about, 'The document about itself.'),
  organization: may(organization, 'The organization that speaks.'),
  contacts: may(contacts, 'Whom to write to, about what.'),
  products: may(products, 'Products and services, which other sections refer to.'),
  certifications: may(certifications, 'Certifications, reports, authorizations, laws and standards; 500 at most.'),
  controls: may(controls, 'Measures that protect data, and how far each has come.'),
  encryption: may(encryption, 'What is encrypted, how, and who holds the keys.'),
  infrastructure: may(infrastructure, 'What the service runs on and is built of.'),
  residency: may(residency, 'Where data is, and on what grounds it leaves.'),
  subprocessors: may(subprocessors, 'Who else handles customers’ data.'),
  privacy: may(privacy, 'What happens with data about people.'),
  ai: may(ai, 'How AI is used, and what becomes of customers’ data there.'),
  incident: may(incident, 'How incidents are found, answered and told of.'),
  continuity: may(continuity, 'How the service goes on, and comes back.'),
  testing: may(testing, 'How weaknesses are looked for.'),
  disclosure: may(disclosure, 'How to report a weakness, and what follows.'),
  sharedResponsibility: may(sharedResponsibility, 'Who looks after what.'),
  documents: may(documents, 'What there is to read, and who may read it.'),
  legal: may(legal, 'Policies, terms and agreements.'),
  roadmap: may(roadmap, 'What is done and what is still to come.'),
  status: may(status, 'How the service runs.'),
  faq: may(faq, 'Questions that customers ask, with their answers.'),
  updates: may(updates, 'What is new.'),
  customSections: may(customSections, 'Sections of the vendor’s own, for what no other section can say.'),
};

/** A manifest's payload: the signed document without its signatures. */
export const manifest: z.ZodObject = object(
  'Manifest',
  'The payload of a manifest: the document without its signatures',
  {
    type: must(constant('trust-manifest/1'), '`trust-manifest/1`.'),
    ...header.shape,
    ...sections,
  },
);

/** A manifest as it is published. */
export const signedManifest: z.ZodObject = object('SignedManifest', 'A manifest as it is published', {
  ...manifest.shape,
  signatures: must(list(signature, 8), 'By manifest keys of the keyset.'),
});

const ignored: z.ZodObject = object('IgnoredFinding', 'A finding of lint to keep silent about', {
  code: must(id, 'Code of the finding: `placeholder`.'),
  path: may(line, 'Where it may stand, as lint prints it; anywhere where not given: `contacts[2]`.'),
  reason: must(text, 'Why it is right as it is.'),
});

const lintSettings: z.ZodObject = object('LintSettings', 'What lint is told in the file itself', {
  ignore: may(list(ignored), 'Findings to keep silent about.'),
});

/** What an author writes. Signing adds the rest of the header and leaves out `lint` and `lifetimeDays`. */
export const authoring: z.ZodObject = object('Authoring', 'What an author writes and `sign` signs', {
  subject: must(authoringSubject, 'Whom the document speaks for.'),
  version: may(positive, 'The version to sign; where not given, the time of signing in seconds since 1970.'),
  lifetimeDays: may(positive, 'For how many days a signature holds; 30 where not given, 92 at most.'),
  lint: may(lintSettings, 'What lint is to keep silent about. Never signed.'),
  attestors: may(attestors, 'Keysets of third parties whose attestations are carried, 16 at most.'),
  ...sections,
  certifications: may(
    authoringCertifications,
    'Certifications, reports, authorizations, laws and standards; 500 at most.',
  ),
});
