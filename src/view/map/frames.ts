/**
 * Parts of the world to look at closely.
 *
 * @module
 */

import { MAP_HEIGHT, MAP_WIDTH, type Point, project } from './equal-earth.js';

/** A part of the map, in its units. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

const WORLD: Frame = { left: 0, top: 0, width: MAP_WIDTH, height: MAP_HEIGHT };

/** Middle of each part in degrees, and its size in units of the map. */
const PARTS: ReadonlyMap<string, readonly [latitude: number, longitude: number, width: number, height: number]> =
  new Map([
    ['europe', [53.5, 12, 345, 230]],
    ['north-america', [40, -97, 480, 320]],
    ['south-america', [-21, -60, 620, 494]],
    ['asia-pacific', [2, 118, 800, 640]],
    ['middle-east-africa', [3, 20, 700, 560]],
  ]);

/** The parts' names. */
export const PART_NAMES: readonly string[] = [...PARTS.keys()];

/** A part of the world by name; the whole where there is none of that name. */
export function toFrame(name: string): Frame {
  const part = PARTS.get(name);
  if (!part) return WORLD;
  const [latitude, longitude, width, height] = part;
  const [x, y] = project(latitude, longitude);
  return { left: x - width / 2, top: y - height / 2, width, height };
}

/** Where a point of the map is in a drawing of one part, `width` pixels wide, or beyond its edge. */
export function toDrawing([x, y]: Point, { left, top, ...frame }: Frame, width: number): Point {
  const scale = width / frame.width;
  return [(x - left) * scale, (y - top) * scale];
}

/** Whether a point of a drawing can be seen in it. */
export function isInside([x, y]: Point, width: number, height: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Where a point of the map is in a drawing of one part, `width` pixels wide; null outside it. */
export function toPixels(point: Point, frame: Frame, width: number): Point | null {
  const at = toDrawing(point, frame, width);
  return isInside(at, width, (width * frame.height) / frame.width) ? at : null;
}

/** The part that shows a point of the map: the closest look at it, and the one whose middle is nearest; empty for none. */
export function toPart(point: Point): string {
  const near = PART_NAMES.filter((name) => toPixels(point, toFrame(name), 1));
  const toMiddle = (name: string): number => Math.abs(point[0] - toFrame(name).left - toFrame(name).width / 2);
  const isClose = (name: string): boolean => toFrame(name).width < 500;
  return near.find(isClose) ?? near.sort((a, b) => toMiddle(a) - toMiddle(b))[0] ?? '';
}
