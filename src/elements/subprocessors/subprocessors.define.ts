import { define } from '../shared/define.js';
import { TrustSubprocessors } from './subprocessors.js';

define('trust-subprocessors', TrustSubprocessors);
