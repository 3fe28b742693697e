import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, type TemplateResult } from 'lit/html.js';
import { type CertificationState, toWorstState } from '../../core/trust/verdict.js';
import { toBadge } from '../../view/badge.js';
import { toClaims } from '../../view/badges.js';
import { toFace, toNote } from '../shared/face.js';
import { TemplateElement } from '../shared/template-element.js';
import styles from './badges.styles.js';

/**
 * Shows all certifications of a vendor, or the ones that the page lists, side by side.
 *
 * @tagname trust-badges
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @slot [id] - By a certification's id, a logo that the page may use: shown only while the vendor's own claim stands.
 * @csspart badge - The box of one badge.
 * @csspart glyph - The shape of the claim's kind.
 * @csspart label - The certification's name.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the state.
 * @csspart note - What stands beside the page's own words, where nothing can be had.
 * @cssprop [--trust-badge-width=20em] - Width of each badge; the least in a grid.
 * @cssprop [--trust-badges-gap=0.75em] - Space between badges.
 * @cssprop [--trust-badges-background=Canvas] - Paper of the floating form.
 * @cssprop [--trust-badges-color=CanvasText] - Its ink.
 * @cssprop [--trust-badges-radius=0.75em] - Its corners.
 * @cssprop [--trust-badge-color=inherit] - Ink of each badge.
 * @cssprop [--trust-badge-radius=0.5em] - Corners of each badge.
 * @cssprop [--trust-color=inherit] - Ink of every element that has no other.
 * @cssprop [--trust-radius=0.5em] - Corners of every element that has no others.
 * @cssprop [--trust-accent=currentColor] - The filled mark and the focus ring.
 * @cssprop [--trust-warning] - The mark of a refused manifest.
 * @cssstate verified - The manifest's signature and dates were checked. Says nothing of a claim.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustBadges extends TemplateElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    certifications: {},
    variant: { reflect: true },
    layout: { reflect: true },
  };

  /** Ids of the certifications to show, separated by spaces; all where not given. */
  declare certifications?: string | null;
  /** `compact` for one line each, `outline` for no more than a line around each. */
  declare variant?: 'compact' | 'outline' | null;
  /** `grid` for equal columns, `corner` to float in a corner of the window; side by side where not given. */
  declare layout?: 'grid' | 'corner' | null;

  /** The worst state of the certifications on show. */
  get certificationState(): CertificationState {
    const { verdict } = this;
    return toWorstState(verdict ? toClaims(verdict, this.certifications).map((claim) => claim.state) : []);
  }

  /** Ends what keeps the floating form out of the way. */
  #stand: (() => void) | null = null;

  protected override render(): TemplateResult {
    const { words, layout } = this;
    if (layout !== 'corner') return this.#draw();
    // A role of its own, so that whoever hears the page can find it and leave it out.
    return html`<div class="corner" role="group" aria-label=${words.certifications} dir=${words.dir} @keydown=${this.#onKey}>
      ${this.#draw()}<button class="hide" type="button" aria-label=${words.hide} @click=${this.#hide}>×</button>
    </div>`;
  }

  protected override updated(): void {
    const corner = this.renderRoot.querySelector('.corner');
    if (!corner) this.#leave();
    else if (!this.#stand) {
      this.#stand = () => {};
      void this.#float(corner);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  async #float(corner: Element): Promise<void> {
    try {
      const { giveWay, visit } = await import('./corner.js');
      if (visit.isDismissed) this.#remove();
      else if (this.#stand && this.isConnected) this.#stand = giveWay(corner, this);
    } catch {
      // What cannot give way does not float.
      this.layout = null;
    }
  }

  #leave(): void {
    this.#stand?.();
    this.#stand = null;
  }

  #remove(): void {
    this.#leave();
    this.hidden = true;
  }

  readonly #hide = (): void => {
    void import('./corner.js').then(({ visit }) => {
      visit.isDismissed = true;
    });
    this.#remove();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // A detail or a panel that is open has its own Escape.
    if (
      event.key === 'Escape' &&
      !this.renderRoot.querySelector('trust-detail, trust-proof')?.matches(':focus-within')
    ) {
      this.#hide();
    }
  };

  #draw(): TemplateResult {
    const { verdict, state, variant, layout, words } = this;
    const views = verdict
      ? toClaims(verdict, this.certifications).map((claim) => [toBadge(verdict, claim, words), claim.id] as const)
      : [];
    const box = `box ${variant === 'compact' ? variant : ''}`;
    const note = views[0] && toNote(views[0][0]);
    if (state === 'pending') return html`<div class="${box} bare" dir=${words.dir}><slot>${note}</slot></div>`;
    if (state === 'unverified' || state === 'unreachable') {
      return html`<div class="${box} bare" dir=${words.dir}><slot></slot><button class="note" part="note" type="button" aria-haspopup="dialog" @click=${() => this.openProof()}>${note}</button></div>`;
    }
    return html`<ul role="list" dir=${words.dir} class=${layout === 'grid' ? layout : ''}>${views.map(
      ([view, id]) =>
        html`<li><button class=${box} part="badge" type="button" aria-haspopup="dialog" data-certification=${id} @click=${() => this.openProof(id)}>${toFace({ ...view, logo: view.logo ? id : '' })}</button></li>`,
    )}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badges': TrustBadges;
  }
}
