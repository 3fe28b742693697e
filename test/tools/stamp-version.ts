/**
 * `npm run version`, after changesets: writes package.json's version where the elements carry it.
 *
 * @module
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../package/package-json.js';
import { ROOT } from './paths.js';

const file = join(ROOT, 'src/elements/shared/define.ts');
writeFileSync(file, readFileSync(file, 'utf8').replace(/(VERSION = ')[^']*/, `$1${PACKAGE.version}`));
