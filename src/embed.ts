/**
 * The script tag: starts the manifest's request at once, and loads the elements that the page uses.
 *
 * @module
 */

import { start } from './embed/start.js';

// The files lie beside this one by their names, which the build gives them: a table of them would cost every page more.
start(document, (name) => import(/* @vite-ignore */ `./chunks/${name}.js`));
