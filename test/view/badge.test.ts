import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Certification } from '../../src/core/manifest/types.js';
import { toVerdict } from '../../src/core/trust/to-verdict.js';
import type {
  Attestor,
  CertificationState,
  CertificationVerdict,
  DocumentState,
  Verdict,
} from '../../src/core/trust/verdict.js';
import { type BadgeView, toBadge } from '../../src/view/badge.js';
import { loadWords } from '../../src/view/languages.js';
import { MARKS } from '../../src/view/marks.js';
import { en } from '../../src/view/words/en.js';
import { OVERCLAIMS } from '../fixtures/words.js';

const ENTRY: Certification = {
  id: 'iso-27001',
  name: 'ISO/IEC 27001',
  kind: 'certification',
  status: 'certified',
  validFrom: '2025-03-01',
  validUntil: '2028-02-29',
};
const ATTESTOR: Attestor = {
  domain: 'certbody.example',
  name: 'Certification Body Example',
  rootKid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  until: Date.parse('2027-03-01T00:00:00Z'),
};

function toDocument(state: DocumentState): Verdict {
  return { ...toVerdict(state, null, 'vendor.example'), freshUntil: Date.parse('2026-12-22T00:00:00Z') };
}

function toClaim(state: CertificationState, changes: Partial<CertificationVerdict> = {}): CertificationVerdict {
  const attestor = state === 'countersigned' ? ATTESTOR : null;
  return { id: ENTRY.id, state, reason: null, entry: ENTRY, attestor, otherAttestors: [], ...changes };
}

function say(claim: CertificationVerdict, document: DocumentState = 'verified'): BadgeView {
  return toBadge(toDocument(document), claim, en);
}

test('a countersigned claim names attestor, last day and who trusts', () => {
  const view = say(toClaim('countersigned'));
  assert.equal(view.line, 'Attested by certbody.example until 28 Feb 2027, trusted by this page');
  assert.equal(view.name, 'ISO/IEC 27001');
});

test('a claim of the vendor alone says so, and what it says it holds', () => {
  const view = say(toClaim('self-declared'));
  assert.equal(view.line, 'Certificate stated and signed by vendor.example, until 29 Feb 2028');
  assert.equal(view.short, 'Stated');
});

test('something planned is called planned in every form', () => {
  const view = say(toClaim('self-declared', { entry: { ...ENTRY, status: 'planned', validUntil: '' } }));
  assert.equal(view.line, 'Planned, stated and signed by vendor.example');
  assert.equal(view.short, 'Planned');
});

test('something in progress carries the date by which it is to be held', () => {
  const view = say(
    toClaim('self-declared', {
      entry: { ...ENTRY, status: 'in-progress', validUntil: '', roadmap: { targetDate: '2027-Q1' } },
    }),
  );
  assert.match(view.line, /^In progress \(Jan.–.Mar 2027\), stated and signed by vendor\.example$/);
  assert.match(view.short, /^In progress \(Jan.–.Mar 2027\)$/);
});

test('the last days of a claim are said in every form, and only while it stands', () => {
  const view = say(toClaim('self-declared', { endsSoon: true }));
  assert.match(view.line, /^Expires soon\. Certificate stated/);
  assert.equal(view.short, 'Expires soon');
  assert.doesNotMatch(say(toClaim('expired', { endsSoon: true })).line, /soon/);
});

test('a logo of the page never stands beside a claim that is not held, not current or not the vendor’s own', () => {
  const states = fc.constantFrom<CertificationState>(
    'countersigned',
    'self-declared',
    'stale',
    'expired',
    'revoked',
    'not-yet-valid',
    'invalid',
  );
  const statuses = fc.constantFrom('certified', 'attested', 'in-progress', 'planned', 'gold', 'aligned');
  const owners = fc.constantFrom('own', 'inherited', 'supplier', 'parent', 'somebody');
  fc.assert(
    fc.property(states, statuses, owners, (state, status, ownership) => {
      const { logo } = say(toClaim(state, { entry: { ...ENTRY, status, ownership } }));
      const isStanding = state === 'countersigned' || state === 'self-declared';
      assert.equal(!!logo, isStanding && /^(certified|attested)$/.test(status) && ownership === 'own');
    }),
  );
});

