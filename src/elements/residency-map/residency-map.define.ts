import { define } from '../shared/define.js';
import { TrustResidencyMap } from './residency-map.js';

define('trust-residency-map', TrustResidencyMap);
