/**
 * Addresses of sections within a page: `#trust-encryption`, `#trust-documents/soc2-report`.
 *
 * @module
 */

import type { SectionName } from '../../core/manifest/types.js';
import { toKebab, toSectionName } from './load.js';

/** Where an address leads. */
export interface Spot {
  name: SectionName;
  /** Id of an entry; empty for the section itself. */
  id: string;
}

/** The address of a section, or of an entry in it. */
export function toHash({ name, id }: Spot): string {
  return `#trust-${toKebab(name)}${id && `/${id}`}`;
}

/** Where an address leads; null for every address that is not ours. */
export function parseHash(hash: string): Spot | null {
  const [, section = '', id = ''] = /^#trust-([a-z-]+)(?:\/(\w[\w.+-]{0,63}))?$/.exec(hash) ?? [];
  const name = toSectionName(section);
  return name && { name, id };
}
