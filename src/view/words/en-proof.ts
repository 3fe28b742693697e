/**
 * English, for the proof panel and the command line.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string => `Rely on nothing that this page says about it. Ask ${by} directly.`;
const fix = 'Whoever runs this page can put that right.';

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in English. */
export const enProof: ProofWords = {
  labels: {
    title: 'Trust manifest of',
    nobody: 'nobody named',
    close: 'Close',
    claim: 'This claim',
    claims: 'Claims in this manifest',
    others: 'Other claims in this manifest',
    details: 'Details',
    checks: 'What was checked',
    keys: 'Whose keys',
    document: 'The document',
    limits: 'What this does not prove',
    elsewhere: 'Check it elsewhere',
    raw: 'The document as received',
    found: 'In the manifest',
    asked: 'Asked for by this page',
    same: 'the same',
    other: 'not used',
    none: 'none',
    failed: 'Failed here.',
    open: 'Not reached.',
    state: 'State',
    checked: 'Checked',
    source: 'Loaded from',
    inline: 'inside this page',
    memory: 'A newer version that this browser remembered was used.',
    name: 'Calls itself',
    version: 'Version',
    leastVersion: 'least version accepted by this page',
    keysetVersion: 'Keyset version',
    leastKeysetVersion: 'least keyset version accepted by this page',
    issued: 'Issued',
    expires: 'Expires',
    current: 'Counts as current until',
    digest: 'SHA-256 of the signed content',
    rootKey: 'Root key',
    manifestKey: 'Manifest key',
    attestorKey: 'Attestor’s key',
    pageRoots: 'named by this page',
    domainRoots: 'found at the subject’s own domain',
    detail: 'Found',
    id: 'Id',
    kind: 'Kind',
    scope: 'Scope',
    body: 'Certification body',
    auditor: 'Auditor',
    number: 'Certificate number',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    statement: 'In the vendor’s own words',
    attestor: 'Attested by',
    alsoSigned: 'Also signed by, but not counted on this page',
    command: 'On a computer that you trust, run',
    commandInline: 'Download the document and, on a computer that you trust, run',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'This page does not allow copying.',
    download: 'Download',
    again: 'Check again',
    visit: 'Go to',
  },
  states: {
    pending: () => 'The check is not finished.',
    verified: ({ by, until }) => `Signed by ${by}, unchanged since, and current until ${until}.`,
    stale: ({ by, until }) => `Signed by ${by} and unchanged since, but not renewed: it was current until ${until}.`,
    expired: ({ by, until }) => `Once signed by ${by}, but long out of date: it was current until ${until}.`,
    unverified: () => 'It could not be checked, so nothing of it is shown.',
    unreachable: () => 'There is no document to check, so nothing is shown.',
    invalid: () => 'The check failed, so nothing of the document is shown.',
  },
  reasons: {
    'insecure-context': () => [
      'This page was not loaded over https, so the browser offers no cryptography to check signatures with.',
      'Open the page with https:// in its address.',
    ],
    network: () => [
      'The document could not be loaded: no connection, a refused request, a redirect, or a server that does not let other pages read it.',
      'Check again in a while.',
    ],
    http: ({ status }) => [
      `The server answered with status ${status} where it should have sent the document (200).`,
      'Check again in a while.',
    ],
    'no-subject': () => ['This page does not say whom the manifest should be about.', fix],
    'bad-root': () => [
      'This page names root keys, but not in their proper form: thumbprints of 43 characters, separated by spaces.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `This page names no root key, and ${by} could not be asked for its own.`,
      'Check again in a while.',
    ],
    clock: () => [
      'It was issued in the future, going by this device’s clock.',
      'Set this device’s clock. If it is right, the document’s date is wrong.',
    ],
    'newer-format': () => ['It is in a later format than this page’s copy of trust-elements can read.', fix],
    'unsupported-algorithm': () => [
      'This browser cannot check the kind of signature that it carries.',
      'Update the browser, or check with the command below.',
    ],
    'too-large': broken('It is larger than a manifest may be (1,048,576 bytes).'),
    utf8: broken('It is not text in UTF-8.'),
    depth: broken('It is nested deeper than a manifest may be (16 levels).'),
    json: broken('It is not JSON. Often this is an error page in place of the document.'),
    'non-strict': broken('Two programs could read it in two ways, such as with a name that stands there twice.'),
    profile: broken('It holds something that a manifest may not, such as a decimal number or a reserved name.'),
    type: broken('It does not call itself a trust manifest.'),
    header: broken('Its first lines (subject, version, dates) are missing or malformed.'),
    'subject-mismatch': ({ by }) => [
      `It is about somebody else than ${by}, whom this page names.`,
      `Rely on nothing that this page says about it. Ask ${by} directly.`,
    ],
    keyset: broken('The set of keys inside it is malformed.'),
    'no-pinned-root': broken(
      'None of the root keys that were asked for stands behind its keys, or it has been revoked.',
    ),
    'keyset-signature': broken('Its keys are not signed by the root key that was asked for.'),
    signature: broken('Its signature does not fit: it was changed after signing, or signed with another key.'),
    equivocation: broken(
      'There are two different documents with the same version. One of them is not the vendor’s word.',
    ),
    rollback: broken('It is older than a version that was accepted before, or that this page asks for.'),
    'expired-recently': ({ by }) => [
      'It ran out a short time ago. What it says was true to its signer then.',
      `Ask ${by} for a current one.`,
    ],
    document: ({ by }) => [
      'It ran out more than 30 days ago, so nothing of it counts.',
      `Ask ${by} for a current one.`,
    ],
    section: ({ by }) => [
      'The document is signed, but its list of certifications is malformed.',
      `${by} can put that right by signing it again.`,
    ],
    attestation: broken(
      'A party that this page trusts is named as having attested the claim, but its signature does not fit.',
    ),
    'attestor-expired': () => ['A third party’s attestation has ended, so only the vendor’s own signature counts.', ''],
    'attestor-unknown': () => [
      'A third party has signed it as well, but this page does not name that party as one it trusts.',
      '',
    ],
  },
  steps: {
    0: ['Can it be checked here?', () => 'Cryptography is at hand, and the page says whom it expects.'],
    1: ['Is it one document, with one meaning?', () => 'Strict JSON, within its limits.'],
    2: ['Is it a trust manifest?', () => 'Its type and its header are in order.'],
    3: ['Is it about the right party?', ({ by }) => `It is about ${by}, as the page asks.`],
    4: ['Whom to believe about keys?', () => 'There are root keys to start from.'],
    5: ['Does it carry keys of that party?', () => 'The keyset is in order and names such a root key.'],
    6: ['Are those keys vouched for?', () => 'The root key has signed the keyset, and it is not an older one.'],
    7: ['Who signed the document?', ({ by }) => `A key of ${by} signed it, and not a character has changed since.`],
    8: ['Is it current?', ({ until }) => `It is, until ${until}.`],
    9: ['Is it the newest?', () => 'It is no older than what the page asks for or this browser remembers.'],
    10: ['What of each claim?', () => 'Each was looked at by itself: see below.'],
  },
  limits: {
    truth: ({ by }) =>
      `A signature proves that ${by} states this, and that nobody changed it. It does not prove that it is true.`,
    page: ({ by }) =>
      `This page drew all of this, and could show anything. Be sure by looking at ${by} itself, or with the command below.`,
    domain: ({ by }) =>
      `The page names no root key, so the ones found at ${by} were believed: whoever controls that domain could replace them.`,
    'not-live': () =>
      'Whether a key was revoked since the document was signed was not checked live. A stolen key would count until its keyset ends.',
    live: () => 'Revoked keys were looked up live with this check.',
  },
  quote: (text) => `“${text}”`,
};
