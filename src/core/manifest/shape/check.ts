/**
 * Checks a value against a shape: the schema as plain data, so that a browser need not load the schema library.
 *
 * Total on every JSON value: it goes as deep as the shape does, never as deep as the value, only own members are read,
 * and members that the shape does not name are never looked at. How many items a list may have is decided before, for
 * the whole document at once, by `assertProfile`.
 *
 * @module
 */

import type { Leaf } from '../leaves.js';

/**
 * What a value has to look like: a function for a single value; `[item]` for a list, `[item, 'id']` for one whose items
 * differ in their `id`; or an object of members, where a name that ends in `$` stands for one that must be there.
 */
export type Shape = Leaf | readonly [item: Shape, id?: string] | { readonly [member: string]: Shape };

/**
 * The path of the first value that is not as the shape wants it, such as `certifications[2].validUntil`, counted from
 * `path`; null where all is well. Of two items with one id, the later one's id is the fault.
 */
export function findFault(shape: Shape, value: unknown, path = ''): string | null {
  if (typeof shape === 'function') return shape(value) ? null : path;
  if (Object(value) !== value || Array.isArray(value) !== Array.isArray(shape)) return path;
  let fault: string | null = null;
  const look = (inner: Shape, found: unknown, step: string): void => {
    fault ??= findFault(inner, found, path + step);
  };
  if (Array.isArray(value)) {
    const [item, id] = shape as [Shape, string?];
    const seen = new Set();
    for (const [i, entry] of value.entries()) look(item, entry, `[${i}]`);
    // Two claims under one id would let a page show one of them and its reader find the other.
    if (id)
      for (const [i, entry] of value.entries()) look(() => seen.size < seen.add(entry[id]).size, 0, `[${i}].${id}`);
  } else {
    // Own members only: a page may have put anything on Object.prototype.
    const own: Record<string, unknown> = { __proto__: null, ...(value as object) };
    for (const [name, member] of Object.entries(shape as Record<string, Shape>)) {
      const key = name.replace('$', '');
      // A member that must be there and is not is looked at too: nothing wants undefined.
      if (key in own || key !== name) look(member, own[key], (path && '.') + key);
    }
  }
  return fault;
}
