/**
 * `attest`: an auditor signs what a vendor's manifest says of one certification.
 *
 * @module
 */

import { isObject, type JsonObject, MAX_BYTES, parseDocument } from '../../core/json/document.js';
import { toCertificationVerdict, verifyManifest } from '../../core/trust/verify-manifest.js';
import { parseBundle, attest as signAttestation } from '../../publish/attest.js';
import { toSubject, toText } from '../../publish/sign-manifest.js';
import { listRoots } from '../../publish/signing-keyset.js';
import { isPresent, replaceFile } from '../files.js';
import type { Host } from '../host.js';
import { readKeysetFile, readSigner } from '../key-files.js';
import { Misuse } from '../misuse.js';
import { readJson, readSource, toPath } from '../paths.js';
import { note } from '../report.js';
import { toColors, toPlain, toSafeJson } from '../terminal.js';

/** Options of `attest`. */
export interface AttestOptions {
  manifest: string;
  certification: string;
  keys: string;
  out: string;
  name?: string;
  days?: number;
  subject?: string;
  root?: string;
  key?: string;
  now?: number;
  allowPrivate?: boolean;
  json?: boolean;
}

/** Refuses to write over anything but an older attestation. */
async function assertMayReplace(host: Host, out: string): Promise<void> {
  if (!(await isPresent(toPath(host, out)))) return;
  try {
    parseBundle(await readJson(host, out, MAX_BYTES));
  } catch {
    throw new Misuse('exists', `${out} is there already and is no attestation.`, 'Choose another place.');
  }
}

/** What is being signed, for the auditor to read before handing it over. */
function toLines(statement: JsonObject): string {
  return Object.entries(statement)
    .map(
      ([name, value]) => `  ${toPlain(name)}: ${toPlain(typeof value === 'string' ? value : JSON.stringify(value))}\n`,
    )
    .join('');
}

/** Signs one entry of a manifest that verifies. */
export async function attest(options: AttestOptions, host: Host): Promise<number> {
  const { certification, keys, out, now = host.now(), days } = options;
  await assertMayReplace(host, out);
  const bytes = await readSource(host, options.manifest, options.allowPrivate ?? false);
  const { document } = parseOrEmpty(bytes);
  const subject = options.subject ?? toSubject(document);
  const root = options.root ?? listRoots(document.keyset).join(' ');
  if (options.root === undefined) {
    note(
      host,
      'The manifest was checked against the roots that it carries itself. Pass --root with thumbprints that the vendor gave you, so that nobody else can have made it.',
    );
  }
  const verdict = await verifyManifest(bytes, { subject, root, now });
  if (toCertificationVerdict(verdict, certification).overclaims) {
    note(
      host,
      'The name of this entry says more than what it is called. Badges withhold it; with your signature they show it.',
    );
  }
  const keyset = await readKeysetFile(host, keys);
  const domain = isObject(keyset) && typeof keyset.subject === 'string' ? keyset.subject : '';
  const bundle = await signAttestation({
    verdict,
    certification,
    issuer: { domain, name: options.name ?? domain },
    keyset,
    signer: await readSigner(host, keys, options.key),
    now,
    ...(days === undefined ? {} : { days }),
  });
  await replaceFile({ path: toPath(host, out), text: toText({ ...bundle }) });
  const { attestation, statement } = bundle;
  const roots = listRoots(bundle.attestor);
  if (options.json) {
    const { id, statementSha256, issuedAt, expiresAt } = attestation;
    host.stdout.write(
      `${toSafeJson({ id, issuer: domain, subject, certification, statementSha256, issuedAt, expiresAt, roots, out })}\n`,
    );
    return 0;
  }
  const c = toColors(host, 'stdout');
  host.stdout.write(`${c.bold(domain)} attests, until ${attestation.expiresAt}, that ${c.bold(subject)} says:
${toLines(statement)}Written to ${toPlain(out)}. The vendor adds it:
  trust-elements attach trust.yaml ${toPlain(out)}
Pages that trust you name your roots:
  attestors="${roots.map((kid) => `${domain}=${kid}`).join(' ')}"
`);
  return 0;
}

/** A document's JSON before anything is known of it; empty where it is none, which verification will say. */
function parseOrEmpty(bytes: Uint8Array): { document: JsonObject } {
  try {
    return parseDocument(bytes);
  } catch {
    return { document: {} };
  }
}
