/**
 * English, for badges.
 *
 * @module
 */

import type { BadgeWords, OtherStatus } from './words.js';

/** The words of badges in English. */
export const en: BadgeWords = {
  locale: 'en-GB',
  dir: '',
  withheld: 'Claim not shown',
  certifications: 'Certifications',
  lines: {
    pending: () => 'Checking…',
    countersigned: ({ attestor, until }) => `Attested by ${attestor} until ${until}, trusted by this page`,
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} stated and signed by ${by}${until && `, until ${until}`}`,
    'not-yet-valid': ({ by, from }) => `Not valid before ${from}, stated by ${by}`,
    stale: ({ by, since }) => `Out of date: not confirmed by ${by} since ${since}`,
    expired: ({ until }) => `Expired${until && `, was valid until ${until}`}`,
    revoked: ({ by, status }) => `${status}, stated and signed by ${by}`,
    'not-listed': ({ by }) => `Not listed by ${by}`,
    none: ({ by }) => `None listed by ${by}`,
    unverified: () => 'Could not be checked here',
    unreachable: () => 'Trust manifest could not be loaded',
    invalid: ({ by }) => `The trust manifest of ${by} failed its check`,
    document: ({ by, since }) => `The trust manifest of ${by} expired on ${since}`,
    section: ({ by }) => `Part of the trust manifest of ${by} cannot be read`,
    attestation: ({ by }) => `An attestation for ${by} failed its check`,
  },
  shorts: {
    pending: 'Checking',
    countersigned: 'Attested',
    'self-declared': 'Stated',
    'not-yet-valid': 'Not yet valid',
    stale: 'Out of date',
    expired: 'Expired',
    revoked: 'Revoked',
    'not-listed': 'Not listed',
    unverified: 'Not checked',
    unreachable: 'Not loaded',
    invalid: 'Not trusted',
  },
  held: {
    certified: 'Certificate',
    attested: 'Report',
    authorized: 'Authorization',
    registered: 'Registration',
    compliant: 'Compliance',
    conformant: 'Conformance',
  },
  // In English the tokens read as they are: `in-progress`, "In progress".
  statuses: Object.fromEntries(
    (
      'aligned partially-compliant ready in-process in-progress observation-period planned on-roadmap under-evaluation ' +
      'renewal-in-progress suspended revoked withdrawn not-applicable not-pursued unknown'
    )
      .split(' ')
      .map((token) => [token, (token[0] as string).toUpperCase() + token.slice(1).replaceAll('-', ' ')]),
  ) as Record<OtherStatus, string>,
  owners: {
    inherited: 'Supplier’s claim',
    supplier: 'Supplier’s claim',
    parent: 'Parent company’s claim',
  },
  soon: 'Expires soon',
  hide: 'Hide',
  unknown: (word) => (word ? `Unknown “${word}”` : 'Unknown'),
};
