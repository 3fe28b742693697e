/**
 * What the script tag does, for bundlers: finds our tags on the page, now and later, and brings what they need.
 *
 * @module
 */

import { start } from './start.js';
import { bring } from './tags.js';

// A server that draws pages imports what its pages import.
if (globalThis.document) start(document, bring);
