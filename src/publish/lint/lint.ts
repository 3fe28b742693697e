/**
 * Reads an authoring file as an honest compliance editor would.
 *
 * @module
 */

import { isObject } from '../../core/json/document.js';
import { toPathText } from '../../core/manifest/path.js';
import type { Authoring } from '../../core/manifest/types.js';
import { resolveContent, resolveNames } from '../resolve.js';
import { findFaults, valueAt, withoutFaults } from './faults.js';
import { type Context, entriesOf, type Finding, type LintOptions, type Path, type Rule } from './rule.js';
import { attestationRules } from './rules/attestations.js';
import { certificationRules } from './rules/certifications.js';
import { changeRules } from './rules/changes.js';
import { claimRules } from './rules/claims.js';
import { contactRules } from './rules/contacts.js';
import { contradictionRules } from './rules/contradictions.js';
import { documentRules } from './rules/document.js';
import { nameRules } from './rules/names.js';
import { promiseRules } from './rules/promises.js';
import { referenceRules } from './rules/references.js';
import { sectionRules } from './rules/sections.js';
import { shapeRules } from './rules/shape.js';
import { subprocessorRules } from './rules/subprocessors.js';
import { upkeepRules } from './rules/upkeep.js';
import { wordingRules } from './rules/wording.js';

/** Every rule there is. A code names one rule. */
export const RULES: readonly Rule[] = [
  ...shapeRules,
  ...referenceRules,
  ...certificationRules,
  ...claimRules,
  ...nameRules,
  ...attestationRules,
  ...subprocessorRules,
  ...changeRules,
  ...contactRules,
  ...promiseRules,
  ...contradictionRules,
  ...sectionRules,
  ...upkeepRules,
  ...wordingRules,
  ...documentRules,
];

const FATAL = new Set(RULES.filter((rule) => rule.isFatal).map((rule) => rule.code));

/** What is wrong with an authoring file, in the order of the document. Anything may be given; nothing is thrown. */
export function lint(authoring: unknown, options: LintOptions): Finding[] {
  // Names that signing fills in are not missing.
  const faults = findFaults(isObject(authoring) ? resolveNames(authoring) : authoring);
  const { content } = resolveContent(withoutFaults(authoring, faults));
  const context: Context = { ...options, raw: authoring, faults, document: content as unknown as Authoring };
  const findings = RULES.flatMap((rule) => [...applyRule(rule, context)]);
  return sortAlong(authoring, silence(findings, context));
}

function* applyRule({ code, severity, why, fix, check }: Rule, context: Context): Generator<Finding> {
  for (const spot of check(context)) yield { code, severity, why, fix, ...spot };
}

/** Leaves out what the file itself asks to leave out, and finds fault with asking in vain. */
function silence(findings: readonly Finding[], { document }: Context): Finding[] {
  const ignored = document.lint?.ignore ?? [];
  const used = new Set<number>();
  const kept = findings.filter(({ code, path }) => {
    if (FATAL.has(code)) return true;
    const text = toPathText(path);
    const fitting = [...entriesOf(ignored)].filter(([, each]) => each.code === code && isWithin(text, each.path));
    for (const [index] of fitting) used.add(index);
    return fitting.length === 0;
  });
  for (const [index, each] of entriesOf(ignored)) {
    if (used.has(index)) continue;
    kept.push({
      code: 'needless-ignore',
      severity: 'info',
      path: ['lint', 'ignore', index],
      message: `lint.ignore[${index}] silences ${each.code}${each.path ? ` at ${each.path}` : ''}, which is not found there.`,
      why: 'A leftover exception would silence the next mistake of its kind.',
      fix: FATAL.has(each.code) ? 'Remove it: readers would refuse the document.' : 'Remove it.',
    });
  }
  return kept;
}

function isWithin(path: string, place: string | undefined): boolean {
  return place === undefined || path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}

/** The findings in the order in which their places stand in the file; of one place, in the order of the rules. */
function sortAlong(document: unknown, findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding) => ({ finding, order: toOrder(document, finding.path) }));
  return placed.sort((a, b) => compare(a.order, b.order)).map(({ finding }) => finding);
}

/** The path with each name replaced by its place among its siblings; what is missing comes first. */
function toOrder(document: unknown, path: Path): number[] {
  return path.map((step, depth) => {
    if (typeof step === 'number') return step;
    const parent = valueAt(document, path.slice(0, depth));
    return typeof parent === 'object' && parent !== null ? Object.keys(parent).indexOf(step) : -1;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
