/**
 * `lint`: what is wrong with an authoring file, where, and what to do about it.
 *
 * @module
 */

import { lintFile } from '../authoring.js';
import type { Host } from '../host.js';
import { Misuse } from '../misuse.js';
import { parseJson, readSource } from '../paths.js';
import { formatFindings } from '../report.js';
import { toColors, toSafeJson } from '../terminal.js';

/** Options of `lint`. */
export interface LintCommandOptions {
  file: string;
  /** The issue before, a file or a URL. */
  prev?: string;
  allowPrivate?: boolean;
  now?: number;
  json?: boolean;
}

/** Lints a file. Exits with 1 when there is an error, 2 when the file is no text or the issue before no JSON. */
export async function lint(options: LintCommandOptions, host: Host): Promise<number> {
  const { file, prev, allowPrivate = false, now = host.now() } = options;
  if (file === '-' && prev === '-') {
    throw new Misuse('usage', 'The file and the manifest cannot both come from standard input.', 'Give one as a file.');
  }
  const previous = prev === undefined ? null : await readSource(host, prev, allowPrivate);
  if (prev !== undefined && previous) parseJson(previous, prev);
  const { findings, code } = await lintFile(host, file, now, previous);
  const name = file === '-' ? 'standard input' : file;
  host.stdout.write(
    options.json
      ? `${toSafeJson({ file: name, findings })}\n`
      : formatFindings(name, findings, toColors(host, 'stdout')),
  );
  return code;
}
