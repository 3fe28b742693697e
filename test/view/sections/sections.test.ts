import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sections as schemas } from '../../../src/core/manifest/schema/manifest.js';
import { itemOf, leafOf, membersOf } from '../../../src/core/manifest/schema/walk.js';
import { certificationsShape } from '../../../src/core/manifest/shape/certifications.js';
import { findFault } from '../../../src/core/manifest/shape/check.js';
import type { Manifest, SectionName } from '../../../src/core/manifest/types.js';
import { findOverclaim } from '../../../src/core/trust/names.js';
import type { Verdict } from '../../../src/core/trust/verdict.js';
import type { Block } from '../../../src/view/sections/blocks.js';
import { loadSection, toKebab, toSectionName } from '../../../src/view/sections/load.js';
import { toBlocks, toSection } from '../../../src/view/sections/section.js';
import { en } from '../../../src/view/words/en.js';
import { enSection } from '../../../src/view/words/en-section.js';
import { makeManifest } from '../../core/manifest/good.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const NAMES = Object.keys(schemas) as SectionName[];
/** Elements of their own show these whole; what stands in the folder is for the search. */
const SHORT: readonly string[] = ['residency', 'subprocessors', 'status'];
const WHOLE = NAMES.filter((name) => !SHORT.includes(name));
const codes = new Map(await Promise.all(NAMES.map(async (name) => [name, await loadSection(name)] as const)));

function toVerdict(manifest: Manifest, state: Verdict['state'] = 'verified'): Verdict {
  const list = findFault(certificationsShape, manifest.certifications) === null ? manifest.certifications : [];
  const certifications = (list ?? []).map((entry) => ({
    id: entry.id,
    state: entry.status === 'expired' ? 'expired' : 'self-declared',
    reason: null,
    entry,
    attestor: null,
    otherAttestors: [],
    overclaims: findOverclaim(entry.short ?? entry.name) !== null,
  }));
  return {
    state,
    reason: null,
    subject: 'vendor.example',
    version: 42,
    issuedAt: Date.parse('2026-11-20T00:00:00Z'),
    expiresAt: Date.parse('2026-12-22T00:00:00Z'),
    freshUntil: Date.parse('2026-12-22T00:00:00Z'),
    manifest,
    certifications,
    certificationsFault: null,
  } as unknown as Verdict;
}

function say(name: SectionName, manifest: Manifest): Block[] {
  const code = codes.get(name);
  assert.ok(code);
  return toBlocks(toVerdict(manifest), NOW, name, code, en, enSection);
}

function view(name: SectionName, verdict: Verdict): ReturnType<typeof toSection> {
  const code = codes.get(name);
  assert.ok(code);
  return toSection(verdict, NOW, name, code, en, enSection);
}

/** Every value in a section, by its path. */
function listLeaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    listLeaves(inner, [...path, Array.isArray(value) ? +key : key]),
  );
}

/** The manifest with another value at a path of one section, or without it. */
function change(name: SectionName, path: (string | number)[], toValue: (old: unknown) => unknown): Manifest | null {
  const manifest = makeManifest();
  const steps = [name, ...path];
  const last = steps.pop() as string;
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => Object(at)[step] as Record<string, unknown>,
    manifest as unknown as Record<string, unknown>,
  );
  if (Object(parent) !== parent) return null;
  const value = toValue(parent[last]);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  const shape = codes.get(name)?.shape;
  return shape && findFault(shape, manifest[name]) === null ? manifest : null;
}

/**
 * Values that people do not read: how things are referred to, sorted and signed, what a nearer word stands for, and other
 * languages than the page's.
 */
const UNREAD =
  /(^|\.)(id|framework|languages?\.\d+)$|keyTerms\.0\.term$|^contacts\.0\.responseTime\.value$|^customSections.*\.type$|^certifications\.\d+\.(kind|status|short|name|display|attestations|ownership)\b|\.(ar|de)$/;

