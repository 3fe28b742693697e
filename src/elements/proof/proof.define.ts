import { define } from '../shared/define.js';
import { TrustProof } from './proof.js';

define('trust-proof', TrustProof);

export { TrustProof };
