/**
 * The script tag: starts the manifest's request at once, and loads the elements that the page uses.
 *
 * @module
 */

import { start } from './embed/start.js';

start(document);
