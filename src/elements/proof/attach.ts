import { define } from '../shared/define.js';
import type { TrustElement } from '../shared/trust-element.js';

/** What is opened from an element: one of a kind, behind what is drawn in its root, from the first time on. */
export function attach<T extends TrustElement>(root: ParentNode, name: string, Kind: new () => T): T {
  for (const child of root.children) if (child instanceof Kind) return child;
  // Whoever else has the name: this one is ours.
  let tag = name;
  while ((customElements.get(tag) ?? Kind) !== Kind) tag += '-';
  define(tag, Kind);
  const made = new Kind();
  // It says what its element says: the page hears that once.
  made.addEventListener('trust-verdict', (event) => event.stopPropagation());
  root.append(made);
  return made;
}
