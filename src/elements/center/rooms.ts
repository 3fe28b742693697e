/**
 * The sections of a trust center as elements: each is made when somebody comes near, and stays.
 *
 * @module
 */

import type { SectionName } from '../../core/manifest/types.js';
import { toKebab } from '../../view/sections/load.js';
import { makePart } from '../shared/parts.js';
import type { TrustElement } from '../shared/trust-element.js';
import { warn } from '../shared/warn.js';

/** True where the visitor wants to save data: nothing comes before somebody needs it. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Calls `then` when the page has nothing else to do. Gives what calls it off: a page in the background may have no such
 * moment for long, and would keep what waits for it.
 */
export function whenIdle(then: () => void): () => void {
  // WebKit knows no idleness.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 16);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(then);
  return () => cancelIdleCallback(handle);
}

/** Keeps the sections of one trust center. */
export class Rooms {
  readonly #parts = new Map<SectionName, TrustElement>();
  /** Sections that are drawn, or cannot be. */
  readonly #settled = new Set<SectionName>();
  readonly #coming = new Map<SectionName, Promise<void>>();
  readonly #changed: () => void;
  #level = 3;
  #query = '';
  #linked = '';

  /** `changed` is called when there is something new to draw. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The element of a section; null where it has not come. */
  get(name: SectionName): TrustElement | null {
    return this.#parts.get(name) ?? null;
  }

  /** True once it is known how much room a section takes: it is drawn, or could not be loaded. */
  isSettled(name: SectionName): boolean {
    return this.#settled.has(name);
  }

  /** What holds for all sections: the level of their headings, the words to mark, and which sections there are. */
  set(level: number, query: string, names: readonly SectionName[]): void {
    this.#level = level;
    this.#query = query;
    this.#linked = names.map(toKebab).join(' ');
    for (const part of this.#parts.values()) this.#dress(part);
  }

  /** Brings sections. Settles when they are drawn; never fails. */
  async bring(names: readonly SectionName[]): Promise<void> {
    await Promise.all(names.map((name) => this.#bring(name)));
  }

  #bring(name: SectionName): Promise<void> {
    const coming = this.#coming.get(name) ?? this.#make(name);
    this.#coming.set(name, coming);
    return coming;
  }

  async #make(name: SectionName): Promise<void> {
    try {
      const part = await makePart('section', { name: toKebab(name) });
      this.#dress(part);
      this.#parts.set(name, part);
      this.#changed();
      await part.updateComplete;
      // Drawn for the first time when it stands in its place. A page in the background has no frames to wait for.
      await new Promise((done) => setTimeout(done));
      await part.updateComplete;
    } catch (error) {
      warn(`<trust-center>`, `${name} could not be loaded: ${error}`);
      // Whoever comes by again tries again.
      this.#coming.delete(name);
    }
    this.#settled.add(name);
    this.#changed();
  }

  #dress(part: TrustElement): void {
    part.setAttribute('heading-level', `${this.#level}`);
    part.setAttribute('highlight', this.#query);
    part.setAttribute('linked', this.#linked);
  }
}
