import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentReason } from '../../src/core/errors.js';
import type { Manifest } from '../../src/core/manifest/types.js';
import { toVerdict } from '../../src/core/trust/to-verdict.js';
import type { DocumentState, Step, Verdict } from '../../src/core/trust/verdict.js';
import { explain } from '../../src/view/claim.js';
import { type ProofInput, type ProofView, toGroups, toProof, toShown } from '../../src/view/proof.js';
import { en } from '../../src/view/words/en.js';
import { enProof } from '../../src/view/words/en-proof.js';

const KID = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
const OTHER = '7TxHCTwXBygrS4kkPrK_qmxVWaYVA9wwBF6Iuo3vVzz';

function toVerified(changes: Partial<Verdict> = {}): Verdict {
  const entry = { id: 'iso-27001', name: 'ISO/IEC 27001', kind: 'certification', status: 'certified' };
  return {
    ...toVerdict('verified', null, 'vendor.example'),
    step: 10,
    anchor: { kind: 'page', thumbprints: [OTHER, KID] },
    rootKid: KID,
    manifestKid: OTHER,
    keysetVersion: 3,
    version: 42,
    issuedAt: Date.parse('2026-11-22T00:00:00Z'),
    expiresAt: Date.parse('2026-12-22T00:00:00Z'),
    freshUntil: Date.parse('2026-12-22T00:00:00Z'),
    sha256: KID,
    manifest: { subject: { domain: 'vendor.example', name: 'Vendor Example, Inc.' } } as Manifest,
    certifications: [
      {
        id: 'iso-27001',
        state: 'countersigned',
        reason: null,
        entry,
        attestor: {
          domain: 'certbody.example',
          name: 'Certification Body Example',
          rootKid: KID,
          kid: OTHER,
          until: Date.parse('2027-03-01T00:00:00Z'),
        },
        otherAttestors: [],
      },
      {
        id: 'soc2',
        state: 'self-declared',
        reason: 'attestor-unknown',
        entry: {
          ...entry,
          id: 'soc2',
          name: 'SOC 2',
          kind: 'attestation',
          status: 'attested',
          statement: { de: 'Geprüft', en: 'Audited' },
        },
        attestor: null,
        otherAttestors: ['auditor.example'],
      },
    ],
    ...changes,
  };
}

function toFailed(state: DocumentState, reason: DocumentReason, step: Step): Verdict {
  return { ...toVerdict(state, reason, 'vendor.example'), step, detail: 'what was found' };
}

function draw(verdict: Verdict, changes: Partial<ProofInput> = {}): ProofView {
  return toProof({
    verdict,
    request: {
      url: 'https://vendor.example/.well-known/trust-manifest.json',
      text: null,
      subject: 'vendor.example',
      root: `${OTHER} ${KID}`,
      attestors: `certbody.example=${KID}`,
      minVersion: 40,
      minKeysetVersion: 0,
      liveKeys: false,
    },
    checkedAt: Date.parse('2026-11-22T12:00:00Z'),
    certification: 'iso-27001',
    words: enProof,
    badgeWords: en,
    ...changes,
  });
}

function factsOf(view: ProofView): Record<string, string> {
  return Object.fromEntries(view.facts.map(({ label, value }) => [label, value]));
}

test('a verified document has passed every step', () => {
  const view = draw(toVerified());
  assert.equal(view.steps.length, 11);
  assert.ok(view.steps.every((step) => step.mark === 'self-declared'));
  assert.equal(view.finding, 'Signed by vendor.example, unchanged since, and current until 22 Dec 2026.');
});

test('the step that failed says what was found, those before it passed, those after were not reached', () => {
  const { steps, advice, claim, claims } = draw(toFailed('invalid', 'signature', 7));
  assert.deepEqual(
    steps.map((step) => step.mark),
    [...Array(7).fill('self-declared'), 'invalid', ...Array(3).fill('not-listed')],
  );
  assert.equal(steps[7]?.detail, 'what was found');
  assert.match(advice, /vendor\.example/);
  assert.equal(claim, null);
  assert.deepEqual(claims, []);
});

test('a stale document passed every step but being current', () => {
  const { steps } = draw(toVerified({ state: 'stale', reason: 'expired-recently' }));
  assert.deepEqual(
    steps.filter((step) => step.mark !== 'self-declared').map((step) => step.mark),
    ['stale'],
  );
  assert.equal(steps[8]?.mark, 'stale');
});

test('fingerprints stand beside the ones that the page asked for', () => {
  const [root, manifest, attestor] = draw(toVerified()).keys;
  assert.equal(root?.found, 'kPrK _qmx VWaY VA9w wBF6 Iuo3 vVzz 7TxH CTwX Bygr S4k');
  assert.deepEqual(
    root?.asked.map(({ note }) => note),
    [enProof.labels.other, enProof.labels.same],
  );
  assert.equal(manifest?.found, toGroups(OTHER));
  assert.deepEqual(attestor?.asked, [{ print: toGroups(KID), note: enProof.labels.same }]);
});

test('what the page asked for is shown though no key was found', () => {
  const [root] = draw(toFailed('invalid', 'json', 1)).keys;
  assert.equal(root?.found, '');
  assert.equal(root?.asked.length, 2);
});

test('versions, dates in UTC and the digest are on the receipt', () => {
  const facts = factsOf(draw(toVerified()));
  assert.equal(facts.Version, '42 (lowest version this page accepts: 40)');
  assert.equal(facts['Keyset version'], '3');
  assert.equal(facts.Issued, '22 Nov 2026, 00:00:00 UTC');
  assert.equal(facts.Checked, '22 Nov 2026, 12:00:00 UTC');
  assert.equal(facts[enProof.labels.digest], toGroups(KID));
});

