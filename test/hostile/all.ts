/**
 * Registers every element.
 */

import '../../src/elements/badge/badge.define.js';
import '../../src/elements/badges/badges.define.js';
import '../../src/elements/center/center.define.js';
import '../../src/elements/proof/proof.define.js';
import '../../src/elements/residency-map/residency-map.define.js';
import '../../src/elements/section/section.define.js';
import '../../src/elements/source/source.define.js';
import '../../src/elements/status/status.define.js';
import '../../src/elements/subprocessors/subprocessors.define.js';
