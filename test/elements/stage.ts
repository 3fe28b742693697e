/**
 * A vendor's manifest, a server that serves what a test says, and a page's store on both, with the clock in the test's
 * hand.
 */

import { waitUntil } from '@open-wc/testing';
import type { JsonObject } from '../../src/core/json/document.js';
import { page } from '../../src/elements/shared/page.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { ManifestStore } from '../../src/source/store.js';
import { attest, DAY, ENTRY, makeParty, NOW, type Party, signManifest } from '../fixtures/world.js';

export { attest, DAY, ENTRY, NOW, signManifest };

export const vendor: Party = await makeParty('vendor.example', 'manifest');
export const auditor: Party = await makeParty('certbody.example', 'attestation');
export const ATTESTORS: string = `${auditor.domain}=${auditor.roots[0].kid}`;
export const URL_OF_VENDOR = 'https://vendor.example/.well-known/trust-manifest.json';

/** What the server has, by address; a number is an HTTP status, a promise an answer that takes its time. */
export const served: Map<string, unknown> = new Map();
/** Every address that was asked for. */
export const asked: string[] = [];
export const clock: { now: number } = { now: NOW };

/** A fresh page. */
export function reset(): void {
  served.clear();
  asked.length = 0;
  clock.now = NOW;
  page.store = new ManifestStore({
    async fetch(url) {
      asked.push(url);
      const found = await served.get(url);
      if (found === undefined) throw new TypeError('Failed to fetch');
      if (typeof found === 'number') return new Response(null, { status: found });
      return new Response(typeof found === 'string' ? found : JSON.stringify(found));
    },
    now: () => clock.now,
    random: () => 0.5,
    after: () => () => {},
    isHidden: () => false,
    storage: () => null,
  });
}

/** Serves a manifest with these members at the vendor's own address. */
export async function publish(changes: JsonObject = {}): Promise<void> {
  served.set(URL_OF_VENDOR, await signManifest(vendor, changes));
}

/** Resolves when an element has left `pending` and drawn what it then knows. */
export async function settled<T extends TrustElement>(element: T): Promise<T> {
  while (element.state === 'pending') {
    await new Promise((resolve) => element.addEventListener('trust-verdict', resolve, { once: true }));
  }
  await element.updateComplete;
  return element;
}

/** What loads when it is asked for may take its time where much else runs. */
export const LOADING = { timeout: 8000 };

/** Presses a badge and, in the detail that opens, what leads to the panel; resolves to the panel's dialog. */
export async function prove(element: Element, at = 0): Promise<HTMLDialogElement> {
  const find = <T extends Element>(selector: string): T | null | undefined =>
    [...(element.shadowRoot?.children ?? [])]
      .map((child) => child.shadowRoot?.querySelector<T>(selector))
      .find(Boolean);
  element.shadowRoot?.querySelectorAll('button')[at]?.click();
  await waitUntil(() => find('dialog[open]') || find('.card:popover-open'), '', LOADING);
  find<HTMLElement>('.card:popover-open [aria-haspopup]')?.click();
  await waitUntil(() => find('dialog[open]'), '', LOADING);
  return find('dialog[open]') as HTMLDialogElement;
}
