import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type { CertificationReason } from '../../core/errors.js';
import { toVerdict } from '../../core/trust/to-verdict.js';
import type { CertificationState, CertificationVerdict, Verdict } from '../../core/trust/verdict.js';
import { toCertificationVerdict } from '../../core/trust/verify-manifest.js';
import { toBadge } from '../../view/badge.js';
import type { Mark } from '../../view/marks.js';
import { draw } from '../shared/draw.js';
import { toFace, toNote } from '../shared/face.js';
import { TrustElement } from '../shared/trust-element.js';
import styles from './badge.styles.js';

/**
 * Names one certification of a vendor, once the vendor's manifest has been verified, and says who stands behind it.
 *
 * @tagname trust-badge
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @slot logo - A logo that the page may use: shown only while the vendor's own claim stands, in the glyph's place.
 * @csspart badge - The box.
 * @csspart glyph - The shape of the claim's kind.
 * @csspart label - The certification's name.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the state.
 * @csspart note - What stands beside the page's own words, where nothing can be had.
 * @cssprop [--trust-badge-width=20em] - Width, kept free from the start.
 * @cssprop [--trust-badge-color=inherit] - Ink.
 * @cssprop [--trust-badge-radius=0.5em] - Corners.
 * @cssprop [--trust-color=inherit] - Ink of every element that has no other.
 * @cssprop [--trust-radius=0.5em] - Corners of every element that has no others.
 * @cssprop [--trust-accent=currentColor] - The filled mark and the focus ring.
 * @cssprop [--trust-warning] - The mark of a refused manifest.
 * @cssstate countersigned - A third party that the page trusts countersigned the claim.
 * @cssstate self-declared - The vendor states and signs it.
 * @cssstate not-yet-valid - It is valid from a later day.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The claim or the manifest has ended.
 * @cssstate revoked - The claim was withdrawn or suspended.
 * @cssstate not-listed - The manifest does not have it.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - A state or a reason has changed.
 */
export class TrustBadge extends TrustElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { certification: {}, variant: { reflect: true } };

  /** Which certification to name: its `id` in the manifest, such as `soc2-type2`. */
  declare certification?: string | null;
  /** `compact` for one line, `outline` for no more than a line around it. */
  declare variant?: 'compact' | 'outline' | null;

  /** The state of the certification. */
  get certificationState(): CertificationState {
    return this.claim.state;
  }

  /** Why it is in this state, where the state does not say so itself. */
  get certificationReason(): CertificationReason | null {
    return this.claim.reason;
  }

  protected override get claim(): CertificationVerdict {
    return toCertificationVerdict(this.#verdict, this.certification ?? '');
  }

  get #verdict(): Verdict {
    return this.verdict ?? toVerdict('pending', null, '');
  }

  /** What the state is drawn into: kept as long as its form fits, so that it keeps the focus. */
  #box: HTMLElement | null = null;
  #face: Element | null = null;
  #form = '';

  protected override paint(): Mark {
    const { claim, state, variant, words } = this;
    const view = toBadge(this.#verdict, claim, words);
    // The page's words stand alone while nothing is known, beside a note where nothing can be, and nowhere else.
    const form = state === 'pending' ? 'words' : /^un/.test(state) ? 'note' : 'badge';
    const isBadge = form === 'badge';
    if (form !== this.#form) {
      this.#form = form;
      const slot = draw('slot');
      const button = draw('button', { class: form, part: form, 'aria-haspopup': 'dialog' }) as HTMLElement;
      button.onclick = () => this.openProof(this.certification ?? '');
      this.#face = form === 'words' ? slot : button;
      this.#box?.remove();
      // What is appended twice stands there once.
      this.#box = isBadge ? button : (draw('div', {}, slot, this.#face) as HTMLElement);
      this.renderRoot.prepend(this.#box);
    }
    this.#face?.replaceChildren(...(isBadge ? toFace(view) : toNote(view)));
    // Written from right to left, even where the page forgot to say so.
    const box = this.#box as HTMLElement;
    box.dir = words.dir;
    box.className = `box ${variant === 'compact' ? variant : ''} ${isBadge ? '' : 'bare'}`;
    return view.mark;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}
