/**
 * `lint`: what is wrong with an authoring file, where, and what to do about it.
 *
 * @module
 */

import { lintFile } from '../authoring.js';
import type { Host } from '../host.js';
import { formatFindings } from '../report.js';
import { toColors, toSafeJson } from '../terminal.js';

/** Options of `lint`. */
export interface LintCommandOptions {
  file: string;
  now?: number;
  json?: boolean;
}

/** Lints a file. Exits with 1 when there is an error, 2 when the file is no text. */
export async function lint(options: LintCommandOptions, host: Host): Promise<number> {
  const { file, now = host.now() } = options;
  const { findings, code } = await lintFile(host, file, now);
  const name = file === '-' ? 'standard input' : file;
  host.stdout.write(
    options.json
      ? `${toSafeJson({ file: name, findings })}\n`
      : formatFindings(name, findings, toColors(host, 'stdout')),
  );
  return code;
}
