/**
 * Finds out which manifest an element is about, and keeps it supplied.
 *
 * An element with `src` or `subject` speaks for itself; else the element that it names by `source`, else the nearest
 * one of ours around it, through shadow roots. All of that may come late, move and change.
 *
 * @module
 */

import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { ManifestRequest, Snapshot } from '../../source/types.js';
import { toStore } from './page.js';

/** What the controller reads from its element: attributes, as {@link TrustElement} documents them. */
export interface ManifestHost extends ReactiveControllerHost, HTMLElement {
  src?: string | null;
  subject?: string | null;
  root?: string | null;
  attestors?: string | null;
  minVersion?: number | null;
  minKeysetVersion?: number | null;
  liveKeys?: boolean;
  remember?: boolean;
  source?: string | null;
}

/** Takes what is known, and of which request; nulls while it is not clear yet which manifest is meant. */
export type Listener = (snapshot: Snapshot | null, request: ManifestRequest | null) => void;

/** Every element of ours that is in a document. */
const hosts = new Set<Node>();

/** Lets every element look again for its source. */
export function lookAgain(): void {
  for (const host of hosts) (host as ManifestHost).requestUpdate();
}

function findById(from: Node, id: string): Element | null {
  for (let node: Node | undefined = from; node; node = (node.getRootNode() as ShadowRoot).host) {
    const found = (node.getRootNode() as Partial<Document>).getElementById?.(id);
    if (found) return found;
  }
  return null;
}

/** True while the parser may still add to what stands in `node`, or bring what is missing. */
function isParsing(node: Node | null): boolean {
  if (document.readyState !== 'loading') return false;
  for (let at = node; at; at = at.parentNode) if (at.nextSibling) return false;
  // The same function each time, so it is called once.
  document.addEventListener('DOMContentLoaded', lookAgain, { once: true });
  return true;
}

/** True for a source whose class has not arrived. */
function isComing(element: Element): boolean {
  return element.localName === 'trust-source' && !element.matches(':defined');
}

/** What is around a node, as it is drawn: through slots and shadow roots. */
export function toParent(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/** The element that says which manifest; null for none; undefined where one is on its way. */
function findProvider(host: ManifestHost, hops = 0): ManifestHost | null | undefined {
  if (host.src || host.subject) return host;
  // Two sources could name each other.
  if (hops > 9) return null;
  if (host.source) {
    const found = findById(host, host.source);
    if (!found) return isParsing(null) ? undefined : null;
    if (isComing(found)) return undefined;
    return hosts.has(found) ? findProvider(found as ManifestHost, hops + 1) : null;
  }
  let node: Node | null = host;
  do {
    node = toParent(node);
    if (node && hosts.has(node)) return findProvider(node as ManifestHost, hops);
    if (node instanceof Element && isComing(node)) return undefined;
  } while (node);
  return null;
}

/** A limit that is no number must not let everything pass. */
function toLimit(limit: number | null | undefined): number {
  const least = Number(limit ?? 0);
  return least >= 0 ? least : Number.MAX_SAFE_INTEGER;
}

/** What a provider's attributes ask for; null where an inline manifest is still being parsed. */
function toRequest(provider: ManifestHost | null): ManifestRequest | null {
  const { src, subject, root, attestors, minVersion, minKeysetVersion, liveKeys, remember } =
    provider ?? ({} as Partial<ManifestHost>);
  let url = src || `https://${subject}/.well-known/trust-manifest.json`;
  let text: string | null = null;
  if (!provider) {
    // Nothing to fetch; the verdict will be that the page names no subject.
    url = text = '';
  } else if (url[0] === '#') {
    const inline = findById(provider, url.slice(1));
    if (isParsing(inline)) return null;
    text = inline?.textContent ?? null;
  } else {
    try {
      url = new URL(url, document.baseURI).href;
    } catch {
      // Stays as it is, and nothing will be found there.
    }
  }
  return {
    url,
    text,
    subject: subject || null,
    root: root ?? null,
    attestors: attestors ?? '',
    minVersion: toLimit(minVersion),
    minKeysetVersion: toLimit(minKeysetVersion),
    liveKeys: liveKeys === true,
    remember: remember === true,
  };
}

/** Supplies its element with snapshots of the manifest it is about. */
export class ManifestController implements ReactiveController {
  readonly #host: ManifestHost;
  readonly #listener: Listener;
  #key = '';
  #stop: (() => void) | null = null;

  constructor(host: ManifestHost, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    // Moving an element is a move, not a removal.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#drop();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const provider = findProvider(this.#host);
    const request = provider === undefined ? null : toRequest(provider);
    const key = JSON.stringify(request);
    if (key === this.#key) return;
    this.#drop();
    this.#key = key;
    if (request) this.#stop = toStore().subscribe(request, (snapshot) => this.#listener(snapshot, request));
    else this.#listener(null, null);
  }

  #drop(): void {
    this.#stop?.();
    this.#stop = null;
    this.#key = '';
  }
}
