import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toCertificationVerdict } from '../../core/trust/verify-manifest.js';
import { toClaimView } from '../../view/claim.js';
import { enProof } from '../../view/words/en-proof.js';
import { toMark } from '../shared/face.js';
import { toStore } from '../shared/page.js';
import { Speaker } from '../shared/speaker.js';
import { TrustElement } from '../shared/trust-element.js';
import styles from './detail.styles.js';
import { drawFacts } from './facts.js';

/** A press on the badge closes what stands open, and the engine has closed it by then. */
const ONE_PRESS = 300;

/**
 * The detail of one claim, beside the badge it was opened from: everything that the manifest says of it, who stands behind
 * it, and the ways to check it again. No page writes it: badges open it, as `trust-detail`.
 */
export class TrustDetail extends Speaker<'proof'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { certification: {} };

  /** Id of the certification. */
  declare certification?: string | null;

  constructor() {
    super('proof', enProof);
  }

  #isOpen = false;
  #closedAt = 0;

  get #card(): HTMLElement | null {
    return this.renderRoot.querySelector('.card');
  }

  /** What it was opened from. */
  get #badge(): HTMLElement | undefined {
    const buttons = [...(this.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('button')];
    return buttons.find((button) => button.dataset.certification === this.certification) ?? buttons[0];
  }

  /** Opens it for a certification, or closes it where that is what is open. Escape closes it, and focus returns. */
  async toggle(certification: string): Promise<void> {
    const isSame = this.certification === certification;
    if (isSame && (this.#isOpen || Date.now() - this.#closedAt < ONE_PRESS)) return this.#close();
    this.certification = certification;
    this.#isOpen = true;
    this.requestUpdate();
    await this.updateComplete;
    // Whoever has it read out hears one language from the start.
    await this.learning;
    await this.updateComplete;
    this.#card?.showPopover();
    this.#place();
    this.#card?.focus();
  }

  readonly #close = (): void => {
    if (this.#isOpen) this.#card?.hidePopover();
  };

  /** Beside its badge: below it where there is room, else above, and never beyond the edge. */
  readonly #place = (): void => {
    const card = this.#card;
    const badge = this.#badge;
    if (!card || !badge) return;
    const { left, right, top, bottom } = badge.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const { clientWidth, clientHeight } = document.documentElement;
    const start = getComputedStyle(card).direction === 'rtl' ? right - width : left;
    const below = bottom + 6;
    const y = below + height <= clientHeight || top < clientHeight - bottom ? below : top - height - 6;
    const within = (at: number, size: number, room: number): string =>
      `${Math.max(8, Math.min(at, room - size - 8))}px`;
    // Through the object model: a strict policy allows no style in markup.
    card.style.setProperty('--x', within(start, width, clientWidth));
    card.style.setProperty('--y', within(y, height, clientHeight));
  };

  readonly #onToggle = (event: Event): void => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    const listen = isOpen ? addEventListener : removeEventListener;
    listen('scroll', this.#place, { capture: true, passive: true } as AddEventListenerOptions);
    listen('resize', this.#place);
    if (isOpen) return;
    const { renderRoot } = this;
    // Engines lose track of where the focus was when that is in another shadow root. Elsewhere by then, it stays there.
    if ((renderRoot as ShadowRoot).activeElement) {
      queueMicrotask(() => {
        const isLost = (renderRoot as ShadowRoot).activeElement ?? document.activeElement === document.body;
        if (isLost) this.#badge?.focus();
      });
    }
    this.#isOpen = false;
    this.#closedAt = Date.now();
  };

  /** What has the focus is never under the card: it goes when the focus leaves it for anything but its badge. */
  readonly #onFocusOut = ({ relatedTarget: to }: FocusEvent): void => {
    // No target: the window lost the focus, and will have it back.
    if (!(to instanceof Node) || to === this.#badge || this.#card?.contains(to)) return;
    const left = this.certification;
    requestAnimationFrame(() => left === this.certification && this.#close());
  };

  /** What lies under the card, such as a link around the badge, has not been clicked. */
  readonly #onClick = (event: Event): void => event.stopPropagation();

  readonly #again = (): void => void toStore().refresh(true);

  readonly #prove = async (): Promise<void> => {
    const root = this.getRootNode() as ShadowRoot;
    // First, so that the focus is back at the badge when the panel takes it, and returns there.
    this.#close();
    if (root.host instanceof TrustElement) {
      const { openPanel } = await import('./proof.define.js');
      await openPanel(root.host, root, this.certification ?? '');
    }
  };

  protected override updated(): void {
    if (this.#isOpen) this.#place();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#isOpen = false;
  }

  protected override render(): TemplateResult {
    const { words: badgeWords, own: words, verdict } = this;
    const { labels } = words;
    const claim =
      verdict && toClaimView(toCertificationVerdict(verdict, this.certification ?? ''), { verdict, words, badgeWords });
    return html`<div
      class="card"
      part="detail"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-labelledby="name"
      lang=${badgeWords.locale}
      dir=${badgeWords.dir || 'ltr'}
      @beforetoggle=${this.#onToggle}
      @click=${this.#onClick}
      @focusout=${this.#onFocusOut}
    >
      ${
        claim
          ? html`<header>
                ${toMark(claim.mark)}
                <div role="status">
                  <strong id="name"><bdi>${claim.name}</bdi></strong>
                  <p>${claim.line}</p>
                </div>
                <button class="action close" type="button" aria-label=${labels.close} @click=${this.#close}>×</button>
              </header>
              ${claim.owner ? html`<p class="owner">${claim.owner}</p>` : nothing}
              ${claim.finding ? html`<p>${claim.finding}</p>` : nothing}
              ${drawFacts(claim.facts)}
              ${claim.quote ? html`<figure><figcaption>${labels.statement}</figcaption><blockquote><bdi>${claim.quote}</bdi></blockquote></figure>` : nothing}
              <div class="actions">
                <button class="action" type="button" aria-haspopup="dialog" @click=${this.#prove}>${labels.how}</button>
                <button class="action" type="button" @click=${this.#again}>${labels.again}</button>
              </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-detail': TrustDetail;
  }
}
