/**
 * What a page that opted in with `remember` keeps between visits. Storage is optional everywhere: a sandboxed frame
 * throws on the mere mention of it, and other scripts may write to it.
 *
 * @module
 */

import type { Remembered } from '../core/trust/verdict.js';
import type { ManifestRequest, SourceHost } from './types.js';

/** One memory for each subject and anchor: a page that pins another root starts afresh. */
function toKey({ subject, root }: ManifestRequest): string {
  return `trust-elements:${subject}:${root ?? ''}`;
}

/** What was remembered; null for nothing, for something broken, or where there is no storage. */
export function recall(host: SourceHost, request: ManifestRequest): Remembered | null {
  try {
    const found = JSON.parse(host.storage()?.getItem(toKey(request)) ?? 'null') as Remembered | null;
    const { keysetVersion, version, sha256, text = '' } = found ?? ({} as Remembered);
    const sound = typeof keysetVersion === 'number' && typeof version === 'number' && typeof sha256 === 'string';
    return sound && typeof text === 'string' ? found : null;
  } catch {
    return null;
  }
}

/** Remembers, where that is possible; never less than was remembered since, by another configuration of the page. */
export function remember(host: SourceHost, request: ManifestRequest, remembered: Remembered): void {
  const { keysetVersion, version } = recall(host, request) ?? remembered;
  if ((keysetVersion - remembered.keysetVersion || version - remembered.version) > 0) return;
  try {
    host.storage()?.setItem(toKey(request), JSON.stringify(remembered));
  } catch {
    // A full or forbidden storage costs the memory, not the badge.
  }
}