for (const name of WHOLE) {
  test(`nothing that a vendor fills in is dropped from ${name}`, () => {
    const before = JSON.stringify(say(name, makeManifest()));
    const dropped = listLeaves(makeManifest()[name])
      .filter((path) => !UNREAD.test(`${name}.${path.join('.')}`))
      .filter((path) => {
        const others = [
          change(name, path, () => undefined),
          change(name, path, (old) => (typeof old === 'string' ? `${old}x` : typeof old === 'number' ? old + 1 : !old)),
          change(name, path, (old) => (typeof old === 'string' ? old.replace(/^\d{4}/, '2032') : old)),
        ];
        return !others.some((other) => other && JSON.stringify(say(name, other)) !== before);
      });
    assert.deepEqual(
      dropped.map((path) => path.join('.')),
      [],
    );
  });
}

for (const name of NAMES) {
  test(`${name} says every word of its vocabularies`, () => {
    const unknown = new Set<string>();
    const walk = (schema: Parameters<typeof leafOf>[0], path: (string | number)[]): void => {
      const words = (leafOf(schema) as { vocabulary?: readonly string[] } | undefined)?.vocabulary ?? [];
      for (const word of words) {
        const other = change(name, path, () => word);
        if (other && /Unknown “/.test(JSON.stringify(say(name, other)))) unknown.add(`${path.join('.')}: ${word}`);
      }
      const item = itemOf(schema);
      if (item) walk(item.schema, [...path, 0]);
      for (const member of membersOf(schema)) walk(member.schema, [...path, member.name]);
    };
    const schema = schemas[name];
    assert.ok(schema);
    walk(schema, []);
    assert.deepEqual([...unknown], []);
  });

  test(`${name} says nothing of a document that is not verified, or stale`, () => {
    for (const state of ['pending', 'expired', 'unverified', 'unreachable', 'invalid'] as const) {
      assert.equal(view(name, toVerdict(makeManifest(), state)).blocks, null);
    }
    assert.ok(view(name, toVerdict(makeManifest(), 'stale')).blocks);
    assert.equal(view(name, toVerdict(makeManifest(), 'stale')).mark, 'stale');
  });

  test(`${name} says that it cannot be read, and nothing else, where it does not parse`, () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const manifest = { ...makeManifest(), [name]: value };
        const { fault, blocks, mark } = view(name, toVerdict(manifest as Manifest));
        assert.equal(blocks === null, fault !== null);
        assert.equal(mark === 'invalid', fault !== null);
      }),
      { numRuns: 50 },
    );
  });

  test(`${name} is found by both spellings of its name`, () => {
    assert.equal(toSectionName(name), name);
    assert.equal(toSectionName(` ${toKebab(name)} `), name);
  });
}

test('no other text is the name of a section', () => {
  for (const text of [null, undefined, '', 'constructor', '__proto__', 'Encryption', 'shared responsibility']) {
    assert.equal(toSectionName(text), null);
  }
});

test('a section that the manifest lacks is said to be missing', () => {
  const { encryption: _, ...manifest } = makeManifest();
  const { mark, line, blocks, fault } = view('encryption', toVerdict(manifest));
  assert.deepEqual([mark, blocks, fault], ['not-listed', null, null]);
  assert.match(line, /vendor\.example/);
});

const LISTS = NAMES.filter((name) => Array.isArray(makeManifest()[name]));
for (const name of LISTS) {
  test(`an empty list of ${name} says by whom and when it is stated empty`, () => {
    const blocks = say(name, { ...makeManifest(), [name]: [] });
    assert.equal(blocks.length, 1);
    assert.match(JSON.stringify(blocks), /"empty".*vendor\.example.*20 Nov 2026/);
  });
}

test('a kind of data that is said to be collected, with nothing named of it, says by whom that is stated empty', () => {
  const blocks = say('privacy', {
    ...makeManifest(),
    privacy: { dataCollected: [{ category: 'Logs', examples: [] }] },
  });
  assert.match(JSON.stringify(blocks), /"Such as".*stated empty by vendor\.example on 20 Nov 2026/);
});

