/**
 * A small glyph for each kind of claim. Neutral shapes of our own: nobody's certification mark, and no rings, which are
 * signatures.
 *
 * @module
 */

/** One path on a grid of 20 units, to be stroked 1.5 wide with round joins. */
export type Glyph = string;

/** The glyph of anything that has none of its own: a plain sheet. */
export const PLAIN: Glyph = 'M5 3h10v14H5z';

/** Glyphs by the manifest's `kind`. Read by {@link toGlyph}, which takes any string. */
const GLYPHS: Readonly<Record<string, Glyph>> = {
  // A sheet with a folded corner.
  certification: 'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15',
  // A sheet with lines.
  attestation: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2.5',
  // A portico.
  authorization: 'M3 8L10 3.5L17 8zM5.5 8v6.5M10 8v6.5M14.5 8v6.5M3 17h14',
  // A clipboard.
  assessment: 'M7.5 4.5H5V17h10V4.5h-2.5M7.5 3h5v3h-5zM8 10h4M8 13h4',
  // An index card.
  registration: 'M3 5h14v11H3zM3 8.5h14M6 12h4',
  // The section sign.
  regulation: 'M13 6c0-3.5-5.5-3.5-5.5 0S13 9 13 11.5M7 14c0 3.5 5.5 3.5 5.5 0S7 11 7 8.5',
  // A list.
  'self-assessment': 'M4 5.5h1M8 5.5h8M4 10h1M8 10h8M4 14.5h1M8 14.5h8',
  // A rule.
  standard: 'M2.5 7h15v6h-15zM6 7v2.5M10 7v3.5M14 7v2.5',
  // Two blocks joined.
  membership: 'M3 8h4v4H3zM7 10h6M13 8h4v4h-4z',
};

/** The glyph for a `kind` of the manifest, known or not. */
export function toGlyph(kind: string): Glyph {
  return (Object.hasOwn(GLYPHS, kind) && GLYPHS[kind]) || PLAIN;
}
