/**
 * Damages a document in the ways that authors, old tools and attackers do.
 *
 * @module
 */

import fc from 'fast-check';

type Path = (string | number)[];

/** One change at one place. */
export interface Mutation {
  kind: 'remove' | 'replace' | 'rename' | 'add' | 'repeat' | 'lengthen' | 'infect';
  /** Which of the document's places, as a fraction of their number. */
  at: number;
  value: unknown;
}

const KINDS: readonly Mutation['kind'][] = [
  'remove',
  'replace',
  'replace',
  'rename',
  'add',
  'repeat',
  'lengthen',
  'infect',
];

/** Values that are nearly right somewhere. */
const NEARLY: readonly unknown[] = [
  '',
  'plain',
  'two\nlines',
  'a'.repeat(300),
  'a'.repeat(301),
  'a'.repeat(10_001),
  '😀'.repeat(150),
  '😀'.repeat(151),
  'over\u202eride',
  'tag\u{e0041}',
  'bell\u0007',
  'tab\there',
  '2026',
  '2027+',
  '2026-Q3',
  '2026-Q5',
  '2026-13',
  '2026-02-28',
  '2026-02-30',
  '2028-02-29',
  '2026-11-22T00:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-11-22T00:60:00Z',
  '2026-11-22T00:00:00.0Z',
  '2026-11-22t00:00:00z',
  'https://vendor.example/',
  'http://vendor.example/',
  'https://vendor.example/a b',
  'https://vendor.example/\u200b\u202e',
  'javascript:alert(1)',
  'a@b.example',
  'a@b',
  'DE',
  'de',
  '99.95',
  '1e3',
  'iso-27001',
  '-leading',
  'x'.repeat(64),
  'x'.repeat(65),
  null,
  true,
  0,
  1,
  -1,
  1.5,
  2 ** 53,
  [],
  {},
  [[]],
  [{}],
  [null],
  ['plain', 'plain'],
  [{ id: 'a' }, { id: 'a' }],
  { en: 'text', 'pt-BR': 'texto' },
  { en: 5 },
  { 'not a tag': 'text' },
  { unit: 'days' },
  { id: 'x', name: 'x' },
];

/** One to three changes of a document like `good`. */
export function mutations(good: unknown): fc.Arbitrary<Mutation[]> {
  const places = listPaths(good).length;
  const mutation = fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.integer({ min: 0, max: places - 1 }).map((index) => index / places),
    value: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NEARLY) }, { weight: 1, arbitrary: fc.jsonValue() }),
  });
  return fc.array(mutation, { minLength: 1, maxLength: 3 });
}

/** The document with one change made in place. */
export function applyMutation(document: unknown, { kind, at, value: given }: Mutation): unknown {
  // A copy: the next mutation may go into it, and one object in two places could come to hold itself.
  const value = structuredClone(given);
  const paths = listPaths(document);
  const path = paths[Math.floor(at * paths.length)] ?? [];
  const last = path.at(-1);
  if (last === undefined) return kind === 'replace' ? value : document;
  const parent = valueAt(document, path.slice(0, -1)) as Record<string | number, unknown>;
  const old = parent[last];
  switch (kind) {
    case 'remove':
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
      break;
    case 'replace':
      parent[last] = value;
      break;
    case 'rename':
      if (Array.isArray(parent)) break;
      delete parent[last];
      parent[`${last}x`] = old;
      break;
    case 'add':
      if (!Array.isArray(parent)) parent.unknownMember = value;
      else parent.push(value);
      break;
    case 'repeat':
      if (Array.isArray(parent)) parent.push(structuredClone(old));
      break;
    case 'lengthen':
      if (typeof old === 'string') parent[last] = old.repeat(301);
      break;
    case 'infect':
      if (typeof old === 'string') parent[last] = `${old}\u202e`;
      break;
  }
  return document;
}

function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => listPaths((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], document);
}
