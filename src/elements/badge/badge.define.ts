import { define } from '../shared/define.js';
import { TrustBadge } from './badge.js';

define('trust-badge', TrustBadge);
