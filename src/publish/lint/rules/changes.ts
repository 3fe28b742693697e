/**
 * Rules about changes of sub-processors: told in time, in an order that can be, and never in silence.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import type { Duration } from '../../../core/manifest/types.js';
import { DAY, parseDay } from '../../../core/trust/dates.js';
import { toDay, toFirstDay, toLastDay } from '../days.js';
import { valueAt } from '../faults.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';

/** The fewest days that a unit can mean: February has 28. */
const DAYS: Record<string, number> = { hours: 1 / 24, days: 1, 'business-days': 1, weeks: 7, months: 28, years: 365 };

function* findDisorder({ document }: Context): Generator<Spot> {
  for (const [index, change] of entriesOf(document.subprocessors?.changes)) {
    const pairs = [
      ['announcedOn', 'effectiveOn'],
      ['announcedOn', 'objectBy'],
      ['objectBy', 'effectiveOn'],
    ] as const;
    for (const [first, then] of pairs) {
      const [from, to] = [change[first], change[then]];
      if (from === undefined || to === undefined || from <= to) continue;
      const path: Path = ['subprocessors', 'changes', index, then];
      yield { path, message: `${toPathText(path)} is ${to}, before ${first} ${from}.`, found: to };
    }
  }
}

function toDays(duration: Duration | undefined): number {
  const length = duration?.value ?? duration?.min ?? duration?.max ?? 0;
  return length * (DAYS[duration?.unit ?? ''] ?? 0);
}

function* findShortNotice({ document }: Context): Generator<Spot> {
  const promised = toDays(document.subprocessors?.policy?.noticePeriod);
  for (const [index, { type, announcedOn, effectiveOn }] of entriesOf(document.subprocessors?.changes)) {
    const [told, begun] = [parseDay(announcedOn), parseDay(effectiveOn)];
    // To hear late of a processor that leaves takes nothing from anybody.
    if (type === 'removed' || told === null || begun === null || begun < told) continue;
    if (begun - told >= Math.floor(promised) * DAY) continue;
    const path: Path = ['subprocessors', 'changes', index, 'effectiveOn'];
    const days = (begun - told) / DAY;
    yield { path, message: `${toPathText(path)} is ${days} days after the notice; ${promised} are promised.` };
  }
}

function* findObjections({ document }: Context): Generator<Spot> {
  const objection = document.subprocessors?.policy?.objection;
  if (!objection || objection.how || objection.contact) return;
  const roles = [...entriesOf(document.contacts)].map(([, { role }]) => role);
  if (roles.some((role) => ['subprocessor-objections', 'privacy', 'dpo'].includes(role))) return;
  const path: Path = ['subprocessors', 'policy', 'objection', 'contact'];
  yield { path, message: `${toPathText(path)} is missing: customers may object, and nothing says to whom.` };
}

function* findStates({ document, now }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.subprocessors?.list)) {
    const isActive = (entry.status ?? 'active') === 'active';
    const today = toDay(now);
    const removed = toLastDay(entry.removedOn);
    const isGone = removed !== null && removed < today;
    const isToCome = (toFirstDay(entry.effectiveOn) ?? '') > today;
    if (!isActive || !(isGone || isToCome)) continue;
    const path: Path = ['subprocessors', 'list', index, isGone ? 'removedOn' : 'effectiveOn'];
    const date = isGone ? entry.removedOn : entry.effectiveOn;
    yield { path, message: `${toPathText(path)} is ${date}, and ${entry.name} is listed as active.` };
  }
}

function* findSilentChanges({ document, previous }: Context): Generator<Spot> {
  const list = valueAt(previous, ['subprocessors', 'list']);
  const now = document.subprocessors;
  if (!Array.isArray(list) || !now) return;
  const before = new Map<unknown, unknown>(list.filter(isObject).map(({ id, name }) => [id, name]));
  const told = new Set([...entriesOf(now.changes)].flatMap(([, { subprocessor, name }]) => [subprocessor, name]));
  const isTold = (id: unknown, name: unknown): boolean => told.has(id as string) || told.has(name as string);
  for (const [index, { id, name }] of entriesOf(now.list)) {
    if (before.has(id) || isTold(id, name)) continue;
    const path: Path = ['subprocessors', 'list', index];
    yield { path, message: `${toPathText(path)} (${name}) is new since the issue before, and no change tells of it.` };
  }
  const ids = new Set([...entriesOf(now.list)].map(([, { id }]) => id));
  for (const [id, name] of before) {
    if (typeof id !== 'string' || ids.has(id) || isTold(id, name)) continue;
    const path: Path = ['subprocessors', 'list'];
    yield { path, message: `${toPathText(path)} no longer has ${name ?? id}, and no change tells of it.` };
  }
}

/** The rules of this file. */
export const changeRules: readonly Rule[] = [
  {
    code: 'change-order',
    severity: 'error',
    why: 'Customers are told first, may object then, and only after that may a change take effect.',
    fix: 'Correct the days.',
    check: findDisorder,
  },
  {
    code: 'notice-too-short',
    severity: 'warning',
    why: 'A notice that is shorter than the one promised breaks the contracts that promise it.',
    fix: 'Let the change take effect later, or say in summary why it could not wait.',
    check: findShortNotice,
  },
  {
    code: 'objection-without-way',
    severity: 'warning',
    why: 'A right to object needs somebody to object to.',
    fix: 'Give contact or how.',
    check: findObjections,
  },
  {
    code: 'subprocessor-state',
    severity: 'warning',
    why: 'Readers take an active sub-processor for one that handles their data today.',
    fix: 'Write proposed or objection-period until the day has come, and retired once it has passed.',
    check: findStates,
  },
  {
    code: 'silent-change',
    severity: 'warning',
    why: 'A list that changes without a notice is what notices are promised against.',
    fix: 'Add an entry to subprocessors.changes, with the day on which customers were told.',
    check: findSilentChanges,
  },
];
