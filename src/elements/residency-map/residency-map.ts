import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { toBadge } from '../../view/badge.js';
import { PART_NAMES, toFrame, toPart, toPixels } from '../../view/map/frames.js';
import { parseOutlines } from '../../view/map/places.js';
import { toScene } from '../../view/map/scene.js';
import { type PlaceView, parseResidency, type ResidencyView, toFiltered, toResidency } from '../../view/residency.js';
import { enResidency } from '../../view/words/en-residency.js';
import type { ResidencyWords } from '../../view/words/residency-words.js';
import { toFace, toNote } from '../shared/face.js';
import { TemplateElement } from '../shared/template-element.js';
import { drawLists, type ListTools } from './draw-lists.js';
import { drawMap, drawShape, type Look } from './draw-map.js';
import styles from './residency-map.styles.js';

/** Outlines of countries, once somebody has needed them. */
let outlines: ReadonlyMap<string, string> | null = null;

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
 * @cssprop [--trust-residency-map-halo=transparent] - The page's colour, to go around names on the map.
 * @cssprop [--trust-residency-map-min-block-size=20em] - Height kept free from the start.
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
export class TrustResidencyMap extends TemplateElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { product: {}, category: {}, region: {} };

  /** Id of the product to begin with. */
  declare product?: string | null;
  /** The kind of data to begin with, as the manifest calls it. */
  declare category?: string | null;
  /** The part of the world to begin with: `europe`, `north-america`, `south-america`, `asia-pacific`, `middle-east-africa`. */
  declare region?: string | null;

  readonly #words: ResidencyWords = enResidency;
  #width = 640;
  /** Ids of the place that is pointed at, and of the one that was chosen. */
  #near = '';
  #chosen = '';
  #transfer = -1;
  #observer: ResizeObserver | null = null;
  #observed: Element | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observed = null;
  }

  protected override updated(): void {
    super.updated();
    const drawing = this.renderRoot.querySelector('.drawing');
    if (drawing === this.#observed) return;
    this.#observer ??= new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      // Without a layout there is nothing to fit into.
      if (!width || width === this.#width) return;
      this.#width = width;
      this.requestUpdate();
    });
    this.#observer.disconnect();
    if (drawing) this.#observer.observe(drawing);
    this.#observed = drawing;
  }

  /** Outlines are needed where a country is shaded; without them the marks say the same. */
  async #loadOutlines(): Promise<void> {
    try {
      outlines = parseOutlines((await import('../../view/map/countries.js')).COUNTRIES);
      this.requestUpdate();
    } catch {
      outlines = new Map();
    }
  }

  #look(place: string, transfer = -1): void {
    if (place === this.#near && transfer === this.#transfer) return;
    this.#near = place;
    this.#transfer = transfer;
    this.requestUpdate();
  }

  /** Chooses a place, or lets go of it. A part of the world that does not have it gives way to the whole. */
  #choose(place: PlaceView | undefined): void {
    this.#chosen = !place || place.id === this.#chosen ? '' : place.id;
    if (this.#chosen && place?.at && !toPixels(place.at, toFrame(this.region ?? ''), 1)) this.region = null;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { verdict, state, words } = this;
    const residency =
      state === 'verified' || state === 'stale' ? verdict?.manifest && parseResidency(verdict.manifest) : null;
    if (verdict?.manifest && residency && residency !== 'invalid') {
      const view = toResidency(residency, verdict.manifest, this.#words, words.locale, words.unknown);
      return this.#drawPanel(view);
    }
    return this.#drawState(residency === 'invalid');
  }

  /** What stands where there is no map: the page's words, a note beside them, or a badge that says what is wrong. */
  #drawState(isBroken: boolean): TemplateResult {
    const { verdict, state, reason, words } = this;
    const isHeld = state === 'verified' || state === 'stale';
    const claim = { id: this.#words.title, entry: null, attestor: null, otherAttestors: [] };
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
    const name = view.mark === 'not-listed' ? this.#words.title : this.#words.withheld;
    return html`<button class="box" part="badge" type="button" aria-haspopup="dialog" @click=${open}>${toFace({ ...view, name })}</button>`;
  }

  #drawPanel(whole: ResidencyView): TemplateResult {
    const { words, verdict, state } = this;
    const { title, none, by } = this.#words;
    // A filter for what is not there would hide everything.
    const pick = (value: string | null | undefined, choices: { value: string }[]): string =>
      choices.some((choice) => choice.value === value) ? `${value}` : '';
    const [product, category] = [pick(this.product, whole.products), pick(this.category, whole.categories)];
    const view = toFiltered(whole, { product, category });
    const subject = verdict?.subject ?? '';
    const isStale = state === 'stale';
    const stale =
      isStale &&
      verdict &&
      toBadge(
        verdict,
        { id: '', state, reason: verdict.reason, entry: null, attestor: null, otherAttestors: [] },
        words,
      );
    const note = toNote(
      stale || { name: '', line: by(subject), short: '', lang: words.locale, mark: 'self-declared', glyph: '' },
    );
    const tools: ListTools = {
      words: this.#words,
      hasPlaces: whole.places.length > 0,
      near: this.#near,
      chosen: this.#chosen,
      transfer: this.#transfer,
      onPlace: (id) => this.#look(id),
      onTransfer: (index) => this.#look('', index),
      onSelect: (place) => this.#choose(place),
    };
    return html`<section class="panel" part="panel" lang=${words.locale} dir=${words.dir} aria-label=${title}>
      <button class="note" part="note" type="button" aria-haspopup="dialog" @click=${() => this.openProof()}>${note}</button>
      ${whole.statement ? html`<p class="statement" lang=${whole.statement.lang || nothing}><bdi>${whole.statement.text}</bdi></p>` : nothing}
      ${whole.places.length ? this.#drawTools(whole, product, category) : html`<p>${none(subject)}</p>`}
      ${whole.places.length ? html`<div class="body">${this.#drawDrawing(view)}${drawLists(view, tools)}</div>` : drawLists(view, tools)}
    </section>`;
  }

  #drawDrawing(view: ResidencyView): TemplateResult {
    const { places } = view;
    if (!outlines && places.some(({ countries }) => countries.length)) void this.#loadOutlines();
    const toIndex = (id: string): number => places.findIndex((place) => place.id === id);
    const near = toIndex(this.#near);
    const look: Look = {
      place: near < 0 ? toIndex(this.#chosen) : near,
      transfer: this.#transfer,
      onPlace: (index) => this.#look(places[index]?.id ?? ''),
      onTransfer: (index) => this.#look('', index),
      onLeave: () => this.#look(''),
      onSelect: (index) => {
        this.#choose(places[index]);
        void this.updateComplete.then(() =>
          this.renderRoot.querySelector('li.chosen')?.scrollIntoView({ block: 'nearest' }),
        );
      },
    };
    const frame = toFrame(this.region ?? '');
    // A cluster opens for what was chosen and not for what is pointed at: it would run away from the pointer.
    const scene = toScene(view, frame, this.#width, toIndex(this.#chosen));
    return html`<div class="drawing">${drawMap(scene, view, frame, this.#width, outlines, look)}${this.#drawLegend(places)}</div>`;
  }

  #drawLegend(places: PlaceView[]): TemplateResult {
    const { labels } = this.#words;
    const seen = new Map(
      places.filter(({ isInUse }) => isInUse).map((place) => [`${place.role} ${place.isOptional}`, place] as const),
    );
    const vague = places.some(({ precision }) => precision === 'country' || precision === 'area');
    const icon = (mark: unknown): TemplateResult => html`<svg class="key" viewBox="-9 -9 18 18">${mark}</svg>`;
    // The list has all of this in words.
    return html`<ul class="legend" aria-hidden="true">
      ${[...seen.values()].map(
        ({ role, shape, isOptional }) =>
          html`<li>${icon(drawShape({ shape, isOptional, precision: 'point' }))}<bdi>${role}</bdi>${isOptional ? ` (${labels.optional})` : nothing}</li>`,
      )}
      ${vague ? html`<li>${icon(svg`<circle class="around" r="7"></circle>`)}${labels.somewhere}</li>` : nothing}
    </ul>`;
  }

  #drawTools({ products, categories, places }: ResidencyView, product: string, category: string): TemplateResult {
    const { labels, frames } = this.#words;
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
    const used = new Set(places.map(({ at }) => at && toPart(at)));
    const parts = PART_NAMES.filter((name) => used.has(name));
    const region = PART_NAMES.includes(this.region ?? '') ? this.region : 'world';
    return html`<div class="tools">
      <div class="parts" role="group" aria-label=${labels.frame}>
        ${['world', ...parts].map(
          (name) =>
            html`<button type="button" aria-pressed=${name === region} @click=${() => {
              this.region = name;
            }}>${frames[name]}</button>`,
        )}
      </div>
      <div class="filters">${select('product', products, product)}${select('category', categories, category)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-residency-map': TrustResidencyMap;
  }
}
