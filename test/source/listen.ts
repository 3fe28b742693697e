/**
 * What the tests of the store share: a vendor, its addresses, and listeners that keep what they hear.
 */

import type { JsonObject } from '../../src/core/json/document.js';
import type { ManifestStore } from '../../src/source/store.js';
import type { ManifestRequest, Snapshot } from '../../src/source/types.js';
import { makeParty, type Party, signManifest, toBytes } from '../fixtures/world.js';

export const URL = 'https://cdn.example/trust-manifest.json';
export const KEYS = 'https://vendor.example/.well-known/trust-keys.json';
export const MINUTE = 60_000;
export const HOUR = 3_600_000;

export const vendor: Promise<Party> = makeParty('vendor.example', 'manifest');

/** What an ordinary element asks for. */
export async function toRequest(changes: Partial<ManifestRequest> = {}): Promise<ManifestRequest> {
  return {
    url: URL,
    text: null,
    subject: 'vendor.example',
    root: (await vendor).root,
    attestors: '',
    minVersion: 0,
    minKeysetVersion: 0,
    liveKeys: false,
    remember: false,
    ...changes,
  };
}

/** An answer with a document in it. */
export function toResponse(document: unknown, init: ResponseInit = {}): Response {
  return new Response(toBytes(document) as Uint8Array<ArrayBuffer>, init);
}

/** A manifest of the vendor's. */
export async function toManifest(changes: JsonObject = {}): Promise<JsonObject> {
  return signManifest(await vendor, changes);
}

/** A subscriber that keeps every snapshot. */
export class Listener {
  readonly heard: Snapshot[] = [];
  readonly stop: () => void;

  constructor(store: ManifestStore, request: ManifestRequest) {
    this.stop = store.subscribe(request, (snapshot) => this.heard.push(snapshot));
  }

  /** What was heard last, as state/reason. */
  get state(): string {
    const { state, reason } = this.last.verdict;
    return reason ? `${state}/${reason}` : state;
  }

  get last(): Snapshot {
    return this.heard.at(-1) as Snapshot;
  }

  /** Everything heard, as states without repetitions. */
  get states(): string[] {
    const states = this.heard.map(({ verdict: { state, reason } }) => (reason ? `${state}/${reason}` : state));
    return states.filter((state, index) => state !== states[index - 1]);
  }
}
