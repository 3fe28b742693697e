/**
 * The mark of what is not known yet: a hairline, quietly turning. A badge shows the page's words meanwhile and needs none.
 *
 * @module
 */

import { type CSSResult, css } from '@lit/reactive-element';

const pendingStyles: CSSResult = css`
  .pending {
    stroke-width: 0.75;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pending {
      animation: turn 2s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
`;

export default pendingStyles;
