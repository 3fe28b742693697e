import { define } from '../shared/define.js';
import { TrustCenter } from './center.js';

define('trust-center', TrustCenter);
