/**
 * The list of sub-processors as a file for spreadsheets (RFC 4180): the manifest's own values under the manifest's own
 * names, so that two files can be compared, whatever the language of the page.
 *
 * @module
 */

import type { Place, Subprocessor, Text } from '../core/manifest/types.js';
import { toBestText } from './best-text.js';

const NAMES = [
  'id',
  'name',
  'legalName',
  'service',
  'purpose',
  'description',
  'category',
  'dataCategories',
  'dataSubjects',
  'products',
  'plans',
  'customers',
  'processingLocations',
  'corporateCountry',
  'transferMechanism',
  'supplementaryMeasures',
  'affiliate',
  'optional',
  'ai',
  'certifications',
  'dpaInPlace',
  'assessedOn',
  'status',
  'addedOn',
  'effectiveOn',
  'removedOn',
  'replaces',
  'contact',
  'address',
  'website',
  'privacyUrl',
  'securityUrl',
  'trustUrl',
  'dpaUrl',
  'subprocessorsUrl',
  'statusUrl',
  'manifestUrl',
  'tags',
  'updated',
  'reviewed',
  'source',
  'notes',
] as const satisfies readonly (keyof Subprocessor)[];

/**
 * A cell, always quoted, with an apostrophe before whatever a spreadsheet could run.
 *
 * Formula injection: a cell that begins with one of these signs is a formula. So may be what follows a line break or a
 * semicolon, where a program reads the file with semicolons between its cells.
 */
export function toCsvCell(text: string): string {
  const safe = text.replace(/((?:^|[;\t\r\n"])[\s"']*)([=+\-@|%＝＋－＠])/gu, "$1'$2");
  return `"${safe.replaceAll('"', '""')}"`;
}

function toPlace({ city, subdivision, country, area, customerPremises, provider, region, partition }: Place): string {
  const where = customerPremises ? 'customer-premises' : (country ?? area);
  return [city, subdivision, where, provider, region, partition].filter(Boolean).join(', ');
}

type Languages = readonly (string | undefined)[];

function toValue(value: unknown, languages: Languages): string {
  if (Array.isArray(value)) return value.map((one) => toValue(one, languages)).join('; ');
  if (typeof value !== 'object' || value === null) return `${value ?? ''}`;
  return toBestText(value as Text, ...languages).text;
}

function toField(entry: Subprocessor, name: (typeof NAMES)[number], languages: Languages): string {
  const { processingLocations = [], ai, certifications = [], source } = entry;
  switch (name) {
    case 'processingLocations':
      return processingLocations.map(toPlace).join('; ');
    case 'ai':
      return Object.entries(ai ?? {})
        .map(([member, value]) => `${member}: ${toValue(value, languages)}`)
        .join('; ');
    case 'certifications':
      return certifications.map((one) => `${one.name}, ${one.verified ? 'seen' : 'not seen'}`).join('; ');
    case 'source':
      return [toValue(source?.label, languages), source?.url].filter(Boolean).join(', ');
    default:
      return toValue(entry[name], languages);
  }
}

/**
 * The file, with the mark at its beginning by which spreadsheets know UTF-8.
 *
 * @param languages The reader's, then the manifest's own: of a text in several, the one that is read best.
 */
export function toCsv(list: readonly Subprocessor[], ...languages: Languages): string {
  const rows = list.map((entry) => NAMES.map((name) => toField(entry, name, languages)));
  return `\ufeff${[[...NAMES], ...rows].map((row) => `${row.map(toCsvCell).join(',')}\r\n`).join('')}`;
}
