/**
 * Element classes, events, types and verification, for bundlers. Registers nothing: import `trust-elements/badge/define`
 * and its like for that, or call {@link define}.
 *
 * @module
 */

export { TrustBadge } from './elements/badge/badge.js';
export { TrustBadges } from './elements/badges/badges.js';
export { TrustCenter } from './elements/center/center.js';
export { TrustProof } from './elements/proof/proof.js';
export { TrustResidencyMap } from './elements/residency-map/residency-map.js';
export { TrustSection } from './elements/section/section.js';
export { define } from './elements/shared/define.js';
export { registerWords } from './elements/shared/register-words.js';
export { TrustElement } from './elements/shared/trust-element.js';
export { VerdictEvent } from './elements/shared/verdict-event.js';
export { TrustSource } from './elements/source/source.js';
export { TrustStatus } from './elements/status/status.js';
export { TrustSubprocessors } from './elements/subprocessors/subprocessors.js';
export * from './verify.js';
export type { PageWords, Words } from './view/languages.js';
