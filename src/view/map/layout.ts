/**
 * Puts marks, names and arcs on the map so that none covers another. All in pixels of the drawing.
 *
 * @module
 */

import type { Point } from './equal-earth.js';

/** Room that one mark takes: the radius of a circle around it. */
export const MARK = 9;
/** Marks of one place that stand side by side; more of them become a number. */
const ROW = 3;
const CLUSTER = 13;
/** Height of the letters of a name. */
const LETTER = 11;

/** Marks that stand together: side by side, or as one with a number. */
export interface Group {
  /** Indexes of its places. */
  members: number[];
  at: Point;
  /** Nothing else's circle reaches into this one. */
  radius: number;
  isCluster: boolean;
}

/** A box: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/** A name beside a mark. */
export interface Label {
  text: string;
  at: Point;
  anchor: 'start' | 'middle' | 'end';
}

/** An arc from one group to another. */
export interface Arc {
  path: string;
  head: string;
  /** The top of its bow. */
  top: Point;
  /** Points along the way, near enough to each other that no name fits between them. */
  course: Point[];
}

function toDistance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

function toGroup(members: number[], at: Point): Group {
  const isCluster = members.length > ROW;
  return { members, at, isCluster, radius: isCluster ? CLUSTER : MARK * members.length };
}

function join(a: Group, b: Group): Group {
  const [m, n] = [a.members.length, b.members.length];
  const middle = (i: 0 | 1): number => (a.at[i] * m + b.at[i] * n) / (m + n);
  return toGroup(
    [...a.members, ...b.members].sort((x, y) => x - y),
    [middle(0), middle(1)],
  );
}

/** Groups points until no group reaches into another. */
export function toGroups(points: readonly (Point | null)[]): Group[] {
  let groups: Group[] = [];
  let isStable = false;
  const same = new Map<string, Group>();
  for (const [index, at] of points.entries()) {
    if (!at) continue;
    // What falls on one pixel is one group from the start: thousands of places stay quick.
    const key = `${Math.round(at[0])} ${Math.round(at[1])}`;
    const found = same.get(key);
    const one = toGroup([index], at);
    same.set(key, found ? join(found, one) : one);
  }
  groups = [...same.values()];
  while (!isStable) {
    isStable = true;
    const next: Group[] = [];
    for (const group of groups) {
      const near = next.findIndex((other) => toDistance(other.at, group.at) < other.radius + group.radius);
      const other = next[near];
      if (other) {
        next[near] = join(other, group);
        isStable = false;
      } else next.push(group);
    }
    groups = next;
  }
  // Side by side as they lie: what is farther east is never drawn west of its neighbour.
  const east = (index: number): number => points[index]?.[0] ?? 0;
  for (const { members } of groups) members.sort((a, b) => east(a) - east(b) || a - b);
  return groups;
}

