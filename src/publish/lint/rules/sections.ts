/**
 * Rules that hold in every section: nothing empty without a word why, and no plan whose day has passed.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import { toDay, toLastDay } from '../days.js';
import { valueAt } from '../faults.js';
import type { Context, Path, Rule, Spot } from '../rule.js';
import { valuesOf } from '../values.js';

const PLANS: readonly unknown[] = ['target', 'targetDate', 'nextReview', 'nextAudit', 'nextDate'];
/** Members whose emptiness is another rule’s to find, or nobody’s: they are no words of the vendor. */
const ELSEWHERE: readonly unknown[] = ['processingLocations', 'attestors', 'attestations', 'ignore'];
const DONE: readonly unknown[] = [
  ...['implemented', 'not-applicable', 'dropped'],
  ...['certified', 'attested', 'authorized', 'registered', 'compliant', 'conformant'],
];

function* findEmpty({ raw }: Context): Generator<Spot> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    const isEmpty = Array.isArray(value) ? value.length === 0 : isObject(value) && !Object.keys(value).length;
    if (!isEmpty || leaf || path.length === 0 || ELSEWHERE.includes(path.at(-1))) continue;
    // An empty list beside a statement is an answer: "we use none".
    if (valueAt(raw, [...path.slice(0, -1), 'statement']) !== undefined) continue;
    yield { path, message: `${toPathText(path)} is empty.` };
  }
}

/** True where what a date belongs to says that it is done; the roadmap of a claim belongs to the claim. */
function isDone(raw: unknown, path: Path): boolean {
  const owner = valueAt(raw, path.at(-1) === 'roadmap' ? path.slice(0, -1) : path);
  return isObject(owner) && (DONE.includes(owner.status) || DONE.includes(owner.stage));
}

function* findPastPlans({ raw, now }: Context): Generator<Spot> {
  const today = toDay(now);
  for (const { path, value } of valuesOf(raw)) {
    const name = path.at(-1);
    const last = PLANS.includes(name) ? toLastDay(value) : null;
    if (last === null || last >= today) continue;
    if (String(name).startsWith('target') && isDone(raw, path.slice(0, -1))) continue;
    yield { path, found: value as string, message: `${toPathText(path)} is ${value}, which has passed.` };
  }
}

/** The rules of this file. */
export const sectionRules: readonly Rule[] = [
  {
    code: 'empty-section',
    severity: 'warning',
    why: 'A heading with nothing under it leaves readers to guess whether there is nothing, or nobody wrote it down.',
    fix: 'Fill it, remove it, or say in a statement beside it that there is none.',
    check: findEmpty,
  },
  {
    code: 'past-target',
    severity: 'warning',
    why: 'A plan whose day has passed tells readers that nobody looks after the page.',
    fix: 'Say that it is done, or give a new date and why.',
    check: findPastPlans,
  },
];
