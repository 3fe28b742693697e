import '../../src/elements/center/center.define.js';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TrustCenter } from '../../src/elements/center/center.js';
import { publish, reset, settled, vendor } from './stage.js';

// In a file of its own: where any map of a page was drawn, all others are.
describe('trust-center, for paper', () => {
  beforeEach(reset);

  it('has the drawing of its map before anybody comes near', async () => {
    const residency = {
      locations: [{ id: 'fra', name: 'Frankfurt', role: 'primary', country: 'DE', city: 'Frankfurt' }],
    };
    await publish({ residency } as never);
    const page = await fixture<HTMLElement>(html`
      <div>
        <div style="block-size: 9000px"></div>
        <trust-center sections="residency" subject="vendor.example" root=${vendor.root}></trust-center>
      </div>
    `);
    const center = await settled(page.querySelector('trust-center') as TrustCenter);
    const find = (root: ParentNode | null | undefined, selector: string): Element | null | undefined =>
      root?.querySelector(selector);
    const toMap = (): Element | null | undefined =>
      find(find(center.shadowRoot, '[data-name=residency] slot > *')?.shadowRoot, '.whole > :last-child');
    // A busy machine has time for it late.
    await waitUntil(() => find(toMap()?.shadowRoot, 'svg[part=map] .pin'), 'no drawing', { timeout: 20_000 });
    await nextFrame();
    expect(center.getBoundingClientRect().top).to.be.greaterThan(9000);
  });
});
