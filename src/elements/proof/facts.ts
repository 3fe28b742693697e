import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Fact } from '../../view/claim.js';

function drawValue({ value, code, href }: Fact): TemplateResult {
  const text = html`<bdi>${value}</bdi>`;
  if (code) return html`<code>${text}</code>`;
  return href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${text}</a>` : text;
}

/** Terms and their values; what has the same term stands below it. */
export function drawFacts(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      (fact, at) =>
        html`${fact.label === facts[at - 1]?.label ? nothing : html`<dt>${fact.label}</dt>`}<dd>${drawValue(fact)}</dd>`,
    )}
  </dl>`;
}
