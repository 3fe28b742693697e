/**
 * Parses JSON that means the same to every parser.
 *
 * `JSON.parse` keeps the last of two members with one name, rounds large numbers and overflows nothing, but code that
 * walks its result may. So: depth is bounded before parsing, and the text must be what the parsed value serialises to.
 *
 * @module
 */

import { TrustError } from '../errors.js';
import { serialise } from './canonical.js';
import { assertProfile } from './profile.js';

/** How deep arrays and objects may nest, the outermost counting as 1. */
export const MAX_DEPTH = 16;

// A string token, or a run of the four JSON white space characters. Linear: neither branch can match the other's start.
const TOKEN = /"(?:[^"\\]|\\.)*"|[ \t\n\r]+/gs;

function assertShallow(text: string): void {
  let depth = 0;
  for (let i = 0, quoted = false; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '[' || char === '{') {
      if (++depth > MAX_DEPTH) throw new TrustError('depth', `> ${MAX_DEPTH}`);
    } else if (char === ']' || char === '}') depth--;
  }
}

/**
 * The value of a JSON text of any type.
 *
 * @throws {TrustError} `depth`, `json`, `profile`, or `non-strict` for text that two parsers could read differently:
 * duplicate names, names that the engine reorders, numbers that do not survive a round trip.
 */
export function parseStrict(text: string): unknown {
  assertShallow(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TrustError('json', (error as Error).message);
  }
  // Escapes are free (a CMS may write \u003c), so each string token is compared in its serialised form.
  const compact = text.replace(TOKEN, (token) => (token[0] === '"' ? JSON.stringify(JSON.parse(token)) : ''));
  // Duplicate name: `{"status":"certified","status":"planned"}` says one thing here and the other elsewhere.
  if (compact !== serialise(value, false)) throw new TrustError('non-strict');
  assertProfile(value);
  return value;
}
