/**
 * Rules about upkeep: days that cannot have come yet, looks that are long past, and texts that some readers cannot read.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import { DAY } from '../../../core/trust/dates.js';
import { toDay, toFirstDay, toLastDay } from '../days.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';
import { valuesOf } from '../values.js';

/** Members that say when something was done. */
const DONE: readonly unknown[] = [
  'updated',
  'reviewed',
  'assessedOn',
  'lastDate',
  'lastTested',
  'completed',
  'addedOn',
];
/** Members that say when somebody last looked, which is to be once a year. */
const LOOKED: readonly unknown[] = ['reviewed', 'assessedOn'];
/** Days after which something done so often is overdue, with some time to spare. */
const OVERDUE: Record<string, number> = { monthly: 62, quarterly: 123, 'semi-annual': 245, annual: 426, biennial: 791 };
const YEAR = OVERDUE.annual ?? 0;

function* findFuture({ raw, now }: Context): Generator<Spot> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    const isDone = DONE.includes(path.at(-1)) || (path[0] === 'updates' && path[2] === 'date');
    const first = isDone && leaf ? toFirstDay(value) : null;
    if (first === null || first <= toDay(now)) continue;
    yield { path, message: `${toPathText(path)} is ${value}, which is to come.`, found: `${value}` };
  }
}

function* findOverdue({ raw, document, now }: Context): Generator<Spot> {
  const before = (days: number): string => toDay(Math.max(0, now - days * DAY));
  for (const { path, value, leaf } of valuesOf(raw)) {
    const isLook = LOOKED.includes(path.at(-1)) || path.join('.') === 'about.updated';
    const last = isLook && leaf ? toLastDay(value) : null;
    if (last === null || last >= before(YEAR)) continue;
    yield { path, message: `${toPathText(path)} is ${value}, more than a year ago.`, found: `${value}` };
  }
  for (const [index, { frequency, lastDate }] of entriesOf(document.testing)) {
    const [last, days] = [toLastDay(lastDate), OVERDUE[frequency ?? '']];
    if (last === null || days === undefined || last >= before(days)) continue;
    const path: Path = ['testing', index, 'lastDate'];
    yield { path, message: `${toPathText(path)} is ${lastDate}, and ${frequency} is promised.`, found: `${lastDate}` };
  }
}

function* findStages({ document, now }: Context): Generator<Spot> {
  for (const [index, { stage, target, completed }] of entriesOf(document.roadmap)) {
    const path: Path = ['roadmap', index];
    const isToCome = (toFirstDay(target) ?? '') > toDay(now);
    if (stage === 'implemented' ? isToCome && completed === undefined : completed !== undefined) {
      const date = stage === 'implemented' ? `target is ${target}` : `completed is ${completed}`;
      yield { path: [...path, 'stage'], message: `${toPathText(path)} is ${stage}, and its ${date}.`, found: stage };
    }
  }
}

/** Languages that a document gives its texts in: those that it lists, else those of more than half of what is translated. */
function languagesOf({ raw, document }: Context): string[] {
  const listed = document.about?.languages;
  if (listed?.length) return listed.filter((each) => typeof each === 'string');
  const counts = new Map<string, number>();
  let texts = 0;
  for (const { value, leaf } of valuesOf(raw)) {
    if (leaf?.leaf !== 'isText' || !isObject(value)) continue;
    texts++;
    for (const language of Object.keys(value)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 > texts).map(([language]) => language);
}

function* findUntranslated(context: Context): Generator<Spot> {
  const languages = languagesOf(context);
  if (languages.length < 2) return;
  for (const { path, value, leaf } of valuesOf(context.raw)) {
    if (leaf?.leaf !== 'isText' || !isObject(value) || path[0] === 'lint') continue;
    const given = Object.keys(value).map((tag) => tag.split('-')[0]);
    const lacking = languages.filter((tag) => !given.includes(tag.split('-')[0]));
    if (lacking.length === 0) continue;
    const message = `${toPathText(path)} lacks ${lacking.join(', ')}, which other texts have.`;
    yield { path, message, found: Object.keys(value).join(', '), expected: languages.join(', ') };
  }
}

/** The rules of this file. */
export const upkeepRules: readonly Rule[] = [
  {
    code: 'date-to-come',
    severity: 'warning',
    why: 'What is said to have been done on a day that is to come was not done.',
    fix: 'Correct the date.',
    check: findFuture,
  },
  {
    code: 'review-overdue',
    severity: 'warning',
    why: 'Readers take what nobody has looked at for more than a year for what it was then.',
    fix: 'Look whether it is still right, and give the new date.',
    check: findOverdue,
  },
  {
    code: 'stage-and-date',
    severity: 'warning',
    why: 'A stage and a date that do not fit leave readers to guess which of them is out of date.',
    fix: 'Give completed with implemented, and target with everything else.',
    check: findStages,
  },
  {
    code: 'translation-missing',
    severity: 'warning',
    why: 'Readers of that language get another one in the middle of a page.',
    fix: 'Add the translation, or take the language out of about.languages.',
    check: findUntranslated,
  },
];
