import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Location, Manifest, Residency, Transfer } from '../../src/core/manifest/types.js';
import { toBestText } from '../../src/view/best-text.js';
import { toPoint } from '../../src/view/map/places.js';
import { parseResidency, type ResidencyView, toFiltered, toResidency } from '../../src/view/residency.js';
import { en } from '../../src/view/words/en.js';
import { enResidency } from '../../src/view/words/en-residency.js';

const PRIMARY: Location = {
  id: 'eu',
  role: 'primary',
  provider: 'AWS',
  region: 'eu-central-1',
  partition: 'commercial',
  country: 'DE',
  city: 'Frankfurt am Main',
  lat: '50.11',
  lon: '8.68',
};

const say = (changes: Partial<Residency>, manifest: object = {}): ResidencyView =>
  toResidency({ locations: [], ...changes }, manifest as Manifest, enResidency, 'en-GB', en.unknown);
const sayPlace = (changes: Partial<Location>): ResidencyView['places'][number] => {
  const [place] = say({ locations: [{ id: 'x', role: 'primary', ...changes }] }).places;
  assert.ok(place);
  return place;
};
const sayTransfer = (changes: Partial<Transfer>): ResidencyView['transfers'][number] => {
  const transfer: Transfer = { from: { location: 'eu' }, to: { country: 'US' }, mechanism: 'dpf', ...changes };
  const [said] = say({ locations: [PRIMARY], transfers: [transfer] }).transfers;
  assert.ok(said);
  return said;
};

const SENTENCES: Record<string, [Partial<Location>, string, string]> = {
  'a region of a provider': [PRIMARY, 'point', 'Primary, in Frankfurt am Main, Germany (AWS, eu-central-1).'],
  'a city without coordinates': [
    { city: 'Frankfurt am Main', country: 'DE' },
    'country',
    'Primary, in Frankfurt am Main, Germany.',
  ],
  'a state': [{ country: 'US', subdivision: 'Oklahoma' }, 'country', 'Primary, in Oklahoma, the United States.'],
  'a government cloud': [
    { provider: 'AWS', partition: 'government', country: 'US' },
    'country',
    'Primary, somewhere in the United States (AWS, government cloud).',
  ],
  'a country': [{ role: 'backup', country: 'AU' }, 'country', 'Backup, somewhere in Australia.'],
  'a city that is a country': [{ country: 'SG', city: 'Singapore' }, 'country', 'Primary, in Singapore.'],
  'an area': [{ role: 'replica', area: 'EEA' }, 'area', 'Replica, somewhere in the European Economic Area.'],
  'the whole world': [{ area: 'global' }, 'none', 'Primary, anywhere in the world.'],
  'the customer’s own site': [
    { role: 'customer-hosted', customerPremises: true },
    'none',
    'Hosted by the customer, on the customer’s own premises.',
  ],
  'a provider alone': [{ provider: 'Example Cloud' }, 'none', 'Primary (Example Cloud).'],
  'words of a later version': [
    { role: 'quantum', area: 'MOON' },
    'none',
    'Unknown “quantum”, somewhere in Unknown “MOON”.',
  ],
  'words that are members of every object': [{ role: 'toString' }, 'none', 'Unknown “toString”.'],
};
for (const [name, [location, precision, sentence]] of Object.entries(SENTENCES)) {
  test(`says where ${name} is, and no more`, () => {
    const place = sayPlace(location);
    assert.deepEqual([place.precision, place.sentence], [precision, sentence]);
    assert.equal(toPoint(place.position) === null, precision === 'none');
  });
}

test('takes no coordinates that are none', () => {
  for (const [lat, lon] of [
    ['91', '0'],
    ['0', '181'],
    ['50.11', undefined],
  ]) {
    const place = sayPlace({ country: 'DE', ...(lat && { lat }), ...(lon && { lon }) });
    assert.equal(place.precision, 'country');
  }
});

test('tells roles apart by shape, and what is optional besides', () => {
  const shape = (changes: Partial<Location>): string => sayPlace(changes).shape;
  assert.deepEqual(
    ['primary', 'replica', 'backup', 'disaster-recovery', 'ai-inference', 'anything'].map((role) => shape({ role })),
    ['disc', 'double', 'ring', 'diamond', 'square', 'square'],
  );
  assert.equal(shape({ role: 'primary', customerPremises: true }), 'house');
  const optional = (mode: string): boolean => sayPlace({ availability: { mode } }).isOptional;
  assert.deepEqual(['default', 'on-request', 'planned', 'anything'].map(optional), [false, true, true, true]);
});

test('tells what is no longer in use from what is', () => {
  const place = sayPlace({ ...PRIMARY, availability: { mode: 'retired' } });
  assert.deepEqual([place.isInUse, sayPlace(PRIMARY).isInUse], [false, true]);
  assert.ok(place.facts.some(({ text }) => text === 'Retired'));
});

