/**
 * Where countries and areas are on the map.
 *
 * @module
 */

import type { Position } from '../residency.js';
import { type Point, project } from './equal-earth.js';
import { MIDDLES, SMALL } from './land.js';

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const NORTH = 'US CA MX';
const SOUTH =
  'AR BO BR BZ CL CO CR CU DO EC GF GT GY HN HT JM MX NI PA PE PR PY SR SV TT UY VE BS BB AG DM GD KN LC VC';
const MIDEAST = 'AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE';
const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG ' +
  'RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW';
const EUROPE = `${EU} IS LI NO GB CH AL AD BA BY FO GG GI IM JE MC MD ME MK RS SM UA VA`;
const ASIA = 'AU BD BN BT CN FJ HK ID IN JP KH KR LA LK MM MN MO MV MY NC NP NZ PG PH PK PW SB SG TH TL TO TW VN VU WS';

/** The countries of an area of the manifest. Politics are not ours: where an area has no definition, the usual ones. */
const AREAS: ReadonlyMap<string, { countries: string; at: string }> = new Map([
  // The mark of an area stands on the country in its midst.
  ['EU', { countries: EU, at: 'DE' }],
  ['EEA', { countries: `${EU} IS LI NO`, at: 'DE' }],
  ['UK', { countries: 'GB', at: 'GB' }],
  ['US', { countries: 'US', at: 'US' }],
  ['NA', { countries: NORTH, at: 'US' }],
  ['LATAM', { countries: SOUTH, at: 'BR' }],
  ['EMEA', { countries: `${EUROPE} ${MIDEAST} ${AFRICA}`, at: 'LY' }],
  ['MEA', { countries: `${MIDEAST} ${AFRICA}`, at: 'EG' }],
  ['APAC', { countries: ASIA, at: 'TH' }],
]);

const MIDDLE_OF: ReadonlyMap<string, Point> = new Map(
  (MIDDLES.match(/.{6}/g) ?? []).map((each) => {
    const digits = (at: number): number => 2 * Number.parseInt(each.slice(at, at + 2), 36);
    return [each.slice(0, 2), [digits(2), digits(4)]];
  }),
);

/** Where the mark of a country stands; null for a code that the map does not have. */
export function toMiddle(code: string): Point | null {
  return MIDDLE_OF.get(code) ?? null;
}

/** Where a mark stands, as exactly as the manifest says; null for what has no bounds, such as `global`. */
export function toPoint({ degrees, country, area }: Position): Point | null {
  return degrees ? project(...degrees) : toMiddle(country || (AREAS.get(area)?.at ?? ''));
}

/** The countries of a position, by their codes: those of its area where it names no country. */
export function toCountries({ country, area }: Position): string[] {
  return country ? [country] : (AREAS.get(area)?.countries.split(' ') ?? []);
}

/** Countries that are dots, by their codes. */
export const DOTS: readonly string[] = SMALL.match(/../g) ?? [];

/** A path with a point for each country, to be stroked with round ends. */
export function toDots(codes: readonly string[]): string {
  return codes.map((code) => `M${toMiddle(code)?.join(' ') ?? '0 0'}h0`).join('');
}

/** Outlines by country, from the text that they are stored in. */
export function parseOutlines(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/ (?=[A-Z]{2}M)/).map((each) => [each.slice(0, 2), each.slice(2)]));
}
