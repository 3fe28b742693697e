/**
 * Our tags, each without its `trust-`: the names of the files that define them. Nothing else is ever loaded, whatever a page
 * says.
 *
 * @module
 */

/** The names, with a space between them. */
export const NAMES = 'badge badges center proof residency-map section source status subprocessors';
