/**
 * `verify`: what a page would make of a manifest, with the same code.
 *
 * @module
 */

import type { DocumentReason } from '../../core/errors.js';
import { MAX_BYTES } from '../../core/json/document.js';
import { toVerdict } from '../../core/trust/to-verdict.js';
import type { Verdict } from '../../core/trust/verdict.js';
import { verifyManifest } from '../../core/trust/verify-manifest.js';
import { readFileCapped } from '../files.js';
import type { Host } from '../host.js';
import { Misuse } from '../misuse.js';
import { readSource, toPath } from '../paths.js';
import { readMemory, writeMemory } from '../remember.js';
import { note } from '../report.js';
import { toColors, toSafeJson } from '../terminal.js';
import { formatVerdict, toVerdictJson } from '../verdict.js';

/** Options of `verify`. */
export interface VerifyCommandOptions {
  source: string;
  subject?: string;
  root?: string;
  attestor?: string[];
  minVersion?: number;
  minKeysetVersion?: number;
  liveKeys?: boolean;
  domainKeys?: string;
  remember?: string;
  now?: number;
  allowPrivate?: boolean;
  json?: boolean;
}

/** The subject's own trust-keys.json, where it is asked for or nothing else could be trusted; null where it cannot be had. */
async function readDomainKeys(options: VerifyCommandOptions, host: Host): Promise<Uint8Array | null> {
  const { subject, root, liveKeys, domainKeys, allowPrivate = false } = options;
  if (domainKeys !== undefined) return readFileCapped(toPath(host, domainKeys), MAX_BYTES);
  if (!subject || (root !== undefined && !liveKeys)) return null;
  const url = `https://${subject}/.well-known/trust-keys.json`;
  try {
    // A redirect would let another host say whose keys these are; browsers refuse it as well.
    return (await host.fetch(url, { cap: MAX_BYTES, allowPrivate, maxRedirects: 0 })).bytes;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    note(host, `${error.message} ${liveKeys ? 'Revocation was not checked live.' : ''}`.trimEnd());
    return null;
  }
}

async function toCheckedVerdict(options: VerifyCommandOptions, host: Host): Promise<Verdict> {
  const { source, subject, root, attestor = [], minVersion, minKeysetVersion, now = host.now() } = options;
  const memory = options.remember === undefined ? null : await readMemory(host, options.remember);
  const bytes = await readSource(host, source, options.allowPrivate ?? false);
  const verdict = await verifyManifest(bytes, {
    subject,
    root,
    attestors: attestor.join(' '),
    minVersion,
    minKeysetVersion,
    domainKeyset: await readDomainKeys(options, host),
    remembered: (subject && memory?.get(subject)) || null,
    now,
  });
  if (options.remember !== undefined && memory && subject && verdict.remember) {
    await writeMemory(host, options.remember, memory, subject, verdict.remember);
  }
  return verdict;
}

/** Verifies a manifest. Exits with 0 when it is verified, 1 when it is not, 2 when it could not be had. */
export async function verify(options: VerifyCommandOptions, host: Host): Promise<number> {
  let verdict: Verdict;
  let unreachable: Misuse | null = null;
  try {
    verdict = await toCheckedVerdict(options, host);
  } catch (error) {
    if (!(error instanceof Misuse) || !['unreadable', 'unreachable', 'address'].includes(error.code)) throw error;
    unreachable = error;
    verdict = toVerdict('unreachable', (error.reason ?? 'network') as DocumentReason, options.subject ?? '');
    verdict.detail = error.message;
  }
  if (options.json) host.stdout.write(`${toSafeJson(toVerdictJson(verdict))}\n`);
  if (unreachable) throw unreachable;
  if (!options.json) host.stdout.write(formatVerdict(verdict, options.now ?? host.now(), toColors(host, 'stdout')));
  return verdict.state === 'verified' ? 0 : 1;
}
