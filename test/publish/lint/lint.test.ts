import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toPathText } from '../../../src/core/manifest/path.js';
import type { Authoring } from '../../../src/core/manifest/types.js';
import { toStatementDigest } from '../../../src/core/trust/attestation.js';
import { lint, RULES } from '../../../src/publish/lint/lint.js';
import type { LintOptions } from '../../../src/publish/lint/rule.js';
import { toStatements } from '../../../src/publish/lint/statements.js';
import { makeAuthoring } from '../../core/manifest/good.js';
import { applyMutation, mutations } from '../../core/manifest/mutate.js';
import { CASES as FIRST_CASES, remove, set } from './cases.js';
import { MORE_CASES } from './more-cases.js';

const CASES = [...FIRST_CASES, ...MORE_CASES];

const NOW = Date.parse('2026-11-22T00:00:00Z');

/** The good file without what would be found in any copy of it. */
function makeQuiet(): Authoring {
  const { version, ...authoring } = makeAuthoring();
  const [claim] = authoring.certifications ?? [];
  const [plan] = authoring.roadmap ?? [];
  Object.assign(claim?.statement ?? {}, { de: 'Zertifiziert.' });
  Object.assign(plan ?? {}, { completed: undefined });
  Object.assign(authoring.continuity?.rpo ?? {}, { disclosure: 'on-request' });
  return { ...authoring, lint: { ignore: [{ code: 'example-text', reason: 'Tests speak for example domains.' }] } };
}

/** `severity code path` of everything found after one change of the good file. */
function findAfter(change: (file: Authoring) => void, options: Partial<LintOptions> = {}): string[] {
  const file = makeQuiet();
  change(file);
  return lint(file, { now: NOW, ...options }).map(
    ({ severity, code, path }) => `${severity} ${code} ${toPathText(path)}`,
  );
}

test('nothing is found in a good file', () => {
  assert.deepEqual(
    findAfter(() => undefined),
    [],
  );
});

for (const [index, [code, change, found, options]] of CASES.entries()) {
  test(`${code}: case ${index + 1} is found where it is, and nothing else`, () => {
    assert.deepEqual(findAfter(change, options), found);
  });
}

test('every rule has a case, a code of its own, a why and a fix', () => {
  const codes = RULES.map((rule) => rule.code);
  assert.equal(new Set(codes).size, codes.length);
  for (const { code, why, fix } of RULES) {
    assert.match(code, /^[a-z]+(-[a-z]+)+$|^placeholder$/);
    assert.match(why, /^\p{Lu}.+\.$|^“.+\.$/u, code);
    assert.match(fix, /^\p{Lu}.+\.$/u, code);
    assert.ok(
      CASES.some(([proved, , found]) => proved === code && found.length > 0),
      code,
    );
  }
});

test('a finding says what was found, what was expected and what was probably meant', () => {
  const [slip] = lint({ ...makeQuiet(), certifcations: [] }, { now: NOW });
  assert.equal(slip?.fix, 'Did you mean certifications?');
  const [word] = lint({ ...makeQuiet(), contacts: [{ role: 'securty', phone: '1' }] }, { now: NOW });
  assert.equal(word?.found, 'securty');
  assert.match(`${word?.expected}`, /^one of security, privacy/);
  assert.equal(word?.fix, 'Did you mean security?');
  const [wrong] = lint({ ...makeQuiet(), lifetimeDays: 'long' }, { now: NOW });
  assert.match(`${wrong?.message}`, /lifetimeDays.*"long".*whole number/);
});

test('a finding can be silenced at its place, and at no other', () => {
  const silence = (path?: string) => (file: Authoring) => {
    file.lifetimeDays = 60;
    remove('scope')(file);
    file.lint?.ignore?.push({ code: 'certificate-unspecific', reason: 'Agreed.', ...(path && { path }) });
  };
  assert.deepEqual(findAfter(silence()), ['warning lifetime-long lifetimeDays']);
  assert.deepEqual(findAfter(silence('certifications[0]')), ['warning lifetime-long lifetimeDays']);
  assert.equal(findAfter(silence('certifications[1]')).length, 3);
});

test('what readers would refuse cannot be silenced', () => {
  const found = findAfter((file) => {
    set({ validUntil: 'soon' })(file);
    file.lint?.ignore?.push({ code: 'wrong-value', reason: 'We like it so.' });
  });
  assert.deepEqual(found, ['info needless-ignore lint.ignore[1]', 'error wrong-value certifications[0].validUntil']);
});

test('an edit of an attested entry is found by what it comes to now, and its order on the page is not', async () => {
  const file = makeQuiet();
  const [entry] = file.certifications ?? [];
  const [attestation] = entry?.attestations ?? [];
  if (!entry || !attestation) throw new Error('The good file has an attested entry.');
  attestation.statementSha256 = await toStatementDigest(entry);
  const codes = async (): Promise<string[]> =>
    lint(file, { now: NOW, statements: await toStatements(file) }).map(({ code }) => code);
  assert.deepEqual(await codes(), []);
  entry.display = { order: 99 };
  assert.deepEqual(await codes(), []);
  entry.scope = 'Everything.';
  assert.deepEqual(await codes(), ['attestation-broken']);
});

test('lint never throws, whatever it is given, and finds anything at all wrong with what is no object', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      assert.ok(lint(value, { now: NOW }).some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 300 },
  );
});

test('lint never throws on a damaged file, and never changes it', () => {
  fc.assert(
    fc.property(mutations(makeQuiet()), (steps) => {
      const file = steps.reduce(applyMutation, structuredClone(makeQuiet()) as unknown);
      const before = JSON.stringify(file);
      for (const finding of lint(file, { now: NOW, previous: file })) {
        assert.ok(finding.fix.length > 0 && finding.message.length > 0);
      }
      assert.equal(JSON.stringify(file), before);
    }),
    { numRuns: 400 },
  );
});
