/**
 * The names of all sections, in the order of the document.
 *
 * @module
 */

/** Sections that an answer or a notice can point to. */
export const SECTION_NAMES: readonly string[] = [
  'about',
  'organization',
  'contacts',
  'products',
  'certifications',
  'controls',
  'encryption',
  'infrastructure',
  'residency',
  'subprocessors',
  'privacy',
  'ai',
  'incident',
  'continuity',
  'testing',
  'disclosure',
  'sharedResponsibility',
  'documents',
  'legal',
  'roadmap',
  'status',
  'faq',
  'updates',
  'customSections',
];
