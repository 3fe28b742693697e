/**
 * The drawing: land, shaded countries, arcs, marks, names. Nothing of a manifest but text and numbers goes into it.
 *
 * @module
 */

import { nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { MAP_WIDTH, type Point } from '../../view/map/equal-earth.js';
import type { Frame } from '../../view/map/frames.js';
import { LAND } from '../../view/map/land.js';
import { DOTS, toDots } from '../../view/map/places.js';
import type { Scene, SceneMark } from '../../view/map/scene.js';
import type { PinShape, PlaceView, ResidencyView } from '../../view/residency.js';

/** Paths around a mark's middle. Strokes are 2 wide. */
const SHAPES: Readonly<Record<PinShape, string>> = {
  disc: 'M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  double: 'M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM0-.5a.5.5 0 1 1 0 1a.5.5 0 1 1 0-1z',
  ring: 'M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  diamond: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  square: 'M-3.75-3.75h7.5v7.5h-7.5z',
  house: 'M-5.5-.25L0-5.5L5.5-.25M-3.75-1.5V4.75h7.5V-1.5',
};

/** What the page's visitor looks at, and how the drawing tells. */
export interface Look {
  /** Index of the place, or of the transfer; -1 for none. */
  place: number;
  transfer: number;
  onPlace(index: number): void;
  onTransfer(index: number): void;
  onLeave(): void;
  onSelect(index: number): void;
}

const toClass = (...names: (string | false)[]): string => names.filter(Boolean).join(' ');
const move = ([x, y]: Point): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

/** A mark; also for the legend and the list. */
export function drawShape({
  shape,
  isOptional,
  precision,
}: Pick<PlaceView, 'shape' | 'isOptional' | 'precision'>): SVGTemplateResult {
  const around = precision === 'country' || precision === 'area';
  return svg`${around ? svg`<circle class="around" r="8"></circle>` : nothing}<path class=${toClass('shape', shape, isOptional && 'optional')} d=${SHAPES[shape]}></path>`;
}

function drawMark(
  { place, at }: SceneMark,
  places: readonly PlaceView[],
  look: Look,
): SVGTemplateResult | typeof nothing {
  const view = places[place];
  if (!view) return nothing;
  return svg`<g class=${toClass('pin', place === look.place && 'on')} transform=${move(at)} @pointerenter=${() => look.onPlace(place)} @pointerleave=${look.onLeave} @click=${() => look.onSelect(place)}><circle class="hit" r="9"></circle>${drawShape(view)}</g>`;
}

function drawCountries(
  view: ResidencyView,
  outlines: ReadonlyMap<string, string> | null,
  look: Look,
): SVGTemplateResult[] {
  const shades = new Map<string, string>();
  const shade = (codes: readonly string[], name: string): void => {
    for (const code of codes) shades.set(code, name);
  };
  const used = view.places.filter(({ isInUse }) => isInUse);
  // What is said of one country is darker than what is said of many, and what is looked at is darkest.
  for (const { countries, precision } of used) if (precision === 'area') shade(countries, 'area');
  for (const { countries, precision } of used) if (precision !== 'area') shade(countries, 'country');
  shade(view.places[look.place]?.countries ?? [], 'country on');
  return [...shades].map(([code, name]) =>
    DOTS.includes(code)
      ? svg`<path class="dot ${name}" d=${toDots([code])}></path>`
      : svg`<path class=${name} d=${outlines?.get(code) ?? ''}></path>`,
  );
}

/** The whole drawing, `width` pixels wide. The list says the same, so assistive technology passes it over. */
export function drawMap(
  scene: Scene,
  view: ResidencyView,
  frame: Frame,
  width: number,
  outlines: ReadonlyMap<string, string> | null,
  look: Look,
): TemplateResult | SVGTemplateResult {
  const { height, marks, clusters, open, labels, arcs, ends } = scene;
  const scale = width / frame.width;
  const dense = frame.width < MAP_WIDTH ? 'near' : '';
  return svg`<svg part="map" class=${dense} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    <g transform="scale(${scale}) translate(${-frame.left} ${-frame.top})">
      <path class="land" d=${LAND}></path>
      <path class="islands" d=${toDots(DOTS)}></path>
      ${drawCountries(view, outlines, look)}
    </g>
    ${arcs.map(({ path, head, transfers }) => {
      const isOn = transfers.includes(look.transfer);
      return svg`<g class=${toClass('arc', isOn && 'on')} @pointerenter=${() => look.onTransfer(transfers[0] ?? -1)} @pointerleave=${look.onLeave}><path class="hit" d=${path}></path><path d=${path}></path><path d=${head}></path></g>`;
    })}
    ${ends.map((at) => svg`<circle class="end" r="2.5" transform=${move(at)}></circle>`)}
    ${marks.map((mark) => drawMark(mark, view.places, look))}
    ${clusters.map(
      ({ at, members }) =>
        svg`<g class="cluster" transform=${move(at)} @click=${() => look.onSelect(members[0] ?? -1)}><circle r="11"></circle><text y="4" text-anchor="middle">${members.length}</text></g>`,
    )}
    ${[...labels, ...arcs.flatMap(({ label }) => label ?? [])].map(
      ({ text, at: [x, y], anchor }) =>
        svg`<text class="label" x=${x.toFixed(1)} y=${(y + 4).toFixed(1)} text-anchor=${anchor}>${text}</text>`,
    )}
    ${open ? svg`<g class="open" @pointerleave=${look.onLeave}><circle class="sheet" r=${open.radius} transform=${move(open.at)}></circle>${open.marks.map((mark) => drawMark(mark, view.places, look))}</g>` : nothing}
  </svg>`;
}
