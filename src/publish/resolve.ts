/**
 * Writes into a manifest what its ids stand for, so that no reader needs the catalogues: the name and kind of a
 * framework, the city and country of a cloud region, the name of a provider that is a sub-processor.
 *
 * What the author wrote is never changed, only added to. An entry that somebody has attested is not even added to: the
 * attestation covers every word of it. What an id could not be resolved to is returned as a finding, for lint to word.
 *
 * @module
 */

import { isObject, type JsonObject } from '../core/json/document.js';
import { findFramework, suggestFrameworks } from './catalogue/frameworks.js';
import { findProvider, findRegion, type Region, suggestProviders, suggestRegions } from './catalogue/regions.js';

/** An id that the catalogues do not know, or that says something else than the words beside it. */
export interface Unresolved {
  code: 'unknown-framework' | 'unknown-provider' | 'unknown-region' | 'region-mismatch';
  /** Where the value stands in the document. */
  path: (string | number)[];
  /** The value that stands there. */
  found: string;
  /** What was probably meant, the likeliest first. */
  suggestions: string[];
}

/** A document with its ids resolved, and what could not be. */
export interface Resolution {
  content: JsonObject;
  findings: Unresolved[];
}

/** Adds the members that `entry` lacks. */
function withDefaults(entry: JsonObject, defaults: JsonObject): JsonObject {
  const missing = Object.entries(defaults).filter(([name, value]) => value && entry[name] === undefined);
  return { ...entry, ...Object.fromEntries(missing) };
}

/** The entry with name, short name, kind and issuer of its framework. One with `attestations` comes back as it is. */
export function resolveCertification(entry: JsonObject): JsonObject {
  if (entry.attestations !== undefined) return entry;
  if (isObject(entry.custom)) {
    const { name, short, issuer } = entry.custom;
    return withDefaults(entry, { name, short, issuer, kind: 'custom' });
  }
  const framework = findFramework(String(entry.framework));
  if (!framework) return entry;
  const { name, short, kind, issuer } = framework;
  // Of the row "custom" nothing is right but its kind: the names are the author's to give.
  return withDefaults(entry, kind === 'custom' ? { kind } : { name, short, kind, issuer });
}

function toRegion(place: JsonObject): Region | undefined {
  const { provider, region } = place;
  return typeof provider === 'string' && typeof region === 'string' ? findRegion(provider, region) : undefined;
}

/** The place with city, state, country and partition of its region. */
export function resolvePlace(place: JsonObject): JsonObject {
  const region = toRegion(place);
  if (!region) return place;
  const { city, subdivision, country, area, partition } = region;
  return withDefaults(place, { city, subdivision, country, area, partition });
}

/** The location as {@link resolvePlace} makes it, with coordinates, operator and underlying provider besides. */
export function resolveLocation(location: JsonObject): JsonObject {
  const region = toRegion(location);
  if (!region) return location;
  const { lat, lon, operator, underlyingProvider } = region;
  // Half a position from the author and half from the table would be a third place.
  const hasPosition = location.lat !== undefined || location.lon !== undefined;
  return withDefaults(resolvePlace(location), { operator, underlyingProvider, ...(!hasPosition && { lat, lon }) });
}

function toPlaceFindings(place: JsonObject, path: (string | number)[]): Unresolved[] {
  const { provider, region: id } = place;
  if (typeof provider !== 'string' || typeof id !== 'string') return [];
  const region = findRegion(provider, id);
  if (region) {
    return (['country', 'partition'] as const)
      .filter((name) => region[name] !== undefined && place[name] !== undefined && place[name] !== region[name])
      .map((name) => ({
        code: 'region-mismatch',
        path: [...path, name],
        found: String(place[name]),
        suggestions: [String(region[name])],
      }));
  }
  if (findProvider(provider)) {
    return [
      { code: 'unknown-region', path: [...path, 'region'], found: id, suggestions: suggestRegions(provider, id) },
    ];
  }
  // A provider that the catalogue does not have is no mistake, as long as the file says where its region is.
  const isPlaced = [place.country, place.area, place.customerPremises].some((each) => each !== undefined);
  const suggestions = suggestProviders(provider);
  return isPlaced ? [] : [{ code: 'unknown-provider', path: [...path, 'provider'], found: provider, suggestions }];
}

