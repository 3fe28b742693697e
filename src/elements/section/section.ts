import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, type TemplateResult } from 'lit/html.js';
import type { SectionName } from '../../core/manifest/types.js';
import type { CertificationVerdict } from '../../core/trust/verdict.js';
import { loadSection, toSectionName } from '../../view/sections/load.js';
import { toTerms } from '../../view/sections/search.js';
import { type Section, type SectionView, toSection } from '../../view/sections/section.js';
import { enSection } from '../../view/words/en-section.js';
import { toFace, toMark } from '../shared/face.js';
import { drawHeading, toLevel } from '../shared/heading.js';
import { makePart, type PartName } from '../shared/parts.js';
import { Speaker } from '../shared/speaker.js';
import type { TrustElement } from '../shared/trust-element.js';
import { warn } from '../shared/warn.js';
import { drawBlocks, type Style } from './draw-blocks.js';
import styles from './section.styles.js';

/** What has come of a section's code. */
interface Code {
  name: SectionName;
  /** Undefined while it is coming, null where it cannot be had. */
  section: Section<never> | null | undefined;
  part: TrustElement | null;
  badges: Map<string, TrustElement | null>;
  /** Settles when all badges have come. */
  dressing: Promise<unknown>;
  coming: Promise<void>;
}

/** Sections that an element of their own draws. */
const PARTS: Partial<Record<SectionName, PartName>> = {
  residency: 'residency',
  status: 'status',
  subprocessors: 'subprocessors',
};

/**
 * Shows one section of a manifest, in the form that suits it.
 *
 * @tagname trust-section
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @csspart head - Title and the line that opens the panel.
 * @csspart badge - The box that stands in the section's place where there is nothing to show.
 * @csspart label - What the box is about.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the state.
 * @csspart note - The line that opens the panel.
 * @csspart table - A table.
 * @csspart figure - A figure with what it counts.
 * @csspart entry - An entry of a list, or a row of a table.
 * @cssprop [--trust-section-min-height=6em] - Room that is kept while nothing is known.
 * @cssprop [--trust-accent=currentColor] - Links and the focus ring.
 * @cssprop [--trust-radius=0.5em] - Corners.
 * @cssstate verified - The manifest's signature and dates were checked.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed, or the section cannot be read: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustSection extends Speaker<'section'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    name: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    highlight: {},
    linked: {},
  };

  /** Which section: `encryption`, `shared-responsibility`. */
  declare name?: string | null;
  /** Level of the section's heading, 1 to 6; 3 where not given. */
  declare headingLevel?: number | null;
  /** Words to mark in its text. */
  declare highlight?: string | null;
  /** Sections that a trust center shows beside this one: what this one says of their entries leads there. */
  declare linked?: string | null;

  #code: Code | null = null;
  #seen: { key: readonly unknown[]; view: SectionView } | null = null;

  constructor() {
    super('section', enSection);
  }

  /** A section that does not parse is this element's own trouble, not the document's. */
  protected override get claim(): Pick<CertificationVerdict, 'state' | 'reason'> | null {
    return this.#see()?.fault == null ? null : { state: 'invalid', reason: 'section' };
  }

  protected override render(): TemplateResult {
    const { state, own } = this;
    const view = this.#see();
    if (!view) return html`<div class="box bare"><slot></slot></div>`;
    const { line, lang, mark, blocks } = view;
    const note = html`${toMark(mark)}<span part="status" lang=${lang}><bdi>${line}</bdi></span>`;
    const open = (): Promise<void> => this.openProof();
    const button = html`<button class="note" part="note" type="button" aria-haspopup="dialog" @click=${open}>${note}</button>`;
    if (state === 'pending') return html`<div class="box bare"><slot>${note}</slot></div>`;
    if (state === 'unverified' || state === 'unreachable' || mark === 'unverified') {
      return html`<div class="box bare"><slot></slot>${button}</div>`;
    }
    if (!blocks) {
      return html`<button class="box" part="badge" type="button" aria-haspopup="dialog" @click=${open}>${toFace(view)}</button>`;
    }
    const level = toLevel(this.headingLevel, 3);
    const style: Style = {
      level: level + 1,
      terms: toTerms(this.highlight ?? ''),
      linked: new Set((this.linked ?? '').match(/\S+/g)?.flatMap((name) => toSectionName(name) ?? [])),
      badge: (id) => this.#toBadge(id),
    };
    return html`<div class="whole" lang=${own.locale} dir=${own.dir}>
      <div class="head" part="head">${drawHeading(level, view.name)}${button}</div>
      ${this.#code?.part ?? html`<div class="blocks">${drawBlocks(blocks, style)}</div>`}
    </div>`;
  }

  /** The badge of a certification: the same element each time, or it would be drawn anew. */
  #toBadge(id: string): TrustElement | null {
    const code = this.#code;
    if (code && !code.badges.has(id)) {
      code.badges.set(id, null);
      const made = makePart('badge', { certification: id }).then((part) => {
        code.badges.set(id, part);
        this.requestUpdate();
      }, this.#fail);
      code.dressing = Promise.all([code.dressing, made]);
    }
    return code?.badges.get(id) ?? null;
  }

  /** Takes note that code could not be loaded. What is there stays. */
  readonly #fail = (error: unknown): void => {
    warn(`<${this.localName}>`, `a part could not be loaded: ${error}`);
    this.requestUpdate();
  };

  #load(name: SectionName): Code {
    const code: Code = {
      name,
      section: undefined,
      part: null,
      badges: new Map(),
      dressing: Promise.resolve(),
      coming: Promise.resolve(),
    };
    const part = PARTS[name];
    // A trust center brings its sections when somebody comes near, or for paper: nothing in them needs to wait again.
    const attributes = this.linked ? { loading: 'eager' } : {};
    code.coming = Promise.all([loadSection(name), part ? makePart(part, attributes) : null]).then(
      ([section, made]) => {
        code.section = section;
        code.part = made;
        this.requestUpdate();
      },
      (error: unknown) => {
        code.section = null;
        this.#fail(error);
      },
    );
    return code;
  }

  /** Also waits for the section's code, and for what stands in its place. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#code?.coming;
    await super.getUpdateComplete();
    await this.#code?.dressing;
    const isComplete = await super.getUpdateComplete();
    for (const part of [this.#code?.part, ...(this.#code?.badges.values() ?? [])]) await part?.updateComplete;
    return isComplete;
  }

  #see(): SectionView | null {
    const { verdict, snapshot, words, own } = this;
    const name = toSectionName(this.name);
    if (!verdict || !name) return null;
    if (this.#code?.name !== name) this.#code = this.#load(name);
    const { section } = this.#code;
    // While the code is coming nothing is known: not even that the section parses.
    if (section === undefined) return null;
    const at = snapshot?.checkedAt ?? verdict.issuedAt ?? 0;
    const key = [verdict, at, words, own, section, name];
    if (!this.#seen || key.some((each, index) => each !== this.#seen?.key[index])) {
      this.#seen = { key, view: toSection(verdict, at, name, section, words, own) };
    }
    return this.#seen.view;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-section': TrustSection;
  }
}
