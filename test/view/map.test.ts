import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';
import { COUNTRIES as CODES } from '../../src/publish/lint/countries.js';
import { COUNTRIES } from '../../src/view/map/countries.js';
import { MAP_HEIGHT, MAP_WIDTH, MIDDLE, project } from '../../src/view/map/equal-earth.js';
import { LAND, SMALL } from '../../src/view/map/land.js';
import { NEAR } from '../../src/view/map/near.js';
import { parseOutlines, toCountries, toMiddle, toPoint } from '../../src/view/map/places.js';
import { makeMap } from '../tools/map.js';

const [x0, y0] = project(0, MIDDLE);
const reference = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(MAP_WIDTH, { type: 'Sphere' }).translate([x0, y0]);

test('places are where the reference implementation has them', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (latitude, longitude) => {
        // On the edge itself, either side is right.
        fc.pre(Math.abs(Math.abs(longitude - MIDDLE) - 180) > 1e-6);
        const expected = reference([longitude, latitude]) ?? [];
        for (const [i, found] of project(latitude, longitude).entries()) {
          assert.ok(Math.abs(found - (expected[i] ?? Number.NaN)) < 1e-6, `${found} for ${expected[i]}`);
        }
      },
    ),
  );
});

test('degrees may be counted all the way round', () => {
  assert.deepEqual(project(10, 370), project(10, 10));
});

test('the geometry is what the tool makes of the atlas', () => {
  for (const [path, text] of makeMap()) assert.equal(readFileSync(path, 'utf8'), text, path);
});

test('every country of ISO 3166-1 but Antarctica has a place on the map', () => {
  for (const code of [...CODES].filter((each) => each !== 'AQ')) {
    const [x = -1, y = -1] = toMiddle(code) ?? [];
    assert.ok(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT, `${code} ${x} ${y}`);
  }
});

test('every country has an outline or is a dot, and none is both', () => {
  const outlined = [...parseOutlines(COUNTRIES).keys()];
  const dots = SMALL.match(/../g) ?? [];
  const all = [...outlined, ...dots];
  assert.equal(new Set(all).size, all.length);
  // Land without a code of the standard is land all the same.
  const own = ['XK', 'ZZ'];
  const known = [...CODES].filter((code) => code !== 'AQ' && toMiddle(code) !== null);
  assert.deepEqual(all.sort(), [...known, ...own].sort());
});

test('a closer look has every country that the whole world has, and small ones besides', () => {
  const near = parseOutlines(NEAR);
  for (const code of parseOutlines(COUNTRIES).keys()) assert.ok(near.has(code), code);
  assert.ok(near.has('LU') && SMALL.includes('LU'));
});

test('no land is missing where a country has no code: there is no hole in the Balkans', () => {
  // Straight through it, from one neighbour to the other, the land goes on.
  const at = project(42.6, 20.9);
  for (const [text, unit] of [
    [LAND, 2],
    [[...parseOutlines(NEAR).values()].join(''), 0.5],
  ] as const) {
    assert.equal(countWindings(text, at, unit), 1);
  }
});

/** How many rings of a path are around a point. */
function countWindings(path: string, [x, y]: readonly [number, number], unit: number): number {
  return [...path.matchAll(/M([-\d ]+)l([-\d ]+)z/g)].filter(([, start = '', steps = '']) => {
    const numbers = [start, steps].map((text) => (text.match(/-?\d+/g) ?? []).map(Number));
    const at = [numbers[0]?.[0] ?? 0, numbers[0]?.[1] ?? 0] as [number, number];
    const ring: [number, number][] = [[at[0] * unit, at[1] * unit]];
    for (const [i, step] of (numbers[1] ?? []).entries()) {
      at[i % 2 ? 1 : 0] += step;
      if (i % 2) ring.push([at[0] * unit, at[1] * unit]);
    }
    return ring.reduce((isIn, [ax, ay], i) => {
      const [bx, by] = ring.at(i - 1) ?? [0, 0];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !isIn : isIn;
    }, false);
  }).length;
}

