/**
 * `attach`: a vendor takes an auditor's attestation over, into the authoring file or straight into a signed manifest.
 *
 * @module
 */

import { toCanonical } from '../../core/json/canonical.js';
import { isObject, type JsonObject, MAX_BYTES, parseDocument } from '../../core/json/document.js';
import { toStatement } from '../../core/trust/attestation.js';
import type { Attestor } from '../../core/trust/verdict.js';
import { checkBundle, replaceAttestation, replaceAttestor } from '../../publish/attach.js';
import { type AttestationBundle, parseBundle } from '../../publish/attest.js';
import { readPrevious } from '../../publish/previous.js';
import { Refusal } from '../../publish/refusal.js';
import { resolveContent } from '../../publish/resolve.js';
import { signManifest, toLifetimeDays, toSubject } from '../../publish/sign-manifest.js';
import { readKeyset } from '../../publish/signing-keyset.js';
import { readValue } from '../authoring.js';
import { readFileCapped, replaceFile } from '../files.js';
import type { Host } from '../host.js';
import { readKeysetFile, readSigner } from '../key-files.js';
import { Misuse } from '../misuse.js';
import { readJson, toPath } from '../paths.js';
import { toColors, toPlain } from '../terminal.js';
import { type Edit, editAuthoring } from '../yaml/edit.js';

/** Options of `attach`. */
export interface AttachOptions {
  file: string;
  attestation: string;
  keys?: string;
  key?: string;
  now?: number;
}

interface Found {
  entry: JsonObject & { id: string };
  index: number;
}

/** The attested entry among the certifications of a document. */
function findEntry(content: JsonObject, { attestation }: AttestationBundle): Found {
  const entries: unknown[] = Array.isArray(content.certifications) ? content.certifications : [];
  const index = entries.findIndex((entry) => isObject(entry) && entry.id === attestation.certification);
  if (index < 0) {
    throw new Refusal(
      'entry-missing',
      `The file has no certification "${attestation.certification}".`,
      'Attach the attestation to the file it was made for.',
    );
  }
  return { entry: entries[index] as Found['entry'], index };
}

/** True for bytes that are a signed manifest rather than somebody's YAML. */
function parseSigned(bytes: Uint8Array): JsonObject | null {
  try {
    const { document } = parseDocument(bytes);
    return typeof document.type === 'string' && document.type.startsWith('trust-manifest/') ? document : null;
  } catch {
    return null;
  }
}

/** Completes the entry with what was attested, so that signing copies it as it stands. */
async function attachToAuthoring(
  options: AttachOptions,
  bundle: AttestationBundle,
  now: number,
  host: Host,
): Promise<Attestor | number> {
  const authoring = await readValue(host, options.file);
  if (typeof authoring === 'number') return authoring;
  const { value, text } = authoring;
  const { entry, index } = findEntry(resolveContent(value).content, bundle);
  const attestor = await checkBundle(bundle, entry, toSubject(value), now);
  const written = findEntry(value, bundle).entry;
  const edits: Edit[] = Object.entries(toStatement(entry))
    .filter(([name, member]) => written[name] === undefined || toCanonical(written[name]) !== toCanonical(member))
    .map(([name, member]) => ({ certification: index, name, value: member }));
  edits.push(
    { certification: index, name: 'attestations', value: replaceAttestation(entry.attestations, bundle.attestation) },
    { certification: null, name: 'attestors', value: replaceAttestor(value.attestors, bundle.attestor) },
  );
  await replaceFile({ path: toPath(host, options.file), text: editAuthoring(text, edits) });
  return attestor;
}

/** Adds the attestation to a manifest that is signed already, as its next version. */
async function attachToSigned(
  document: JsonObject,
  bytes: Uint8Array,
  options: AttachOptions,
  bundle: AttestationBundle,
  now: number,
  host: Host,
): Promise<Attestor> {
  const { file, keys } = options;
  if (keys === undefined) {
    throw new Misuse(
      'usage',
      `${file} is signed, and adding to it would break its signature.`,
      'Attach to the trust.yaml it was made from and sign that, or pass --keys to sign it again here.',
    );
  }
  const subject = toSubject(document);
  const source = await readKeysetFile(host, keys);
  const previous = await readPrevious(bytes, subject, await readKeyset(source, subject, now), now);
  const { entry, index } = findEntry(document, bundle);
  const attestor = await checkBundle(bundle, entry, subject, now);
  const certifications = [...(document.certifications as unknown[])];
  certifications[index] = { ...entry, attestations: replaceAttestation(entry.attestations, bundle.attestation) };
  const content = { ...document, certifications, attestors: replaceAttestor(document.attestors, bundle.attestor) };
  const signer = await readSigner(host, keys, options.key);
  const signed = await signManifest({
    content,
    keyset: source,
    signer,
    now,
    lifetimeDays: toLifetimeDays(document),
    previous,
  });
  await replaceFile({ path: toPath(host, file), text: signed.text });
  return attestor;
}

/** Adds an attestation to the file it fits. */
export async function attach(options: AttachOptions, host: Host): Promise<number> {
  const { file, now = host.now() } = options;
  const bundle = parseBundle(await readJson(host, options.attestation));
  const bytes = await readFileCapped(toPath(host, file), MAX_BYTES);
  const signed = parseSigned(bytes);
  const attestor = signed
    ? await attachToSigned(signed, bytes, options, bundle, now, host)
    : await attachToAuthoring(options, bundle, now, host);
  if (typeof attestor === 'number') return attestor;
  const c = toColors(host, 'stdout');
  const { attestation } = bundle;
  host.stdout.write(`Added to ${toPlain(file)}: ${c.bold(attestor.domain)} (${toPlain(attestor.name)}) attests "${toPlain(`${attestation.certification}`)}" until ${attestation.expiresAt}
${signed ? 'The manifest was signed again, one version higher.' : 'From now on this entry is signed as it stands; changing it breaks the attestation. Sign the file to publish it.'}
`);
  return 0;
}
