/**
 * Reads and lints authoring files for the commands.
 *
 * @module
 */

import { isObject, type JsonObject } from '../core/json/document.js';
import { toPathText } from '../core/manifest/path.js';
import { wantsString } from '../core/manifest/schema/wants-string.js';
import { lint } from '../publish/lint/lint.js';
import type { Finding } from '../publish/lint/rule.js';
import { toStatements } from '../publish/lint/statements.js';
import { assertNoPrivateKey } from '../publish/sign-document.js';
import { readFileCapped, readStream } from './files.js';
import type { Host } from './host.js';
import { Misuse } from './misuse.js';
import { toPath } from './paths.js';
import { formatFindings, type PlacedFinding } from './report.js';
import { toColors } from './terminal.js';
import { MAX_AUTHORING_BYTES, type TextFault } from './yaml/decode.js';
import { type Authoring, readAuthoring } from './yaml/read.js';

/** What linting a file came to. */
export interface LintResult {
  findings: PlacedFinding[];
  /** Exit code: 0 without errors, 1 with, 2 where the bytes are no text. */
  code: number;
  /** The value, where there is one. */
  value: JsonObject | null;
}

async function readBytes(host: Host, file: string): Promise<Authoring | TextFault> {
  const bytes =
    file === '-'
      ? await readStream(host.stdin, MAX_AUTHORING_BYTES)
      : await readFileCapped(toPath(host, file), MAX_AUTHORING_BYTES);
  return readAuthoring(bytes, wantsString);
}

function toPlaced({ path, ...finding }: Finding, authoring: Authoring): PlacedFinding {
  return { ...finding, path: toPathText(path), ...authoring.find(path) };
}

function toFailure({ code, ...fault }: TextFault): LintResult {
  const finding: PlacedFinding = { code, severity: 'error', path: '', ...fault };
  return { findings: [finding], code: code === 'yaml' ? 1 : 2, value: null };
}

function toObject(value: unknown): JsonObject {
  const content = isObject(value) ? value : {};
  if (typeof content.type === 'string' && Array.isArray(content.signatures)) {
    throw new Misuse(
      'not-authoring',
      'This is a signed document, not the file it is made from.',
      'Give the trust.yaml; to check a signed manifest, use verify.',
    );
  }
  return content;
}

function toPrevious(bytes: Uint8Array | null): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Reads a file and lists everything that lint has to say of it. `previous` is the issue before it, as given: whether it is
 * sound is for signing to find out.
 */
export async function lintFile(
  host: Host,
  file: string,
  now: number,
  previous: Uint8Array | null = null,
): Promise<LintResult> {
  const authoring = await readBytes(host, file);
  if ('code' in authoring) return toFailure(authoring);
  const value = toObject(authoring.value);
  // First, as what lint finds may be quoted.
  assertNoPrivateKey(value);
  const statements = await toStatements(value);
  const findings = lint(authoring.value, { now, statements, previous: toPrevious(previous) }).map((finding) =>
    toPlaced(finding, authoring),
  );
  return { findings, code: findings.some(({ severity }) => severity === 'error') ? 1 : 0, value };
}

/** The content of a file that may be signed; or the exit code, once what is wrong with it has been said. */
export async function readForSigning(
  host: Host,
  file: string,
  now: number,
  previous: Uint8Array | null,
): Promise<JsonObject | number> {
  const { findings, code, value } = await lintFile(host, file, now, previous);
  if (findings.length > 0) host.stderr.write(formatFindings(file, findings, toColors(host, 'stderr')));
  return value && code === 0 ? value : code;
}

/** A file's content and text, without linting it; or the exit code, once it has been said why it cannot be read. */
export async function readValue(host: Host, file: string): Promise<{ value: JsonObject; text: string } | number> {
  const authoring = await readBytes(host, file);
  if (!('code' in authoring)) return { value: toObject(authoring.value), text: authoring.text };
  const { findings, code } = toFailure(authoring);
  host.stderr.write(formatFindings(file, findings, toColors(host, 'stderr')));
  return code;
}
