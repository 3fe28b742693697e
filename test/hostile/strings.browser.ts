import './all.js';
import { testStrings } from './show-strings.js';

describe('hostile strings', () => {
  testStrings([
    ['trust-badge', { certification: 'iso-27001' }],
    ['trust-badges'],
    ['trust-proof', { inline: '' }],
    ['trust-status'],
    ['trust-subprocessors'],
    ['trust-residency-map'],
  ]);
});
