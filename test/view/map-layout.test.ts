import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAP_HEIGHT, MAP_WIDTH, type Point, project } from '../../src/view/map/equal-earth.js';
import { PART_NAMES, toFrame, toPart, toPixels } from '../../src/view/map/frames.js';
import {
  type Group,
  MARK,
  toArc,
  toCandidates,
  toGroups,
  toInside,
  toLabeller,
  toReach,
  toSides,
  toSpots,
} from '../../src/view/map/layout.js';

const point = fc.tuple(fc.double({ min: 0, max: 640, noNaN: true }), fc.double({ min: 0, max: 283, noNaN: true }));
const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

test('no mark ever covers another, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.option(point), { maxLength: 60 }), (points) => {
      const groups = toGroups(points);
      const shown = groups.flatMap((group) => (group.isCluster ? [group.at] : toSpots(group)));
      for (const [i, a] of shown.entries())
        for (const b of shown.slice(0, i)) assert.ok(apart(a, b) >= 2 * MARK - 1e-6);
      const members = groups.flatMap((group) => group.members).sort((a, b) => a - b);
      assert.deepEqual(
        members,
        [...points.keys()].filter((i) => points[i]),
      );
    }),
  );
});

test('up to three of one place stand side by side, more become a number', () => {
  const at: Point = [100, 100];
  assert.deepEqual(toSpots(toGroups([at, at])[0] as Group), [
    [91, 100],
    [109, 100],
  ]);
  assert.deepEqual(
    [3, 4].map((count) => toGroups(Array(count).fill(at)).map((group) => group.isCluster)),
    [[false], [true]],
  );
});

test('marks that stand side by side stand as they lie, west before east', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      for (const { members } of toGroups(points)) {
        const xs = members.map((index) => points[index]?.[0] ?? Number.NaN);
        assert.deepEqual(
          xs,
          [...xs].sort((a, b) => a - b),
        );
      }
    }),
  );
});

test('an open cluster shows each of its marks within the drawing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 60 }), point, (count, at) => {
      const [group] = toGroups(Array(count).fill(at));
      const [width, height] = [640, 283];
      const spots = toSpots(toInside(group as Group, width, height));
      for (const [i, a] of spots.entries()) for (const b of spots.slice(0, i)) assert.ok(apart(a, b) >= 2 * MARK);
      if (toReach(count) * 2 > height) return;
      for (const [x, y] of spots) assert.ok(x >= MARK && y >= MARK && x <= width - MARK && y <= height - MARK);
    }),
  );
});

test('thousands of places stay quick', () => {
  const started = performance.now();
  toGroups(Array.from({ length: 5000 }, (_, i): Point => [(i * 7919) % 640, (i * 104_729) % 283]));
  assert.ok(performance.now() - started < 1000);
});

test('no name ever covers another name or a mark, or leaves the drawing', () => {
  const named = fc.array(fc.tuple(point, fc.string({ minLength: 1, maxLength: 20 })), { maxLength: 30 });
  fc.assert(
    fc.property(named, (all) => {
      const groups = toGroups(all.map(([at]) => at));
      const labeller = toLabeller(groups, 640, 283);
      const boxes = groups.flatMap((group, i) => {
        const label = labeller.place(all[i]?.[1] ?? '', toCandidates(group));
        if (!label) return [];
        const width = label.text.length * 6;
        const left = label.at[0] - { start: 0, end: width, middle: width / 2 }[label.anchor];
        return [{ left, right: left + width, y: label.at[1] }];
      });
      for (const [i, a] of boxes.entries()) {
        assert.ok(a.left >= 0 && a.right <= 640);
        for (const b of boxes.slice(0, i)) {
          assert.ok(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 11);
        }
        for (const { at, radius } of groups) {
          assert.ok(a.right <= at[0] - radius || a.left >= at[0] + radius || Math.abs(a.y - at[1]) >= MARK);
        }
      }
    }),
  );
});

test('an arc stays in the drawing, and there and back are two arcs', () => {
  const [a, b] = toGroups([
    [100, 20],
    [400, 30],
  ]) as [Group, Group];
  const [there, back] = [toArc(a, b, 283), toArc(b, a, 283)];
  assert.ok(there && back && there.top[1] > 0 && back.top[1] > 0);
  const [c, d] = toGroups([
    [100, 150],
    [400, 150],
  ]) as [Group, Group];
  assert.notEqual(toArc(c, d, 283)?.top[1], toArc(d, c, 283)?.top[1]);
});

test('there is no arc between neighbours', () => {
  const [a, b] = toGroups([
    [100, 100],
    [120, 100],
  ]) as [Group, Group];
  assert.equal(toArc(a, b, 283), null);
});

test('every part of the world lies on the map, but for a strip of empty sea', () => {
  for (const name of PART_NAMES) {
    const { left, top, width, height } = toFrame(name);
    assert.ok(left >= -20 && top >= -20 && left + width <= MAP_WIDTH + 20 && top + height <= MAP_HEIGHT + 20, name);
    assert.ok(width / height > 1.2 && width / height < 2.3, name);
  }
});

test('a place that no part shows is for the whole map', () => {
  assert.equal(toPart(project(21.3, -157.9)), '');
});

test('no name ever covers an arc', () => {
  const [from, to] = toGroups([
    [100, 150],
    [400, 150],
  ]) as [Group, Group];
  const arc = toArc(from, to, 283);
  assert.ok(arc);
  const labeller = toLabeller([from, to], 640, 283);
  labeller.avoid(arc.course, 2);
  const [x, y] = arc.top;
  assert.equal(labeller.place('SCC', [{ at: [x, y], anchor: 'middle' }]), null);
  assert.ok(labeller.place('SCC', toSides(arc)));
});

const CITIES: Record<string, readonly [number, number][]> = {
  europe: [
    [59.3, 18],
    [38.7, -9.1],
    [37.9, 23.7],
    [53.3, -6.3],
    [35.9, 14.5],
  ],
  'north-america': [
    [49.2, -123],
    [19.4, -99.1],
    [45.5, -73.6],
    [25.8, -80.2],
  ],
  'south-america': [
    [4.7, -74],
    [-33.4, -70.7],
    [-23.5, -46.6],
  ],
  'asia-pacific': [
    [1.35, 103.8],
    [35.7, 139.7],
    [-37.8, 145],
    [-36.8, 174.8],
    [19, 72.9],
  ],
  'middle-east-africa': [
    [25.2, 55.3],
    [-33.9, 18.4],
    [30, 31.2],
    [6.5, 3.4],
  ],
};
for (const [name, cities] of Object.entries(CITIES)) {
  test(`the cities of ${name} are in its frame`, () => {
    for (const [latitude, longitude] of cities) {
      assert.ok(toPixels(project(latitude, longitude), toFrame(name), 640), `${latitude} ${longitude}`);
      assert.equal(toPart(project(latitude, longitude)), name, `${latitude} ${longitude}`);
    }
  });
}

test('what lies outside a part is not drawn in it, and the whole world has everything', () => {
  assert.equal(toPixels(project(1.35, 103.8), toFrame('europe'), 640), null);
  assert.ok(toPixels(project(1.35, 103.8), toFrame('nowhere'), 640));
});
