/**
 * Rules about the shape of the file: what readers would refuse, and what they would silently overlook.
 *
 * @module
 */

import { isObject, isToken } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import { membersOf } from '../../../core/manifest/schema/walk.js';
import { toSuggestions } from '../../catalogue/suggest.js';
import { type Fault, toFound } from '../faults.js';
import type { Context, Rule, Spot } from '../rule.js';
import { valuesOf } from '../values.js';

function toSpots({ faults }: Context, kind: Fault['kind'], toFix: (fault: Fault) => string): Spot[] {
  return faults
    .filter((fault) => fault.kind === kind)
    .map((fault) => ({
      path: fault.path,
      message: fault.message,
      found: fault.found,
      expected: fault.expected,
      fix: toFix(fault),
    }));
}

/** `Did you mean X or Y?`, or nothing where no word is near. */
export function toQuestion(word: string, words: readonly string[]): string {
  const near = toSuggestions(
    word,
    words.map((id) => ({ id, spellings: [id] })),
  );
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '';
}

function* findUnknownMembers({ raw }: Context): Generator<Spot> {
  for (const { path, value, schema, leaf } of valuesOf(raw)) {
    const names = membersOf(schema).map((member) => member.name);
    if (leaf || names.length === 0 || !isObject(value)) continue;
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      const own = [...path, name];
      yield {
        path: own,
        message: `${toPathText(own)} is not a member that this place has.`,
        found: name,
        expected: `one of ${names.join(', ')}`,
        fix: toQuestion(name, names) || `Remove it, or use one of ${names.join(', ')}.`,
      };
    }
  }
}

function* findUnknownWords({ raw }: Context): Generator<Spot> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    const words = leaf?.vocabulary;
    // What is no word at all is a fault of shape already.
    if (!words || typeof value !== 'string' || !isToken(value) || words.includes(value)) continue;
    yield {
      path,
      message: `${toPathText(path)} is ${toFound(value)}, which is no word of its list.`,
      found: value,
      expected: leaf.expects,
      fix: toQuestion(value, words) || `Write one of ${words.join(', ')}.`,
    };
  }
}

/** The rules of this file. */
export const shapeRules: readonly Rule[] = [
  {
    code: 'missing-member',
    severity: 'error',
    why: 'Readers refuse a section in which something required is missing.',
    fix: 'Add it.',
    isFatal: true,
    check: (context) => toSpots(context, 'missing', ({ expected }) => `Add it: ${expected}.`),
  },
  {
    code: 'wrong-value',
    severity: 'error',
    why: 'Readers refuse a section in which a value is not what its place asks for.',
    fix: 'Correct it.',
    isFatal: true,
    check: (context) => toSpots(context, 'wrong', ({ expected }) => `Write ${expected}.`),
  },
  {
    code: 'too-many-entries',
    severity: 'error',
    why: 'Readers refuse a document with more, so that none can be made to run for ever.',
    fix: 'Leave some out.',
    isFatal: true,
    check: (context) => toSpots(context, 'too-many', ({ expected }) => `Keep ${expected}.`),
  },
  {
    code: 'duplicate-id',
    severity: 'error',
    why: 'Two entries under one id would let a page show one of them and its reader find the other.',
    fix: 'Give each entry an id of its own.',
    isFatal: true,
    check: (context) => toSpots(context, 'twin', () => 'Give each entry an id of its own.'),
  },
  {
    code: 'unknown-member',
    severity: 'error',
    why: 'Readers overlook what they do not know, so a slip of the pen would silently drop a statement.',
    fix: 'Remove it, or spell it as the schema does.',
    check: findUnknownMembers,
  },
  {
    code: 'unknown-word',
    severity: 'error',
    why: 'Readers show a word that they do not know as it stands, marked unknown.',
    fix: 'Use a word of the list.',
    check: findUnknownWords,
  },
];
