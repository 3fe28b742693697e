import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toBadge } from '../../view/badge.js';
import { parseResidency, type ResidencyView, toFiltered, toResidency } from '../../view/residency.js';
import { enResidency } from '../../view/words/en-residency.js';
import { toFace, toNote } from '../shared/face.js';
import { Speaker } from '../shared/speaker.js';
import { warn } from '../shared/warn.js';
import { drawLists, type ListTools } from './draw-lists.js';
import styles from './residency-map.styles.js';

/** What draws the map, once somebody has needed it. */
let drawing: typeof import('./drawing.js') | null = null;

/**
 * Shows where a vendor keeps data: a map of the world, drawn from the signed manifest alone, and a list with every fact.
 *
 * @tagname trust-residency-map
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @csspart panel - The box.
 * @csspart map - The drawing.
 * @csspart list - The places and transfers in words.
 * @csspart badge - What stands where nothing may be shown.
 * @csspart mark - The mark of the state.
 * @cssprop [--trust-accent=currentColor] - Marks, shaded countries and the focus ring.
 * @cssprop [--trust-residency-map-color=inherit] - Ink.
 * @cssprop [--trust-color=inherit] - Ink of every element that has no other.
 * @cssprop [--trust-residency-map-halo=transparent] - The page's colour, to go around names on the map.
 * @cssprop [--trust-residency-map-min-block-size=20em] - Height kept free from the start.
 * @cssprop [--trust-residency-map-inset=1em] - How far below the window's upper edge the map stays while its list scrolls by.
 * @cssprop [--trust-radius=0.5em] - Corners.
 * @cssstate verified - The manifest's signature and dates were checked. Says nothing of a claim.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustResidencyMap extends Speaker<'residency'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { product: {}, category: {}, region: {}, loading: {} };

  /** Id of the product to begin with. */
  declare product?: string | null;
  /** The kind of data to begin with, as the manifest calls it. */
  declare category?: string | null;
  /** The part of the world to begin with: `europe`, `north-america`, `south-america`, `asia-pacific`, `middle-east-africa`. */
  declare region?: string | null;
  /** `eager`: the drawing is loaded at once, to be there for paper. Otherwise it is when somebody comes near. */
  declare loading?: 'eager' | 'lazy' | null;

  /** What there is to draw, and what it was made of. */
  #view: ResidencyView | 'invalid' | null = null;
  #made: readonly unknown[] = [];
  /** Of the drawing: in pixels, where letters are as large as they are by default. 0 until there is a layout. */
  #width = 0;
  /** Ids of the place that is pointed at, and of the one that was chosen; keys of transfers likewise. */
  #near = '';
  #chosen = '';
  #transfer = -1;
  #chosenTransfer = -1;
  #sight: IntersectionObserver | null = null;
  #size: ResizeObserver | null = null;
  #observed: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (drawing) return;
    // A map far down the page costs nothing until somebody comes near.
    this.#sight ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#loadDrawing();
      },
      { rootMargin: '100%' },
    );
    this.#sight.observe(this);
  }

  constructor() {
    super('residency', enResidency);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#size?.disconnect();
    this.#observed = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('loading') && this.loading === 'eager') void this.#loadDrawing();
    const box = this.renderRoot.querySelector('.drawing');
    if (box === this.#observed) return;
    this.#size ??= new ResizeObserver(() => {
      const width = this.#toWidth(this.#observed?.clientWidth ?? 0);
      // Without a layout there is nothing to fit into.
      if (!width || width === this.#width) return;
      this.#width = width;
      // A drawing that changed here would change its own height, of which the observer would complain to the page.
      requestAnimationFrame(() => this.requestUpdate());
    });
    this.#size.disconnect();
    if (box) this.#size.observe(box);
    this.#observed = box;
  }

  /** How wide to draw in a room of so many pixels. */
  #toWidth(room: number): number {
    // All of the map grows with the page's letters, as far as there is room for it to be read, and never shrinks.
    return Math.round(room / Math.max(1, Math.min(this.#letter / 16, room / 240)));
  }

  get #letter(): number {
    return Number.parseFloat(getComputedStyle(this).fontSize);
  }

  async #loadDrawing(): Promise<void> {
    this.#sight?.disconnect();
    try {
      // Most maps shade a country: what that takes is on its way while the drawing is.
      if (!this.region) import('../../view/map/countries.js').catch(() => {});
      drawing ??= await import('./drawing.js');
      this.requestUpdate();
    } catch (error) {
      // The list says the same.
      warn('<trust-residency-map>', `could not load its map: ${error}`);
    }
  }

  #look(place: string, transfer = -1): void {
    if (place === this.#near && transfer === this.#transfer) return;
    this.#near = place;
    this.#transfer = transfer;
    this.requestUpdate();
  }

  /** Chooses a place or a transfer, or lets go of it. What was chosen on the map is brought into view in the list. */
  #choose(place: string, transfer: number, onMap: boolean): void {
    const isSame = place === this.#chosen && transfer === this.#chosenTransfer;
    this.#chosen = isSame ? '' : place;
    this.#chosenTransfer = isSame ? -1 : transfer;
    this.requestUpdate();
    if (onMap) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('li.chosen')?.scrollIntoView({ block: 'nearest' }),
      );
    }
  }

  protected override render(): TemplateResult {
    const { verdict, state, words } = this;
    const manifest = state === 'verified' || state === 'stale' ? verdict?.manifest : null;
    const made = [manifest, this.own, words];
    // Whoever moves over the map has it drawn again and again, of the same words.
    if (made.some((each, i) => each !== this.#made[i])) {
      this.#made = made;
      const residency = manifest ? parseResidency(manifest) : null;
      this.#view = null;
      if (residency === 'invalid') this.#view = residency;
      else if (manifest && residency) {
        this.#view = toResidency(residency, manifest, this.own, words.locale, words.unknown);
      }
    }
    const view = this.#view;
    return view && view !== 'invalid' ? this.#drawPanel(view) : this.#drawState(view === 'invalid');
  }

  /** What stands where there is no map: the page's words, a note beside them, or a badge that says what is wrong. */
  #drawState(isBroken: boolean): TemplateResult {
    const { verdict, state, reason, words } = this;
    const isHeld = state === 'verified' || state === 'stale';
    const claim = { id: this.own.title, entry: null, attestor: null, otherAttestors: [] };
    const view =
      verdict &&
      toBadge(
        verdict,
        !isHeld
          ? { ...claim, state, reason }
          : isBroken
            ? { ...claim, state: 'invalid', reason: 'section' }
            : { ...claim, state: 'not-listed', reason: null },
        words,
      );
    const open = (): Promise<void> => this.openProof();
    if (!view || state === 'pending') return html`<div class="box bare"><slot></slot></div>`;
    if (state === 'unverified' || state === 'unreachable') {
      return html`<div class="box bare"><slot></slot><button class="note" part="note" type="button" aria-haspopup="dialog" @click=${open}>${toNote(view)}</button></div>`;
    }
    const name = view.mark === 'not-listed' ? this.own.title : this.own.withheld;
    return html`<button class="box" part="badge" type="button" aria-haspopup="dialog" @click=${open}>${toFace({ ...view, name })}</button>`;
  }

  #drawPanel(whole: ResidencyView): TemplateResult {
    const { words, verdict, state } = this;
    const { title, none, by } = this.own;
    if (drawing && !this.#width) {
      // As the styles will have it, so that it is drawn once: beside the list where there is room for both, else above it.
      const [room, letter] = [this.clientWidth, this.#letter];
      this.#width = this.#toWidth(room < 56 * letter ? room : ((room - 2 * letter) * 1.75) / 2.75);
    }
    // A filter for what is not there would hide everything.
    const pick = (value: string | null | undefined, choices: { value: string }[]): string =>
      choices.some((choice) => choice.value === value) ? `${value}` : '';
    const [product, category] = [pick(this.product, whole.products), pick(this.category, whole.categories)];
    const view = toFiltered(whole, { product, category });
    const subject = verdict?.subject ?? '';
    const region = this.region ?? '';
    const isStale = state === 'stale';
    const stale =
      isStale &&
      verdict &&
      toBadge(
        verdict,
        { id: '', state, reason: verdict.reason, entry: null, attestor: null, otherAttestors: [] },
        words,
      );
    const note = toNote(stale || { line: by(subject), lang: words.locale, mark: 'self-declared' });
    const tools: ListTools = {
      words: this.own,
      hasPlaces: whole.places.length > 0,
      near: this.#near,
      chosen: this.#chosen,
      transfer: this.#transfer,
      chosenTransfer: this.#chosenTransfer,
      onPlace: (id) => this.#look(id),
      onTransfer: (key) => this.#look('', key),
      onSelect: (place, onMap) => {
        // A part of the world that does not have the place gives way to the whole.
        if (place && !drawing?.hasPlace(region, place)) this.region = null;
        this.#choose(place?.id ?? '', -1, onMap);
      },
      onSelectTransfer: (key, onMap) => this.#choose('', key, onMap),
    };
    // A group and no landmark: a page may have several of the same vendor.
    return html`<div class="panel" part="panel" role="group" lang=${words.locale} dir=${words.dir} aria-label=${`${title}, ${subject}`}>
      <button class="note" part="note" type="button" aria-haspopup="dialog" @click=${() => this.openProof()}>${note}</button>
      ${whole.statement ? html`<p class="statement" lang=${whole.statement.lang || nothing}><bdi>${whole.statement.text}</bdi></p>` : nothing}
      ${whole.places.length ? this.#drawTools(whole, region, product, category) : html`<p>${none(subject)}</p>`}
      ${whole.places.length ? html`<div class="body"><div class="drawing">${this.#width ? drawing?.drawDrawing(view, region, this.#width, tools, () => this.requestUpdate()) : nothing}</div>${drawLists(view, tools)}</div>` : drawLists(view, tools)}
    </div>`;
  }

  #drawTools(
    { products, categories, places }: ResidencyView,
    region: string,
    product: string,
    category: string,
  ): TemplateResult {
    const { labels } = this.own;
    const select = (
      name: 'product' | 'category',
      choices: { value: string; name: string }[],
      chosen: string,
    ): unknown =>
      choices.length > 1
        ? html`<label>${labels[name]}
            <select @change=${(event: Event) => {
              this[name] = (event.currentTarget as HTMLSelectElement).value;
            }}>
              <option value="" ?selected=${!chosen}>${labels.all}</option>
              ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === chosen}>${choice.name}</option>`)}
            </select></label>`
        : nothing;
    return html`<div class="tools">
      ${drawing?.drawParts(places, region, this.own, (name) => {
        this.region = name;
      })}
      <div class="filters">${select('product', products, product)}${select('category', categories, category)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-residency-map': TrustResidencyMap;
  }
}
