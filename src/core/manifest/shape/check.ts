/**
 * Checks a value against a shape: the schema as plain data, so that a browser need not load the schema library.
 *
 * Total on every JSON value: recursion goes as deep as the shape does, never as deep as the value, only own members
 * are read, and members that the shape does not name are never looked at.
 *
 * @module
 */

import type { Leaf } from '../leaves.js';

/**
 * What a value has to look like: a function for a single value; `[item, cap]` for a list, of 5,000 items where no cap is
 * given; or an object of members, where a name that ends in `$` stands for a member that must be there.
 */
export type Shape = Leaf | readonly [item: Shape, cap?: number] | { readonly [member: string]: Shape };

/**
 * The path of the first member that is not as the shape wants it, such as `certifications[2].validUntil`, counted from
 * `path`; null where all is well. Two items of one list with the same `id` are a fault of the later one's.
 */
export function findFault(shape: Shape, value: unknown, path = ''): string | null {
  if (typeof shape === 'function') return shape(value) ? null : path;
  if (typeof value !== 'object' || !value || Array.isArray(value) !== Array.isArray(shape)) return path;
  let fault: string | null = null;
  if (Array.isArray(value)) {
    const [item, cap = 5000] = shape as [Shape, number?];
    if (value.length > cap) return path;
    for (let i = 0; i < value.length && fault === null; i++) fault = findFault(item, value[i], `${path}[${i}]`);
    if (fault !== null) return fault;
    // Two claims under one id would let a page show one of them and its reader find the other.
    const seen = new Set();
    const twin = value.findIndex((entry) => Object.hasOwn(entry, 'id') && seen.size === seen.add(entry.id).size);
    return twin < 0 ? null : `${path}[${twin}].id`;
  }
  for (const [name, member] of Object.entries(shape as Record<string, Shape>)) {
    const key = name.replace('$', '');
    const inner = (path && `${path}.`) + key;
    if (Object.hasOwn(value, key)) fault = findFault(member, (value as Record<string, unknown>)[key], inner);
    else if (key !== name) fault = inner;
    if (fault !== null) return fault;
  }
  return null;
}
