/**
 * Parts of the world to look at closely.
 *
 * @module
 */

import { MAP_HEIGHT, MAP_WIDTH, type Point, project } from './equal-earth.js';

/** A part of the map, in its units. All have the map's own proportions. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Middle of each part, in degrees, and how much of the map's width it takes. */
const PARTS: ReadonlyMap<string, readonly [latitude: number, longitude: number, share: number]> = new Map([
  ['europe', [52, 12, 0.26]],
  ['north-america', [42, -95, 0.42]],
  ['south-america', [-18, -62, 0.58]],
  ['asia-pacific', [-1, 112, 0.62]],
  ['middle-east-africa', [2, 20, 0.68]],
]);

/** The parts' names. */
export const PART_NAMES: readonly string[] = [...PARTS.keys()];

/** A part of the world by name; the whole where there is none of that name. */
export function toFrame(name: string): Frame {
  const [latitude, longitude, share] = PARTS.get(name) ?? [0, 0, 1];
  const [width, height] = [MAP_WIDTH * share, MAP_HEIGHT * share];
  if (share === 1) return { left: 0, top: 0, width, height };
  const [x, y] = project(latitude, longitude);
  return {
    left: Math.max(0, Math.min(MAP_WIDTH - width, x - width / 2)),
    top: Math.max(0, Math.min(MAP_HEIGHT - height, y - height / 2)),
    width,
    height,
  };
}

/** Where a point of the map is in a drawing of one part, `width` pixels wide; null outside it. */
export function toPixels([x, y]: Point, frame: Frame, width: number): Point | null {
  const scale = width / frame.width;
  const at: Point = [(x - frame.left) * scale, (y - frame.top) * scale];
  return at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= frame.height * scale ? at : null;
}

/** The part that a point of the map belongs to: the closest look that has it, else the one in whose longitudes it is. */
export function toPart(point: Point): string {
  const close = ['europe', 'north-america'].find((name) => toPixels(point, toFrame(name), 1));
  const off = (name: string): number => {
    const [, longitude, share] = PARTS.get(name) ?? [0, 0, 0];
    return share > 0.5 ? Math.abs(point[0] - project(0, longitude)[0]) : MAP_WIDTH;
  };
  return close ?? PART_NAMES.reduce((best, name) => (off(name) < off(best) ? name : best), 'south-america');
}
