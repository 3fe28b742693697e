import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { toInstant } from '../../src/core/trust/dates.js';
import type { TrustBadge } from '../../src/elements/badge/badge.js';
import { start } from '../../src/embed/start.js';
import { bring } from '../../src/embed/tags.js';
import { DAY, makeParty, type Party, signKeyset, signManifest } from '../fixtures/world.js';

/** A manifest of this very minute: the script tag's page has a real clock. */
async function toCurrentManifest(vendor: Party): Promise<string> {
  const dates = { issuedAt: toInstant(Date.now() - 60_000), expiresAt: toInstant(Date.now() + DAY) };
  return JSON.stringify(await signManifest(vendor, { ...dates, keyset: await signKeyset(vendor, dates) }));
}

const vendor = await makeParty('vendor.example', 'manifest');
const manifest = await toCurrentManifest(vendor);
let before = new Set<string>();
const asked: { url: string; init: RequestInit | undefined }[] = [];

globalThis.fetch = async (input, init) => {
  asked.push({ url: `${input}`, init });
  return new Response(manifest);
};

const isVerified = (badge: Element | null): boolean => (badge as TrustBadge | null)?.state === 'verified';

describe('the script tag', () => {
  it('asks for the manifest before any element is defined, once, and brings the elements', async () => {
    const root = await fixture(html`
      <div>
        <trust-badge subject="vendor.example" root=${vendor.root} certification="iso-27001">Words</trust-badge>
        <trust-source src="https://vendor.example/.well-known/trust-manifest.json" subject="vendor.example" root=${vendor.root}>
          <trust-badges>Words</trust-badges>
        </trust-source>
      </div>
    `);
    expect(customElements.get('trust-badge')).to.equal(undefined);
    before = new Set(Object.keys(globalThis));
    start(document, bring);
    expect(asked.map(({ url }) => url)).to.deep.equal(['https://vendor.example/.well-known/trust-manifest.json']);
    expect(customElements.get('trust-badge')).to.equal(undefined);
    const { credentials, referrerPolicy, redirect } = asked[0]?.init ?? {};
    expect([credentials, referrerPolicy, redirect]).to.deep.equal(['same-origin', 'no-referrer', 'error']);
    await waitUntil(() => [...root.querySelectorAll('trust-badge, trust-source, trust-badges')].every(isVerified));
    expect(asked.length).to.equal(1);
  });

  it('takes care of tags that come later, and asks for nothing twice', async () => {
    const root = await fixture(html`
      <div><trust-badge subject="vendor.example" root=${vendor.root} certification="iso-27001">Words</trust-badge></div>
    `);
    await waitUntil(() => isVerified(root.querySelector('trust-badge')));
    await nextFrame();
    expect(asked.length).to.be.at.most(2);
    expect(customElements.get('trust-proof')).to.equal(undefined);
    root.append(document.createElement('trust-proof'));
    await waitUntil(() => customElements.get('trust-proof'));
  });

  it('leaves no name on the page but lit’s own', () => {
    const added = Object.keys(globalThis).filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(lit|reactive)\w+Versions$/.test(name))).to.deep.equal([]);
  });
});
