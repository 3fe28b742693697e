/**
 * What every check of a single value is.
 *
 * @module
 */

/** Decides whether one JSON value is what its place asks for. Never throws. */
export type Leaf = (value: unknown) => boolean;

/** The check that a value is a string of this form. */
export function matches(pattern: RegExp): Leaf {
  return (value) => typeof value === 'string' && pattern.test(value);
}
