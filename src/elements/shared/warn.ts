/**
 * What a developer reads on the console: once for each thing that is wrong, however many elements meet it.
 *
 * @module
 */

const said = new Set<string>();

/** Warns once per page about `about`. */
export function warn(about: string, message: string): void {
  if (said.has(about)) return;
  said.add(about);
  console.warn(`trust-elements: ${about} ${message}`);
}
