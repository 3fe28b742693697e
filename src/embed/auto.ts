/**
 * What the script tag does, for bundlers: finds our tags on the page, now and later, and brings what they need.
 *
 * @module
 */

import { start } from './start.js';
import { bring } from './tags.js';

start(document, bring);
