import './all.js';
import { IS_CHROMIUM } from '../elements/engine.js';
import { testStrings } from './show-strings.js';

describe('hostile strings', () => {
  testStrings(
    [
      ['trust-badge', { certification: 'iso-27001' }],
      ['trust-badges'],
      ['trust-proof', { inline: '' }],
      ['trust-section', { name: 'documents' }],
      ['trust-status'],
      ['trust-subprocessors'],
      ['trust-residency-map'],
    ],
    // Other engines see an eighth of the long one.
    IS_CHROMIUM ? 1 : 8,
  );
});
