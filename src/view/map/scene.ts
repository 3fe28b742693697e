/**
 * Everything on the map at once: where each mark, number, name and arc stands. In pixels of the drawing.
 *
 * @module
 */

import type { PlaceView, ResidencyView, TransferView } from '../residency.js';
import { MAP_WIDTH, type Point } from './equal-earth.js';
import { type Frame, isInside, toDrawing, toPixels } from './frames.js';
import {
  type Arc,
  type Group,
  type Label,
  MARK,
  toArc,
  toCandidates,
  toGroups,
  toInside,
  toLabeller,
  toReach,
  toSides,
  toSpots,
} from './layout.js';
import { toPoint } from './places.js';

/** A mark, by the index of its place. */
export interface SceneMark {
  place: number;
  at: Point;
}

/** Several marks as one. */
export interface SceneCluster {
  members: number[];
  at: Point;
}

/** One or more transfers between the same two ends. */
export interface SceneArc extends Arc {
  /** Keys of the transfers. */
  transfers: number[];
  label: Label | null;
}

/** What there is to draw. */
export interface Scene {
  height: number;
  marks: SceneMark[];
  clusters: SceneCluster[];
  /** The cluster that is open. */
  open: { at: Point; radius: number; marks: SceneMark[] } | null;
  labels: Label[];
  arcs: SceneArc[];
  /** Ends of arcs at which there is no mark. */
  ends: Point[];
}

/** Points of the drawing. What has no place on the map stands in its lower left corner, in the open sea. */
function toPoints(places: readonly PlaceView[], frame: Frame, width: number, height: number): (Point | null)[] {
  const bench = new Map<string, number>();
  const points = places.map(({ position }) => toPoint(position));
  for (const [i, { spot, isInUse }] of places.entries()) {
    if (!points[i] && isInUse) bench.set(spot, (bench.get(spot) ?? 0) + 1);
  }
  const rows = [...bench.keys()];
  return places.map(({ spot, isInUse }, i) => {
    const at = points[i];
    if (!isInUse) return null;
    if (at) return toPixels(at, frame, width);
    return [4 + MARK * Math.min(bench.get(spot) ?? 1, 3), height - 14 - rows.indexOf(spot) * 24];
  });
}

/**
 * The shorter way between two ends, where once around the world is so many pixels: straight, or over the edge of the map,
 * which is two ways in a drawing, one that leaves it and one that comes in from the other side.
 */
function toShortest(from: Group, to: Group, around: number): [Group, Group][] {
  const apart = to.at[0] - from.at[0];
  if (Math.abs(apart) <= around / 2) return [[from, to]];
  const move = (group: Group, by: number): Group => ({ ...group, at: [group.at[0] + by, group.at[1]] });
  const over = apart > 0 ? -around : around;
  return [
    [from, move(to, over)],
    [move(from, -over), to],
  ];
}

/** The names of a group's places, where there are few enough to read. */
function toName({ members }: Group, places: readonly PlaceView[]): string {
  const names = new Set(members.map((index) => places[index]?.spot ?? ''));
  return names.size > 3 ? '' : [...names].join(' · ');
}

/** Lays the map out, `width` pixels wide. `active` is the index of the place that was chosen, -1 for none: its cluster opens. */
export function toScene(view: ResidencyView, frame: Frame, width: number, active: number): Scene {
  const height = (width * frame.height) / frame.width;
  const { places, transfers } = view;
  const groups = toGroups(toPoints(places, frame, width, height));
  const labeller = toLabeller(groups, width, height);
  const opened = groups.find(({ isCluster, members }) => isCluster && members.includes(active));
  const inside = opened && toInside(opened, width, height);
  if (inside) labeller.avoid([inside.at], toReach(inside.members.length));

  const ends: Group[] = [];
  const toEnd = (id: string, at: Point | null): Group | null => {
    const index = places.findIndex((place) => place.id === id);
    const own = index < 0 ? undefined : groups.find(({ members }) => members.includes(index));
    const point = at && toDrawing(at, frame, width);
    if (own || !point) return own ?? null;
    // A country that has a mark needs no second one.
    const near = [...groups, ...ends].find(
      (group) => Math.hypot(group.at[0] - point[0], group.at[1] - point[1]) < MARK,
    );
    if (near) return near;
    const end: Group = { members: [], at: point, radius: 3, isCluster: false };
    ends.push(end);
    return end;
  };
  const isSeen = ({ at }: Group): boolean => isInside(at, width, height);
  // Whoever looks at a part of the world is told where an arc leads that leaves it.
  const toBeyond = (end: Group, id: string): string | undefined =>
    isSeen(end) ? undefined : places.find((place) => place.id === id)?.spot;
  const ways = new Map<string, { from: Group; to: Group; transfers: TransferView[] }>();
  const all = (): Group[] => [...groups, ...ends];
  for (const transfer of transfers) {
    const [from, to] = [toEnd(transfer.from, toPoint(transfer.start)), toEnd(transfer.to, toPoint(transfer.end))];
    if (!from || !to || from === to || !(isSeen(from) || isSeen(to))) continue;
    const key = `${all().indexOf(from)} ${all().indexOf(to)}`;
    const way = ways.get(key) ?? { from, to, transfers: [] };
    way.transfers.push(transfer);
    ways.set(key, way);
  }
  const around = (width / frame.width) * MAP_WIDTH;
  const drawn = [...ways.values()].flatMap(({ from, to, transfers: along }) => {
    const [first] = along;
    const beyond = [toBeyond(from, first?.from ?? ''), toBeyond(to, first?.to ?? '')];
    return toShortest(from, to, around).flatMap((ends) => {
      const arc = toArc(...ends, height);
      return arc && ends.some(isSeen) ? [{ arc, along, beyond }] : [];
    });
  });
  for (const { arc } of drawn) labeller.avoid(arc.course, 2);
  const labels = groups.flatMap((group) => labeller.place(toName(group, places), toCandidates(group)) ?? []);
  const arcs = drawn.map(({ arc, along, beyond }): SceneArc => {
    const text = [...new Set([...along.map(({ short }) => short), ...beyond])].filter(Boolean).join(' · ');
    return { ...arc, transfers: along.map(({ key }) => key), label: labeller.place(text, toSides(arc)) };
  });

  const toMarks = (group: Group): SceneMark[] => toSpots(group).map((at, i) => ({ place: group.members[i] ?? 0, at }));
  return {
    height,
    marks: groups.flatMap((group) => (group.isCluster ? [] : toMarks(group))),
    clusters: groups.filter((group) => group.isCluster && group !== opened),
    open: inside ? { at: inside.at, radius: toReach(inside.members.length), marks: toMarks(inside) } : null,
    labels,
    arcs,
    ends: ends.map(({ at }) => at),
  };
}