test('a supplier’s certificate never looks like the vendor’s own', () => {
  const view = say(toClaim('self-declared', { entry: { ...ENTRY, ownership: 'inherited' } }));
  assert.equal(view.short, 'Supplier’s claim');
  assert.equal(view.name, 'Supplier’s claim: ISO/IEC 27001');
  assert.equal(view.whose, 'Supplier’s claim: ');
  const attested = say(toClaim('countersigned', { entry: { ...ENTRY, ownership: 'parent' } }));
  assert.equal(attested.name, 'Parent company’s claim: ISO/IEC 27001');
  assert.equal(attested.mark, 'self-declared');
  assert.equal(attested.short, 'Parent company’s claim');
});

test('a status that this version does not know is shown as itself, marked unknown', () => {
  const view = say(toClaim('self-declared', { entry: { ...ENTRY, status: 'gold' } }));
  assert.match(view.line, /^Unknown “gold”, stated and signed by vendor\.example/);
});

test('names of object members are statuses like any other', () => {
  for (const status of ['toString', 'valueOf', 'hasOwnProperty']) {
    const view = say(toClaim('self-declared', { entry: { ...ENTRY, status, ownership: status } }));
    assert.ok(view.line.includes(`Unknown “${status}”`));
  }
});

const LINES: Record<string, [CertificationVerdict, string, DocumentState?]> = {
  'not yet valid': [toClaim('not-yet-valid'), 'Not valid before 1 Mar 2025, stated by vendor.example'],
  stale: [toClaim('stale'), 'Out of date: not confirmed by vendor.example since 22 Dec 2026', 'stale'],
  expired: [toClaim('expired'), 'Expired, was valid until 29 Feb 2028'],
  'expired without a date': [toClaim('expired', { entry: { ...ENTRY, validUntil: '' } }), 'Expired'],
  suspended: [
    toClaim('revoked', { entry: { ...ENTRY, status: 'suspended' } }),
    'Suspended, stated and signed by vendor.example',
  ],
  'not listed': [toClaim('not-listed', { entry: null }), 'Not listed by vendor.example'],
  'a broken attestation': [
    toClaim('invalid', { reason: 'attestation' }),
    'An attestation for vendor.example failed its check',
  ],
  'a broken section': [
    toClaim('invalid', { reason: 'section', entry: null }),
    'Part of the trust manifest of vendor.example cannot be read',
  ],
  'an expired document': [
    toClaim('expired', { reason: 'document' }),
    'The trust manifest of vendor.example expired on 22 Dec 2026',
    'expired',
  ],
  'a refused document': [
    toClaim('invalid', { reason: 'signature' }),
    'The trust manifest of vendor.example failed its check',
    'invalid',
  ],
  'an unverified document': [toClaim('unverified', { reason: 'clock' }), 'Could not be checked here', 'unverified'],
  'an unreachable document': [
    toClaim('unreachable', { reason: 'http-404' }),
    'Trust manifest could not be loaded',
    'unreachable',
  ],
  'a pending document': [toClaim('pending'), 'Checking…', 'pending'],
};

for (const [name, [claim, line, document = 'verified']] of Object.entries(LINES)) {
  test(`the line of ${name} says what is wrong, with its date`, () => {
    assert.equal(say(claim, document).line, line);
  });
}

test('a certification that is not listed is quoted as what the page asked for, and is no name', () => {
  assert.equal(say(toClaim('not-listed', { entry: null })).name, 'Unknown “iso-27001”');
  assert.equal(say(toClaim('not-listed', { entry: null, id: '' })).name, en.certifications);
});

test('what a page asks for never makes a badge say what only an attestor may', () => {
  for (const id of ['Certified', 'verified-by-all']) {
    assert.equal(say(toClaim('not-listed', { entry: null, id })).name, 'Unknown');
  }
});

