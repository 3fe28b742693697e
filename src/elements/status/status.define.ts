import { define } from '../shared/define.js';
import { TrustStatus } from './status.js';

define('trust-status', TrustStatus);
