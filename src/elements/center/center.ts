import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SectionName } from '../../core/manifest/types.js';
import { parseHash } from '../../view/sections/address.js';
import { type CenterView, toCenter } from '../../view/sections/center.js';
import { toKebab, toSectionName } from '../../view/sections/load.js';
import { enCenter } from '../../view/words/en-center.js';
import { enSection } from '../../view/words/en-section.js';
import type { SectionWords } from '../../view/words/section-words.js';
import { toFace, toMark } from '../shared/face.js';
import { drawHeading, toLevel } from '../shared/heading.js';
import { Speaker } from '../shared/speaker.js';
import styles from './center.styles.js';
import { drawMasthead } from './draw-masthead.js';
import { drawFound } from './draw-results.js';
import { drawSide } from './draw-side.js';
import { Finder } from './finder.js';
import { Rooms, savesData, whenIdle } from './rooms.js';
import { uncover } from './uncover.js';

/**
 * A vendor's whole trust center: who speaks and whether that was checked, every section of its manifest, a way to each,
 * and a search across all of them.
 *
 * @tagname trust-center
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @slot SECTION - Stands in a section's place, such as `slot="shared-responsibility"`; it is said to be the page's own.
 * @csspart header - Who speaks.
 * @csspart nav - The list of sections.
 * @csspart results - What a search has found.
 * @csspart section - A section with its heading.
 * @csspart badge - The box that stands in place of it all where there is nothing to show.
 * @csspart label - What the box is about.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the state.
 * @csspart note - The line that opens the panel.
 * @cssprop [--trust-center-offset=0px] - Height of what the page keeps at the top of the window.
 * @cssprop [--trust-center-paper=Canvas] - Paper of the list of sections where it stands over text: the page's own colour.
 * @cssprop [--trust-center-min-height=24em] - Room that is kept while nothing is known.
 * @cssprop [--trust-accent=currentColor] - Links, the current section and the focus ring.
 * @cssprop [--trust-radius=0.5em] - Corners.
 * @cssstate verified - The manifest's signature and dates were checked.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustCenter extends Speaker<'center'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    sections: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Which sections to show and in what order, separated by spaces: `certifications encryption`. All where not given. */
  declare sections?: string | null;
  /** Level of the vendor's name as a heading, 1 to 6; 2 where not given. Sections are one below. */
  declare headingLevel?: number | null;

  declare protected section: SectionWords;
  readonly #rooms = new Rooms(() => this.requestUpdate());
  readonly #finder = new Finder(() => this.requestUpdate());
  #view: CenterView | null = null;
  #current: SectionName | null = null;
  #isOpen = false;
  /** Where the page stood when this element came: whoever has scrolled since is not moved. */
  #startedAt: number | null = null;
  #callOff = (): void => {};
  #near: IntersectionObserver | null = null;
  #here: IntersectionObserver | null = null;
  readonly #watched = new Set<Element>();
  readonly #begun = new Set<SectionName>();
  /** True from when a visitor has gone to a section until the page is scrolled: the next one may have begun as well. */
  #isHeld = false;

  constructor() {
    super('center', enCenter, enSection);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
    addEventListener('beforeprint', this.#bringAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
    removeEventListener('beforeprint', this.#bringAll);
    removeEventListener('scroll', this.#release);
    this.#near?.disconnect();
    this.#here?.disconnect();
    this.#watched.clear();
    this.#callOff();
  }

  protected override render(): TemplateResult {
    const { verdict, state, words, own, section } = this;
    if (!verdict) return html`<div class="box bare"><slot></slot></div>`;
    const view = toCenter(verdict, this.sections, this.#listReplaced(), words, own);
    this.#view = view;
    const note = html`${toMark(view.mark)}<span part="status" lang=${view.lang}><bdi>${view.line}</bdi></span>`;
    const open = (): Promise<void> => this.openProof();
    if (state === 'pending') return html`<div class="box bare"><slot>${note}</slot></div>`;
    if (state === 'unverified' || state === 'unreachable') {
      return html`<div class="box bare"><slot></slot><button class="note" part="note" type="button" aria-haspopup="dialog" @click=${open}>${note}</button></div>`;
    }
    if (!view.sections) {
      return html`<button class="box" part="badge" type="button" aria-haspopup="dialog" @click=${open}>${toFace(view)}</button>`;
    }
    const level = toLevel(this.headingLevel, 2);
    const below = Math.min(6, level + 1);
    this.#rooms.set(below, this.#finder.query, view.sections);
    return html`<div class="center" lang=${own.locale} dir=${own.dir}>
      ${drawMasthead(view, level, own, section.labels.scope, open)}
      <div class="body" @click=${this.#follow}>
        ${drawSide(
          {
            subject: view.subject,
            names: view.sections,
            current: view.sections.find((name) => name === this.#current) ?? view.sections[0],
            query: this.#finder.query,
            isOpen: this.#isOpen,
            search: this.#search,
            leave: this.#leave,
            print: this.#print,
            toggle: () => this.#fold(!this.#isOpen),
          },
          own,
          section.titles,
        )}
        <div class="content" @focusin=${uncover}>
          ${drawFound(this.#finder, own)}
          ${view.sections.map((name) => this.#drawSection(name, below))}
        </div>
      </div>
    </div>`;
  }

  #drawSection(name: SectionName, level: number): TemplateResult {
    const { own } = this;
    const part = this.#rooms.get(name);
    const isReplaced = this.#listReplaced().has(name);
    const isSettled = isReplaced || this.#rooms.isSettled(name);
    return html`<div class="section ${isSettled ? '' : 'empty'}" part="section" data-name=${name}>
      ${drawHeading(level, this.section.titles[name], `trust-${toKebab(name)}`)}
      ${isReplaced ? html`<p class="quiet">${own.own}</p>` : nothing}
      <slot name=${toKebab(name)} @slotchange=${() => this.requestUpdate()}>${part ?? html`<p class=${isSettled ? '' : 'unprinted'}>${isSettled ? this.section.failed : own.unprinted}</p>`}</slot>
    </div>`;
  }

  /** Sections that the page says in words of its own. */
  #listReplaced(): ReadonlySet<SectionName> {
    return new Set([...this.children].flatMap(({ slot }) => toSectionName(slot) ?? []));
  }

  protected override updated(): void {
    this.#startedAt ??= scrollY;
    const rooms = [...this.renderRoot.querySelectorAll('.section')];
    const toName = ({ target }: { target: Element }): SectionName =>
      (target as HTMLElement).dataset.name as SectionName;
    // Half a window ahead: what is read next is there already.
    this.#near ??= new IntersectionObserver(
      (entries) => {
        const seen = entries.filter((entry) => entry.isIntersecting).map(toName);
        for (const name of seen) void this.#bringThrough(name);
      },
      { rootMargin: '50% 0px' },
    );
    // The last of those that have begun above the upper third of the window; at the very top, none has.
    this.#here ??= new IntersectionObserver(
      (entries) => {
        for (const entry of entries) this.#begun[entry.isIntersecting ? 'add' : 'delete'](toName(entry));
        const names = this.#view?.sections ?? [];
        const current = names.findLast((name) => this.#begun.has(name)) ?? names[0];
        if (current && !this.#isHeld) this.#mark(current);
      },
      { rootMargin: '100% 0px -70%' },
    );
    const isFirst = rooms.length > 0 && !this.#watched.size;
    for (const room of rooms) {
      if (this.#watched.has(room)) continue;
      this.#watched.add(room);
      this.#near.observe(room);
      this.#here.observe(room);
    }
    if (!isFirst) return;
    this.#bringRest(this.#view?.sections ?? []);
    if (scrollY === this.#startedAt) this.#followHash();
    // An element that is moved later has been opened already.
    this.#startedAt = Number.NaN;
  }

  #mark(name: SectionName): void {
    if (this.#current !== name) this.requestUpdate();
    this.#current = name;
  }

  /** Brings a section and all above it: whoever scrolls up later finds everything where it was. */
  #bringThrough(name: SectionName | undefined): Promise<void> {
    const names: readonly (SectionName | undefined)[] = this.#view?.sections ?? [];
    const replaced = this.#listReplaced();
    const above = names.slice(0, names.indexOf(name) + 1);
    return this.#rooms.bring(above.flatMap((each) => (each && !replaced.has(each) ? each : [])));
  }

  /** Brings the rest when there is time for it: who prints from the browser's own menu cannot be kept waiting. */
  #bringRest([name, ...others]: readonly SectionName[]): void {
    if (!name || !this.isConnected || savesData()) return;
    this.#callOff = whenIdle(() => void this.#bringThrough(name).then(() => this.#bringRest(others)));
  }

  readonly #bringAll = (): Promise<void> => this.#bringThrough(this.#view?.sections?.at(-1));

  /** Goes to a section, or to an entry of it, and puts the focus there. */
  async #go(name: SectionName, id: string): Promise<void> {
    if (!this.#view?.sections?.includes(name)) return;
    await this.#bringThrough(name);
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>(`#trust-${toKebab(name)}`);
    const entry = id ? this.#rooms.get(name)?.shadowRoot?.getElementById(`entry-${id}`) : null;
    const target = entry ?? heading;
    if (!target) return;
    entry?.querySelector('details')?.setAttribute('open', '');
    if (entry) entry.tabIndex = -1;
    (entry ?? target.closest('.section') ?? target).scrollIntoView();
    target.focus({ preventScroll: true });
    this.#isHeld = true;
    this.#mark(name);
    // This scrolling itself is over by then.
    requestAnimationFrame(() => requestAnimationFrame(() => addEventListener('scroll', this.#release, { once: true })));
  }

  readonly #release = (): void => {
    this.#isHeld = false;
  };

  readonly #followHash = (): void => {
    const spot = parseHash(location.hash);
    if (spot) void this.#go(spot.name, spot.id);
  };

  #fold(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.requestUpdate();
  }

  /** Follows links to sections, wherever they stand: in the list, in what was found, in what another section says. */
  readonly #follow = (event: MouseEvent): void => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const hash = link?.getAttribute('href') ?? '';
    const spot = parseHash(hash);
    if (!spot || ctrlKey || metaKey || shiftKey || altKey) return;
    this.#fold(false);
    const isOurs = !location.hash || parseHash(location.hash);
    const [page, base] = [location.href, document.baseURI].map((address) => address.split('#')[0]);
    // The browser follows the link, and `hashchange` does the rest; but a hash that the page uses for itself stays, and so
    // does the page, where links lead away from it.
    if (isOurs && page === base && location.hash !== hash) return;
    event.preventDefault();
    void this.#go(spot.name, spot.id);
  };

  readonly #print = async (): Promise<void> => {
    await this.#bringAll();
    await this.updateComplete;
    print();
  };

  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#finder.query) return;
    event.preventDefault();
    void this.#finder.find('', null);
  };

  readonly #search = async (event: Event): Promise<void> => {
    const { verdict, snapshot, words } = this;
    const replaced = this.#listReplaced();
    const names = this.#view?.sections?.filter((name) => !replaced.has(name)) ?? [];
    const at = snapshot?.checkedAt ?? verdict?.issuedAt ?? 0;
    const ground = verdict && { verdict, at, names, words, sectionWords: this.section };
    await this.#finder.find((event.target as HTMLInputElement).value, ground);
    await this.updateComplete;
    // The search goes along as the page is scrolled; what it finds stands at the beginning.
    const content = this.renderRoot.querySelector('.content');
    if (this.#finder.isAnswered && content && content.getBoundingClientRect().top < 0) content.scrollIntoView();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-center': TrustCenter;
  }
}
