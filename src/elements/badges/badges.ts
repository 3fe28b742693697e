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
 * @csspart badge - The box of one badge.
 * @csspart glyph - The shape of the claim's kind.
 * @csspart label - The certification's name.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the state.
 * @cssprop [--trust-badge-width=20em] - Width of each badge; the least in a grid.
 * @cssprop [--trust-badges-gap=0.75em] - Space between badges.
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

  static override properties: PropertyDeclarations = { certifications: {}, variant: {} };

  /** Ids of the certifications to show, separated by spaces; all where not given. */
  declare certifications?: string | null;
  /** `grid` for equal columns, `compact` for one line each. */
  declare variant?: 'grid' | 'compact' | null;

  /** The worst state of the certifications on show. */
  get certificationState(): CertificationState {
    const { verdict } = this;
    return toWorstState(verdict ? toClaims(verdict, this.certifications).map((claim) => claim.state) : []);
  }

  protected override render(): TemplateResult {
    const { verdict, state, variant, words } = this;
    const views = verdict
      ? toClaims(verdict, this.certifications).map((claim) => [toBadge(verdict, claim, words), claim.id] as const)
      : [];
    const box = `box ${variant === 'compact' ? variant : ''}`;
    const note = views[0] && toNote(views[0][0]);
    const content =
      state === 'pending'
        ? html`<div class="${box} bare" dir=${words.dir}><slot>${note}</slot></div>`
        : state === 'unverified' || state === 'unreachable'
          ? html`<div class="${box} bare" dir=${words.dir}><slot></slot><button class="note" part="note" type="button" aria-haspopup="dialog" @click=${() => this.openProof()}>${note}</button></div>`
          : html`<ul role="list" dir=${words.dir} class=${variant === 'grid' ? variant : ''}>${views.map(
              ([view, id]) =>
                html`<li><button class=${box} part="badge" type="button" aria-haspopup="dialog" @click=${() => this.openProof(id)}>${toFace(view)}</button></li>`,
            )}</ul>`;
    return content;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badges': TrustBadges;
  }
}
