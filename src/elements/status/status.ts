import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { FeedSnapshot, FeedState } from '../../core/feed.js';
import { toPair } from '../../view/pair.js';
import { type FeedView, type StatusFact, type StatusView, toFeedRequest, toNews, toStatus } from '../../view/status.js';
import { SHAPES } from '../../view/status-shapes.js';
import { enStatus } from '../../view/words/en-status.js';
import { toFace, toNote } from '../shared/face.js';
import { Speaker } from '../shared/speaker.js';
import { flag } from '../shared/trust-element.js';
import { warn } from '../shared/warn.js';
import styles from './status.styles.js';

/** Nothing is known yet. */
const ASKING: FeedSnapshot = { report: { state: 'unknown', parts: [], until: null }, heardAt: null, failure: null };

/**
 * Says what a vendor has signed about the status of its service: the uptime it aims at, where its status page is, how
 * long that counts. With `live`, also what the vendor's status feed says now, told apart from what is signed.
 *
 * @tagname trust-status
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @csspart card - The box, or the line.
 * @csspart badge - What is signed.
 * @csspart feed - What the feed says.
 * @csspart shape - The shape of the feed's state.
 * @csspart label - The first words of either.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the signature.
 * @csspart details - What is folded.
 * @cssprop [--trust-status-width=22em] - Width, kept free from the start.
 * @cssprop [--trust-status-color=inherit] - Ink.
 * @cssprop [--trust-status-radius=0.5em] - Corners.
 * @cssprop [--trust-color=inherit] - Ink of every element that has no other.
 * @cssprop [--trust-radius=0.5em] - Corners of every element that has no others.
 * @cssprop [--trust-accent=currentColor] - The focus ring.
 * @cssstate verified - The manifest's signature and dates were checked. Says nothing of the service.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustStatus extends Speaker<'status'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { live: { converter: flag }, variant: {} };

  /** Also ask the feed that the verified manifest names, about once a minute while somebody looks. */
  declare live?: boolean;
  /** `compact` for one line. */
  declare variant?: string | null;

  #feed: FeedSnapshot | null = null;
  #feedKey = '';
  #stop: (() => void) | null = null;
  /** The feed's last word that was known, and what is read out where it has changed. */
  #last: FeedState | null = null;
  #news = '';
  #isOpen = false;

  constructor() {
    super('status', enStatus);
    this.live = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element is a move, not a removal.
    queueMicrotask(() => {
      if (!this.isConnected) this.#follow('');
    });
  }

  protected override willUpdate(): void {
    // Some frameworks write an attribute's text, such as "false", into the property.
    this.live = this.live === true;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    const request = this.live && this.isConnected ? toFeedRequest(this.verdict) : null;
    this.#follow(request ? `${request.provider} ${request.url}` : '');
    super.update(changed);
    this.#explain().catch(() => {});
  }

  /** What the vendor's feed says now; null where it is not asked. Nobody has signed this. */
  get feedState(): FeedState | null {
    return this.#feed?.report.state ?? null;
  }

  /** Listens to one feed, named by its kind and address; to none for an empty string. */
  #follow(key: string): void {
    if (key === this.#feedKey) return;
    this.#stop?.();
    this.#feedKey = key;
    this.#stop = this.#feed = this.#last = null;
    this.#news = '';
    if (!key) return;
    this.#feed = ASKING;
    this.#listen(key).catch((error) => {
      warn('<trust-status>', `cannot ask: ${error}`);
      if (key === this.#feedKey) this.#hear({ ...ASKING, failure: 'network' });
    });
  }

  /** What asks feeds is loaded where there is one to ask. */
  async #listen(key: string): Promise<void> {
    const { toFeeds } = await import('../shared/feeds.js');
    if (key !== this.#feedKey || this.#stop) return;
    const [provider = '', url = ''] = key.split(' ');
    this.#stop = toFeeds().subscribe({ provider, url }, (snapshot) => this.#hear(snapshot));
  }

  #hear(feed: FeedSnapshot): void {
    this.#feed = feed;
    const { state } = feed.report;
    const isFirst = feed.heardAt === null && feed.failure === null;
    // The first word is no news.
    if (this.#last && this.#last !== state) this.#news = toNews(this.verdict?.subject ?? '', state, this.own);
    if (!isFirst) this.#last = state;
    this.requestUpdate();
  }

  readonly #open = async (): Promise<void> => {
    await this.openProof();
    await this.#explain();
  };

  /** Tells the panel, where it is open, what is signed of the feed and what the feed says. */
  async #explain(): Promise<void> {
    const { verdict } = this;
    const panel = [...this.renderRoot.children].find((child) => 'extra' in child) as { extra?: unknown } | undefined;
    if (!verdict || !panel) return;
    const { toFeedProof } = await import('../../view/status-proof.js');
    panel.extra = toFeedProof(verdict, this.#feed, this.own);
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { verdict, state, words: badgeWords, live } = this;
    const words = this.own;
    const input = { isLive: !!live, feed: this.#feed, words, badgeWords };
    const view = verdict ? toStatus({ verdict, ...input }) : null;
    const isCompact = this.variant === 'compact';
    const form = `${isCompact ? 'line' : 'card'} ${live ? 'live' : ''}`;
    // Where the feed's word will stand, nothing else does.
    const room = isCompact && live ? html`<span></span>` : nothing;
    if (!view || state === 'pending') {
      return html`<div class="${form} bare"><div class="box bare"><slot>${view ? toNote(view.signed) : nothing}</slot></div>${room}</div>`;
    }
    if (state === 'unverified' || state === 'unreachable') {
      return html`<div class="${form} bare"><div class="box bare"><slot></slot><button class="note" part="note" type="button" aria-haspopup="dialog" @click=${this.#open}>${toNote(view.signed)}</button></div>${room}</div>`;
    }
    const { signed, feed, page, facts } = view;
    const compact = isCompact ? 'compact' : '';
    const hasFoot = !isCompact && (feed || page || facts.length > 0);
    return html`<div class="${form} ${hasFoot ? '' : 'alone'}" part="card" lang=${words.locale} dir=${words.dir}>
      <button class="box ${compact}" part="badge" type="button" aria-haspopup="dialog" @click=${this.#open}>${toFace(signed)}</button>
      ${feed ? this.#drawFeed(feed, compact) : room}
      ${hasFoot ? this.#drawFoot(view) : nothing}
      <p class="news" role="status">${this.#news}</p>
    </div>`;
  }

  #drawShape(state: FeedView['state']): TemplateResult {
    // The words beside it say the same, so assistive technology passes it over.
    return html`<svg viewBox="0 0 20 20" part="shape" aria-hidden="true">${svg`<path d=${SHAPES[state]}></path>`}</svg>`;
  }

  #drawFeed({ state, name, line, short }: FeedView, compact: string): TemplateResult {
    return html`<div class="feed ${compact}" part="feed">
      ${this.#drawShape(state)}
      <div class="text"><strong part="label"><bdi>${name}</bdi></strong><span part="status"><bdi class="short" aria-hidden="true">${short}</bdi><bdi>${line}</bdi></span></div>
    </div>`;
  }

  #drawFoot({ page, parts, facts }: StatusView): TemplateResult {
    const { labels, locale } = this.own;
    const hasMore = parts.length > 0 || facts.length > 0;
    return html`<div class="foot">
        ${page ? html`<a href=${page.href} rel="noopener noreferrer" target="_blank"><bdi>${toPair(labels.page, '', locale)}<bdi>${page.host}</bdi></bdi></a>` : nothing}
        ${hasMore ? html`<button type="button" aria-expanded=${this.#isOpen} aria-controls="more" @click=${this.#toggle}>${labels.details}</button>` : nothing}
      </div>
      <div class="more" id="more" part="details" ?hidden=${!this.#isOpen}>
        ${
          parts.length
            ? html`<p id="parts">${labels.parts}</p><ul class="parts" role="list" aria-labelledby="parts">${parts.map(
                ({ name, state, word }) =>
                  html`<li>${this.#drawShape(state)}<bdi>${name}</bdi><span>${word}</span></li>`,
              )}</ul>`
            : nothing
        }
        ${facts.length ? html`<dl>${facts.map((fact) => this.#drawFact(fact))}</dl>` : nothing}
      </div>`;
  }

  #drawFact({ label, value, href }: StatusFact): TemplateResult {
    const text = html`<bdi>${value}</bdi>`;
    return html`<dt>${label}</dt><dd>${href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${text}</a>` : text}</dd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-status': TrustStatus;
  }
}
