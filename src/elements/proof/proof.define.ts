import { define } from '../shared/define.js';
import type { TrustElement } from '../shared/trust-element.js';
import { TrustProof } from './proof.js';

define('trust-proof', TrustProof);

/** Opens the panel of an element: the last node of its root, behind what is drawn, from the first time on. */
export async function openPanel(element: TrustElement, root: ParentNode, certification: string): Promise<void> {
  let panel = root.lastElementChild;
  if (!(panel instanceof TrustProof)) {
    // Whoever else has the name: the panel is ours.
    let tag = 'trust-proof';
    while ((customElements.get(tag) ?? TrustProof) !== TrustProof) tag += '-';
    define(tag, TrustProof);
    panel = new TrustProof();
    root.append(panel);
  }
  const proof = panel as TrustProof;
  proof.certification = certification;
  await element.updateComplete;
  await proof.show();
}
