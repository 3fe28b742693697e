import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { type Edit, editAuthoring } from '../../src/cli/yaml/edit.js';

const FILE = `# The file of a careful author.
subject: { domain: vendor.example,   name: 'Vendor' }   # who

certifications:
    # first
    -   id: iso     # kept
        scope: >-
            Development
            and operation
        products: [a,b]

    # second
    -   id: soc

# the end
`;

const attestations = { certification: 0, name: 'attestations', value: [{ id: 'x', n: '0123', list: ['a: b', '# c'] }] };
const attestors = { certification: null, name: 'attestors', value: [{ subject: 'certbody.example', keys: [] }] };

test('what is added stands last in its place, and every other character stays', () => {
  const text = editAuthoring(FILE, [attestations, attestors]);
  const value = parse(text);
  assert.deepEqual(value.certifications[0].attestations, attestations.value);
  assert.deepEqual(value.certifications[1], { id: 'soc' });
  assert.deepEqual(value.attestors, attestors.value);
  let at = 0;
  for (const line of FILE.split('\n')) {
    const found = `\n${text}`.indexOf(`\n${line}`, at);
    assert.ok(found >= at, `lost or moved: ${line}`);
    at = found;
  }
});

test('what is there is replaced where it stands', () => {
  const once = editAuthoring(FILE, [attestations, attestors]);
  assert.equal(editAuthoring(once, [attestations, attestors]), once);
  const other = editAuthoring(once, [{ ...attestations, value: [{ id: 'y' }] }]);
  assert.equal(editAuthoring(other, [attestations]), once);
});

test('a file that is JSON is still JSON', () => {
  const text = '{ "subject": { "domain": "vendor.example" }, "certifications": [ { "id": "iso" } ] }\n';
  const value = JSON.parse(editAuthoring(text, [attestations, attestors]));
  assert.deepEqual(value.certifications[0], { id: 'iso', attestations: attestations.value });
  assert.deepEqual(value.attestors, attestors.value);
});

test('a file without a last line feed, and an entry of one word, can be added to', () => {
  const text = editAuthoring('certifications:\n- id: iso', [attestations, attestors]);
  assert.deepEqual(parse(text), {
    certifications: [{ id: 'iso', attestations: attestations.value }],
    attestors: attestors.value,
  });
});

test('an entry that is an alias is not edited in the place of another', () => {
  const text = 'a: &x { id: iso }\ncertifications: [*x]\n';
  assert.throws(() => editAuthoring(text, [attestations]), { code: 'yaml' });
});

test('an edit always changes what it names, and never anything else', () => {
  const leaf = fc.oneof(fc.stringMatching(/^[ -~\n]{0,20}$/), fc.integer(), fc.boolean(), fc.constant(null));
  const name = fc.stringMatching(/^[a-z]{1,6}$/).filter((text) => !['constructor', 'prototype'].includes(text));
  const member = fc.oneof(leaf, fc.array(leaf), fc.dictionary(name, leaf));
  const entry = fc
    .tuple(name, fc.dictionary(name, member))
    .map(([id, rest]): Record<string, unknown> => ({ id, ...rest }));
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 3 }),
      fc.dictionary(name, member),
      name,
      member,
      fc.boolean(),
      (certifications, rest, key, value, top) => {
        const before = parse(stringify({ ...rest, certifications }));
        const edit: Edit = { certification: top ? null : 0, name: key, value };
        const after = structuredClone(before);
        Object.assign(top ? after : (after.certifications[0] as object), { [key]: value });
        assert.deepEqual(parse(editAuthoring(stringify(before), [edit])), JSON.parse(JSON.stringify(after)));
      },
    ),
  );
});
