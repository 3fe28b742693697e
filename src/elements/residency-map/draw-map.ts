/**
 * The drawing: land, shaded countries, arcs, marks, names. Nothing of a manifest but text and numbers goes into it.
 *
 * @module
 */

import { nothing, type SVGTemplateResult, svg } from 'lit/html.js';
import { MAP_WIDTH, type Point } from '../../view/map/equal-earth.js';
import type { Frame } from '../../view/map/frames.js';
import { DOTS, toCountries, toDots } from '../../view/map/places.js';
import type { Scene, SceneArc, SceneCluster, SceneMark } from '../../view/map/scene.js';
import type { PlaceView, ResidencyView } from '../../view/residency.js';
import { drawShape, toClass } from './shapes.js';

/** Outlines of countries by their codes, and of all land, in units that are so many of the map's. */
export interface Outlines {
  each: ReadonlyMap<string, string>;
  land: string;
  unit: number;
}

/** What the page's visitor looks at, and how the drawing tells. */
export interface Look {
  /** Index of the place, and key of the transfer; -1 for none. */
  place: number;
  transfer: number;
  onPlace(index: number): void;
  onTransfer(key: number): void;
  onLeave(): void;
  onSelect(index: number): void;
  onSelectTransfer(key: number): void;
}

const move = ([x, y]: Point): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

function drawMark(
  { place, at }: SceneMark,
  places: readonly PlaceView[],
  look: Look,
): SVGTemplateResult | typeof nothing {
  const view = places[place];
  if (!view) return nothing;
  return svg`<g class=${toClass('pin', place === look.place && 'on')} transform=${move(at)} @pointerenter=${() => look.onPlace(place)} @pointerleave=${look.onLeave} @click=${() => look.onSelect(place)}><circle class="hit" r="12"></circle>${drawShape(view)}</g>`;
}

function drawCluster({ at, members }: SceneCluster, look: Look): SVGTemplateResult {
  const isOn = members.includes(look.place);
  return svg`<g class=${toClass('cluster', isOn && 'on')} transform=${move(at)} @click=${() => look.onSelect(members[0] ?? -1)}><circle r="12"></circle><text dy=".36em" text-anchor="middle">${members.length}</text></g>`;
}

function drawArc({ path, head, transfers }: SceneArc, look: Look): SVGTemplateResult {
  const [first = -1] = transfers;
  return svg`<g class=${toClass('arc', transfers.includes(look.transfer) && 'on')} @pointerenter=${() => look.onTransfer(first)} @pointerleave=${look.onLeave} @click=${() => look.onSelectTransfer(first)}><path class="hit" d=${path}></path><path d=${path}></path><path d=${head}></path></g>`;
}

function drawCountries(view: ResidencyView, { each, unit }: Outlines, look: Look): SVGTemplateResult[] {
  const isDot = (code: string): boolean => DOTS.includes(code) && !each.has(code);
  const shades = new Map<string, string>();
  const shade = (place: PlaceView | undefined, name: string): void => {
    for (const code of place ? toCountries(place.position) : []) {
      // A place in a country that is a dot has its mark there.
      if (place?.precision === 'area' || !isDot(code)) shades.set(code, name);
    }
  };
  const used = view.places.filter(({ isInUse }) => isInUse);
  // What is said of one country is darker than what is said of many, and what is looked at is darkest.
  for (const place of used) if (place.precision === 'area') shade(place, 'area');
  for (const place of used) if (place.precision !== 'area') shade(place, 'country');
  shade(view.places[look.place], 'country on');
  return [...shades].map(([code, name]) =>
    isDot(code)
      ? svg`<path class="dot ${name}" d=${toDots([code])}></path>`
      : svg`<path class=${name} transform="scale(${unit})" d=${each.get(code) ?? ''}></path>`,
  );
}

/** The whole drawing, `width` pixels wide. The list says the same, so assistive technology passes it over. */
export function drawMap(
  scene: Scene,
  view: ResidencyView,
  frame: Frame,
  width: number,
  outlines: Outlines,
  look: Look,
): SVGTemplateResult {
  const { height, marks, clusters, open, labels, arcs, ends } = scene;
  const scale = width / frame.width;
  const { each, land, unit } = outlines;
  return svg`<svg part="map" class=${frame.width < MAP_WIDTH ? 'near' : ''} viewBox="0 0 ${width} ${height.toFixed(1)}" aria-hidden="true" focusable="false">
    <g transform="scale(${scale}) translate(${-frame.left} ${-frame.top})">
      <path class="land" transform="scale(${unit})" d=${land}></path>
      <path class="islands" d=${toDots(DOTS.filter((code) => !each.has(code)))}></path>
      ${drawCountries(view, outlines, look)}
    </g>
    ${arcs.map((arc) => drawArc(arc, look))}
    ${ends.map((at) => svg`<circle class="end" r="2.5" transform=${move(at)}></circle>`)}
    ${marks.map((mark) => drawMark(mark, view.places, look))}
    ${clusters.map((cluster) => drawCluster(cluster, look))}
    ${[...labels, ...arcs.flatMap(({ label }) => label ?? [])].map(
      ({ text, at: [x, y], anchor }) =>
        svg`<text class="label" x=${x.toFixed(1)} y=${y.toFixed(1)} dy=".36em" text-anchor=${anchor}>${text}</text>`,
    )}
    ${open ? svg`<g class="open" @pointerleave=${look.onLeave}><circle class="sheet" r=${open.radius} transform=${move(open.at)}></circle>${open.marks.map((mark) => drawMark(mark, view.places, look))}</g>` : nothing}
  </svg>`;
}