test('a heading with nothing under it does not come to stand over something else', () => {
  const others = [
    say('ai', { ...makeManifest(), ai: { logging: { content: false } } }),
    say('incident', { ...makeManifest(), incident: { severityLevelsDefined: true } }),
    say('disclosure', { ...makeManifest(), disclosure: { inScope: ['The API'] } }),
  ];
  for (const blocks of others) assert.doesNotMatch(JSON.stringify(blocks), /"heading"/);
});

test('certifications of others stand apart from the vendor’s own, each with whose it is', () => {
  const blocks = say('certifications', makeManifest());
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.text] : []));
  assert.deepEqual(headings, ['vendor.example’s own', 'Held by others, not by vendor.example']);
  const lists = blocks.flatMap((block) => (block.kind === 'entries' ? [block.entries] : []));
  assert.deepEqual(
    lists.map((entries) => entries.map(({ id }) => id)),
    [['iso-27001', 'soc2-type2', 'house-scheme'], ['hosting-iso']],
  );
  assert.match(lists[1]?.[0]?.title.text ?? '', /^Supplier’s claim/);
});

test('of an attested claim the ids stand that were attested, whatever other sections call them', () => {
  const verdict = toVerdict(makeManifest());
  const claim = verdict.certifications.find(({ id }) => id === 'iso-27001');
  const until = Date.parse('2027-03-01T00:00:00Z');
  const attestor = { domain: 'certbody.example', name: 'Certification Body', rootKid: 'r', kid: 'k', until };
  const read = (): Record<string, string[]> => {
    const code = codes.get('certifications');
    assert.ok(code);
    const blocks = toBlocks(verdict, NOW, 'certifications', code, en, enSection);
    const entries = blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
    const facts = entries.find(({ id }) => id === 'iso-27001')?.facts ?? [];
    return Object.fromEntries(facts.map(({ label, pieces }) => [label, pieces.map(({ text }) => text)]));
  };
  const { products, locations, evidence } = enSection.labels;
  const before = read();
  Object.assign(claim ?? {}, { state: 'countersigned', attestor });
  const after = read();
  for (const label of [products, locations, evidence]) assert.notDeepEqual(after[label], before[label], label);
  assert.deepEqual([after[products], after[locations]], [['console'], ['eu-primary']]);
  assert.deepEqual(after[evidence], ['iso-certificate']);
});

test('a name that a badge withholds is withheld wherever it is referred to', () => {
  const manifest = makeManifest();
  const [first] = manifest.certifications ?? [];
  assert.ok(first);
  first.name = 'Verified by everybody ✓';
  delete first.short;
  assert.doesNotMatch(JSON.stringify(say('documents', manifest)), /everybody/);
  assert.doesNotMatch(JSON.stringify(say('roadmap', manifest)), /everybody/);
});

test('no address becomes a link but https ones and plain e-mail', () => {
  const manifest = makeManifest();
  for (const name of WHOLE) {
    const hrefs = [...JSON.stringify(say(name, manifest)).matchAll(/"href":"([^"]*)"/g)].map(([, href = '']) => href);
    for (const href of hrefs) assert.match(href, /^(https:\/\/|mailto:[\w.+-]+@)/);
  }
});

test('what another section has leads there, by the name that it has there, and what no section has leads nowhere', () => {
  const documents = [{ id: 'report', type: 'other', title: 'Report', access: 'nda' } as const];
  const testing = [{ type: 'penetration', reports: ['report', 'nowhere'] }];
  const blocks = say('testing', { ...makeManifest(), documents, testing });
  assert.ok(blocks[0]?.kind === 'entries');
  const pieces = blocks[0].entries[0]?.facts.find(({ label }) => label === 'Reports')?.pieces;
  assert.deepEqual(
    pieces?.map(({ text, spot }) => [text, spot]),
    [
      ['Report', { name: 'documents', id: 'report' }],
      ['nowhere', undefined],
    ],
  );
});

