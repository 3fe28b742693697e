/**
 * Ways in which a document can be changed after it was signed, for property tests.
 */

import fc from 'fast-check';

/** A change: gives other bytes than those of the document, or null where it has come to nothing. */
export type Change = (document: object) => Uint8Array<ArrayBuffer> | null;

type Key = string | number;

const encode = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

/** The way to every value of a document, at any depth, but not into members of these names. */
function listPaths(value: unknown, without: readonly string[]): Key[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys
    .filter((key) => !without.includes(`${key}`))
    .flatMap((key) => [[key], ...listPaths(value[key as never], without).map((path) => [key, ...path])]);
}

function readAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce((found, key) => (found as Record<Key, unknown> | undefined)?.[key], value);
}

/** A document with one value changed. */
function changeAt(
  document: object,
  at: number,
  without: readonly string[],
  to: (path: Key[]) => unknown,
): object | null {
  const changed = structuredClone(document);
  const paths = listPaths(changed, without);
  const path = paths[Math.floor(at * paths.length)] ?? [];
  const holder = readAt(changed, path.slice(0, -1)) as Record<Key, unknown>;
  const key = path.at(-1) ?? '';
  const value = to(path);
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return JSON.stringify(changed) === JSON.stringify(document) ? null : changed;
}

/** Anywhere in a document, every place as likely as the others. */
const place = fc.noBias(fc.nat(0xffff)).map((at) => at / 0x10000);
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    [],
    {},
    [[]],
    'x'.repeat(5000),
    '2099-01-01T00:00:00Z',
    '‮',
    '\ud800',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Of a document's values one is removed, replaced by something odd, or by what stands there in one of the others. */
export function oneValue(
  others: readonly object[] = [],
  without: readonly string[] = [],
): fc.Arbitrary<(document: object) => object | null> {
  const swapped = others.map((other) => {
    return place.map((at) => (document: object) => changeAt(document, at, without, (path) => readAt(other, path)));
  });
  return fc.oneof(
    place.map((at) => (document: object) => changeAt(document, at, without, () => undefined)),
    fc.tuple(place, odd).map(
      ([at, value]) =>
        (document: object) =>
          changeAt(document, at, without, () => value),
    ),
    ...swapped,
  );
}

/** One bit is another one. */
const oneBit: fc.Arbitrary<Change> = fc.tuple(place, fc.nat(7)).map(([at, bit]) => (document) => {
  const bytes = encode(document);
  const index = Math.floor(at * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes;
});

/** A bit or a value is another one. */
export function anything(others: readonly object[] = []): fc.Arbitrary<Change> {
  const value = oneValue(others).map((change) => (document: object) => {
    const changed = change(document);
    return changed && encode(changed);
  });
  return fc.oneof(oneBit, value, value);
}
