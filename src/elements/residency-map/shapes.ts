/**
 * Marks of places, on the map, in its legend and in the list.
 *
 * @module
 */

import { nothing, type SVGTemplateResult, svg } from 'lit/html.js';
import type { PinShape, PlaceView } from '../../view/residency.js';

/** Paths around a mark's middle. Strokes are 2 wide. */
const SHAPES: Readonly<Record<PinShape, string>> = {
  disc: 'M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  double: 'M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM0-.5a.5.5 0 1 1 0 1a.5.5 0 1 1 0-1z',
  ring: 'M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  diamond: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  square: 'M-3.75-3.75h7.5v7.5h-7.5z',
  house: 'M-5.5-.25L0-5.5L5.5-.25M-3.75-1.5V4.75h7.5V-1.5',
};

/** Classes of an element, those that are none left out. */
export function toClass(...names: (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The mark of a place; dots around it where it stands for more than one spot. */
export function drawShape({
  shape,
  isOptional,
  precision,
}: Pick<PlaceView, 'shape' | 'isOptional' | 'precision'>): SVGTemplateResult {
  const around = precision === 'country' || precision === 'area';
  return svg`${around ? svg`<circle class="around" r="8"></circle>` : nothing}<path class=${toClass('shape', shape, isOptional && 'optional')} d=${SHAPES[shape]}></path>`;
}
