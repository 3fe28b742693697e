import { define } from '../shared/define.js';
import { TrustBadges } from './badges.js';

define('trust-badges', TrustBadges);
