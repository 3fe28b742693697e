/**
 * Brings the code of one section: nobody pays for the others.
 *
 * @module
 */

import type { SectionName } from '../../core/manifest/types.js';
import type { Section } from './section.js';

const MODULES: Readonly<Record<SectionName, () => Promise<{ section: Section<never> }>>> = {
  about: () => import('./about.js'),
  organization: () => import('./organization.js'),
  contacts: () => import('./contacts.js'),
  products: () => import('./products.js'),
  certifications: () => import('./certifications.js'),
  controls: () => import('./controls.js'),
  encryption: () => import('./encryption.js'),
  infrastructure: () => import('./infrastructure.js'),
  residency: () => import('./residency-texts.js'),
  subprocessors: () => import('./subprocessors-texts.js'),
  privacy: () => import('./privacy.js'),
  ai: () => import('./ai.js'),
  incident: () => import('./incident.js'),
  continuity: () => import('./continuity.js'),
  testing: () => import('./testing.js'),
  disclosure: () => import('./disclosure.js'),
  sharedResponsibility: () => import('./shared-responsibility.js'),
  documents: () => import('./documents.js'),
  legal: () => import('./legal.js'),
  roadmap: () => import('./roadmap.js'),
  status: () => import('./status-texts.js'),
  faq: () => import('./faq.js'),
  updates: () => import('./updates.js'),
  customSections: () => import('./custom-sections.js'),
};

/** The section that an attribute names, in kebab or camel case: `shared-responsibility`; null for none. */
export function toSectionName(text: string | null | undefined): SectionName | null {
  const name = text?.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) ?? '';
  // Own members only: `constructor` is no section.
  return Object.hasOwn(MODULES, name) ? (name as SectionName) : null;
}

/** The name as it stands in attributes and addresses: `shared-responsibility`. */
export function toKebab(name: SectionName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The code of one section. */
export async function loadSection(name: SectionName): Promise<Section<never>> {
  return (await MODULES[name]()).section;
}
