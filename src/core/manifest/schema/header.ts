/**
 * The members at the top of a document: who speaks, since when, until when, and with which keys.
 *
 * The keyset, attestations and signatures are checked by hand-written code, step by step and with reasons of their own
 * (format, V5 to V7). Here they are only described, for types and for editors.
 *
 * @module
 */

import type * as z from 'zod';
import {
  constant,
  domain,
  id,
  instant,
  line,
  list,
  may,
  must,
  object,
  opaque,
  positive,
  sha256,
  shortString,
  vocabulary,
} from './common.js';

/** Whom a document speaks for. */
export const subject: z.ZodObject = object('Subject', 'Whom a document speaks for', {
  domain: must(shortString, 'The host that the document speaks for, lower-case A-label: `vendor.example`.'),
  name: must(line, 'The name to show beside the domain: `Vendor Example, Inc.`'),
});

/** Whom an author speaks for: the domain is checked while it can still be corrected. */
export const authoringSubject: z.ZodObject = object('Subject', 'Whom a document speaks for', {
  domain: must(domain, 'The host that the document speaks for, lower-case A-label: `vendor.example`.'),
  name: must(line, 'The name to show beside the domain: `Vendor Example, Inc.`'),
});

/** One entry of a `signatures` array (RFC 7515 §7.2.1, detached payload). */
export const signature: z.ZodObject = object(
  'Signature',
  'One signature: an entry of the JWS general serialization, its payload detached',
  {
    protected: must(line, 'base64url of `{"alg":"…","kid":"…","typ":"…"}`, these members in this order.'),
    signature: must(line, 'base64url of the 64 signature bytes.'),
  },
);

/** A public key with what it may sign. */
export const key: z.ZodObject = object('Key', 'A public key with what it may sign', {
  kty: must(vocabulary(['EC', 'OKP']), 'Key type (RFC 7517): `EC`.'),
  crv: must(vocabulary(['P-256', 'Ed25519']), 'Curve: `P-256`.'),
  x: must(sha256, 'The x coordinate, or the Ed25519 public key, as 43 characters of base64url.'),
  y: may(sha256, 'The y coordinate of a P-256 key.'),
  kid: must(sha256, 'RFC 7638 SHA-256 thumbprint of the key.'),
  use: may(vocabulary(['sig']), '`sig`, or absent.'),
  alg: may(vocabulary(['ES256', 'Ed25519']), 'The algorithm the key is for: `ES256`.'),
  roles: must(list(vocabulary(['root', 'manifest', 'attestation'])), 'What the key may sign: `[manifest]`.'),
});

/** The keys of one domain, signed by its root keys. Also a valid JWK set. */
export const keyset: z.ZodObject = object('Keyset', 'The keys of one domain, signed by its root keys', {
  type: must(constant('trust-keyset/1'), '`trust-keyset/1`.'),
  subject: must(domain, 'The domain whose keys these are: `vendor.example`.'),
  version: must(positive, 'Rises with every issue.'),
  issuedAt: must(instant, 'When it was issued, UTC.'),
  expiresAt: must(instant, 'When it ends, UTC; at most 400 days later.'),
  keys: must(list(key, 16), 'The public keys, 16 at most.'),
  revoked: may(list(sha256), 'Thumbprints of keys that no longer count, in any role.'),
  signatures: must(list(signature, 8), 'By root keys.'),
});

/** Who signs an attestation. */
const issuer: z.ZodObject = object('Issuer', 'Who signs an attestation', {
  domain: must(domain, 'The attestor’s domain: `certbody.example`. Never the subject’s own.'),
  name: must(line, 'The attestor’s name: `Certification Body Example`.'),
});

/** A third party’s signature under one certification entry. */
export const attestation: z.ZodObject = object('Attestation', 'A third party’s signature under one certification', {
  type: must(constant('trust-attestation/1'), '`trust-attestation/1`.'),
  id: must(id, 'Names this attestation.'),
  issuer: must(issuer, 'Who attests.'),
  subject: must(domain, 'The domain whose claim is attested: `vendor.example`.'),
  certification: must(id, 'The id of the certification entry.'),
  statementSha256: must(sha256, 'SHA-256 of the entry as it was attested, without `attestations` and `display`.'),
  issuedAt: must(instant, 'When it was signed, UTC.'),
  expiresAt: must(instant, 'When it ends, UTC; at most 400 days later.'),
  signatures: must(list(signature, 8), 'By a key of the issuer with the role `attestation`.'),
});

/** The issue before this one. */
const previous: z.ZodObject = object('Previous', 'The issue before this one', {
  version: must(positive, 'Its version.'),
  sha256: must(sha256, 'SHA-256 of its payload.'),
});

/** Keysets of third parties whose attestations the document carries. */
export const attestors: z.ZodType = list(opaque(keyset), 16);

/** What the header step of verification looks at. `type` is looked at before it. */
export const header: z.ZodObject = object('Header', 'The members that say who speaks, since when and until when', {
  subject: must(subject, 'Whom the document speaks for.'),
  version: must(positive, 'Rises with every issue; by default the issue time in seconds since 1970.'),
  issuedAt: must(instant, 'When the document was signed, UTC.'),
  expiresAt: must(instant, 'When it stops being current, UTC; at most 92 days later.'),
  prev: may(previous, 'The issue before this one; absent in the first.'),
  keyset: must(opaque(keyset), 'The subject’s keys, signed by its root keys.'),
  attestors: may(attestors, 'Keysets of third parties whose attestations are carried, 16 at most.'),
});
