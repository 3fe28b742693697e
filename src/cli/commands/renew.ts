/**
 * `renew`: the same keys under a new date. The root keys come out of their safe for this, and go back.
 *
 * @module
 */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TrustError } from '../../core/errors.js';
import { toInstant } from '../../core/trust/dates.js';
import { verifyKeyset } from '../../core/trust/keyset.js';
import { Run } from '../../core/trust/run.js';
import { type PrivateJwk, parsePrivateKey, toSigner } from '../../publish/keys.js';
import { createKeyset, type Keyset } from '../../publish/keyset.js';
import { Refusal } from '../../publish/refusal.js';
import { toText } from '../../publish/sign-manifest.js';
import { replaceFile } from '../files.js';
import type { Host } from '../host.js';
import { KEY_FILES, readKeysetFile } from '../key-files.js';
import { Misuse } from '../misuse.js';
import { readJson, toPath } from '../paths.js';
import { toColors, toPlain, toSafeJson } from '../terminal.js';

/** Options of `renew`. */
export interface RenewOptions {
  keys: string;
  roots?: string;
  days?: number;
  now?: number;
  json?: boolean;
}

async function readRoots(host: Host, folder: string): Promise<PrivateJwk[]> {
  const names = await readdir(toPath(host, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.jwk.json')).sort();
  const roots = await Promise.all(files.map(async (name) => parsePrivateKey(await readJson(host, join(folder, name)))));
  if (roots.length > 0) return roots;
  throw new Misuse(
    'key-missing',
    `There is no root key in ${toPlain(folder)}.`,
    'Bring one back from where it is kept, or name its folder with --roots.',
  );
}

/** The version of a keyset that these roots have signed: nobody's edit of the file is signed along. It may have ended. */
async function readVersion(keyset: Keyset, roots: string[], now: number): Promise<number> {
  try {
    return (await verifyKeyset(keyset, keyset?.subject, roots, new Run(now))).version;
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    throw new Refusal(
      'keyset',
      `These root keys do not stand behind the keyset as it is: ${error.message}.`,
      'Restore trust-keys.json as it was published, and give the root keys of the same keygen.',
      { cause: error },
    );
  }
}

/** Signs a folder's keyset anew. */
export async function renew(options: RenewOptions, host: Host): Promise<number> {
  const { keys, now = host.now(), days } = options;
  const roots = await readRoots(host, options.roots ?? join(keys, 'root'));
  const old = (await readKeysetFile(host, keys)) as Keyset;
  const thumbprints = roots.map(({ kid }) => kid);
  const version = await readVersion(old, thumbprints, now);
  const { subject, revoked = [] } = old;
  const input = {
    subject,
    keys: old.keys,
    revoked,
    now,
    previousVersion: version,
    ...(days === undefined ? {} : { days }),
  };
  const keyset = await createKeyset(input, await Promise.all(roots.map(toSigner)));
  await replaceFile({ path: toPath(host, join(keys, KEY_FILES.keyset)), text: toText(keyset) });
  const { expiresAt } = keyset;
  if (options.json) {
    const result = { subject, roots: thumbprints, keysetVersion: keyset.version, expiresAt };
    host.stdout.write(`${toSafeJson(result)}\n`);
    return 0;
  }
  const c = toColors(host, 'stdout');
  host.stdout.write(`Keyset of ${c.bold(toPlain(subject))} renewed with ${roots.length} root ${roots.length === 1 ? 'key' : 'keys'}

  keyset     version ${keyset.version} after ${version}, until ${toInstant(Date.parse(expiresAt))}

Next
  1. Put the root keys back where they are offline.
  2. Publish ${toPlain(join(keys, KEY_FILES.keyset))} at https://${toPlain(subject)}/.well-known/trust-keys.json
  3. Sign the manifest again: until then, it ends with the old keyset.
`);
  return 0;
}
