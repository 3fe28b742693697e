/**
 * Element classes, events, types and verification, for bundlers. Registers nothing: import `trust-elements/badge/define`
 * and its like for that.
 *
 * @module
 */

export * from './verify.js';