/** Where each mark of a group stands: side by side, or, for an open cluster, around its middle. */
export function toSpots({ members, at: [x, y], isCluster }: Group): Point[] {
  const count = members.length;
  if (!isCluster) return members.map((_, i) => [x + (i - (count - 1) / 2) * 2 * MARK, y]);
  // As sunflowers have their seeds: at equal distances, however many there are.
  return members.map((_, i) => {
    const [radius, angle] = [MARK * 1.45 * Math.sqrt(i + 1), i * Math.PI * (3 - Math.sqrt(5))];
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** How far an open cluster reaches. */
export function toReach(count: number): number {
  return MARK * (1.45 * Math.sqrt(count) + 1.4);
}

/** The group moved so that, when it is open, all of it is to be seen. */
export function toInside(group: Group, width: number, height: number): Group {
  const reach = toReach(group.members.length);
  const clamp = (value: number, most: number): number =>
    Math.max(Math.min(value, most - reach), Math.min(reach, most / 2));
  return { ...group, at: [clamp(group.at[0], width), clamp(group.at[1], height)] };
}

/** A guess at a text's width, wide enough for bold Latin letters; others are as wide as they are high. */
function toWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u1100' ? LETTER : LETTER * 0.6;
  return width;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function toBox(at: Point, width: number, height: number, anchor: Label['anchor']): Box {
  const left = at[0] - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [left, at[1] - height / 2, left + width, at[1] + height / 2];
}

/** Keeps what has been placed, and finds places for names among it. */
export interface Labeller {
  /** Lets no name come nearer to these points than `room`. */
  avoid(points: readonly Point[], room: number): void;
  /** The name where it fits, at the first of the candidates that is free; null where there is none. */
  place(text: string, candidates: readonly { at: Point; anchor: Label['anchor'] }[]): Label | null;
}

/** A labeller for a drawing of this size with these marks in it. */
export function toLabeller(groups: readonly Group[], width: number, height: number): Labeller {
  const taken: Box[] = groups.map(({ at: [x, y], radius, isCluster }) => {
    const tall = isCluster ? CLUSTER : MARK;
    return [x - radius, y - tall, x + radius, y + tall];
  });
  return {
    avoid(points, room) {
      taken.push(...points.map((at) => toBox(at, 2 * room, 2 * room, 'middle')));
    },
    place(text, candidates) {
      for (const { at, anchor } of text ? candidates : []) {
        const box = toBox(at, toWidth(text), LETTER * 1.3, anchor);
        const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
        if (!isInside || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return { text, at, anchor };
      }
      return null;
    },
  };
}

/** Where a group's name may stand: after it, before it, below, above, and in the corners between. */
export function toCandidates({ at: [x, y], radius, isCluster }: Group): { at: Point; anchor: Label['anchor'] }[] {
  const [beside, below] = [radius + 3, (isCluster ? CLUSTER : MARK) + 8];
  return [
    { at: [x + beside, y], anchor: 'start' },
    { at: [x - beside, y], anchor: 'end' },
    { at: [x, y + below], anchor: 'middle' },
    { at: [x, y - below], anchor: 'middle' },
    ...[below - 3, 3 - below].flatMap((aside): { at: Point; anchor: Label['anchor'] }[] => [
      { at: [x + radius, y + aside], anchor: 'start' },
      { at: [x - radius, y + aside], anchor: 'end' },
    ]),
  ];
}

/**
 * Where an arc's name may stand: above the top of its bow or below it, as near as its slope allows, or beside it; else
 * farther along, as where the top is beyond the edge.
 */
export function toSides({ top, course }: Arc): { at: Point; anchor: Label['anchor'] }[] {
  const along = [0.3, 0.7, 0.15, 0.85, 0.06, 0.94].map((part) => course[Math.round(part * (course.length - 1))] ?? top);
  return [top, ...along].flatMap(([x, y]): { at: Point; anchor: Label['anchor'] }[] => [
    ...[-10, 11, -15, 16, -20, 21].map((off) => ({ at: [x, y + off], anchor: 'middle' }) as const),
    ...[0, 12, -12].flatMap((off): { at: Point; anchor: Label['anchor'] }[] => [
      { at: [x + 8, y + off], anchor: 'start' },
      { at: [x - 8, y - off], anchor: 'end' },
    ]),
  ]);
}

const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * An arc that leaves one circle and ends at another; null where they are too near for one. It bows to the left of its
 * way, so that there and back are two arcs; where that leads out of the drawing, and its ends do not, to the right.
 */
export function toArc(from: Group, to: Group, height: number): Arc | null {
  const distance = toDistance(from.at, to.at);
  const [start, end] = [from.radius + 2, to.radius + 4];
  if (distance < start + end + 12) return null;
  const [[ax, ay], [bx, by]] = [from.at, to.at];
  const [dx, dy] = [(bx - ax) / distance, (by - ay) / distance];
  const bow = Math.min(0.22 * distance, 90);
  const bend = (side: number): Point => [(ax + bx) / 2 + side * dy * 2 * bow, (ay + by) / 2 - side * dx * 2 * bow];
  const toTop = ([cx, cy]: Point): Point => [(ax + 2 * cx + bx) / 4, (ay + 2 * cy + by) / 4];
  const left = bend(1);
  const [, y] = toTop(left);
  const isBeyond = Math.min(ay, by) < 0 || Math.max(ay, by) > height;
  const control = isBeyond || (y > 8 && y < height - 8) ? left : bend(-1);
  const trim = (point: Point, length: number): Point => {
    const far = toDistance(point, control);
    const part = Math.min(length / far, 0.9);
    return [point[0] + (control[0] - point[0]) * part, point[1] + (control[1] - point[1]) * part];
  };
  const [[x1, y1], [x2, y2]] = [trim(from.at, start), trim(to.at, end)];
  const turn = Math.atan2(y2 - control[1], x2 - control[0]);
  const wing = (angle: number): string =>
    `${round(x2 - 6 * Math.cos(turn + angle))} ${round(y2 - 6 * Math.sin(turn + angle))}`;
  const steps = Math.ceil(distance / 8);
  return {
    course: Array.from({ length: steps + 1 }, (_, i): Point => {
      const t = i / steps;
      const on = (a: number, c: number, b: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b;
      return [on(x1, control[0], x2), on(y1, control[1], y2)];
    }),
    path: `M${round(x1)} ${round(y1)}Q${round(control[0])} ${round(control[1])} ${round(x2)} ${round(y2)}`,
    head: `M${wing(0.5)}L${round(x2)} ${round(y2)}L${wing(-0.5)}`,
    top: toTop(control),
  };
}
