/**
 * Rules about ids that point somewhere: other entries, the catalogues, countries, addresses.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import { toSafeUrl } from '../../../core/manifest/safe-url.js';
import { resolveContent, type Unresolved } from '../../resolve.js';
import { COUNTRIES } from '../countries.js';
import { valueAt } from '../faults.js';
import type { Context, Rule, Spot } from '../rule.js';
import { valuesOf } from '../values.js';
import { toQuestion } from './shape.js';

function idsIn(raw: unknown, target: string): string[] {
  const list = valueAt(raw, target.split('.'));
  const ids = Array.isArray(list) ? list.map((entry) => (isObject(entry) ? entry.id : undefined)) : [];
  return ids.filter((id) => typeof id === 'string');
}

function* findDanglingReferences({ raw }: Context): Generator<Spot> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    if (!leaf?.refersTo || typeof value !== 'string') continue;
    const ids = idsIn(raw, leaf.refersTo);
    if (ids.includes(value)) continue;
    const listed = ids.length > 0 ? `It has ${ids.slice(0, 10).join(', ')}.` : 'It has no entries.';
    yield {
      path,
      message: `${toPathText(path)} is ${JSON.stringify(value)}, and ${leaf.refersTo} has no such id.`,
      found: value,
      expected: leaf.expects,
      fix: toQuestion(value, ids) || `Name an entry of ${leaf.refersTo}. ${listed}`,
    };
  }
}

function* findUnknownCountries({ raw }: Context): Generator<Spot> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    if (leaf?.leaf !== 'isCountry' || typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) continue;
    if (COUNTRIES.has(value)) continue;
    yield {
      path,
      message: `${toPathText(path)} is ${value}, which no country has for its code.`,
      found: value,
      expected: 'a country code of ISO 3166-1, such as DE',
      ...(value === 'UK' && { fix: 'Write GB, the code of the United Kingdom.' }),
      ...(value === 'EU' && { fix: 'Write area: EU; the Union is not a country.' }),
    };
  }
}

function* findUnsafeLinks({ raw }: Context): Generator<Spot> {
  for (const { path, value, leaf } of valuesOf(raw)) {
    if (leaf?.leaf !== 'isUrl' || typeof value !== 'string' || !value.startsWith('https://') || /\s/.test(value))
      continue;
    if (toSafeUrl(value) !== null) continue;
    yield { path, found: value, message: `${toPathText(path)} is an address that readers do not make a link of.` };
  }
}

const UNRESOLVED: Record<Unresolved['code'], (found: string) => string> = {
  'unknown-framework': (found) => `is ${found}, which the catalogue does not have`,
  'unknown-provider': (found) => `is ${found}, which the catalogue does not have, and nothing says where it is`,
  'unknown-region': (found) => `is ${found}, which is no region of that provider`,
  'region-mismatch': (found) => `is ${found}, and the catalogue places that region elsewhere`,
};

function* findUnresolved(code: Unresolved['code'], { document }: Context): Generator<Spot> {
  for (const finding of resolveContent({ ...document }).findings) {
    const { path, found, suggestions } = finding;
    if (finding.code !== code || (code === 'unknown-framework' && isDescribed(document, path))) continue;
    yield {
      path,
      found,
      message: `${toPathText(path)} ${UNRESOLVED[code](JSON.stringify(found))}.`,
      ...(suggestions.length > 0 && { fix: `Did you mean ${suggestions.join(' or ')}?` }),
    };
  }
}

/** A framework beside the catalogue is right where the entry says itself what it is. */
function isDescribed(document: unknown, path: Spot['path']): boolean {
  const entry = valueAt(document, path.slice(0, -1));
  if (!isObject(entry)) return false;
  const needsKind = path[0] === 'certifications';
  return isObject(entry.custom) || (entry.name !== undefined && (!needsKind || entry.kind !== undefined));
}

/** The rules of this file. */
export const referenceRules: readonly Rule[] = [
  {
    code: 'unknown-reference',
    severity: 'error',
    why: 'A reference that leads nowhere shows nothing, or the bare id.',
    fix: 'Name an entry that there is.',
    check: findDanglingReferences,
  },
  {
    code: 'unknown-country',
    severity: 'error',
    why: 'Maps and tables know countries by their ISO 3166-1 codes.',
    fix: 'Write the code of ISO 3166-1.',
    check: findUnknownCountries,
  },
  {
    code: 'unsafe-link',
    severity: 'error',
    why: 'An address with a user name, without a host name, or with characters that hide something is shown as text.',
    fix: 'Write a plain https address with a host name; percent-encode what is unusual in it.',
    check: findUnsafeLinks,
  },
  {
    code: 'unknown-framework',
    severity: 'error',
    why: 'Without the catalogue’s name and kind, readers cannot say what is claimed.',
    fix: 'Use an id of the catalogue, or describe the framework under custom.',
    check: (context) => findUnresolved('unknown-framework', context),
  },
  {
    code: 'unknown-provider',
    severity: 'warning',
    why: 'A place that neither the catalogue nor the file locates cannot be shown on a map.',
    fix: 'Add the country, or use the provider’s catalogue id.',
    check: (context) => findUnresolved('unknown-provider', context),
  },
  {
    code: 'unknown-region',
    severity: 'warning',
    why: 'A region that the catalogue does not have gets no city, country or place on the map.',
    fix: 'Check the region’s id, or add country and city.',
    check: (context) => findUnresolved('unknown-region', context),
  },
  {
    code: 'region-mismatch',
    severity: 'error',
    why: 'Of two places given for one region, one is wrong, and readers cannot know which.',
    fix: 'Correct the region or what is said beside it.',
    check: (context) => findUnresolved('region-mismatch', context),
  },
];
