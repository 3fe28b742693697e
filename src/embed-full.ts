/**
 * The script tag with every element in one file, in English: one `integrity` covers all that ever runs.
 *
 * @module
 */

import './elements/badge/badge.define.js';
import './elements/badges/badges.define.js';
import './elements/center/center.define.js';
import './elements/proof/proof.define.js';
import './elements/residency-map/residency-map.define.js';
import './elements/section/section.define.js';
import './elements/source/source.define.js';
import './elements/status/status.define.js';
import './elements/subprocessors/subprocessors.define.js';
import './embed/mount.js';
