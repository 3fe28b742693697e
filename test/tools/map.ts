/**
 * Makes the map's geometry from Natural Earth (public domain): `npx tsx test/tools/map.ts`.
 *
 * Outlines are simplified after projection and where countries share a border only once, so that no gap opens between
 * two that are shaded side by side.
 *
 * @module
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, MultiPolygon as Shared, Polygon as SharedOne, Topology } from 'topojson-specification';
import { MAP_WIDTH, project } from '../../src/view/map/equal-earth.js';
import { toFrame } from '../../src/view/map/frames.js';

type Named = (SharedOne | Shared) & GeometryObject<{ name: string }>;
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: Named[] } }>;
type Ring = (readonly [number, number])[];

const NOTICE = '// Written by test/tools/map.ts from Natural Earth, which is in the public domain.\n\n';

/** How finely something is drawn. */
interface Detail {
  /** Corners that stand out by less than this are left out: square units of the map. */
  triangle: number;
  /** Islands smaller than this are no outline. */
  island: number;
  /** How many steps there are in a unit of the map. */
  part: number;
}

/** For the whole world, and for a part of it, where Europe, which is looked at most closely, is finer still. */
const WORLD: Detail = { triangle: 8, island: 24, part: 0.5 };
const NEAR: Detail = { triangle: 2, island: 4, part: 2 };
const EUROPE = toFrame('europe');
const EUROPE_FINER = 3;

/** What Natural Earth has within other countries, or not at all: latitude and longitude. */
const APART: Readonly<Record<string, readonly [number, number]>> = {
  BQ: [12.2, -68.3],
  BV: [-54.4, 3.4],
  CC: [-12.2, 96.8],
  CX: [-10.5, 105.6],
  GF: [4, -53],
  GI: [36.1, -5.4],
  GP: [16.2, -61.5],
  MQ: [14.6, -61],
  RE: [-21.1, 55.5],
  SJ: [78.7, 16],
  TK: [-9.2, -171.8],
  TV: [-8.5, 179.2],
  UM: [19.3, 166.6],
  YT: [-12.8, 45.2],
};

const { resolve } = createRequire(import.meta.url);
const COARSE = resolve('world-atlas/countries-110m.json');
const FINE = resolve('world-atlas/countries-50m.json');

function readAtlas(path: string): Atlas {
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const { countries } = atlas.objects;
  // Antarctica is no place for data, and wider than all others.
  countries.geometries = countries.geometries.filter(({ id }) => id !== '010');
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [...project(y * (scale[1] ?? 1) + (translate[1] ?? 0), x * (scale[0] ?? 1) + (translate[0] ?? 0))];
    });
  });
  const { transform: _, bbox: __, ...rest } = atlas;
  return { ...rest, arcs };
}

/** ISO 3166-1: three digits to two letters. What has none is land all the same: Kosovo by the letters that are in use. */
function toCode({ id, properties }: Named): string {
  if (id !== undefined) return (Intl.getCanonicalLocales(`und-${id}`)[0] ?? '').slice(4);
  return properties?.name === 'Kosovo' ? 'XK' : 'ZZ';
}

/** How many times finer than elsewhere it is drawn here. */
function toFineness([x = 0, y = 0]: Position): number {
  const { left, top, width, height } = EUROPE;
  return x >= left && x <= left + width && y >= top && y <= top + height ? EUROPE_FINER : 1;
}

/** How much a corner stands out. */
function toTriangle([a, b, c]: [Position, Position, Position]): number {
  return toArea([a, b, c]) * toFineness(b);
}

function toShape(atlas: Atlas, country: Named): Polygon | MultiPolygon {
  return (feature(atlas, country) as Feature<Polygon | MultiPolygon>).geometry;
}

function toPolygons(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function toArea(ring: readonly Position[]): number {
  return Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + (x * y2 - x2 * y) / 2;
    }, 0),
  );
}

/** Whether the map's edge runs through it, so that its halves lie on either side of the world: a lone island does. */
function isTorn(ring: readonly Position[]): boolean {
  const xs = ring.map(([x = 0]) => x);
  return Math.max(...xs) - Math.min(...xs) > MAP_WIDTH / 2;
}

/** Rings in whole steps, without small islands and points that say nothing. */
function toRings(polygons: Position[][][], { part, island }: Detail): Ring[] {
  return polygons
    .flat()
    .filter((ring) => toArea(ring) * toFineness(ring[0] ?? []) >= island && !isTorn(ring))
    .map((ring) => {
      const whole = ring
        .slice(0, -1)
        .map(([x = 0, y = 0]): [number, number] => [Math.round(x * part), Math.round(y * part)]);
      return whole.filter(([x, y], i) => {
        const [x2, y2] = whole.at(i - 1) ?? [];
        return x !== x2 || y !== y2;
      });
    })
    .filter((ring) => ring.length > 2);
}

