/**
 * `sign`: from an authoring file to the manifest that is published.
 *
 * @module
 */

import { MAX_BYTES } from '../../core/json/document.js';
import { toInstant } from '../../core/trust/dates.js';
import { type Previous, readPrevious } from '../../publish/previous.js';
import { resolveContent } from '../../publish/resolve.js';
import { signManifest, toSubject } from '../../publish/sign-manifest.js';
import { readKeyset } from '../../publish/signing-keyset.js';
import { readForSigning } from '../authoring.js';
import { isPresent, readFileCapped, replaceFile } from '../files.js';
import type { Host } from '../host.js';
import { readKeysetFile, readSigner } from '../key-files.js';
import { Misuse } from '../misuse.js';
import { readSource, toPath } from '../paths.js';
import { note } from '../report.js';
import { toColors, toPlain, toSafeJson } from '../terminal.js';

/** Options of `sign`. */
export interface SignOptions {
  file: string;
  keys: string;
  out: string;
  prev?: string;
  key?: string;
  now?: number;
  allowPrivate?: boolean;
  json?: boolean;
}

/** What stands at `--out`; null where nothing does. Something that is no manifest is never written over. */
async function readOut(host: Host, out: string): Promise<Uint8Array | null> {
  const path = toPath(host, out);
  if (!(await isPresent(path))) return null;
  const bytes = await readFileCapped(path, MAX_BYTES);
  if (!/^\s*\{[\s\S]*"trust-manifest\//.test(new TextDecoder().decode(bytes))) {
    throw new Misuse('exists', `${out} is there already and is no manifest.`, 'Choose another place for the manifest.');
  }
  return bytes;
}

/** Signs an authoring file. */
export async function sign(options: SignOptions, host: Host): Promise<number> {
  const { file, keys, out, now = host.now(), allowPrivate = false } = options;
  if (file === '-' && options.key === '-') {
    throw new Misuse('usage', 'The file and the key cannot both come from standard input.', 'Set TRUST_MANIFEST_KEY.');
  }
  const existing = await readOut(host, out);
  const bytes = options.prev === undefined ? existing : await readSource(host, options.prev, allowPrivate);
  const authoring = await readForSigning(host, file, now, bytes);
  if (typeof authoring === 'number') return authoring;
  const { lint: _, lifetimeDays, version, ...rest } = authoring;
  const { content } = resolveContent(rest);
  const subject = toSubject(content);
  const source = await readKeysetFile(host, keys);
  const keyset = await readKeyset(source, subject, now);
  const signer = await readSigner(host, keys, options.key);
  const previous: Previous | null = bytes && (await readPrevious(bytes, subject, keyset, now));
  const signed = await signManifest({
    content,
    keyset: source,
    signer,
    now,
    version: version as number | undefined,
    ...(lifetimeDays === undefined ? {} : { lifetimeDays: lifetimeDays as number }),
    previous,
  });
  await replaceFile({ path: toPath(host, out), text: signed.text });
  const { sha256, roots, issuedAt, expiresAt, keysetUntil } = signed;
  if (keysetUntil < expiresAt) {
    note(
      host,
      `The keyset ends at ${toInstant(keysetUntil)}, before the manifest: readers believe it only until then.`,
    );
  }
  if (options.json) {
    const dates = { issuedAt: toInstant(issuedAt), expiresAt: toInstant(expiresAt) };
    host.stdout.write(
      `${toSafeJson({ subject, version: signed.version, ...dates, sha256, previous: previous?.version ?? null, roots, out })}\n`,
    );
    return 0;
  }
  const c = toColors(host, 'stdout');
  host.stdout.write(`Signed ${c.bold(subject)}, version ${signed.version}${previous ? ` after ${previous.version}` : ''}, until ${toInstant(expiresAt)}
  written    ${toPlain(out)}
  SHA-256    ${sha256}
Check it:
  trust-elements verify ${toPlain(out)} --subject ${subject} --root "${roots.join(' ')}"
`);
  return 0;
}