test('an attestor that the page does not name is named, and not counted', () => {
  const { claim } = draw(toVerified(), { certification: 'soc2' });
  assert.equal(claim?.mark, 'self-declared');
  assert.ok(
    claim?.facts.some(({ label, value }) => label === enProof.labels.alsoSigned && value === 'auditor.example'),
  );
  assert.match(claim?.finding ?? '', /third party/);
});

test('the vendor’s own wording is quoted and attributed', () => {
  const { claim } = draw(toVerified(), { certification: 'soc2' });
  assert.equal(claim?.quote, '“Audited”');
});

test('the claim on show is not shown twice', () => {
  assert.deepEqual(
    draw(toVerified()).claims.map((claim) => claim.name),
    ['SOC 2'],
  );
  assert.equal(draw(toVerified(), { certification: '' }).claims.length, 2);
});

test('the panel always says that the page could show anything', () => {
  for (const verdict of [toVerified(), toFailed('invalid', 'json', 1), toFailed('unreachable', 'network', 0)]) {
    assert.match(draw(verdict).limits[0] ?? '', /could show anything/);
  }
});

test('whether revocation was looked up live is said', () => {
  assert.ok(draw(toVerified()).limits.some((limit) => limit.includes('not checked live')));
  assert.ok(!draw(toVerified({ liveKeys: true })).limits.some((limit) => limit.includes('not checked live')));
});

test('an anchor at the domain is said to be no more than that', () => {
  const view = draw(toVerified({ anchor: { kind: 'domain', thumbprints: [KID] } }));
  assert.ok(view.limits.some((limit) => limit.includes('whoever controls that domain')));
});

test('the link goes to the subject that the page named, and to nothing else', () => {
  assert.equal(draw(toVerified()).link, 'https://vendor.example/');
  for (const subject of [
    '',
    'vendor.example/evil',
    'vendor.example@evil.example',
    'javascript:alert(1)',
    '192.0.2.1',
  ]) {
    assert.equal(draw({ ...toFailed('unverified', 'no-subject', 0), subject }).link, null);
  }
});

test('code of ours that could not be had is not blamed on the page’s address', () => {
  const broken = draw(toFailed('unverified', 'insecure-context', 0));
  const insecure = draw({ ...toFailed('unverified', 'insecure-context', 0), detail: '' });
  assert.match(broken.finding, /could not be loaded/);
  assert.doesNotMatch(broken.steps[0]?.finding ?? '', /https/);
  assert.match(insecure.finding, /https/);
});

test('errors are reported to an address that the manifest names and that is safe to follow, or to none', () => {
  const manifest = toVerified().manifest as Manifest;
  const reportTo = (more: object): string | undefined =>
    draw(toVerified({ manifest: { ...manifest, ...more } })).report?.href;
  const contacts = [
    { role: 'sales', email: 'sales@vendor.example' },
    { role: 'security', email: 'security@vendor.example?cc=a@b.example', url: 'javascript:alert(1)' },
    { role: 'support', url: 'https://vendor.example/help' },
  ];
  assert.equal(
    reportTo({ about: { contactForErrors: 'trust@vendor.example' }, contacts }),
    'mailto:trust@vendor.example',
  );
  assert.equal(reportTo({ contacts }), 'https://vendor.example/help');
  assert.equal(reportTo({ contacts: contacts.slice(0, 2) }), undefined);
  for (const hostile of [null, 5, 'x', [null, 5, {}]])
    assert.equal(reportTo({ about: hostile, contacts: hostile }), undefined);
  assert.equal(draw(toVerified({ state: 'expired', reason: 'document', manifest })).report, null);
});

test('the link to this view names the subject and the claim, and is never more than that', () => {
  assert.equal(draw(toVerified()).permalink, '#trust-proof=vendor.example/iso-27001');
  assert.equal(draw(toVerified(), { certification: '' }).permalink, '#trust-proof=vendor.example');
  assert.equal(draw(toFailed('invalid', 'json', 1)).permalink, '#trust-proof=vendor.example/iso-27001');
  assert.equal(draw(toVerified(), { certification: '"><img>' }).permalink, '#trust-proof=vendor.example');
  assert.equal(draw({ ...toFailed('unverified', 'no-subject', 0), subject: '\ud800' }).permalink, '');
});

test('an expired document shows nothing of its claims', () => {
  const view = draw(toVerified({ state: 'expired', reason: 'document', step: 8 }));
  assert.equal(view.claim, null);
  assert.deepEqual(view.claims, []);
});

test('a section that cannot be read is said in place of its claims', () => {
  const view = draw(toVerified({ certifications: [], certificationsFault: 'certifications[0].name' }), {
    certification: '',
  });
  assert.deepEqual(
    view.claims.map((claim) => claim.mark),
    ['invalid'],
  );
});

test('every reason has a sentence', () => {
  for (const reason of Object.keys(enProof.reasons)) {
    const code = reason === 'http' ? 'http-503' : (reason as DocumentReason);
    assert.ok(explain(code, { by: 'vendor.example', until: '22 Dec 2026' }, enProof)[0].length > 10, reason);
  }
  assert.match(explain('http-503', { by: '', until: '' }, enProof)[0], /503/);
});

test('what is invisible or turns the text around is written out', () => {
  assert.equal(toShown('a\u202eb\u200bc\u{e0041}\n\t"'), 'a\\u202eb\\u200bc\\udb40\\udc41\n\t"');
});
