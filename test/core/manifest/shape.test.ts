import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod';
import { assertProfile } from '../../../src/core/json/profile.js';
import { toPathText } from '../../../src/core/manifest/path.js';
import { header } from '../../../src/core/manifest/schema/header.js';
import { sections } from '../../../src/core/manifest/schema/manifest.js';
import { itemOf, leafOf, membersOf } from '../../../src/core/manifest/schema/walk.js';
import { certificationsShape } from '../../../src/core/manifest/shape/certifications.js';
import { findFault, type Shape } from '../../../src/core/manifest/shape/check.js';
import { headerShape } from '../../../src/core/manifest/shape/header.js';
import { makeFiles, toKebab } from '../../tools/shapes.js';
import { makeManifest } from './good.js';
import { applyMutation, mutations } from './mutate.js';

interface Section {
  name: string;
  schema: z.ZodType;
  shape: Shape;
  good: unknown;
}

const SHAPES: Record<string, Shape> = {};
for (const name of Object.keys(sections)) {
  const file: Record<string, Shape> = await import(`../../../src/core/manifest/shape/${toKebab(name)}.js`);
  SHAPES[name] = file[`${name}Shape`] as Shape;
}

const manifest = makeManifest() as unknown as Record<string, unknown>;
const HEADER = Object.fromEntries(membersOf(header).map(({ name }) => [name, manifest[name]]));
const SECTIONS: Section[] = [
  { name: 'header', schema: header, shape: headerShape, good: HEADER },
  ...Object.entries(SHAPES).map(([name, shape]) => ({
    name,
    shape,
    // A section may be missing, which is its reader's business; a shape speaks of one that is there.
    schema: (sections[name] as z.ZodOptional).unwrap() as z.ZodType,
    good: manifest[name],
  })),
];

function findWithZod(schema: z.ZodType, value: unknown): string | null {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue ? toPathText(issue.path) : null;
}

test('every section has a shape, and what is in the repository is what the schema makes', () => {
  for (const [name, shape] of Object.entries(SHAPES)) assert.equal(typeof shape, 'object', name);
  for (const [path, text] of makeFiles()) {
    assert.equal(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), text, path);
  }
});

for (const { name, schema, shape, good } of SECTIONS) {
  test(`the good ${name} has no fault`, () => {
    assert.equal(findFault(shape, good), null);
  });

  test(`shape and schema always agree about a mutated ${name}, and on the path of its first fault`, () => {
    let faulty = 0;
    let sound = 0;
    fc.assert(
      fc.property(mutations(good), (steps) => {
        const value = steps.reduce(applyMutation, structuredClone(good));
        const expected = findWithZod(schema, value);
        assert.equal(findFault(shape, value), expected);
        if (expected === null) sound++;
        else faulty++;
      }),
      { numRuns: 800 },
    );
    // A test that only ever saw one verdict would prove nothing about the other.
    assert.ok(faulty > 80 && sound > 40, `${faulty} faulty, ${sound} sound`);
  });

  test(`the shape of ${name} never throws, whatever it is given`, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 15 }), (value) => {
        const fault = findFault(shape, value, 'x');
        assert.ok(fault === null || fault.startsWith('x'));
      }),
    );
  });
}

test('a fault is found at its path', () => {
  const certifications = (change: (entry: Record<string, unknown>) => void): unknown => {
    const list = structuredClone(manifest.certifications) as Record<string, unknown>[];
    change(list[2] ?? {});
    return list;
  };
  const fault = (change: (entry: Record<string, unknown>) => void): string | null =>
    findFault(certificationsShape, certifications(change), 'certifications');
  const set = (members: object) => (entry: object) => void Object.assign(entry, members);
  assert.equal(fault(set({ validUntil: '2027-02-29' })), 'certifications[2].validUntil');
  assert.equal(fault(set({ validUntil: '2028-02-29' })), null);
  assert.equal(fault(set({ id: 'soc2-type2' })), 'certifications[2].id');
  assert.equal(fault(set({ auditor: {} })), 'certifications[2].auditor.name');
  assert.equal(fault(set({ scope: 'evil\u202etext' })), 'certifications[2].scope');
  assert.equal(fault(set({ scope: 'two\nlines, and \u200f\u200d kept' })), null);
  assert.equal(fault(set({ version: 'two\nlines' })), 'certifications[2].version');
  assert.equal(fault(set({ criteria: ['security', 5] })), 'certifications[2].criteria[1]');
  assert.equal(fault(set({ status: 'a-word-of-tomorrow', more: { than: 'known' } })), null);
  assert.equal(
    fault((entry) => Reflect.deleteProperty(entry, 'kind')),
    'certifications[2].kind',
  );
  assert.equal(findFault(certificationsShape, { 0: {} }), '');
});

test('members that a value only inherits do not count as its own', () => {
  const inherited = Object.create(structuredClone((manifest.certifications as object[])[0] ?? {}));
  assert.equal(findFault(certificationsShape, [inherited]), '[0].id');
  assert.equal(findFault(headerShape, Object.create(makeManifest())), 'subject');
});

test('lists are capped alike by the schema and by the profile that stands before every shape', () => {
  const capped: [string, number][] = [];
  const descend = (schema: z.ZodType, name: string): void => {
    const item = itemOf(schema);
    if (item) capped.push([name, item.cap]);
    const whole = leafOf(schema)?.describes ?? item?.schema;
    if (whole) descend(whole, '');
    for (const member of membersOf(schema)) descend(member.schema, member.name);
  };
  descend(header, '');
  for (const [name, schema] of Object.entries(sections)) descend(schema, name);
  assert.ok(capped.length > 60);
  for (const [name, cap] of capped) {
    // Signatures are counted by the code that checks them, where one too many has a reason of its own.
    if (name === 'signatures') continue;
    assert.doesNotThrow(() => assertProfile({ [name]: new Array(cap).fill(0) }));
    assert.throws(() => assertProfile({ [name]: new Array(cap + 1).fill(0) }), { code: 'profile' }, name);
  }
});
