/**
 * An element with words of its own beside the badges': always both of one language, the page's.
 *
 * @module
 */

import type { CertificationState } from '../../core/trust/verdict.js';
import type { OwnPart, Words } from '../../view/languages.js';
import type { SectionWords } from '../../view/words/section-words.js';
import type { BadgeWords } from '../../view/words/words.js';
import { TemplateElement } from './template-element.js';

/** How often a page has put words of its own over ours. */
export const edition = { count: 0 };

/** Base of elements with words of their own. English stands until those of the page's language are there. */
export abstract class Speaker<P extends OwnPart> extends TemplateElement {
  /** The element's own words. Another object whenever they say something else. */
  protected own: Words[P];
  /** Words of sections, likewise, for an element that names them beside words of its own. */
  protected section: SectionWords | undefined;
  /** Settles when the words of the language are there, or are known not to be. */
  protected learning: Promise<void> | null = null;
  readonly #part: P;
  readonly #english: readonly [badge: BadgeWords, own: Words[P], section: SectionWords | undefined];
  #badge: BadgeWords = this.words;
  #heard = '0 ';

  constructor(part: P, english: Words[P], section?: SectionWords) {
    super();
    this.#part = part;
    this.#english = [this.words, english, section];
    this.own = english;
    this.section = section;
  }

  protected override paint(): CertificationState {
    // English is here already, and needs no second drawing.
    const language = /^(en|$)/i.test(this.language) ? '' : this.language;
    const heard = `${edition.count} ${language}`;
    if (heard !== this.#heard) {
      this.#heard = heard;
      this.learning = this.#learn(heard, language);
    }
    this.words = this.#badge;
    return super.paint();
  }

  async #learn(heard: string, language: string): Promise<void> {
    let [badge, own, section] = this.#english;
    try {
      if (language) {
        const { loadOwnWords, loadWords } = await import('../../view/languages.js');
        [badge, own, section] = await Promise.all([
          loadWords(language, badge),
          loadOwnWords(this.#part, language, own),
          section && loadOwnWords('section', language, section),
        ]);
      }
    } catch {
      // English says the same.
    }
    if (heard !== this.#heard) return;
    this.#badge = badge;
    this.own = { ...own };
    this.section = section && { ...section };
    this.requestUpdate();
  }
}
