/**
 * Where data is, in words and as places on a map: the residency section in, plain objects out.
 *
 * The map never says more than the manifest. A place that is known by its country alone is the whole country, and its
 * mark says so; one that is known by less has no place on the map. The list has every fact, so nobody needs the map.
 *
 * @module
 */

import { isLine } from '../core/manifest/leaves.js';
import { findFault } from '../core/manifest/shape/check.js';
import { residencyShape } from '../core/manifest/shape/residency.js';
import type { Location, Manifest, Residency, Transfer, TransferEnd } from '../core/manifest/types.js';
import { type ResidencyFact, type Speaker, toSpeaker } from './residency-facts.js';
import type { ResidencyWords } from './words/residency-words.js';

/** Shapes tell roles apart, with no help from colour. */
export type PinShape = 'disc' | 'double' | 'ring' | 'diamond' | 'square' | 'house';

/** How exactly a place is known. */
export type Precision = 'point' | 'country' | 'area' | 'none';

/** What the manifest says of where something is; empty and null where it does not. The map finds the spot for it. */
export interface Position {
  degrees: readonly [latitude: number, longitude: number] | null;
  country: string;
  area: string;
}

/** One place. */
export interface PlaceView {
  id: string;
  name: string;
  /** Language of the name, where it is the manifest's and known. */
  lang: string;
  /** What it is called on the map: the city, else the country or area. */
  spot: string;
  role: string;
  shape: PinShape;
  /** True where customers have their data there only if they choose so, or not yet. */
  isOptional: boolean;
  precision: Precision;
  /** False for what is no longer in use. */
  isInUse: boolean;
  position: Position;
  sentence: string;
  facts: ResidencyFact[];
  products: string[];
  categories: string[];
}

/** One transfer. */
export interface TransferView {
  /** Which of the manifest's transfers it is. */
  key: number;
  /** Ids of the places at its ends, where the manifest names places. */
  from: string;
  to: string;
  /** Where the ends are. */
  start: Position;
  end: Position;
  short: string;
  sentence: string;
  facts: ResidencyFact[];
}

/** Something to filter by: a value and its name. */
export interface Choice {
  value: string;
  name: string;
}

/** Everything there is to draw. */
export interface ResidencyView {
  statement: ResidencyFact | null;
  places: PlaceView[];
  transfers: TransferView[];
  components: ResidencyFact[];
  isPinned: boolean;
  products: Choice[];
  categories: Choice[];
}

/** What of the places is asked for; empty for everything. */
export interface ResidencyFilter {
  product: string;
  category: string;
}

const SHAPES: ReadonlyMap<string, PinShape> = new Map([
  ['primary', 'disc'],
  ['replica', 'double'],
  ['backup', 'ring'],
  ['disaster-recovery', 'diamond'],
  ['customer-hosted', 'house'],
]);

function toDegrees(text: string | undefined, most: number): number | null {
  const degrees = Number(text);
  return text !== undefined && Math.abs(degrees) <= most ? degrees : null;
}

/** Where a place is, as exactly as the manifest says. */
function toPosition({ lat, lon, country = '', area = '' }: Partial<Location>): Position {
  const [latitude, longitude] = [toDegrees(lat, 90), toDegrees(lon, 180)];
  return { degrees: latitude !== null && longitude !== null ? [latitude, longitude] : null, country, area };
}

function toPrecision({ degrees, country, area }: Position, words: ResidencyWords): Precision {
  if (degrees) return 'point';
  // Of a city without coordinates the map knows the country alone.
  if (country) return 'country';
  return area !== 'global' && Object.hasOwn(words.areas, area) ? 'area' : 'none';
}

