/**
 * Elements inside elements. They have names of their own: whoever else has ours on the page, in whatever version, and
 * whatever the page has renamed, what stands inside an element of ours is ours.
 *
 * @module
 */

import { define } from './define.js';
import type { TrustElement } from './trust-element.js';

/** A class that draws something: what can be registered. */
type ElementClass = new () => TrustElement;

/** What can stand inside an element. */
export type PartName = 'badge' | 'residency' | 'section' | 'status' | 'subprocessors';

const CLASSES: Readonly<Record<PartName, () => Promise<ElementClass>>> = {
  badge: async () => (await import('../badge/badge-part.js')).TrustBadge,
  residency: async () => (await import('../residency-map/residency-map.js')).TrustResidencyMap,
  section: async () => (await import('../section/section.js')).TrustSection,
  status: async () => (await import('../status/status.js')).TrustStatus,
  subprocessors: async () => (await import('../subprocessors/subprocessors.js')).TrustSubprocessors,
};

const made = new Map<PartName, ElementClass>();

/** An element to stand inside another, with attributes. Its verdict is its host's: the page hears that once. */
export async function makePart(
  name: PartName,
  attributes: Readonly<Record<string, string>> = {},
): Promise<TrustElement> {
  const Kind = await CLASSES[name]();
  let Part = made.get(name);
  if (!Part) {
    // A class has one name in a registry, so a second name is a second class.
    Part = class extends (Kind as new () => TrustElement & { paint: never }) {} as ElementClass;
    let tag = `trust-part-${name}`;
    while (customElements.get(tag)) tag += '-';
    define(tag, Part);
    made.set(name, Part);
  }
  const part = new Part();
  for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, value);
  part.addEventListener('trust-verdict', (event) => event.stopPropagation());
  return part;
}
