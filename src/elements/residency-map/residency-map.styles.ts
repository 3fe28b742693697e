import { type CSSResultGroup, css } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';
import listStyles from './list.styles.js';
import mediaStyles from './media.styles.js';

const styles: CSSResultGroup = [
  hostStyles,
  faceStyles,
  css`
    :host {
      display: block !important;
      min-block-size: var(--trust-residency-map-min-block-size, 20em);
    }
    .panel {
      --accent: var(--trust-accent, currentColor);
      --line: 1px solid color-mix(in oklab, currentColor 14%, transparent);
      container-type: inline-size;
      color: var(--trust-residency-map-color, var(--trust-color, inherit));
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    .statement {
      margin: 0.25em 0 0.75em;
      max-inline-size: 46em;
      font-size: 1.125em;
      text-wrap: pretty;
      white-space: pre-line;
    }
    .tools,
    .parts,
    .filters,
    .legend {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .tools,
    .filters {
      min-inline-size: 0;
      gap: 0.5em 1.25em;
    }
    .tools {
      min-block-size: max(2em, 24px);
      justify-content: space-between;
      margin-block-end: 0.75em;
      font-size: 0.875em;
    }
    .parts {
      gap: 0.25em;
    }
    .parts button {
      min-block-size: max(2em, 24px);
      padding: 0 0.75em;
      border: 1px solid transparent;
      border-radius: var(--trust-radius, 0.5em);
    }
    .parts button:hover {
      border-color: color-mix(in oklab, currentColor 30%, transparent);
    }
    .parts [aria-pressed='true'] {
      border: var(--line);
      background: color-mix(in oklab, currentColor 7%, transparent);
      font-weight: 600;
    }
    label {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.5em;
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    select {
      inline-size: 11em;
      min-inline-size: 0;
      max-inline-size: 100%;
      min-block-size: max(2em, 24px);
      padding: 0 0.5em;
      border: 1px solid color-mix(in oklab, currentColor 30%, transparent);
      border-radius: var(--trust-radius, 0.5em);
      background: none;
      color: inherit;
      font: inherit;
    }
    option {
      background: Canvas;
      color: CanvasText;
    }
    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
    .drawing {
      min-inline-size: 0;
    }
    .drawing:empty {
      aspect-ratio: 2000 / 884;
    }
    .drawing > svg,
    .key {
      block-size: auto;
      stroke: none;
    }
    .drawing > svg {
      display: block;
      inline-size: 100%;
      border-radius: var(--trust-radius, 0.5em);
    }
    .land,
    .islands,
    .country,
    .area {
      vector-effect: non-scaling-stroke;
    }
    .land {
      fill: color-mix(in oklab, currentColor 12%, transparent);
    }
    .islands {
      stroke: color-mix(in oklab, currentColor 18%, transparent);
      stroke-width: 2;
    }
    .near .islands {
      stroke-width: 4;
    }
    .near .land {
      stroke: color-mix(in oklab, currentColor 16%, transparent);
      stroke-width: 0.75;
    }
    .country {
      fill: color-mix(in oklab, var(--accent) 24%, transparent);
      stroke: color-mix(in oklab, var(--accent) 45%, transparent);
      stroke-width: 0.75;
    }
    .area {
      fill: color-mix(in oklab, var(--accent) 13%, transparent);
      stroke: color-mix(in oklab, var(--accent) 25%, transparent);
      stroke-width: 0.5;
    }
    .country.on {
      fill: color-mix(in oklab, var(--accent) 42%, transparent);
    }
    .dot {
      stroke-width: 6;
    }
    .hit {
      fill: transparent;
    }
    path.hit {
      fill: none;
      stroke: transparent;
      stroke-width: 14;
      pointer-events: stroke;
    }
    .arc {
      stroke: var(--accent);
      stroke-width: 1.5;
      opacity: 0.75;
    }
    .arc.on {
      stroke-width: 2.5;
      opacity: 1;
    }
    .end {
      fill: var(--accent);
    }
    .pin,
    .arc,
    .cluster {
      cursor: pointer;
    }
    .shape,
    .way {
      stroke: var(--accent);
      stroke-width: 2;
    }
    .way {
      stroke-width: 1.5;
    }
    .disc {
      fill: var(--accent);
    }
    .diamond,
    .square,
    .house {
      stroke-width: 1.75;
    }
    .optional {
      fill: none;
      stroke-width: 1.75;
      stroke-dasharray: 2.6 2.1;
      stroke-linecap: butt;
    }
    .around {
      stroke: var(--accent);
      stroke-width: 1.4;
      stroke-dasharray: 0 3.14;
    }
    .cluster circle {
      fill: var(--trust-residency-map-halo, transparent);
      stroke: var(--accent);
      stroke-width: 1.5;
    }
    .cluster.on circle,
    .pin.on .hit {
      fill: color-mix(in oklab, var(--accent) 22%, transparent);
      stroke: var(--accent);
      stroke-width: 1;
    }
    text {
      fill: currentColor;
      font-size: 11px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      direction: ltr;
      unicode-bidi: plaintext;
      stroke: none;
    }
    .label {
      font-weight: 500;
      paint-order: stroke;
      stroke: var(--trust-residency-map-halo, transparent);
      stroke-width: 3;
      stroke-linejoin: round;
      pointer-events: none;
    }
    .sheet {
      fill: Canvas;
      stroke: color-mix(in oklab, CanvasText 20%, transparent);
    }
    .open {
      color: CanvasText;
    }
    .legend {
      gap: 0.25em 1.25em;
      margin: 0.5em 0 0;
      padding: 0;
      list-style: none;
      font-size: 0.8125em;
    }
  `,
  listStyles,
  mediaStyles,
];

export default styles;
