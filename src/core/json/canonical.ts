/**
 * Turns a JSON value into text, in the one form that RFC 8785 (JCS) gives it.
 *
 * Not `JSON.stringify` on whole values: that calls `toJSON`, which a page may have put on `Object.prototype`, and a
 * signature must not depend on what else runs on the page. On a string alone it calls nothing, and its escapes are
 * those of RFC 8785 §3.2.2.2.
 *
 * @module
 */

/**
 * The value as JSON text without white space; member names in their own order, or in that of RFC 8785 §3.2.3.
 *
 * @throws {TypeError} for what JSON cannot say: undefined, functions and, where names are sorted, NaN and infinities.
 */
export function serialise(value: unknown, sorted: boolean): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return `${value}`;
  // ECMAScript's own number text is what RFC 8785 §3.2.2.3 asks for; it writes -0 as 0.
  // A parsed 1e999 is an infinity: no canonical text, and in its own order one that differs from what was parsed.
  if (Number.isFinite(value) || (!sorted && typeof value === 'number')) return `${value}`;
  if (Array.isArray(value)) return `[${Array.from(value, (item) => serialise(item, sorted)).join()}]`;
  if (typeof value !== 'object') throw new TypeError(`Not JSON: ${String(value)}`);
  const names = Object.keys(value);
  // The default order compares UTF-16 code units, as RFC 8785 §3.2.3 does.
  if (sorted) names.sort();
  const members = value as Record<string, unknown>;
  return `{${names.map((name) => `${JSON.stringify(name)}:${serialise(members[name], sorted)}`).join()}}`;
}

/**
 * RFC 8785 canonical text of a JSON value.
 *
 * @throws {TypeError} for what I-JSON cannot say: see {@link serialise}, and strings with unpaired surrogates.
 */
export function toCanonical(value: unknown): string {
  const text = serialise(value, true);
  // JSON.stringify escapes a lone surrogate and nothing else of that range; an escaped backslash before it is text.
  if (/(^|[^\\])(\\\\)*\\ud[89a-f]/.test(text)) throw new TypeError('Unpaired surrogate.');
  return text;
}
