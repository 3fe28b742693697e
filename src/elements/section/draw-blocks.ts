/**
 * Draws blocks. A manifest's texts go in as text nodes, each isolated from what stands beside it.
 *
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SectionName } from '../../core/manifest/types.js';
import { toHash } from '../../view/sections/address.js';
import type { Block, Entry, Fact, Piece, Row } from '../../view/sections/blocks.js';
import { holds, toRuns } from '../../view/sections/search.js';
import { drawHeading } from '../shared/heading.js';

/** How to draw: the level of headings, the words to mark, and what else is there. */
export interface Style {
  level: number;
  terms: readonly string[];
  /** Sections that stand on the page as well. */
  linked: ReadonlySet<SectionName>;
  /** The badge of a certification; null where it has not come. */
  badge(id: string): Element | null;
}

function drawText(text: string, { terms }: Style): unknown {
  return terms.length
    ? toRuns(text, terms).map(({ text: run, isFound }) => (isFound ? html`<mark>${run}</mark>` : run))
    : text;
}

/** A piece of text; a link where it may be one. */
function drawPiece({ text, kind, href, lang, name, spot }: Piece, style: Style): TemplateResult {
  const said = html`<bdi lang=${lang || nothing}>${drawText(text, style)}</bdi>`;
  const shown = href
    ? html`<a href=${href} rel="noopener noreferrer" target="_blank" aria-label=${name || nothing}>${said}</a>`
    : spot && style.linked.has(spot.name)
      ? html`<a href=${toHash(spot)}>${said}</a>`
      : said;
  if (kind === 'quote') return html`<q class="piece">${shown}</q>`;
  if (kind === 'code') return html`<code class="piece">${shown}</code>`;
  return html`<span class="piece ${kind ?? (spot ? 'ref' : '')}">${shown}</span>`;
}

const drawPieces = (pieces: readonly Piece[], style: Style): TemplateResult[] =>
  pieces.map((piece) => drawPiece(piece, style));

/** Chips stand in a row of their own, apart from running text. */
function drawChips(chips: readonly Piece[], style: Style): unknown {
  return chips.length ? html`<span class="chips">${drawPieces(chips, style)}</span>` : nothing;
}

function drawFacts(facts: readonly Fact[], style: Style): unknown {
  if (!facts.length) return nothing;
  return html`<dl>${facts.map(
    ({ label, pieces }) =>
      html`<div><dt><bdi>${drawText(label, style)}</bdi></dt><dd>${drawPieces(pieces, style)}</dd></div>`,
  )}</dl>`;
}

/** What stands under an entry's title. */
function drawBody({ text, facts, blocks }: Entry, style: Style): unknown {
  return html`${text.map((piece) => html`<p>${drawPiece(piece, style)}</p>`)}${drawFacts(facts, style)}${
    blocks.length ? html`<div class="inner">${drawBlocks(blocks, { ...style, level: style.level + 1 })}</div>` : nothing
  }`;
}

const toAnchor = (id: string): string | typeof nothing => (id ? `entry-${id}` : nothing);

function drawEntry(entry: Entry, style: Style): TemplateResult {
  const { id, lead, title, chips, text, facts, blocks } = entry;
  const isBare = !text.length && !facts.length && !blocks.length;
  return html`<li id=${toAnchor(id)} class=${isBare ? 'bare' : ''} part="entry">
    ${lead ? html`<span class="lead"><bdi>${drawText(lead, style)}</bdi></span>` : nothing}
    <div class="entry">
      <div class="top">${title.text ? html`<div class="title">${drawPiece(title, style)}</div>` : nothing}${drawChips(chips, style)}</div>
      ${drawBody(entry, style)}
    </div>
  </li>`;
}

function drawFolded(entry: Entry, style: Style): TemplateResult {
  const { id, lead, title, chips, text, facts, blocks } = entry;
  const head = html`${lead ? html`<span class="number"><bdi>${drawText(lead, style)}</bdi></span>` : nothing}<span class="title">${drawPiece(title, style)}</span>${drawChips(chips, style)}`;
  // There is nothing to unfold.
  if (!text.length && !facts.length && !blocks.length) {
    return html`<li id=${toAnchor(id)} part="entry"><div class="only">${head}</div></li>`;
  }
  return html`<li id=${toAnchor(id)} part="entry">
    <details ?open=${holds(entry, style.terms)}><summary>${head}</summary><div class="entry">${drawBody(entry, style)}</div></details>
  </li>`;
}

