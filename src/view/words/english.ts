/**
 * English, whole: what every other language, and a page's own words, are measured against.
 *
 * @module
 */

import type { Words } from '../languages.js';
import { en } from './en.js';
import { enCenter } from './en-center.js';
import { enProof } from './en-proof.js';
import { enResidency } from './en-residency.js';
import { enSection } from './en-section.js';
import { enStatus } from './en-status.js';
import { enSubprocessors } from './en-subprocessors.js';

/** English, part by part. */
export const ENGLISH: Words = {
  badge: en,
  center: enCenter,
  proof: enProof,
  residency: enResidency,
  section: enSection,
  status: enStatus,
  subprocessors: enSubprocessors,
};
