/**
 * `npm run floor`: makes the counts of the last full, green run the floors.
 *
 * @module
 */

import { raiseFloors } from './floor.js';

raiseFloors();