function toFrameworkFindings(entry: JsonObject, path: (string | number)[]): Unresolved[] {
  const { framework } = entry;
  if (typeof framework !== 'string' || findFramework(framework)) return [];
  return [
    {
      code: 'unknown-framework',
      path: [...path, 'framework'],
      found: framework,
      suggestions: suggestFrameworks(framework),
    },
  ];
}

type Resolve = (entry: JsonObject, path: (string | number)[]) => JsonObject;

/** The object with each object in its list `name` replaced; as it is where there is no such list. */
function mapList(parent: JsonObject, path: (string | number)[], name: string, resolve: Resolve): JsonObject {
  const list = parent[name];
  if (!Array.isArray(list)) return parent;
  const entries = list.map((each, index) => (isObject(each) ? resolve(each, [...path, name, index]) : each));
  return { ...parent, [name]: entries };
}

/** Where entries are named by a framework, and which of its names says enough there. */
const NAMED: readonly [section: string, list: string, name: 'name' | 'short'][] = [
  ['privacy', 'applicableLaws', 'name'],
  ['ai', 'governance', 'short'],
];

function withFrameworkName(entry: JsonObject, name: 'name' | 'short'): JsonObject {
  const framework = typeof entry.framework === 'string' ? findFramework(entry.framework) : undefined;
  return framework ? withDefaults(entry, { name: framework[name] }) : entry;
}

/** The document with one of its sections replaced; as it is where there is no such section. */
function mapSection(content: JsonObject, name: string, resolve: (section: JsonObject) => JsonObject): JsonObject {
  const section = content[name];
  return isObject(section) ? { ...content, [name]: resolve(section) } : content;
}

/** The document with the names that follow from ids: of laws and frameworks, and of providers that are sub-processors. */
export function resolveNames(content: JsonObject): JsonObject {
  const list = isObject(content.subprocessors) ? content.subprocessors.list : undefined;
  const named = (Array.isArray(list) ? list : []).filter((each) => isObject(each) && typeof each.name === 'string');
  const names = new Map(named.map(({ id, name }) => [id, name]));
  let resolved = content;
  for (const [section, member, name] of NAMED) {
    resolved = mapSection(resolved, section, (each) =>
      mapList(each, [], member, (entry) => withFrameworkName(entry, name)),
    );
  }
  for (const section of ['infrastructure', 'ai']) {
    resolved = mapSection(resolved, section, (each) =>
      mapList(each, [], 'providers', (entry) => withDefaults(entry, { name: names.get(entry.subprocessor) })),
    );
  }
  return mapSection(resolved, 'subprocessors', (each) =>
    mapList(each, [], 'list', (entry) =>
      mapList(entry, [], 'certifications', (held) => withFrameworkName(held, 'short')),
    ),
  );
}

/** Resolves every id of a document as its author wrote it. The input is not changed, and never refused. */
export function resolveContent(content: JsonObject): Resolution {
  const findings: Unresolved[] = [];
  let resolved = mapList(resolveNames(content), [], 'certifications', (entry, path) => {
    findings.push(...toFrameworkFindings(entry, path));
    return resolveCertification(entry);
  });
  if (isObject(resolved.residency)) {
    const residency = mapList(resolved.residency, ['residency'], 'locations', (location, path) => {
      findings.push(...toPlaceFindings(location, path));
      return resolveLocation(location);
    });
    resolved = { ...resolved, residency };
  }
  if (isObject(resolved.subprocessors)) {
    const subprocessors = mapList(resolved.subprocessors, ['subprocessors'], 'list', (entry, path) => {
      const places = mapList(entry, path, 'processingLocations', (place, at) => {
        findings.push(...toPlaceFindings(place, at));
        return resolvePlace(place);
      });
      return mapList(places, path, 'certifications', (each, at) => {
        findings.push(...toFrameworkFindings(each, at));
        return each;
      });
    });
    resolved = { ...resolved, subprocessors };
  }
  for (const [section, member] of NAMED) {
    mapSection(content, section, (each) =>
      mapList(each, [section], member, (entry, path) => {
        findings.push(...toFrameworkFindings(entry, path));
        return entry;
      }),
    );
  }
  return { content: resolved, findings };
}