/** A certification: its badge says what it is and whose word that is; without its badge, the same in plain text. */
function drawClaim(entry: Entry, style: Style): TemplateResult {
  const { id, title, text, facts } = entry;
  const plain = html`<div class="title">${drawPiece(title, style)}</div>${text.map((piece) => html`<p>${drawPiece(piece, style)}</p>`)}`;
  return html`<li id=${toAnchor(id)} part="entry"><div class="badge">${style.badge(id) ?? plain}</div>${drawFacts(facts, style)}</li>`;
}

function drawRow({ id, cells }: Row, columns: readonly string[], style: Style): TemplateResult {
  // Cards of a narrow page take the table's meaning away: roles give it back.
  return html`<tr role="row" id=${toAnchor(id)} part="entry">${cells.map((cell, at) =>
    at
      ? html`<td role="cell" data-label=${columns[at] ?? ''} class=${cell.length ? '' : 'none'}>${drawPieces(cell, style)}</td>`
      : html`<th role="rowheader" scope="row">${drawPieces(cell, style)}</th>`,
  )}</tr>`;
}

/** Columns that no row says anything in are left out. */
function drawTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, style: Style): TemplateResult {
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const used = [...Array(width).keys()].filter((at) => at === 0 || rows.some(({ cells }) => cells[at]?.length));
  const names = used.map((at) => columns[at] ?? '');
  const head = html`<thead role="rowgroup"><tr role="row">${names.map((name) => html`<th role="columnheader" scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>`;
  return html`<table role="table" part="table">
    <caption>${caption}</caption>
    ${columns.length ? head : nothing}
    <tbody role="rowgroup">${rows.map(({ id, cells }) =>
      drawRow({ id, cells: used.map((at) => cells[at] ?? []) }, names, style),
    )}</tbody>
  </table>`;
}

function drawBlock(block: Block, style: Style, depth: number): unknown {
  switch (block.kind) {
    case 'heading':
      return drawHeading(style.level, drawPiece(block.text, style));
    case 'text':
      return html`<div class="text">${block.pieces.map((piece) => html`<p>${drawPiece(piece, style)}</p>`)}</div>`;
    case 'facts':
      return drawFacts(block.facts, style);
    case 'table':
      return drawTable(block, style);
    case 'figures':
      return html`<ul role="list" class="figures">${block.figures.map(
        ({ value, label, notes }) =>
          html`<li part="figure"><strong class="value"><bdi>${drawText(value, style)}</bdi></strong><span class="label">${drawPiece(label, style)}</span>${notes.map((note) => html`<span class="quiet">${drawPiece(note, style)}</span>`)}</li>`,
      )}</ul>`;
    case 'columns':
      return html`<div class="columns">${block.columns.map(
        ({ title, entries }) =>
          html`<div class="column">${drawHeading(depth, drawPiece(title, style))}<ul role="list" class="list">${entries.map((entry) => drawEntry(entry, style))}</ul></div>`,
      )}</div>`;
    case 'empty':
      return html`<p class="empty">${block.text}</p>`;
    default: {
      const { form, entries } = block;
      const draw = form === 'folded' ? drawFolded : form === 'claims' ? drawClaim : drawEntry;
      const items = entries.map((entry) => draw(entry, style));
      return form === 'steps' || form === 'timeline'
        ? html`<ol role="list" class=${form}>${items}</ol>`
        : html`<ul role="list" class=${form}>${items}</ul>`;
    }
  }
}

/** Blocks, one under the other. */
export function drawBlocks(blocks: readonly Block[], style: Style): unknown[] {
  // No level is left out where columns stand under the section's own heading.
  const depth = style.level + (blocks.some(({ kind }) => kind === 'heading') ? 1 : 0);
  return blocks.map((block) => drawBlock(block, style, depth));
}
