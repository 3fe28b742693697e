import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Certification } from '../../src/core/manifest/types.js';
import { toVerdict } from '../../src/core/trust/to-verdict.js';
import type { CertificationVerdict, Verdict } from '../../src/core/trust/verdict.js';
import { toClaims } from '../../src/view/badges.js';

function toClaim(id: string, order?: number): CertificationVerdict {
  const display = order === undefined ? {} : { display: { order } };
  const entry: Certification = { id, name: id, kind: 'certification', status: 'certified', ...display };
  return { id, state: 'self-declared', reason: null, entry, attestor: null, otherAttestors: [] };
}

function toDocument(changes: Partial<Verdict> = {}): Verdict {
  const manifest = {} as NonNullable<Verdict['manifest']>;
  const certifications = [toClaim('a'), toClaim('b', 20), toClaim('c', 10), toClaim('d'), toClaim('e', 10)];
  return { ...toVerdict('verified', null, 'vendor.example'), manifest, certifications, ...changes };
}

test('claims stand in the manifest’s order, those without one last and as they come', () => {
  assert.deepEqual(
    toClaims(toDocument(), null).map((claim) => claim.id),
    ['c', 'e', 'b', 'a', 'd'],
  );
});

test('claims that the page asks for stand in the page’s order', () => {
  const claims = toClaims(toDocument(), ' d\n c  nobody ');
  assert.deepEqual(
    claims.map(({ id, state }) => [id, state]),
    [
      ['d', 'self-declared'],
      ['c', 'self-declared'],
      ['nobody', 'not-listed'],
    ],
  );
});

test('a document that was refused is said once, however many claims were asked for', () => {
  const refused = toDocument({ state: 'invalid', reason: 'signature', manifest: null, certifications: [] });
  assert.deepEqual(
    toClaims(refused, 'a b c').map((claim) => claim.state),
    ['invalid'],
  );
});

test('a document that has ended is said once, though its claims are known', () => {
  const claims = toClaims(toDocument({ state: 'expired', reason: 'document' }), null);
  assert.deepEqual(
    claims.map(({ state, reason }) => [state, reason]),
    [['expired', 'document']],
  );
});

test('a document without certifications says so once', () => {
  const claims = toClaims(toDocument({ certifications: [] }), null);
  assert.deepEqual(
    claims.map(({ id, state }) => [id, state]),
    [['', 'not-listed']],
  );
});

test('a section that cannot be read is said once', () => {
  const broken = toDocument({ certifications: [], certificationsFault: 'certifications[0].name' });
  assert.deepEqual(
    toClaims(broken, 'a b').map(({ state, reason }) => [state, reason]),
    [['invalid', 'section']],
  );
});

test('the verdict is not reordered', () => {
  const document = toDocument();
  toClaims(document, null);
  assert.equal(document.certifications[0]?.id, 'a');
});