test('a claim that is not the vendor’s own says whose it is in every form and state, and the name follows', () => {
  const owners = fc.constantFrom('inherited', 'supplier', 'parent', 'somebody');
  const standing = fc.constantFrom<CertificationState>('countersigned', 'self-declared', 'stale', 'expired', 'revoked');
  const statuses = fc.constantFrom('certified', 'planned', 'suspended');
  fc.assert(
    fc.property(owners, standing, statuses, fc.boolean(), (ownership, state, status, endsSoon) => {
      const { name, whose, short } = say(toClaim(state, { endsSoon, entry: { ...ENTRY, ownership, status } }));
      const owner = whose.slice(0, -2);
      assert.ok(owner && short.startsWith(owner));
      assert.equal(name, `${whose}ISO/IEC 27001`);
    }),
  );
});

const documents = fc.constantFrom<DocumentState>(
  'pending',
  'verified',
  'stale',
  'expired',
  'unverified',
  'unreachable',
  'invalid',
);
const states = fc.constantFrom<CertificationState>(
  'pending',
  'verified',
  'stale',
  'expired',
  'unverified',
  'unreachable',
  'invalid',
  'self-declared',
  'not-yet-valid',
  'revoked',
  'not-listed',
);
const token = fc.oneof(
  fc.constantFrom('certified', 'attested', 'Certified', 'verified', 'iso-certified', 'planned', 'compliant', 'gold'),
  fc.stringMatching(/^\w[\w.+-]{0,63}$/),
);
const reasons = fc.constantFrom(null, 'attestor-unknown', 'attestor-expired', 'section', 'attestation', 'signature');
const anything = fc.record({ document: documents, state: states, status: token, ownership: token, reason: reasons });

test('no state but countersigned ever has the positive mark', () => {
  fc.assert(
    fc.property(anything, ({ document, state, status, ownership, reason }) => {
      const claim = toClaim(state, { reason, entry: { ...ENTRY, status, ownership } } as Partial<CertificationVerdict>);
      const view = say(claim, document);
      assert.notEqual(view.mark, 'countersigned');
      assert.ok(view.mark in MARKS);
    }),
  );
});

for (const [language, forbidden] of Object.entries(OVERCLAIMS)) {
  const words = await loadWords(language, en);

  test(`no words of a badge ever say certified, verified or attested on a vendor’s own signature (${language})`, () => {
    fc.assert(
      fc.property(anything, ({ document, state, status, ownership, reason }) => {
        const entry = { ...ENTRY, status, ownership };
        const claim = toClaim(state, { reason, entry } as Partial<CertificationVerdict>);
        const { line, short } = toBadge(toDocument(document), claim, words);
        assert.doesNotMatch(`${line} ${short}`, forbidden);
      }),
      { numRuns: 2000 },
    );
  });

  test(`a countersigned claim says more than a vendor’s own, and names attestor and day (${language})`, () => {
    const { line, short } = toBadge(toDocument('verified'), toClaim('countersigned'), words);
    assert.match(line, forbidden);
    assert.ok(line.includes(ATTESTOR.domain) && line.includes('2027'));
    assert.notEqual(short, toBadge(toDocument('verified'), toClaim('self-declared'), words).short);
  });
}

test('a document that is not verified or stale never shows anything of a claim', () => {
  fc.assert(
    fc.property(anything, ({ document, state, status, reason }) => {
      fc.pre(document !== 'verified' && document !== 'stale');
      const entry = { ...ENTRY, name: 'SECRET', short: 'SECRET', status };
      const view = say(toClaim(state, { reason, entry } as Partial<CertificationVerdict>), document);
      assert.equal(view.glyph, '');
      assert.ok(!JSON.stringify(view).includes('SECRET'));
    }),
  );
});

test('the filled mark belongs to one state', () => {
  const filled = Object.entries(MARKS).filter(([, [, second, dashes]]) => second && !dashes);
  assert.deepEqual(
    filled.map(([name]) => name),
    ['countersigned'],
  );
});

test('every mark is drawn differently', () => {
  assert.equal(new Set(Object.values(MARKS).map((mark) => JSON.stringify(mark))).size, Object.keys(MARKS).length);
});

test('a name that says what only an attestor may is withheld, unless one attested it', () => {
  for (const state of ['self-declared', 'stale', 'expired', 'not-yet-valid', 'revoked'] as const) {
    assert.equal(say(toClaim(state, { overclaims: true })).name, en.withheld, state);
  }
  assert.equal(say(toClaim('countersigned', { overclaims: true })).name, ENTRY.short ?? ENTRY.name);
});