test('the list has every word that the manifest has of a place', () => {
  const word = fc.stringMatching(/^[A-Za-z]{6,12}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  const location = fc.record({
    label: word,
    provider: word,
    region: word,
    partition: word,
    subdivision: word,
    city: word,
    operator: word,
    underlyingProvider: word,
    subprocessor: word,
    role: word,
    dataCategories: words,
    purposes: words,
    products: words,
    plans: words,
    customers: word,
    availability: fc.record({ mode: word, plans: words, audiences: words, regions: words, from: word }),
    scope: word,
    guarantee: word,
    encryption: word,
    keyLocation: word,
    exclusions: words,
    accessRestrictions: word,
    governmentClassification: word,
    sovereigntyLevel: word,
    since: word,
    until: word,
    tags: words,
    updated: word,
    reviewed: word,
    source: fc.record({ url: fc.constant('https://vendor.example/'), label: word, type: word, access: word }),
    notes: word,
  });
  fc.assert(
    fc.property(location, (fields) => {
      const place = sayPlace({ ...fields, country: 'DE' });
      const text = [place.name, place.sentence, ...place.facts.map((fact) => `${fact.text} ${fact.href ?? ''}`)].join(
        ' ',
      );
      const leaves = (value: unknown): string[] =>
        typeof value === 'object' && value ? Object.values(value).flatMap(leaves) : [`${value}`];
      for (const leaf of leaves(fields)) {
        // Words that only an attestor may use are not repeated where they are no word of the vocabulary.
        if (!/cert|verif|attest|trust/i.test(leaf)) assert.ok(text.includes(leaf), leaf);
      }
    }),
  );
});

test('names products and sub-processors, but only by names that are fit to be shown', () => {
  const manifest = {
    products: [{ id: 'console', name: 'Example Console' }, { id: 'bad', name: 'turned\u202eround' }, null],
    subprocessors: { list: [{ id: 'cloud', name: 'Example Cloud' }] },
  };
  const { places, products } = say(
    { locations: [{ ...PRIMARY, products: ['console', 'bad'], subprocessor: 'cloud' }] },
    manifest,
  );
  const texts = places[0]?.facts.map(({ text }) => text);
  assert.ok(texts?.includes('Example Console and bad'));
  assert.ok(texts?.includes('Example Cloud'));
  assert.deepEqual(products, [
    { value: 'console', name: 'Example Console' },
    { value: 'bad', name: 'bad' },
  ]);
});

test('other sections may be anything', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (products, subprocessors) => {
      say({ locations: [PRIMARY] }, { products, subprocessors });
    }),
  );
});

test('says of a transfer where it goes and what it rests on', () => {
  const { sentence, short, from, start, end } = sayTransfer({});
  assert.equal(sentence, 'From Frankfurt am Main to the United States, based on the Data Privacy Framework.');
  assert.deepEqual([short, from], ['DPF', 'eu']);
  assert.ok(toPoint(start) && toPoint(end));
});

test('says of a transfer between areas, and of one whose end is nowhere', () => {
  assert.match(
    sayTransfer({ from: { area: 'EEA' }, to: { area: 'global' } }).sentence,
    /^From the European Economic Area to Anywhere/,
  );
  assert.equal(toPoint(sayTransfer({ to: { area: 'global' } }).end), null);
  assert.match(
    sayTransfer({ to: { location: 'gone' }, mechanism: 'pact' }).sentence,
    /to gone, based on Unknown “pact”/,
  );
});

test('the list has every word that the manifest has of a transfer', () => {
  const { facts } = sayTransfer({
    reference: 'Decision 1',
    recipient: 'lumen',
    purpose: 'Support',
    supplementaryMeasures: ['One', { de: 'Zwei', en: 'Two' }],
  });
  assert.deepEqual(
    facts.map(({ text }) => text),
    ['lumen', 'Support', 'Decision 1', 'One', 'Two'],
  );
});

test('says part by part what stays', () => {
  const { components, isPinned, statement } = say({
    statement: 'It stays.',
    componentScope: [
      { component: 'Database', scope: 'in-region' },
      { component: 'E-mail', scope: 'global', note: 'Sent from anywhere.' },
    ],
    pinnedRegionsOnRequest: true,
  });
  assert.deepEqual(
    components.map(({ label, text }) => [label, text]),
    [
      ['Database', 'In the region'],
      ['E-mail', 'Anywhere. Sent from anywhere.'],
    ],
  );
  assert.deepEqual([isPinned, statement?.text], [true, 'It stays.']);
});

test('a filter leaves what is for the product, and what is for all of them', () => {
  const view = say({
    locations: [
      { ...PRIMARY, id: 'a', products: ['one'], dataCategories: ['Mail'] },
      { ...PRIMARY, id: 'b', products: ['two'] },
      { ...PRIMARY, id: 'c' },
    ],
    transfers: [
      { from: { location: 'a' }, to: { country: 'US' }, mechanism: 'dpf' },
      { from: { location: 'b' }, to: { country: 'US' }, mechanism: 'dpf' },
    ],
  });
  const left = (product: string, category = ''): string => {
    const { places, transfers } = toFiltered(view, { product, category });
    return `${places.map(({ id }) => id).join('')} ${transfers.map(({ from }) => from).join('')}`;
  };
  assert.deepEqual(
    [left(''), left('one'), left('two'), left('', 'Mail'), left('', 'Other')],
    ['abc ab', 'ac a', 'bc b', 'abc ab', 'bc b'],
  );
});

test('a section that does not parse is told from one that is not there', () => {
  const parse = (residency: unknown): unknown => parseResidency({ residency } as Manifest);
  assert.equal(parse(undefined), null);
  assert.equal(parse({ locations: [{ id: 'a' }] }), 'invalid');
  assert.equal(parse({ locations: [{ ...PRIMARY, label: 'turned\u202eround' }] }), 'invalid');
  assert.deepEqual(parse({ locations: [] }), { locations: [] });
});

test('of a text in several languages the one that fits best is taken', () => {
  const text = { de: 'Ort', en: 'Place', 'pt-BR': 'Lugar' };
  const take = (locale: string): string => toBestText(text, locale).text;
  assert.deepEqual(['de-CH', 'pt-PT', 'fr', 'en-GB'].map(take), ['Ort', 'Lugar', 'Place', 'Place']);
  assert.deepEqual(toBestText({ ja: '場所' }, 'fr'), { text: '場所', lang: 'ja' });
});
