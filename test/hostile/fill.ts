/**
 * Puts one string into every place of a document where the schema allows words, or an address, or an e-mail address.
 *
 * The places are those of a complete document, so that whatever joins the schema joins the tests.
 */

import { isLine, isParagraphs, isText, isUrl, type Leaf } from '../../src/core/manifest/leaves.js';
import { isEmail } from '../../src/core/manifest/section-leaves.js';
import type { Shape } from '../../src/core/manifest/shape/check.js';
import { headerShape } from '../../src/core/manifest/shape/header.js';
import { makeManifest } from '../core/manifest/good.js';

/** Places that hold what a vendor writes freely. */
export const WORDS: readonly Leaf[] = [isLine, isParagraphs, isText];
/** Places that hold what may become a link. */
export const LINKS: readonly Leaf[] = [isUrl, isEmail];

/** Members that say who signs and since when, and what others have signed. */
const SIGNED = ['type', 'version', 'issuedAt', 'expiresAt', 'prev', 'keyset', 'attestors'];

/** A section of a complete document, and what it has to look like. */
export interface Section {
  shape: Shape;
  value: unknown;
}

/** Every section of a complete document, by name. */
export async function readSections(): Promise<Map<string, Section>> {
  const { certifications, ...rest } = makeManifest();
  const plain = certifications?.map(({ attestations: _, ...entry }) => entry);
  const sections = new Map<string, Section>();
  for (const [name, value] of Object.entries({ ...rest, certifications: plain })) {
    if (name === 'subject') sections.set(name, { shape: (headerShape as { subject$: Shape }).subject$, value });
    else if (!SIGNED.includes(name)) sections.set(name, { shape: await loadShape(name), value });
  }
  return sections;
}

async function loadShape(section: string): Promise<Shape> {
  const file = section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const [shape] = Object.values((await import(`../../src/core/manifest/shape/${file}.ts`)) as Record<string, Shape>);
  if (!shape) throw new Error(section);
  return shape;
}

/** The section with `text` in each of these places that takes it; in all of them where `isForced`. */
export function fill({ shape, value }: Section, places: readonly Leaf[], text: string, isForced = false): unknown {
  if (value === undefined) return value;
  if (typeof shape === 'function') {
    if (!places.includes(shape) || !(isForced || shape(text))) return value;
    // Words in several languages stay so.
    const isMap = typeof value === 'object' && value !== null;
    return isMap ? Object.fromEntries(Object.keys(value).map((tag) => [tag, text])) : text;
  }
  if (isList(shape)) {
    const [item] = shape;
    return (value as unknown[]).map((entry) => fill({ shape: item, value: entry }, places, text, isForced));
  }
  const filled = { ...(value as Record<string, unknown>) };
  for (const [name, inner] of Object.entries(shape)) {
    const key = name.replace('$', '');
    if (key in filled) filled[key] = fill({ shape: inner, value: filled[key] }, places, text, isForced);
  }
  return filled;
}

function isList(shape: Shape): shape is readonly [Shape, string?] {
  return Array.isArray(shape);
}
