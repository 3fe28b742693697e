/**
 * Rules about sub-processors: what data protection authorities want said of each, and how customers hear of changes.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import type { SubprocessorChange } from '../../../core/manifest/types.js';
import { valueAt } from '../faults.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';

function* findWithout(context: Context, member: 'purpose' | 'processingLocations'): Generator<Spot> {
  for (const [index, entry] of entriesOf(context.document.subprocessors?.list)) {
    const value = entry[member];
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined;
    if (isGiven || entry.status === 'retired') continue;
    const path: Path = ['subprocessors', 'list', index, member];
    yield { path, message: `${toPathText(path)} is missing: ${entry.name} is on the list.` };
  }
}

function* findSilentNotice({ document }: Context): Generator<Spot> {
  const policy = document.subprocessors?.policy;
  // What promises no notice needs no channel for it.
  if (!policy?.noticePeriod && !policy?.objection?.window) return;
  if (policy.channels?.length || policy.subscribeUrl || policy.feedUrl) return;
  const path: Path = ['subprocessors', 'policy', 'channels'];
  yield { path, message: `${toPathText(path)} is missing: the policy does not say how notice is given.` };
}

const isSameNotice = (a: SubprocessorChange, b: unknown): boolean =>
  isObject(b) && (['type', 'subprocessor', 'name', 'announcedOn'] as const).every((member) => a[member] === b[member]);

function* findBackDated({ document, previous }: Context): Generator<Spot> {
  const issuedAt = valueAt(previous, ['issuedAt']);
  if (typeof issuedAt !== 'string') return;
  const before = valueAt(previous, ['subprocessors', 'changes']);
  const known: unknown[] = Array.isArray(before) ? before : [];
  for (const [index, change] of entriesOf(document.subprocessors?.changes)) {
    const { announcedOn } = change;
    if (announcedOn === undefined || announcedOn >= issuedAt.slice(0, 10)) continue;
    if (known.some((each) => isSameNotice(change, each))) continue;
    const path: Path = ['subprocessors', 'changes', index, 'announcedOn'];
    yield {
      path,
      message: `${toPathText(path)} is ${announcedOn}, and the issue of ${issuedAt.slice(0, 10)} does not have that notice.`,
      found: announcedOn,
      expected: `${issuedAt.slice(0, 10)} or later`,
    };
  }
}

/** The rules of this file. */
export const subprocessorRules: readonly Rule[] = [
  {
    code: 'subprocessor-without-purpose',
    severity: 'warning',
    why: 'Customers must be able to tell what each sub-processor does with their data.',
    fix: 'Say in a phrase why it handles customers’ data.',
    check: (context) => findWithout(context, 'purpose'),
  },
  {
    code: 'subprocessor-without-place',
    severity: 'warning',
    why: 'Where data is handled decides which transfer rules apply.',
    fix: 'Give the place as exactly as you can: region, city, country or area.',
    check: (context) => findWithout(context, 'processingLocations'),
  },
  {
    code: 'notice-without-channel',
    severity: 'warning',
    why: 'A notice period is worth nothing to customers who are not told.',
    fix: 'Name a channel, or give subscribeUrl or feedUrl.',
    check: findSilentNotice,
  },
  {
    code: 'back-dated-change',
    severity: 'error',
    why: 'A notice dated before an issue that did not carry it takes from customers the time they have to object.',
    fix: 'Date it when customers are really told; silence this with a reason where they were told another way.',
    check: findBackDated,
  },
];
