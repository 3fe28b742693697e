/**
 * From degrees to the map: Equal Earth, an equal-area projection by B. Šavrič, T. Patterson and B. Jenny (2018), "The
 * Equal Earth map projection", https://doi.org/10.1080/13658816.2018.1504949.
 *
 * The middle of the map is 11½° East, so that its edge runs through Bering Strait and cuts no country in two.
 *
 * @module
 */

/** A point of the map, or a vector. */
export type Point = readonly [x: number, y: number];

/** The meridian in the middle of the map, in degrees. */
export const MIDDLE = 11.5;

/** The map in its own units. The far south, which is nobody's data centre, lies below its edge. */
export const MAP_WIDTH = 2000;
/** Its height. */
export const MAP_HEIGHT = 884;

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
/** Units of the map in one of the paper's: the whole equator is as wide as the map. */
const SCALE: number = (MAP_WIDTH * M * A1) / (2 * Math.PI);
/** Where the equator lies. */
const EQUATOR = 482;

/** Where a place is on the map. */
export function project(latitude: number, longitude: number): Point {
  // From Bering Strait to Bering Strait, whichever way round the degrees were counted.
  const east = ((((longitude - MIDDLE + 180) % 360) + 360) % 360) - 180;
  const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x = ((east * Math.PI) / 180) * (Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))));
  const y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  return [MAP_WIDTH / 2 + SCALE * x, EQUATOR - SCALE * y];
}
