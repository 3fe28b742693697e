/**
 * The map with its legend and its zoom: what comes when the element is near the screen. The list is there without it.
 *
 * @module
 */

import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { MAP_WIDTH } from '../../view/map/equal-earth.js';
import { PART_NAMES, toFrame, toPart, toPixels } from '../../view/map/frames.js';
import { LAND } from '../../view/map/land.js';
import { parseOutlines, toCountries, toPoint } from '../../view/map/places.js';
import { toScene } from '../../view/map/scene.js';
import type { PlaceView, ResidencyView } from '../../view/residency.js';
import type { ResidencyWords } from '../../view/words/residency-words.js';
import type { ListTools } from './draw-lists.js';
import { drawMap, type Look, type Outlines } from './draw-map.js';
import { drawShape } from './shapes.js';

/** Land without countries, for as long as there is nothing finer. */
const PLAIN: Outlines = { each: new Map(), land: LAND, unit: 2 };
/** Outlines for the whole world and for parts of it, once somebody has needed them. */
let ofWorld: Outlines | null = null;
let ofPart: Outlines | null = null;

/** Outlines are needed where a country is shaded or looked at closely; without them the marks say the same. */
async function loadOutlines(isNear: boolean, redraw: () => void): Promise<void> {
  try {
    if (isNear) {
      const each = parseOutlines((await import('../../view/map/near.js')).NEAR);
      ofPart ??= { each, land: [...each.values()].join(''), unit: 0.5 };
    } else {
      ofWorld ??= { ...PLAIN, each: parseOutlines((await import('../../view/map/countries.js')).COUNTRIES) };
    }
    redraw();
  } catch {
    ofWorld ??= PLAIN;
    if (isNear) ofPart ??= ofWorld;
  }
}

/** Whether a part of the world has a place; the whole has every one. */
export function hasPlace(region: string, { position }: PlaceView): boolean {
  const at = toPoint(position);
  return !at || toPixels(at, toFrame(region), 1) !== null;
}

/** Buttons for the parts of the world in which there are places. */
export function drawParts(
  places: readonly PlaceView[],
  region: string,
  { labels, frames }: ResidencyWords,
  onRegion: (name: string) => void,
): TemplateResult {
  const used = new Set(
    places.map(({ position, isInUse }) => {
      const at = isInUse && toPoint(position);
      return at && toPart(at);
    }),
  );
  const shown = PART_NAMES.includes(region) ? region : 'world';
  return html`<div class="parts" role="group" aria-label=${labels.frame}>
    ${['world', ...PART_NAMES.filter((name) => used.has(name) || name === region)].map(
      (name) =>
        html`<button type="button" aria-pressed=${name === shown} @click=${() => onRegion(name)}>${frames[name]}</button>`,
    )}
  </div>`;
}

function drawLegend(places: readonly PlaceView[], { labels }: ResidencyWords): TemplateResult {
  const seen = new Map<string, { place: PlaceView; roles: Set<string> }>();
  for (const place of places.filter(({ isInUse }) => isInUse)) {
    const key = `${place.shape} ${place.isOptional}`;
    const found = seen.get(key) ?? { place, roles: new Set() };
    found.roles.add(place.role);
    seen.set(key, found);
  }
  const vague = places.some(({ precision }) => precision === 'country' || precision === 'area');
  const icon = (mark: unknown): TemplateResult => html`<svg class="key" viewBox="-9 -9 18 18">${mark}</svg>`;
  // The list has all of this in words.
  return html`<ul class="legend" aria-hidden="true">
    ${[...seen.values()].map(
      ({ place: { shape, isOptional }, roles }) =>
        html`<li>${icon(drawShape({ shape, isOptional, precision: 'point' }))}<bdi>${[...roles].join(', ')}${isOptional ? ` (${labels.optional})` : nothing}</bdi></li>`,
    )}
    ${vague ? html`<li>${icon(svg`<circle class="around" r="7"></circle>`)}${labels.somewhere}</li>` : nothing}
  </ul>`;
}

/** The map and its legend, `width` pixels wide. `redraw` is asked for when there is more to see. */
export function drawDrawing(
  view: ResidencyView,
  region: string,
  width: number,
  tools: ListTools,
  redraw: () => void,
): TemplateResult {
  const { places } = view;
  const frame = toFrame(region);
  const isNear = frame.width < MAP_WIDTH;
  const isShaded = places.some(({ position }) => toCountries(position).length);
  if (isNear ? !ofPart : !ofWorld && isShaded) void loadOutlines(isNear, redraw);
  const outlines = (isNear ? ofPart : null) ?? ofWorld ?? PLAIN;
  const toIndex = (id: string): number => places.findIndex((place) => place.id === id);
  const near = toIndex(tools.near);
  const chosen = toIndex(tools.chosen);
  const look: Look = {
    place: near < 0 ? chosen : near,
    transfer: tools.transfer < 0 ? tools.chosenTransfer : tools.transfer,
    onPlace: (index) => tools.onPlace(places[index]?.id ?? ''),
    onTransfer: tools.onTransfer,
    onLeave: () => tools.onPlace(''),
    onSelect: (index) => tools.onSelect(places[index], true),
    onSelectTransfer: (key) => tools.onSelectTransfer(key, true),
  };
  // A cluster opens for what was chosen and not for what is pointed at: it would run away from the pointer.
  const scene = toScene(view, frame, width, chosen);
  return html`${drawMap(scene, view, frame, width, outlines, look)}${drawLegend(places, tools.words)}`;
}
