import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location, Manifest, Transfer } from '../../src/core/manifest/types.js';
import { toFrame } from '../../src/view/map/frames.js';
import { type Scene, type SceneArc, toScene } from '../../src/view/map/scene.js';
import { toResidency } from '../../src/view/residency.js';
import { enResidency } from '../../src/view/words/en-residency.js';

const WIDTH = 800;

const toCity = (id: string, country: string, lat: string, lon: string): Location => ({
  id,
  role: 'primary',
  country,
  city: id,
  lat,
  lon,
});
const FRANKFURT = toCity('Frankfurt', 'DE', '50.11', '8.68');
const TOKYO = toCity('Tokyo', 'JP', '35.68', '139.69');
const PORTLAND = toCity('Portland', 'US', '45.52', '-122.68');
const SYDNEY = toCity('Sydney', 'AU', '-33.87', '151.21');

const toTransfer = ({ id: from }: Location, { id: to }: Location): Transfer => ({
  from: { location: from },
  to: { location: to },
  mechanism: 'scc-commission',
});

/** What is drawn of these places and transfers in a part of the world. */
function look(region: string, locations: Location[], transfers: Transfer[]): Scene {
  const view = toResidency({ locations, transfers }, {} as Manifest, enResidency, 'en', (word) => word);
  return toScene(view, toFrame(region), WIDTH, -1);
}

const isInside = ([x, y]: readonly [number, number], { height }: Scene): boolean =>
  x >= 0 && x <= WIDTH && y >= 0 && y <= height;

/** The part of an arc's course that can be seen. */
const toSeen = ({ course }: SceneArc, scene: Scene): number[] =>
  course.filter((point) => isInside(point, scene)).map(([x]) => x);

test('an arc that leads out of a part of the world is drawn to its edge, and says where it leads', () => {
  const scene = look('europe', [FRANKFURT, SYDNEY], [toTransfer(FRANKFURT, SYDNEY)]);
  const [arc] = scene.arcs;
  assert.equal(scene.arcs.length, 1);
  assert.ok(arc && isInside(arc.course[0] ?? [-1, -1], scene) && !isInside(arc.course.at(-1) ?? [0, 0], scene));
  assert.equal(arc.label?.text, 'SCC · Sydney');
  const back = look('asia-pacific', [FRANKFURT, SYDNEY], [toTransfer(FRANKFURT, SYDNEY)]);
  assert.equal(back.arcs[0]?.label?.text, 'SCC · Frankfurt');
});

test('an arc between two places that are elsewhere is no part of what is looked at', () => {
  assert.deepEqual(look('europe', [TOKYO, SYDNEY], [toTransfer(TOKYO, SYDNEY)]).arcs, []);
});

test('on the whole map an arc says no more than its mechanism', () => {
  assert.equal(look('', [FRANKFURT, SYDNEY], [toTransfer(FRANKFURT, SYDNEY)]).arcs[0]?.label?.text, 'SCC');
});

test('an arc over the Pacific crosses the edge of the map, and not the rest of the world', () => {
  for (const ends of [
    [TOKYO, PORTLAND],
    [PORTLAND, TOKYO],
  ] as const) {
    const scene = look('', [...ends], [toTransfer(...ends)]);
    assert.equal(scene.arcs.length, 2);
    const seen = scene.arcs.flatMap((arc) => toSeen(arc, scene));
    assert.ok(seen.every((x) => x < 0.35 * WIDTH || x > 0.65 * WIDTH));
    assert.ok(seen.some((x) => x < 0.05 * WIDTH) && seen.some((x) => x > 0.95 * WIDTH));
    assert.deepEqual(
      scene.arcs.map(({ transfers }) => transfers),
      [[0], [0]],
    );
  }
});

test('seen from Asia it leads east', () => {
  const scene = look('asia-pacific', [TOKYO, PORTLAND], [toTransfer(TOKYO, PORTLAND)]);
  const seen = scene.arcs.flatMap((arc) => toSeen(arc, scene));
  const [tokyo] = scene.marks;
  assert.ok(tokyo && seen.length > 0 && seen.every((x) => x > tokyo.at[0]));
});
