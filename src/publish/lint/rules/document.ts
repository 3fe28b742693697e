/**
 * Rules about the document as a whole: its life, its version, and text that was never meant to be published.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import { toFound, valueAt } from '../faults.js';
import type { Context, Rule, Spot } from '../rule.js';
import { stringsOf } from '../values.js';

const MANY_DAYS = 45;
const MOST_DAYS = 92;

const PLACEHOLDER =
  /\[[^\]\n]{2,200}\]|\[…\]|\b(todo|tbd|tbc|fixme|xxx+|tba|lorem ipsum|dolor sit amet|change ?me|replace me|insert [a-z ]{1,30} here)\b|(to be|please) confirm|confirm before publishing/i;
const EXAMPLE = /\.example(?![\w-])|\bexample\.(?:com|net|org)\b|^example\b|\bexample (inc|ltd|llc|gmbh|corp)\b/i;

function* findLife({ document }: Context, above: number, upTo: number): Generator<Spot> {
  const days = document.lifetimeDays;
  if (days === undefined || days <= above || days > upTo) return;
  yield { path: ['lifetimeDays'], message: `lifetimeDays is ${days}.`, found: `${days}`, expected: `at most ${above}` };
}

function* findText({ raw }: Context, pattern: RegExp, says: string): Generator<Spot> {
  const domain = valueAt(raw, ['subject', 'domain']);
  for (const { path, text } of stringsOf(raw)) {
    // What is quoted in lint's own settings is about findings, and is never published.
    if (path[0] === 'lint' || !pattern.test(text)) continue;
    // The subject's own domain is said once, not at every address of it.
    if (typeof domain === 'string' && path.join('.') !== 'subject.domain' && !pattern.test(text.replaceAll(domain, '')))
      continue;
    yield { path, message: `${toPathText(path)} ${says}: ${toFound(text)}.`, found: text };
  }
}

function* findOldVersion({ document, previous }: Context): Generator<Spot> {
  const before = isObject(previous) ? previous.version : undefined;
  if (document.version === undefined || typeof before !== 'number' || document.version > before) return;
  yield {
    path: ['version'],
    message: `version is ${document.version}, and ${before} is published already.`,
    found: `${document.version}`,
    expected: `more than ${before}`,
  };
}

/** The rules of this file. */
export const documentRules: readonly Rule[] = [
  {
    code: 'lifetime-refused',
    severity: 'error',
    why: 'Readers cap the life of a manifest at 92 days, whatever it says.',
    fix: 'Write 30, and sign every week from CI.',
    check: (context) => findLife(context, MOST_DAYS, Number.POSITIVE_INFINITY),
  },
  {
    code: 'lifetime-long',
    severity: 'warning',
    why: 'A withdrawn claim can be replayed for as long as the last manifest lives.',
    fix: 'Write 30, and sign every week from CI.',
    check: (context) => findLife(context, MANY_DAYS, MOST_DAYS),
  },
  {
    code: 'version-not-higher',
    severity: 'error',
    why: 'Readers that have seen the published version refuse a lower one as a replay, and an equal one as a forgery.',
    fix: 'Remove version; signing then takes the time of signing.',
    check: findOldVersion,
  },
  {
    code: 'placeholder',
    severity: 'error',
    why: 'A note to the author, signed and published, reads as carelessness with everything else.',
    fix: 'Write what belongs there, or remove the member.',
    check: (context) => findText(context, PLACEHOLDER, 'still holds a placeholder'),
  },
  {
    code: 'example-text',
    severity: 'warning',
    why: 'Example text that is signed becomes a claim.',
    fix: 'Write your own, or remove it.',
    check: (context) => findText(context, EXAMPLE, 'looks like example text'),
  },
];
