import { attach } from './attach.js';
import { TrustDetail } from './detail.js';

/** Opens the detail of a certification beside its badge, or closes it where it is open. */
export async function openDetail(root: ParentNode, certification: string): Promise<void> {
  await attach(root, 'trust-detail', TrustDetail).toggle(certification);
}
