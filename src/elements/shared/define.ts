/**
 * Registers an element without ever throwing at the page: an uncaught error of `define`, because two copies met, is the
 * most reported bug of web components.
 *
 * @module
 */

import { warn } from './warn.js';

/** The version of this copy, as package.json has it. */
export const VERSION = '0.0.0';

/** Registers `element` as `tag`, unless the name is taken: then the first one stays, with a warning where it is not ours. */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag) as { version?: string } | undefined;
  if (taken?.version === VERSION) return;
  try {
    registry.define(tag, element);
  } catch (error) {
    warn(`<${tag}>`, `${taken?.version ?? ''} is not replaced by ${VERSION}: ${error}`);
  }
}
