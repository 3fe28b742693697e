import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ClaimView, Fact } from '../../view/claim.js';
import { type KeyView, type ProofView, toProof, toShown } from '../../view/proof.js';
import { enProof } from '../../view/words/en-proof.js';
import { toMark } from '../shared/face.js';
import { toStore } from '../shared/page.js';
import { Speaker } from '../shared/speaker.js';
import { flag } from '../shared/trust-element.js';
import { drawFacts } from './facts.js';
import styles from './proof.styles.js';

/** A part of the panel that an element brings: what is signed of it, what is not, and the sentence between them. */
export interface ProofExtra {
  title: string;
  signed: readonly Fact[];
  said: readonly Fact[];
  note: string;
}

/**
 * Says what was checked of a manifest, step by step, what came of it, and what it does not prove.
 *
 * Opens from every other element; a page can also place one and call {@link show}, or set it `inline`.
 *
 * @tagname trust-proof
 * @csspart panel - The box.
 * @csspart mark - A mark.
 * @cssprop [--trust-proof-background=Canvas] - Paper.
 * @cssprop [--trust-proof-color=CanvasText] - Ink.
 * @cssprop [--trust-proof-radius=0.75rem] - Corners.
 * @cssprop [--trust-radius=0.75rem] - Corners of every element that has no others.
 * @cssprop [--trust-accent=currentColor] - Links, the filled mark and the focus ring.
 * @cssstate verified - The manifest's signature and dates were checked. Says nothing of a claim.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @cssstate inline - It stands in the page.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustProof extends Speaker<'proof'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    certification: {},
    extra: { attribute: false },
    inline: { converter: flag },
  };

  /** Id of the certification to begin with. */
  declare certification?: string | null;
  /** What an element has to say of its own, such as what its feed says, which nobody signed. */
  declare extra?: ProofExtra | null;
  /** Stands in the page, in place of opening as a dialog. */
  declare inline?: boolean;

  constructor() {
    super('proof', enProof);
  }

  #isOpen = false;
  #isRawOpen = false;
  /** What was copied last, and what that came to. */
  #copied: readonly [text: string, note: string] = ['', ''];

  /** Opens the panel as a dialog. Escape closes it, and focus returns to where it was. */
  async show(): Promise<void> {
    if (this.inline) return this.scrollIntoView();
    this.#isOpen = true;
    this.requestUpdate();
    await this.updateComplete;
    // Whoever has it read out hears one language from the start.
    await this.learning;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
  }

  protected override updated(): void {
    try {
      // Neither the attribute nor the property alone says whether it does.
      this.internals?.states[this.inline ? 'add' : 'delete']('inline');
    } catch {
      // Engines without custom states lay it out nearly as well.
    }
  }

  protected override render(): TemplateResult {
    const { verdict, request, snapshot, certification } = this;
    const words = this.words;
    const isShown = (this.#isOpen || this.inline) && verdict && request;
    const content = isShown
      ? this.#draw(
          toProof({
            verdict,
            request,
            checkedAt: snapshot?.checkedAt ?? null,
            certification: certification ?? '',
            words: this.own,
            badgeWords: words,
          }),
        )
      : nothing;
    return this.inline
      ? html`<section class="panel" part="panel" lang=${words.locale} dir=${words.dir || 'ltr'} aria-labelledby="title">${content}</section>`
      : html`<dialog class="panel" part="panel" lang=${words.locale} dir=${words.dir || 'ltr'} aria-labelledby="title" @close=${this.#onClose} @click=${this.#onClick}>${content}</dialog>`;
  }

  readonly #onClose = (): void => {
    this.#isOpen = this.#isRawOpen = false;
    this.#copied = ['', ''];
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    // What lies under the panel, such as a link around the badge, has not been clicked.
    event.stopPropagation();
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target === dialog) dialog.close();
  };

  readonly #close = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #again = (): void => void toStore().refresh(true);

  readonly #onToggle = (event: Event): void => {
    this.#isRawOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  async #copy(text: string): Promise<void> {
    const { labels } = this.own;
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = [text, labels.copied];
    } catch {
      this.#copied = [text, labels.notCopied];
    }
    this.requestUpdate();
  }

  /** What came of copying one of these, beside what was pressed. */
  #drawCopied(...texts: string[]): TemplateResult {
    const [text, note] = this.#copied;
    return html`<span role="status">${texts.includes(text) ? note : nothing}</span>`;
  }

  readonly #download = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.snapshot?.text ?? ''], { type: 'application/json' }));
    link.download = 'trust-manifest.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };

  #draw(view: ProofView): TemplateResult {
    const { labels } = this.own;
    const isBad = this.state !== 'verified' && this.state !== 'stale';
    const address = view.permalink && location.href.replace(/#.*/s, '') + view.permalink;
    const checks =
      this.state === 'pending'
        ? nothing
        : html`<section>
      <h3>${labels.checks}</h3>
      <ol role="list">
        ${view.steps.map(
          (step) => html`<li class="row">
            ${toMark(step.mark)}
            <div>
              <strong>${step.title}</strong>
              <p>${step.finding}</p>
              ${step.detail ? html`<p>${labels.detail}: <code><bdi>${toShown(step.detail)}</bdi></code></p>` : nothing}
            </div>
          </li>`,
        )}
      </ol>
    </section>`;
    return html`
      <header>
        <h2 id="title">${labels.title} <strong><bdi>${view.subject || labels.nobody}</bdi></strong></h2>
        ${this.inline ? nothing : html`<button class="action close" type="button" aria-label=${labels.close} @click=${this.#close}>×</button>`}
      </header>
      <section class="row result" role="status">
        ${toMark(view.mark)}
        <div>
          <p>${view.finding}</p>
          ${view.advice ? html`<p>${view.advice}</p>` : nothing}
        </div>
      </section>
      ${view.claim ? html`<section><h3>${labels.claim}</h3>${this.#drawClaim(view.claim, drawFacts(view.claim.facts))}</section>` : nothing}
      ${isBad ? checks : nothing}
      ${this.extra ? this.#drawExtra(this.extra) : nothing}
      <section>
        <h3>${labels.limits}</h3>
        ${view.limits.map((limit) => html`<p>${limit}</p>`)}
      </section>
      <section>
        <h3>${labels.elsewhere}</h3>
        ${view.link ? html`<p>${labels.visit} <a href=${view.link} dir="ltr" rel="noopener noreferrer" target="_blank">${view.link}</a></p>` : nothing}
        <p>${this.request?.text === null ? labels.command : labels.commandInline}</p>
        <pre dir="ltr" tabindex="0"><code>${view.command.split(/ (?=--)/).map((word) => html`<span class="word">${word}</span> `)}</code></pre>
        <div class="actions">
          <button class="action" type="button" @click=${() => this.#copy(view.command)}>${labels.copy}</button>
          <button class="action" type="button" @click=${this.#again}>${labels.again}</button>
          ${
            address
              ? html`<button class="action" type="button" @click=${() => this.#copy(address)}>${labels.copyLink}</button>
          <a class="action" href=${address}>${labels.link}</a>`
              : nothing
          }
          ${this.#drawCopied(view.command, address)}
        </div>
        ${view.report ? html`<p class="report">${labels.report} <a href=${view.report.href} rel="noopener noreferrer" target="_blank"><bdi>${view.report.text}</bdi></a></p>` : nothing}
      </section>
      ${isBad ? nothing : checks}
      <section>
        <h3>${labels.keys}</h3>
        ${view.keys.map((key) => this.#drawKey(key))}
      </section>
      <section>
        <h3>${labels.document}</h3>
        ${drawFacts(view.facts)}
        ${this.snapshot?.text == null ? nothing : this.#drawRaw(this.snapshot.text)}
      </section>
      ${
        view.claims.length
          ? html`<section><h3>${view.claim ? labels.others : labels.claims}</h3><ul role="list">${view.claims.map((claim) => html`<li>${this.#drawFolded(claim)}</li>`)}</ul></section>`
          : nothing
      }
    `;
  }

  #drawExtra({ title, signed, said, note }: ProofExtra): TemplateResult {
    return html`<section><h3>${title}</h3>${drawFacts(signed)}<p>${note}</p>${drawFacts(said)}</section>`;
  }

  #drawFolded(claim: ClaimView): TemplateResult {
    const { details } = this.own.labels;
    // Read out of its place, it says whose details.
    const facts = html`<details><summary>${details}<span class="of">: <bdi>${claim.name}</bdi></span></summary>${drawFacts(claim.facts)}</details>`;
    return this.#drawClaim(claim, facts);
  }

  #drawClaim(claim: ClaimView, facts: TemplateResult): TemplateResult {
    return html`<div class="row">
      ${toMark(claim.mark)}
      <div>
        <strong><bdi>${claim.name}</bdi></strong>
        <p>${claim.line}</p>
        ${claim.owner ? html`<p>${claim.owner}</p>` : nothing}
        ${claim.finding ? html`<p>${claim.finding}</p>` : nothing}
        ${claim.quote ? html`<p>${this.own.labels.statement}: <bdi>${claim.quote}</bdi></p>` : nothing}
        ${facts}
      </div>
    </div>`;
  }

  #drawKey({ label, found, asked }: KeyView): TemplateResult {
    const { labels } = this.own;
    return html`<strong>${label}</strong>
      <dl class="facts keys">
        ${found || this.state === 'invalid' ? html`<dt>${labels.found}</dt><dd>${found ? html`<code>${found}</code>` : labels.none}</dd>` : nothing}
        ${
          asked.length
            ? html`<dt>${labels.asked}</dt>${asked.map(({ print, note }) => html`<dd><code>${print}</code> <span>${note}</span></dd>`)}`
            : nothing
        }
      </dl>`;
  }

  #drawRaw(text: string): TemplateResult {
    const { labels } = this.own;
    return html`<details @toggle=${this.#onToggle}>
        <summary>${labels.raw}</summary>
        ${this.#isRawOpen ? html`<pre dir="ltr" tabindex="0">${toShown(text)}</pre>` : nothing}
      </details>
      <div class="actions">
        <button class="action" type="button" @click=${() => this.#copy(text)}>${labels.copyDocument}</button>
        <button class="action" type="button" @click=${this.#download}>${labels.download}</button>
        ${this.#drawCopied(text)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-proof': TrustProof;
  }
}
