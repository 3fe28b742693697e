/**
 * `keygen`: two root keys to lock away, one key to work with, and the keyset in which the first vouch for the second.
 *
 * @module
 */

import { join } from 'node:path';
import type { Role } from '../../core/jws/keys.js';
import { toInstant } from '../../core/trust/dates.js';
import { generateKey, toSigner } from '../../publish/keys.js';
import { createKeyset } from '../../publish/keyset.js';
import { toText } from '../../publish/sign-manifest.js';
import { createFiles } from '../files.js';
import type { Host } from '../host.js';
import { KEY_FILES, toKeyText } from '../key-files.js';
import { Misuse } from '../misuse.js';
import { toPath } from '../paths.js';
import { toColors, toPlain, toSafeJson } from '../terminal.js';

/** Options of `keygen`. */
export interface KeygenOptions {
  subject: string;
  out: string;
  role?: string;
  days?: number;
  now?: number;
  json?: boolean;
}

const SECRET = 0o600;
const PRIVATE_FOLDER = 0o700;

function toRoles(role: string | undefined): Role[] {
  if (role === undefined) return ['manifest', 'attestation'];
  if (role === 'manifest' || role === 'attestation') return [role];
  throw new Misuse(
    'usage',
    `"${role}" is no role of an online key.`,
    'Choose manifest or attestation, or leave --role out for both.',
  );
}

/** Makes the keys of a domain. */
export async function keygen(options: KeygenOptions, host: Host): Promise<number> {
  const { subject, now = host.now(), days } = options;
  const out = toPath(host, options.out);
  const roots = [await generateKey(['root']), await generateKey(['root'])] as const;
  const manifest = await generateKey(toRoles(options.role));
  const signers = [await toSigner(roots[0]), await toSigner(roots[1])];
  const input = { subject, keys: [...roots, manifest], now, ...(days === undefined ? {} : { days }) };
  const keyset = await createKeyset(input, signers);
  const [first, second] = KEY_FILES.roots;
  await createFiles(
    [
      { path: join(out, first), text: toKeyText(roots[0]), mode: SECRET },
      { path: join(out, second), text: toKeyText(roots[1]), mode: SECRET },
      { path: join(out, KEY_FILES.manifest), text: toKeyText(manifest), mode: SECRET },
      { path: join(out, KEY_FILES.keyset), text: toText(keyset) },
    ],
    PRIVATE_FOLDER,
  );
  const thumbprints = roots.map(({ kid }) => kid);
  if (options.json) {
    const { version, expiresAt } = keyset;
    host.stdout.write(
      `${toSafeJson({ subject, roots: thumbprints, manifest: manifest.kid, keysetVersion: version, expiresAt })}\n`,
    );
    return 0;
  }
  const c = toColors(host, 'stdout');
  const folder = toPlain(options.out);
  const [use, shown] =
    options.role === 'attestation'
      ? [
          `attest trust-manifest.json --certification ID --keys ${folder} --out ID.attestation.json`,
          `Pages that trust you name both roots:
  attestors="${thumbprints.map((kid) => `${subject}=${kid}`).join(' ')}"`,
        ]
      : [
          `sign trust.yaml --keys ${folder} --out trust-manifest.json`,
          `Pages that show your manifest name both roots:
  root="${thumbprints.join(' ')}"`,
        ];
  host.stdout.write(`Keys of ${c.bold(subject)}, in ${folder}

  roots      ${thumbprints[0]}
             ${thumbprints[1]}
  keyset     version ${keyset.version}, until ${toInstant(Date.parse(keyset.expiresAt))}

Next
  1. Move ${folder}/root to two places that are offline. Signing never needs it; whoever has it can be ${subject}.
  2. Publish ${folder}/${KEY_FILES.keyset} at https://${subject}/.well-known/trust-keys.json
  3. trust-elements ${use}
  Key files are readable by their owner and have no passphrase: keep them on an encrypted disk.

${shown}
`);
  return 0;
}