test('an incident’s time of notice is said once, and what else there is to its notice stays', () => {
  const within = { value: 72, unit: 'hours' } as const;
  const notification = [
    { event: 'A breach', within },
    { event: 'An outage', within, recipients: ['Admins'] },
  ];
  const blocks = say('incident', { ...makeManifest(), incident: { notification } });
  assert.equal(JSON.stringify(blocks).match(/72 hours/g)?.length, 2);
  const list = blocks.find((block) => block.kind === 'entries');
  assert.ok(list?.kind === 'entries');
  assert.deepEqual(
    list.entries.map(({ title }) => title.text),
    ['An outage'],
  );
});

test('ways to get documents are told apart by name, and a public document is its title’s link', () => {
  const howToGet = { url: 'https://vendor.example/ask' };
  const documents = ['A', 'B'].map((title) => ({ id: title, type: 'other', title, access: 'nda', howToGet }) as const);
  const open = { id: 'c', type: 'other', title: 'C', access: 'public', url: 'https://vendor.example/c' } as const;
  const [block] = say('documents', { ...makeManifest(), documents: [...documents, open] });
  assert.ok(block?.kind === 'entries');
  assert.deepEqual(
    block.entries.flatMap(({ text }) => text.map(({ name }) => name)),
    ['Ask for it: A', 'Ask for it: B'],
  );
  assert.equal(block.entries[2]?.title.href, 'https://vendor.example/c');
});

test('a roadmap stands in the order of its dates, what has none last', () => {
  const dates = ['2027+', '2027', '2027-06', '2027-Q1', undefined, '2027-01-15'];
  const roadmap = dates.map((target, i) => ({ title: `${i}`, stage: 'planned', ...(target && { target }) }));
  const [block] = say('roadmap', { ...makeManifest(), roadmap });
  assert.ok(block?.kind === 'entries');
  assert.deepEqual(
    block.entries.map(({ title }) => title.text),
    ['5', '3', '2', '1', '0', '4'],
  );
});

test('what is done on a roadmap stands before what is still to come, dated or not', () => {
  const roadmap = [
    { title: 'later', stage: 'planned', target: '2027' },
    { title: 'some day', stage: 'planned' },
    { title: 'done', stage: 'implemented' },
  ];
  const [block] = say('roadmap', { ...makeManifest(), roadmap });
  assert.ok(block?.kind === 'entries');
  assert.deepEqual(
    block.entries.map(({ title }) => title.text),
    ['done', 'later', 'some day'],
  );
});

test('a title that says what kind of thing it is has no chip that says it again', () => {
  const legal = [{ id: 'sla', kind: 'sla', title: 'Service level agreement' }];
  const documents = [{ id: 'sla', type: 'sla', title: 'Service level agreement', access: 'public' }];
  const manifest = { ...makeManifest(), legal, documents };
  const [text] = say('legal', manifest);
  const [document] = say('documents', manifest);
  assert.ok(text?.kind === 'entries' && document?.kind === 'entries');
  assert.deepEqual(text.entries[0]?.chips, []);
  assert.deepEqual(
    document.entries[0]?.chips.map((chip) => chip.text),
    ['Public'],
  );
});

test('steps of data stand in the order of the manifest', () => {
  const dataFlow = ['c', 'a', 'b'].map((label) => ({ label }));
  const blocks = say('ai', { ...makeManifest(), ai: { dataFlow } });
  const steps = blocks.find((block) => block.kind === 'entries' && block.form === 'steps');
  assert.ok(steps?.kind === 'entries');
  assert.deepEqual(
    steps.entries.map(({ title }) => title.text),
    ['c', 'a', 'b'],
  );
});

test('an objective that is defined and not published says so', () => {
  assert.match(JSON.stringify(say('continuity', makeManifest())), /Defined; not published/);
});
