/**
 * The map and its list on wide boxes, with more contrast, in forced colours and on paper.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const mediaStyles: CSSResult = css`
  @container (min-width: 56em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1.75fr) minmax(18em, 1fr);
      gap: 0 2em;
      align-items: start;
    }
    /* However long the list is, the map goes along. */
    .drawing {
      position: sticky;
      inset-block-start: var(--trust-residency-map-inset, 1em);
    }
  }
  @media (prefers-contrast: more) {
    .land {
      fill: color-mix(in oklab, currentColor 25%, transparent);
    }
  }
  @media (forced-colors: active) {
    .panel {
      --accent: CanvasText;
    }
    .drawing > svg,
    .key {
      forced-color-adjust: none;
      color: CanvasText !important;
    }
    .land {
      fill: color-mix(in srgb, CanvasText 22%, Canvas);
    }
    .country {
      fill: color-mix(in srgb, CanvasText 50%, Canvas);
    }
    .area {
      fill: color-mix(in srgb, CanvasText 36%, Canvas);
    }
    .country.on {
      stroke: Highlight;
      stroke-width: 2;
    }
    .parts [aria-pressed='true'],
    .lists li.near,
    .lists li.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .body {
      display: block;
    }
    .drawing {
      position: static;
      break-inside: avoid;
    }
    /* No hole in the paper where the map has not come in time: the list says the same. */
    .drawing:empty {
      display: none;
    }
  }
`;

export default mediaStyles;
