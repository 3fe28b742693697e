/**
 * The code of each name. The script tag's first file does not have this table: the build gives each file its name, and
 * leaves this one out.
 *
 * @module
 */

import type { Load } from './start.js';

/** What to load for each tag of ours, without its `trust-`, and for places that stand for one. */
export const TAGS: Readonly<Record<string, () => Promise<unknown>>> = {
  badge: () => import('../elements/badge/badge.define.js'),
  badges: () => import('../elements/badges/badges.define.js'),
  center: () => import('../elements/center/center.define.js'),
  proof: () => import('../elements/proof/proof.define.js'),
  'residency-map': () => import('../elements/residency-map/residency-map.define.js'),
  section: () => import('../elements/section/section.define.js'),
  source: () => import('../elements/source/source.define.js'),
  status: () => import('../elements/status/status.define.js'),
  subprocessors: () => import('../elements/subprocessors/subprocessors.define.js'),
  mount: () => import('./mount.js'),
};

/** Brings the code of one name from the sources, as the built files do from beside the first. */
export const bring: Load = async (name) => TAGS[name]?.();