test('no outline reaches from one edge of the map to the other', () => {
  for (const [text, unit] of [
    [COUNTRIES, 2],
    [NEAR, 0.5],
  ] as const) {
    for (const [, steps = ''] of text.matchAll(/l([-\d ]+)z/g)) {
      const along = (steps.match(/-?\d+/g) ?? []).filter((_, i) => i % 2 === 0).map(Number);
      assert.ok(along.every((step) => Math.abs(step) * unit < MAP_WIDTH / 4));
    }
  }
});

const CITIES: readonly [code: string, latitude: number, longitude: number][] = [
  ['SG', 1.35, 103.82],
  ['HK', 22.32, 114.17],
  ['MT', 35.9, 14.45],
  ['BH', 26.05, 50.55],
  ['LU', 49.8, 6.1],
  ['FR', 46.5, 2.5],
];
for (const [code, latitude, longitude] of CITIES) {
  test(`${code} stands where it is`, () => {
    const [x, y] = toMiddle(code) ?? [0, 0];
    const [atX, atY] = project(latitude, longitude);
    assert.ok(Math.hypot(x - atX, y - atY) < 20);
  });
}

test('a code that is none has no place', () => {
  for (const code of ['XX', '', 'toString', 'S']) assert.equal(toMiddle(code), null);
});

const toArea = (area: string): { degrees: null; country: string; area: string } => ({
  degrees: null,
  country: '',
  area,
});

test('areas are made of countries of the map, and stand in one of them', () => {
  for (const area of ['EU', 'EEA', 'UK', 'US', 'NA', 'LATAM', 'EMEA', 'MEA', 'APAC']) {
    const codes = toCountries(toArea(area));
    assert.equal(new Set(codes).size, codes.length, area);
    assert.ok(
      codes.every((code) => toMiddle(code)),
      area,
    );
    assert.ok(toPoint(toArea(area)), area);
  }
  assert.equal(toCountries(toArea('EU')).length, 27);
  assert.equal(toCountries(toArea('EEA')).length, 30);
  assert.deepEqual([toCountries(toArea('global')), toPoint(toArea('global'))], [[], null]);
});

test('a mark stands where the degrees say, else in the country, else in the area', () => {
  const all = { degrees: [50.11, 8.68], country: 'DE', area: 'EU' } as const;
  assert.deepEqual(toPoint(all), project(50.11, 8.68));
  assert.deepEqual(toPoint({ ...all, degrees: null }), toMiddle('DE'));
  assert.deepEqual(toCountries(all), ['DE']);
});

test('what lies far from a country is not shaded with it', () => {
  const outlines = parseOutlines(COUNTRIES);
  for (const [code, least, most] of [
    ['FR', 900, 1000],
    ['GF', 600, 700],
    ['ES', 900, 980],
  ] as const) {
    const starts = [...(outlines.get(code) ?? '').matchAll(/M(\d+)/g)].map(([, x]) => 2 * Number(x));
    assert.ok(starts.length > 0 && starts.every((x) => x > least && x < most), `${code} ${starts.join()}`);
  }
});

test('outlines are closed paths of whole steps that stay on the map', () => {
  for (const [text, part] of [
    [LAND, 0.5],
    [[...parseOutlines(COUNTRIES).values()].join(''), 0.5],
    [[...parseOutlines(NEAR).values()].join(''), 2],
  ] as const) {
    const rings = [...text.matchAll(/M(-?\d+)[ ]?(-?\d+)l([-\d ]+)z/g)];
    assert.equal(rings.map(([ring]) => ring).join(''), text);
    for (const [, x, y, steps = ''] of rings) {
      const at = [Number(x), Number(y)];
      for (const [i, step] of (steps.match(/-?\d+/g) ?? []).entries()) {
        const axis = i % 2;
        at[axis] = (at[axis] ?? 0) + Number(step);
        const most = (axis ? MAP_HEIGHT : MAP_WIDTH) * part;
        assert.ok((at[axis] ?? -1) >= 0 && (at[axis] ?? 0) <= most + 1);
      }
    }
  }
});
