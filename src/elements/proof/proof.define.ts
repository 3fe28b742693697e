import { define } from '../shared/define.js';
import type { TrustElement } from '../shared/trust-element.js';
import { attach } from './attach.js';
import { TrustProof } from './proof.js';

define('trust-proof', TrustProof);

/** Opens the panel of an element; a panel that the page has placed is its own. */
export async function openPanel(element: TrustElement, root: ParentNode, certification: string): Promise<void> {
  const proof = element instanceof TrustProof ? element : attach(root, 'trust-proof', TrustProof);
  proof.certification = certification;
  await element.updateComplete;
  await proof.show();
}
