/**
 * The badge's class for what draws badges inside of it. A file of its own: asked for its class later, the badge's own file,
 * which every page loads, would carry an object of its exports.
 *
 * @module
 */

export { TrustBadge } from './badge.js';
