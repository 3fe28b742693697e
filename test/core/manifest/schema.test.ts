import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod';
import { isObject } from '../../../src/core/manifest/leaves.js';
import { toJsonSchema } from '../../../src/core/manifest/schema/json-schema.js';
import { authoring, manifest, sections } from '../../../src/core/manifest/schema/manifest.js';
import { SECTION_NAMES } from '../../../src/core/manifest/schema/section-names.js';
import { itemOf, leafOf, membersOf, metaOf } from '../../../src/core/manifest/schema/walk.js';
import { wantsString } from '../../../src/core/manifest/schema/wants-string.js';
import { makeAuthoring, makeManifest } from './good.js';

function collectUsed(schema: z.ZodType, value: unknown, used: Map<string, Set<string>>): void {
  const whole = leafOf(schema)?.describes ?? schema;
  const item = itemOf(whole);
  if (item && Array.isArray(value)) for (const entry of value) collectUsed(item.schema, entry, used);
  if (!isObject(value) || membersOf(whole).length === 0) return;
  const { name } = metaOf(whole);
  const names = used.get(name) ?? new Set();
  used.set(name, names);
  for (const member of membersOf(whole)) {
    if (!Object.hasOwn(value, member.name)) continue;
    names.add(member.name);
    collectUsed(member.schema, value[member.name], used);
  }
}

function listMembers(schema: z.ZodType, found: Map<string, string[]>): void {
  const whole = leafOf(schema)?.describes ?? itemOf(schema)?.schema ?? schema;
  if (whole !== schema) listMembers(whole, found);
  if (membersOf(schema).length === 0) return;
  found.set(
    metaOf(schema).name,
    membersOf(schema).map((member) => member.name),
  );
  for (const member of membersOf(schema)) listMembers(member.schema, found);
}

for (const [name, schema, document] of [
  ['manifest', manifest, makeManifest()],
  ['authoring file', authoring, makeAuthoring()],
] as const) {
  test(`the good ${name} is accepted and uses every member of the schema`, () => {
    const result = schema.safeParse(document);
    assert.deepEqual(result.error?.issues, undefined);
    const used = new Map<string, Set<string>>();
    collectUsed(schema, document, used);
    const members = new Map<string, string[]>();
    listMembers(schema, members);
    for (const [type, names] of members) {
      const unused = names.filter((each) => !used.get(type)?.has(each));
      assert.deepEqual(unused, [], `${type} of the good ${name}`);
    }
  });
}

test('answers and notices can point to every section, and to nothing else', () => {
  assert.deepEqual(SECTION_NAMES, Object.keys(sections));
});

test('every member is described, and its description says more than its name', () => {
  const descend = (schema: z.ZodType, path: string): void => {
    const whole = leafOf(schema)?.describes ?? itemOf(schema)?.schema ?? schema;
    if (whole !== schema) descend(whole, path);
    for (const member of membersOf(schema)) {
      assert.match(member.description, /^[\w`].{7,}[.`]$/u, `${path}.${member.name}: ${member.description}`);
      descend(member.schema, `${path}.${member.name}`);
    }
  };
  descend(manifest, 'manifest');
  descend(authoring, 'authoring');
});

test('readers accept unknown members and unknown words, and keep them', () => {
  const document = { ...makeManifest(), moon: { phase: 'full' } };
  const [first] = document.certifications ?? [];
  Object.assign(first ?? {}, { status: 'blessed', aura: 7 });
  const result = manifest.safeParse(document);
  assert.equal(result.success, true);
  assert.deepEqual(result.data, document);
});

test('the schema for editors is draft-07, describes every property and closes every authored object', () => {
  const schema = toJsonSchema();
  assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
  const definitions = schema.definitions as Record<string, Record<string, unknown>>;
  for (const [name, definition] of Object.entries({ ...definitions, root: schema })) {
    const isCheckedElsewhere = ['Keyset', 'Key', 'Signature', 'Attestation', 'Issuer'].includes(name);
    assert.equal(definition.additionalProperties, isCheckedElsewhere ? undefined : false, name);
    for (const [member, property] of Object.entries(definition.properties as Record<string, object>)) {
      assert.ok('description' in property, `${name}.${member}`);
      assert.ok('type' in property || 'allOf' in property || 'anyOf' in property, `${name}.${member}`);
    }
  }
});

test('the schema for editors lists the words of a vocabulary and points only at definitions that there are', () => {
  const text = JSON.stringify(toJsonSchema());
  const { definitions } = toJsonSchema() as { definitions: Record<string, { properties: Record<string, unknown> }> };
  const { status } = definitions.AuthoringCertification?.properties ?? {};
  assert.ok((status as { enum: string[] }).enum.includes('certified'));
  for (const [, name] of text.matchAll(/#\/definitions\/(\w+)/g)) assert.ok(name && name in definitions, name);
});

test('strings are wanted where the schema has strings, texts and words, and nowhere else', () => {
  assert.equal(wantsString(['certifications', 0, 'version']), true);
  assert.equal(wantsString(['certifications', 3, 'certificateNumber']), true);
  assert.equal(wantsString(['organization', 'foundingDate']), true);
  assert.equal(wantsString(['certifications', 0, 'scope']), true);
  assert.equal(wantsString(['certifications', 0, 'scope', 'de']), true);
  assert.equal(wantsString(['certifications', 0, 'surveillance', 1]), true);
  assert.equal(wantsString(['status', 'sla', 'target']), true);
  assert.equal(wantsString(['customSections', 0, 'blocks', 2, 'rows', 3, 1]), true);
  assert.equal(wantsString(['legal', 0, 'clauses', 2, 'number']), true);
  assert.equal(wantsString(['customSections', 0, 'blocks', 2, 'rows', 3]), false);
  assert.equal(wantsString(['continuity', 'backups', 0, 'retention', 'value']), false);
  assert.equal(wantsString(['certifications', 0]), false);
  assert.equal(wantsString(['certifications', 0, 'display', 'order']), false);
  assert.equal(wantsString(['subprocessors', 'list', 0, 'affiliate']), false);
  assert.equal(wantsString(['lifetimeDays']), false);
  assert.equal(wantsString(['moon', 'phase']), false);
  assert.equal(wantsString([]), false);
});