const join = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** A path of relative steps. */
function toPath(rings: Ring[]): string {
  return rings
    .map((ring) => {
      let [x, y] = ring[0] ?? [0, 0];
      const steps = ring.slice(1).map(([x2, y2]) => {
        const step = join(x2 - x, y2 - y);
        [x, y] = [x2, y2];
        return step;
      });
      return `M${join(...(ring[0] ?? [0, 0]))}l${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

/** The point of a country that is farthest from its edge: where its mark stands. */
function toMiddle(shape: Polygon | MultiPolygon): readonly [number, number] {
  const [largest = []] = toPolygons(shape)
    .map(([ring = []]) => ring)
    .sort((a, b) => toArea(b) - toArea(a));
  const xs = largest.map(([x = 0]) => x);
  const ys = largest.map(([, y = 0]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: readonly [number, number] = [(left + right) / 2, (top + bottom) / 2];
  let most = 0;
  const cells = 48;
  for (let i = 1; i < cells; i++) {
    for (let j = 1; j < cells; j++) {
      const at = [left + ((right - left) * i) / cells, top + ((bottom - top) * j) / cells] as const;
      const room = toRoom(at, largest);
      if (room > most) [best, most] = [at, room];
    }
  }
  return best;
}

/** How far a point is from a ring's edge; 0 outside. */
function toRoom([x, y]: readonly [number, number], ring: Position[]): number {
  let isInside = false;
  let room = Number.POSITIVE_INFINITY;
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring.at(i - 1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
    const near = Math.max(0, Math.min(1, t));
    room = Math.min(room, Math.hypot(x - ax - near * (bx - ax), y - ay - near * (by - ay)));
  }
  return isInside ? room : 0;
}

/** Islands no farther from a place apart than this belong to it. */
const CLOSE = 24;

/** The code of the place apart that a polygon of another country is, or is next to. */
function findApart([ring = []]: Position[][]): string | undefined {
  const isAt = ([x, y]: readonly [number, number]): boolean =>
    toRoom([x, y], ring) > 0 || ring.some(([x2 = 0, y2 = 0]) => Math.hypot(x - x2, y - y2) < CLOSE);
  return Object.entries(APART).find(([, [latitude, longitude]]) => isAt(project(latitude, longitude)))?.[0];
}

function toText(name: string, summary: string, value: string): string {
  return `/** ${summary} */\nexport const ${name}: string =\n  '${value}';\n`;
}

/** Outlines of countries by their codes. */
function toOutlines(atlas: Atlas, detail: Detail): Map<string, string> {
  const parts = new Map<string, Position[][][]>();
  const simple = simplify(presimplify(atlas, toTriangle), detail.triangle) as Atlas;
  for (const each of simple.objects.countries.geometries) {
    const all = toPolygons(toShape(simple, each));
    const most = Math.max(...all.map(([ring = []]) => toArea(ring)));
    for (const polygon of all) {
      const isMain = toArea(polygon[0] ?? []) === most;
      const code = (isMain ? undefined : findApart(polygon)) ?? toCode(each);
      parts.set(code, [...(parts.get(code) ?? []), polygon]);
    }
  }
  const paths = [...parts].map(([code, polygons]) => [code, toPath(toRings(polygons, detail))] as const);
  return new Map(paths.filter(([, path]) => path).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toLines(outlines: Map<string, string>): string {
  return [...outlines].map(([code, path]) => code + path).join(' ');
}

/** The files to write, by path from the repository's root. */
export function makeMap(): Map<string, string> {
  const coarse = readAtlas(COARSE);
  const land = simplify(presimplify(coarse, toTriangle), WORLD.triangle) as Atlas;
  const outline = toPath(toRings(toPolygons(merge(land, land.objects.countries.geometries)), WORLD));
  const countries = toOutlines(coarse, WORLD);
  const fine = readAtlas(FINE);
  const middles = new Map<string, readonly [number, number]>();
  for (const [code, [latitude, longitude]] of Object.entries(APART)) middles.set(code, project(latitude, longitude));
  for (const each of fine.objects.countries.geometries) {
    const code = toCode(each);
    // Of two shapes with one code the first is the country.
    if (code !== 'ZZ' && !middles.has(code)) middles.set(code, toMiddle(toShape(fine, each)));
  }
  const sorted = [...middles].sort(([a], [b]) => (a < b ? -1 : 1));
  const digits = (n: number): string => Math.max(0, Math.round(n)).toString(36).padStart(2, '0');
  const centers = sorted.map(([code, [x, y]]) => code + digits(x / 2) + digits(y / 2)).join('');
  const small = sorted.flatMap(([code]) => (countries.has(code) ? [] : [code])).join('');

  return new Map([
    [
      'src/view/map/land.ts',
      `${NOTICE}${toText('LAND', 'The outline of all land but Antarctica, in half the map’s units.', outline)}
${toText('MIDDLES', 'Where the mark of each country stands: its code, and half of x and y in two digits of base 36 each.', centers)}
${toText('SMALL', 'Codes of countries that are too small for an outline: they are dots.', small)}`,
    ],
    [
      'src/view/map/countries.ts',
      NOTICE +
        toText(
          'COUNTRIES',
          'Each country’s code and its outline, in half the map’s units. Borders as Natural Earth draws them.',
          toLines(countries),
        ),
    ],
    [
      'src/view/map/near.ts',
      NOTICE + toText('NEAR', 'The same for a closer look, in twice the map’s units.', toLines(toOutlines(fine, NEAR))),
    ],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of makeMap()) writeFileSync(new URL(`../../${path}`, import.meta.url), text);
}
