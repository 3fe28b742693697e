/**
 * Rules about sub-processors: what data protection authorities want said of each, and how customers hear of changes.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
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
  if (!policy || policy.channels?.length || policy.subscribeUrl || policy.feedUrl) return;
  const path: Path = ['subprocessors', 'policy', 'channels'];
  yield { path, message: `${toPathText(path)} is missing: the policy does not say how notice is given.` };
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
];
