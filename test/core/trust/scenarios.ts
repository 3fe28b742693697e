/**
 * Every row of the format's tables as a signed document that differs from a good one by one thing.
 */

import { certificationScenarios } from './scenarios/certification.js';
import { documentScenarios } from './scenarios/document.js';
import { keysetScenarios } from './scenarios/keyset.js';
import type { Scenario } from './scenarios/scenario.js';
import { signatureScenarios } from './scenarios/signature.js';
import { timeScenarios } from './scenarios/time.js';

/** All of them, in the order of the steps. */
export const SCENARIOS: readonly Scenario[] = [
  ...documentScenarios,
  ...keysetScenarios,
  ...signatureScenarios,
  ...timeScenarios,
  ...certificationScenarios,
];
