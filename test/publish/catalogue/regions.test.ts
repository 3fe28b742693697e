import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLine, isToken } from '../../../src/core/manifest/leaves.js';
import { isCountry, isDecimal } from '../../../src/core/manifest/section-leaves.js';
import {
  findProvider,
  findRegion,
  REGION_PROVIDERS,
  REGIONS,
  suggestProviders,
  suggestRegions,
} from '../../../src/publish/catalogue/regions.js';
import { testCheckList } from './check-list.js';

const FARTHEST_KM = 100;

/** Where the catalogue's pin is elsewhere than the check list's, and why. */
const MOVED: Record<string, string> = {
  'aws/us-west-2': 'the data centres are in the east of Oregon',
  'aws/us-gov-east-1': 'in Ohio',
  'azure/eastus': 'in the north of Virginia; the list has the middle of the state',
  'azure/westcentralus': 'in the south-east of Wyoming; the list has a point near its western border',
  'azure/francecentral': 'in the Paris region; the list has the middle of the country',
  'azure/usgovvirginia': 'in the south of Virginia',
  'azure/usdodeast': 'in the south of Virginia',
  'crusoe/us-central-1': 'in the south-east of Wyoming; the list has the middle of the state',
  'lambda/us-south-1': 'only the state is published',
};

function toKilometres(a: { lat: string; lon: string }, b: { lat: string; lon: string }): number {
  const [lat1 = 0, lon1 = 0, lat2 = 0, lon2 = 0] = [a.lat, a.lon, b.lat, b.lon].map((each) => (+each * Math.PI) / 180);
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(half));
}

testCheckList(
  'regions.tsv',
  'every region of the check list is known, in the same country, partition and place',
  (rows) => {
    assert.ok(rows.length >= 267);
    for (const row of rows) {
      const name = `${row.provider}/${row.region}`;
      const region = findRegion(row.provider ?? '', row.region ?? '');
      assert.ok(region, name);
      assert.equal(region.country, row.country, name);
      assert.equal(region.partition, row.type, name);
      const { lat = '', lon = '' } = region;
      const isNear = toKilometres({ lat, lon }, { lat: row.lat ?? '', lon: row.lon ?? '' }) < FARTHEST_KM;
      assert.equal(isNear, !(name in MOVED), name);
    }
  },
);

testCheckList(
  'regions.tsv',
  'the catalogue names an operator where, and only where, the check list has one',
  (rows) => {
    for (const { provider = '', region = '', operator = '' } of rows) {
      const known = findRegion(provider, region)?.operator ?? '';
      assert.equal(known === '', operator === '', `${provider}/${region}`);
      assert.ok(operator.startsWith(known), `${provider}/${region}`);
    }
  },
);

test('a region id is unique within its provider, whatever its case, and fits a manifest', () => {
  const ids = REGIONS.map(({ provider, region }) => `${provider}/${region}`.toLowerCase());
  assert.equal(new Set(ids).size, ids.length);
  for (const { region } of REGIONS) assert.ok(isToken(region), region);
});

test('every region has a country that exists, or is an area', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const { provider, region, country, area } of REGIONS) {
    assert.ok(
      country === undefined ? area !== undefined : isCountry(country) && names.of(country),
      `${provider}/${region}`,
    );
  }
});

test('coordinates come in pairs, as decimal strings, within the globe', () => {
  for (const { provider, region, lat, lon } of REGIONS) {
    const name = `${provider}/${region}`;
    assert.equal(lat === undefined, lon === undefined, name);
    if (lat === undefined || lon === undefined) continue;
    assert.ok(isDecimal(lat) && isDecimal(lon), name);
    assert.ok(Math.abs(+lat) < 85 && Math.abs(+lon) <= 180, name);
  }
});

test('a region with coordinates names a city or a state, or no more than its country is known', () => {
  for (const { provider, region, city, subdivision, lat } of REGIONS) {
    const name = `${provider}/${region}`;
    if (lat === undefined) assert.equal(city ?? subdivision, undefined, name);
    for (const each of [city, subdivision]) assert.ok(each === undefined || isLine(each), name);
    assert.ok(city === undefined || subdivision === undefined, name);
  }
});

test('regions in one city of one country are at one point', () => {
  const points = new Map<string, string>();
  for (const { city, country, lat, lon } of REGIONS) {
    if (!city) continue;
    const place = `${city}, ${country}`;
    assert.equal(points.get(place) ?? `${lat} ${lon}`, `${lat} ${lon}`, place);
    points.set(place, `${lat} ${lon}`);
  }
});

test('China’s regions are in China, government and sovereign ones where they say', () => {
  const countries = (partition: string): Set<unknown> =>
    new Set(REGIONS.filter((region) => region.partition === partition).map(({ country }) => country));
  assert.deepEqual(countries('china'), new Set(['CN']));
  assert.deepEqual(countries('government'), new Set(['US', 'GB', 'AU']));
  assert.deepEqual(countries('sovereign'), new Set(['DE', 'ES', 'FR']));
});

test('a provider is found by its id and by its known names, and each names one provider', () => {
  for (const { id, name, aliases } of REGION_PROVIDERS) {
    for (const spelling of [id, name, ...aliases]) assert.equal(findProvider(spelling), id, spelling);
  }
  assert.equal(findProvider('amazon web services'), 'aws');
  for (const unknown of ['Nimbus Host', '', 'constructor']) assert.equal(findProvider(unknown), undefined, unknown);
});

test('only the provider’s own exact id finds a region', () => {
  assert.deepEqual(findRegion('AWS', 'eu-central-1'), {
    provider: 'aws',
    region: 'eu-central-1',
    partition: 'commercial',
    city: 'Frankfurt am Main',
    country: 'DE',
    lat: '50.11',
    lon: '8.68',
  });
  assert.equal(findRegion('ovh', 'gra')?.city, 'Gravelines');
  assert.equal(findRegion('azure', 'eu-central-1'), undefined);
  assert.equal(findRegion('aws', 'Frankfurt'), undefined);
  assert.equal(findRegion('', ''), undefined);
});

test('a jurisdiction has a border and no point', () => {
  assert.deepEqual(findRegion('cloudflare', 'eu'), {
    provider: 'cloudflare',
    region: 'eu',
    partition: 'commercial',
    area: 'EU',
  });
  assert.equal(findRegion('cloudflare', 'fedramp')?.partition, 'government');
  assert.equal(findRegion('cloudflare', 'fedramp')?.lat, undefined);
});

test('regions in somebody else’s data centres say whose', () => {
  assert.equal(findRegion('supabase', 'ap-southeast-1')?.underlyingProvider, 'AWS');
  assert.equal(findRegion('aws', 'ap-southeast-1')?.underlyingProvider, undefined);
});

test('a city or a slip of the keyboard leads to regions of that provider', () => {
  assert.deepEqual(suggestRegions('aws', 'Frankfurt'), ['eu-central-1']);
  assert.deepEqual(suggestRegions('Azure', 'uk-south'), ['uksouth']);
  assert.equal(suggestRegions('aws', 'eu-centrl-1')[0], 'eu-central-1');
  assert.deepEqual(suggestRegions('nobody', 'eu-central-1'), []);
  assert.deepEqual(suggestProviders('Azur'), ['azure']);
});
