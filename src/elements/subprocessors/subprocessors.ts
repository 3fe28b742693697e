import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CertificationVerdict } from '../../core/trust/verdict.js';
import { toPair } from '../../view/pair.js';
import { type SubprocessorsContent, type SubprocessorsView, toSubprocessors } from '../../view/subprocessors.js';
import type { ColumnName } from '../../view/subprocessors-rows.js';
import {
  type Choice,
  type Group,
  toChoice,
  toFirstColumns,
  toFound,
  toTable,
  toTracks,
} from '../../view/subprocessors-table.js';
import { enSubprocessors } from '../../view/words/en-subprocessors.js';
import { toFace, toMark } from '../shared/face.js';
import { Speaker } from '../shared/speaker.js';
import { warn } from '../shared/warn.js';
import { Bodies, MANY, toNode } from './bodies.js';
import { drawChanges, drawColumns, drawFilters, drawHead, drawPoints } from './parts.js';
import styles from './subprocessors.styles.js';

/** Milliseconds without a choice, after which what it comes to is read out. */
const PAUSE = 500;
/** The least width of a table, in em, that is cards on a page of middling width: nothing of it stands out of sight. */
const CARDS = 42;
/** The width of a table, in em, from which it scrolls sideways on any page. */
const FAR = 66;

