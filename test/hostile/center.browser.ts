import '../../src/elements/center/center.define.js';
import { IS_CHROMIUM } from '../elements/engine.js';
import { testStrings } from './show-strings.js';

describe('hostile strings in a whole trust center', () => {
  // Every section is in it, which takes its time: of the long corpus it shows a part, and other elements show all.
  testStrings([['trust-center']], IS_CHROMIUM ? 8 : 64);
});
