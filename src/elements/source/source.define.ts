import { define } from '../shared/define.js';
import { TrustSource } from './source.js';

define('trust-source', TrustSource);