/**
 * Lists who else handles customers' data: to be sorted, filtered and grouped, with the changes to come.
 *
 * @tagname trust-subprocessors
 * @slot - The page's own words: shown alone until there is a verdict, and kept where none can be had.
 * @csspart badge - The box that stands in the table's place where there is nothing to show.
 * @csspart label - What the box is about.
 * @csspart status - Who says so, or what is wrong.
 * @csspart mark - The mark of the state.
 * @csspart head - Title and that line.
 * @csspart note - The line that opens the panel.
 * @csspart tools - Search, filters and columns.
 * @csspart table - The table.
 * @csspart row - A row of it.
 * @cssprop [--trust-subprocessors-height=min(80vh, 48em)] - How high the table grows before it scrolls.
 * @cssprop [--trust-subprocessors-min-height=8em] - Room that is kept while nothing is known.
 * @cssprop [--trust-subprocessors-head=Canvas] - Paper of the head, which stays in sight: the page's own colour.
 * @cssprop [--trust-accent=currentColor] - Links and the focus ring.
 * @cssprop [--trust-radius=0.5em] - Corners of every element that has no others.
 * @cssstate verified - The manifest's signature and dates were checked.
 * @cssstate stale - The manifest has not been renewed.
 * @cssstate expired - The manifest has ended.
 * @cssstate unverified - It could not be checked.
 * @cssstate unreachable - The manifest could not be loaded.
 * @cssstate invalid - The check failed, or the section cannot be read: nothing of it is shown.
 * @cssstate pending - Not known yet.
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export class TrustSubprocessors extends Speaker<'subprocessors'> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { columns: {}, group: {}, sort: {} };

  /** Columns to show at first, separated by spaces: `name purpose place seat`. Visitors can show others. */
  declare columns?: string | null;
  /** What to group by at first: `category` or `affiliate`. */
  declare group?: 'category' | 'affiliate' | null;
  /** The column to sort by at first, such as `name`; `-name` for the other way round. */
  declare sort?: string | null;

  /** What the visitor has chosen, over what the page asks for. */
  #chosen: Partial<Choice> = {};
  #shown: ReadonlySet<ColumnName> | null = null;
  /** What the table says of itself, and of that what is read out: what it comes to, not each key on the way. */
  #said: readonly string[] = [];
  #news = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #seen: { key: readonly unknown[]; view: SubprocessorsView } | null = null;
  #drawn: { key: string; content: SubprocessorsContent; bodies: Bodies } | null = null;

  constructor() {
    super('subprocessors', enSubprocessors);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** A section that does not parse is this element's own trouble, not the document's. */
  protected override get claim(): Pick<CertificationVerdict, 'state' | 'reason'> | null {
    return this.#see()?.fault == null ? null : { state: 'invalid', reason: 'section' };
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const view = this.#see();
    if (!view) return html`<slot></slot>`;
    const { line, lang, mark, content } = view;
    const note = html`${toMark(mark)}<span part="status" lang=${lang}><bdi>${line}</bdi></span>`;
    if (state === 'pending') return html`<div class="box bare"><slot>${note}</slot></div>`;
    const open = (): Promise<void> => this.openProof();
    if (state === 'unverified' || state === 'unreachable') {
      return html`<div class="box bare"><slot></slot><button class="note" part="note" type="button" aria-haspopup="dialog" @click=${open}>${note}</button></div>`;
    }
    if (!content) {
      return html`<button class="box" part="badge" type="button" aria-haspopup="dialog" @click=${open}>${toFace(view)}</button>`;
    }
    const { width } = toTracks(this.#toColumns(content));
    return html`<div class="whole ${width > CARDS ? 'wide' : ''} ${width > FAR ? 'far' : ''}" lang=${this.own.locale} dir=${this.own.dir}>
      <header part="head" role="none">
        <h3 id="title">${this.own.labels.title}</h3>
        <button class="note" part="note" type="button" aria-haspopup="dialog" @click=${open}>${note}</button>
      </header>
      ${this.#drawContent(content)}
    </div>`;
  }

  #see(): SubprocessorsView | null {
    const { verdict, snapshot, words, own } = this;
    if (!verdict) return null;
    const at = snapshot?.checkedAt ?? verdict.issuedAt ?? 0;
    const key = [verdict, at, words, own];
    if (!this.#seen || key.some((part, index) => part !== this.#seen?.key[index])) {
      this.#seen = { key, view: toSubprocessors(verdict, at, words, this.own) };
    }
    return this.#seen.view;
  }

  readonly #choose = (chosen: Partial<Choice>): void => {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.requestUpdate();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#news = this.#said.map((said) => said.replace(/[^.。]$/, '$&.')).join(' ');
      this.requestUpdate();
    }, PAUSE);
  };

  readonly #show = (columns: readonly ColumnName[]): void => {
    this.#shown = new Set(columns);
    this.requestUpdate();
  };

  readonly #clear = (): void => {
    this.#choose({ text: '', place: '', purpose: '', transfer: '' });
    // The button that was pressed goes away.
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #download = async (): Promise<void> => {
    const { list = [], language } = this.#see()?.content ?? {};
    const { subject, version } = this.verdict ?? {};
    try {
      const { toCsv } = await import('../../view/subprocessors-csv.js');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([toCsv(list, this.words.locale, language)], { type: 'text/csv' }));
      link.download = `sub-processors-${subject}-${version}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href));
    } catch (error) {
      warn('<trust-subprocessors>', `cannot make a file: ${error}`);
    }
  };

  #drawContent(content: SubprocessorsContent): TemplateResult {
    const { labels } = this.own;
    const { changes, policy, statement, updated, empty, format, customerDirected, news } = content;
    const { upcoming, past, objection } = changes;
    return html`
      ${empty ? html`<p class="empty">${empty}</p>` : nothing}
      ${statement ? html`<p class="statement">${toNode(statement)}</p>` : nothing}
      ${
        upcoming.length
          ? html`<div class="upcoming">
              <h4>${labels.upcoming}</h4>
              ${drawChanges(upcoming)}
              ${objection.length ? html`<h5>${labels.objection}</h5>${drawPoints(objection)}` : nothing}
            </div>`
          : nothing
      }
      ${empty ? nothing : this.#drawTable(content)}
      ${
        customerDirected.length
          ? html`<div class="directed"><h4>${labels.customerDirected}</h4><ul role="list">${customerDirected.map((item) => html`<li>${toNode(item)}</li>`)}</ul></div>`
          : nothing
      }
      ${past.length ? html`<details><summary>${labels.past} (${format.number(past.length)})</summary>${drawChanges(past)}</details>` : nothing}
      ${policy.length ? html`<details><summary>${labels.policy}</summary>${drawPoints(policy)}</details>` : nothing}
      ${
        news.length || (updated && !empty)
          ? html`<p class="foot">${news.map(toNode)}${updated && !empty ? html`<span class="quiet">${toPair(labels.updated, updated, this.own.locale)}</span>` : nothing}</p>`
          : nothing
      }
    `;
  }

  #toColumns({ columns }: SubprocessorsContent): ColumnName[] {
    return this.#shown ? columns.filter((name) => this.#shown?.has(name)) : toFirstColumns(columns, this.columns);
  }

  #drawTable(content: SubprocessorsContent): TemplateResult {
    const { rows, format, columns: available } = content;
    const { labels } = this.own;
    const columns = this.#toColumns(content);
    const choice = toChoice(content, this, this.#chosen);
    const groups = toTable(rows, choice, format);
    const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
    const { tracks, shares, width } = toTracks(columns);
    this.#said = toFound(content, choice, count);
    return html`
      <div class="tools" part="tools">
        ${drawFilters(content, choice, this.#choose)}
        <div class="actions">
          ${available.length > 1 ? drawColumns(content, columns, this.#show) : nothing}
          <button class="action" type="button" @click=${this.#download}>${labels.csv}</button>
        </div>
      </div>
      <div class="found">
        <p class="quiet">${this.#said.map((said) => html`<span>${said}</span>`)}</p>
        <p class="news" role="status">${this.#news}</p>
        ${count < rows.length ? html`<button class="clear" type="button" @click=${this.#clear}>${labels.clear}</button>` : nothing}
      </div>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="title">
        <table class=${rows.length > MANY ? 'many' : ''} role="table" part="table" .style=${`--columns:${tracks};--shares:${shares};--width:${width}em`}>
          <caption>${labels.title}, <bdi>${this.verdict?.subject}</bdi></caption>
          <thead role="rowgroup">
            <tr role="row" data-sort=${rows.length > 1 ? labels.sort : nothing}>${columns.map((name) => drawHead(content, name, choice, this.#choose))}</tr>
          </thead>
          ${this.#drawBodies(content, columns, groups)}
        </table>
      </div>
    `;
  }

  /** Rows are nodes of their own: the same ones as long as the list and the columns are the same. */
  #drawBodies(content: SubprocessorsContent, columns: readonly ColumnName[], groups: readonly Group[]): HTMLElement[] {
    const key = columns.join();
    if (this.#drawn?.key !== key || this.#drawn.content !== content) {
      this.#drawn = { key, content, bodies: new Bodies(columns, this.own) };
    }
    return this.#drawn.bodies.draw(groups, content.format.number);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-subprocessors': TrustSubprocessors;
  }
}
