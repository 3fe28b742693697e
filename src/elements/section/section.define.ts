import { define } from '../shared/define.js';
import { TrustSection } from './section.js';

define('trust-section', TrustSection);