function toPlace(location: Location, speaker: Speaker, words: ResidencyWords): PlaceView {
  const { id, label, role, customerPremises, city, subdivision, country, area, availability } = location;
  const position = toPosition(location);
  const mode = availability?.mode ?? 'default';
  const within = country ? speaker.country(country) : area && area !== 'global' ? speaker.word(area, words.areas) : '';
  const isAnywhere = area === 'global' && !country && !customerPremises;
  const spot = city || subdivision || within || (customerPremises ? words.labels.premises : words.labels.anywhere);
  const title = label === undefined ? { text: spot, lang: '' } : speaker.text(label);
  return {
    id,
    name: title.text,
    lang: title.lang,
    spot,
    role: speaker.word(role, words.roles),
    shape: customerPremises ? 'house' : (SHAPES.get(role) ?? 'square'),
    isOptional: mode !== 'default',
    precision: toPrecision(position, words),
    isInUse: mode !== 'retired',
    position,
    sentence: words.place({
      role: speaker.word(role, words.roles),
      city: city ?? '',
      subdivision: subdivision ?? '',
      within,
      provider: location.provider ?? '',
      region: location.region ?? '',
      partition: location.partition ? speaker.word(location.partition, words.partitions) : '',
      isPremises: !!customerPremises,
      isAnywhere,
    }),
    facts: speaker.placeFacts(location),
    products: location.products ?? [],
    categories: location.dataCategories ?? [],
  };
}

function toTransfer(
  transfer: Transfer,
  key: number,
  places: PlaceView[],
  speaker: Speaker,
  words: ResidencyWords,
): TransferView {
  const { mechanism } = transfer;
  const end = ({ location, country, area }: TransferEnd): { id: string; name: string; position: Position } => {
    const place = places.find(({ id }) => id === location);
    if (place) return place;
    const position = toPosition({ ...(country && { country }), ...(area && { area }) });
    if (country) return { id: '', name: speaker.country(country), position };
    return { id: '', name: area ? speaker.word(area, words.areas) : (location ?? '?'), position };
  };
  const [from, to] = [end(transfer.from), end(transfer.to)];
  return {
    key,
    from: from.id,
    to: to.id,
    start: from.position,
    end: to.position,
    short: speaker.word(mechanism, words.shortMechanisms),
    sentence: words.transfer(from.name, to.name, speaker.word(mechanism, words.mechanisms)),
    facts: speaker.transferFacts(transfer),
  };
}

/** The section; `invalid` where it does not parse, null where there is none. */
export function parseResidency(manifest: Manifest): Residency | 'invalid' | null {
  const section: unknown = manifest.residency;
  if (section === undefined) return null;
  return findFault(residencyShape, section, 'residency') === null ? (section as Residency) : 'invalid';
}

/** Names of entries of another section, which this one's reader does not parse: only what is fit to be shown is taken. */
function toNames(list: unknown): ReadonlyMap<string, string> {
  const entries = Array.isArray(list) ? (list as ({ id?: unknown; name?: unknown } | null)[]) : [];
  const names = new Map<string, string>();
  for (const each of entries) {
    const { id, name } = each ?? {};
    if (isLine(id) && isLine(name)) names.set(`${id}`, `${name}`);
  }
  return names;
}

/** Says where data is. */
export function toResidency(
  residency: Residency,
  manifest: Manifest,
  words: ResidencyWords,
  locale: string,
  toUnknown: (word: string) => string,
): ResidencyView {
  const products = toNames(manifest.products);
  const subprocessors = toNames((manifest.subprocessors as { list?: unknown } | undefined)?.list);
  const speaker = toSpeaker(words, locale, toUnknown, products, subprocessors);
  const places = residency.locations.map((location) => toPlace(location, speaker, words));
  const toChoices = (values: string[], names?: ReadonlyMap<string, string>): Choice[] =>
    [...new Set(values)].map((value) => ({ value, name: names?.get(value) ?? value }));
  return {
    statement: residency.statement === undefined ? null : { label: '', ...speaker.text(residency.statement) },
    places,
    transfers: (residency.transfers ?? []).map((transfer, key) => toTransfer(transfer, key, places, speaker, words)),
    components: speaker.componentFacts(residency.componentScope ?? []),
    isPinned: residency.pinnedRegionsOnRequest === true,
    products: toChoices(
      places.flatMap((place) => place.products),
      products,
    ),
    categories: toChoices(places.flatMap((place) => place.categories)),
  };
}

/** The places and transfers that a filter leaves. What names no product is for all of them, and so with data. */
export function toFiltered(view: ResidencyView, { product, category }: ResidencyFilter): ResidencyView {
  const fits = (asked: string, values: string[]): boolean => !asked || !values.length || values.includes(asked);
  const places = view.places.filter((each) => fits(product, each.products) && fits(category, each.categories));
  const ids = new Set(places.map(({ id }) => id));
  const stays = (id: string): boolean => !id || ids.has(id);
  return { ...view, places, transfers: view.transfers.filter(({ from, to }) => stays(from) && stays(to)) };
}
